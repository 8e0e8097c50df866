package kr.jikimi.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.programme.Milestone.Progress;
import kr.jikimi.settings.Settings;
import kr.jikimi.today.Desk.Pile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /today}: the first page after signing in. */
@Controller
class TodayController {

    private final DueMilestones milestones;
    private final MoneyAtRisk money;
    private final WaitingRecords waiting;
    private final Settings settings;

    TodayController(DueMilestones milestones, MoneyAtRisk money, WaitingRecords waiting, Settings settings) {
        this.milestones = milestones;
        this.money = money;
        this.waiting = waiting;
        this.settings = settings;
    }

    @Requires(Permission.TODAY_READ)
    @GetMapping("/today")
    String today(
            @RequestParam(name = "as-of", required = false) @Nullable LocalDate asked, Model model, Locale locale) {
        var day = asked == null ? settings.referenceDate() : asked;
        model.addAttribute("desk", new Desk(day, settings.dueSoonDays(), piles(day, locale)));
        return "today/today";
    }

    private List<Pile> piles(LocalDate day, Locale locale) {
        return List.of(
                new Pile("late", "danger", milestones.standing(Progress.LATE, day, locale)),
                new Pile("contradicted", "danger", milestones.contradicted(day, locale)),
                new Pile("soon", "warning", milestones.standing(Progress.DUE_SOON, day, locale)),
                new Pile("risks", "warning", money.list(day, locale)),
                new Pile("waiting", "information", waiting.list(locale)));
    }
}
