package kr.jikimi.today;

import java.time.LocalDate;
import java.util.List;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /today}: the first page after signing in. */
@Controller
class TodayController {

    private final List<Desk.Source> sources;
    private final Shortcuts shortcuts;
    private final Settings settings;

    /** @param sources in the order of their piles on the desk */
    TodayController(List<Desk.Source> sources, Shortcuts shortcuts, Settings settings) {
        this.sources = List.copyOf(sources);
        this.shortcuts = shortcuts;
        this.settings = settings;
    }

    @Requires(Permission.TODAY_READ)
    @GetMapping("/today")
    String today(@RequestParam(name = "as-of", required = false) @Nullable LocalDate asked, Model model) {
        var day = asked == null ? settings.referenceDate() : asked;
        var piles =
                sources.stream().flatMap(source -> source.piles(day).stream()).toList();
        model.addAttribute("desk", new Desk(day, settings.dueSoon(), piles, shortcuts.list()));
        return "today/today";
    }
}
