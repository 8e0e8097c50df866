package kr.jikimi.offices.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import kr.jikimi.access.Access;
import kr.jikimi.access.OpenToAll;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.offices.Offices;
import kr.jikimi.offices.Post;
import kr.jikimi.offices.Posts;
import kr.jikimi.offices.Unit;
import kr.jikimi.offices.Units;
import kr.jikimi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** {@code /offices/units/GEN}: one unit, under all its names, with its functions and posts. */
@Controller
class UnitController {

    private final Units units;
    private final Offices offices;
    private final Posts posts;
    private final Settings settings;
    private final Access access;

    UnitController(Units units, Offices offices, Posts posts, Settings settings, Access access) {
        this.units = units;
        this.offices = offices;
        this.posts = posts;
        this.settings = settings;
        this.access = access;
    }

    @OpenToAll
    @GetMapping("/offices/units/{code}")
    String unit(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable LocalDate on,
            Model model,
            Locale locale) {
        var newest = units.findNewest(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var day = on == null ? settings.referenceDate() : on;
        var asOf = AsOf.of(day);
        model.addAttribute("on", day);
        model.addAttribute("unit", offices.find(code, day).orElse(newest.record()));
        model.addAttribute("life", units.life(code));
        model.addAttribute(
                "below", offices.list(day).stream().filter(isBelow(code)).toList());
        model.addAttribute(
                "functions",
                offices.functions(asOf).stream()
                        .filter(each -> each.unit().equals(code))
                        .toList());
        model.addAttribute(
                "posts", posts.list(asOf).stream().filter(isCountedAt(code)).toList());
        model.addAttribute("shared", posts.sharedExtensions(code, asOf));
        model.addAttribute("names", offices.names(day, locale));
        model.addAttribute("open", newest.record().validTo() == null);
        model.addAttribute("mayRead", access.may(Permission.OFFICES_READ, Scope.unit(code)));
        model.addAttribute("mayEdit", access.may(Permission.OFFICES_EDIT, Scope.unit(code)));
        return "offices/unit";
    }

    private static Predicate<Unit> isBelow(String code) {
        return each -> code.equals(each.parent());
    }

    /** The posts that work here and those that are only counted here. */
    private static Predicate<Post> isCountedAt(String code) {
        return each -> each.unit().equals(code) || code.equals(each.countedUnder());
    }
}
