package kr.jikimi.accesses;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.OfficeClock;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of accesses and its monthly review. */
@Controller
class AccessesController {

    private static final int PAGE = 50;

    private final Visits visits;
    private final Reviews reviews;
    private final OfficeClock clock;
    private final Access access;

    AccessesController(Visits visits, Reviews reviews, OfficeClock clock, Access access) {
        this.visits = visits;
        this.reviews = reviews;
        this.clock = clock;
        this.access = access;
    }

    @Requires(Permission.ACCESSES_READ)
    @GetMapping("/accesses")
    String list(Wanted wanted, @RequestParam(defaultValue = "1") int page, Model model) {
        var filter = wanted.filter(clock.today());
        int pages = Math.max(1, Math.ceilDiv(visits.count(filter), PAGE));
        int shown = Math.clamp(page, 1, pages);
        model.addAttribute("filter", filter);
        model.addAttribute("visits", visits.list(filter, PAGE, (shown - 1) * PAGE));
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("address", address(filter));
        model.addAttribute("reviews", reviews.list());
        model.addAttribute("month", YearMonth.from(clock.today()).minusMonths(1));
        model.addAttribute("mayReview", access.may(Permission.ACCESSES_REVIEW, Scope.HOUSE));
        return "accesses/accesses";
    }

    @Requires(Permission.ACCESSES_REVIEW)
    @PostMapping("/accesses/reviews")
    String review(@RequestParam YearMonth month, @RequestParam String note) {
        reviews.put(month, note.strip());
        return "redirect:/accesses";
    }

    private static String address(Visits.Filter filter) {
        return UriComponentsBuilder.fromPath("/accesses")
                .queryParam("from", filter.from())
                .queryParam("to", filter.to())
                .queryParam("account", "{account}")
                .queryParam("refused", filter.refused())
                .encode()
                .buildAndExpand(filter.account())
                .toUriString();
    }

    /** What the form says; the last thirty days when it says nothing. */
    record Wanted(
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate to,

            @Nullable String account,
            @Nullable Boolean refused) {

        private static final int DAYS = 30;

        Visits.Filter filter(LocalDate today) {
            var last = Objects.requireNonNullElse(to, today);
            return new Visits.Filter(
                    Objects.requireNonNullElse(from, last.minusDays(DAYS)),
                    last,
                    account == null ? "" : account.strip(),
                    Boolean.TRUE.equals(refused));
        }
    }
}
