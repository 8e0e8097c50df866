package kr.jikimi.budget.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kr.jikimi.access.NotPermitted;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.budget.ledger.Account;
import kr.jikimi.budget.ledger.Award;
import kr.jikimi.budget.ledger.Awards;
import kr.jikimi.budget.ledger.Bookings;
import kr.jikimi.budget.ledger.Books;
import kr.jikimi.budget.ledger.Funding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /budget/awards}: money granted for a purpose, by its typed source, and how much of it the ledger holds. */
@Controller
class AwardController {

    private static final String TEMPLATE = "budget/awards";

    private final Counter counter;
    private final Awards awards;
    private final Bookings bookings;
    private final Slip slip;

    AwardController(Counter counter, Awards awards, Bookings bookings, Slip slip) {
        this.counter = counter;
        this.awards = awards;
        this.bookings = bookings;
        this.slip = slip;
    }

    @GetMapping("/budget/awards")
    @Requires(Permission.BUDGET_READ)
    String list(@RequestParam(name = "as-of", required = false) @Nullable LocalDate date, Model model, Locale locale) {
        var view = counter.view(date, null, DisplayUnit.THOUSAND);
        Slip.blank(model, Map.of("decided", view.date().toString()));
        return show(model, view, locale);
    }

    @PostMapping("/budget/awards")
    @Requires(Permission.BUDGET_BOOK)
    ModelAndView add(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        var fields = new Fields(typed);
        var view = counter.view(fields.dayOrNull("as-of"), null, DisplayUnit.THOUSAND);
        var award = award(fields, view);
        requireKnown(view, award);
        Slip.blank(model, typed);
        if (!fields.areReadable()) {
            show(model, view, locale);
            return slip.unreadable(TEMPLATE, model, fields, locale);
        }
        bookings.award(award);
        return new ModelAndView("redirect:/budget/awards?as-of=" + view.date() + "&saved");
    }

    private static Award award(Fields fields, View view) {
        var id = UUID.randomUUID();
        var name = fields.required("name");
        var purpose = fields.required("purpose");
        return new Award(
                id,
                view.year() + "/" + id,
                view.year(),
                name,
                Objects.requireNonNullElse(fields.text("name-en"), name),
                Objects.requireNonNullElse(fields.choice("funding", Funding.class), Funding.SPECIAL_TAX_GRANT),
                purpose,
                Objects.requireNonNullElse(fields.text("purpose-en"), purpose),
                fields.text("line"),
                fields.positive("award-amount"),
                fields.dayOrNull("decided"),
                fields.text("matched"),
                fields.text("source"));
    }

    /** A line or an award that these books do not have was not chosen from the form. */
    private void requireKnown(View view, Award award) {
        var books = counter.books(view.year());
        var line = Objects.requireNonNullElse(award.purposeLine(), Account.TOTAL);
        counter.requireBooking(books.find(line).orElseThrow(NotPermitted::hidden));
        if (award.matches() != null
                && awards.list(view.year()).stream()
                        .noneMatch(each -> each.key().equals(award.matches()))) {
            throw NotPermitted.hidden();
        }
    }

    private String show(Model model, View view, Locale locale) {
        var books = counter.books(view.year());
        model.addAttribute("view", view);
        model.addAttribute(
                "awards",
                awards.list(view.year()).stream()
                        .filter(each -> isSeen(books, each))
                        .map(each -> new AwardRow(each, books.booked(each)))
                        .toList());
        model.addAttribute("fundings", Funding.values());
        var lines = new LinkedHashMap<String, String>();
        books.accounts().stream()
                .filter(each -> each.isLine() && counter.mayBook(each))
                .forEach(each -> lines.put(each.code(), each.code() + " " + each.name(locale)));
        model.addAttribute("lines", lines);
        model.addAttribute(
                "mayBook", books.find(Account.TOTAL).map(counter::mayBook).orElse(false));
        return TEMPLATE;
    }

    /** An award and how much of it the ledger holds. */
    record AwardRow(Award award, kr.jikimi.foundation.Won booked) {}

    /** A grant for one line is that line's affair; one without a line is everybody's who sees budgets. */
    private boolean isSeen(Books books, Award award) {
        return award.purposeLine() == null
                || books.find(award.purposeLine()).map(counter::maySee).orElse(false);
    }
}
