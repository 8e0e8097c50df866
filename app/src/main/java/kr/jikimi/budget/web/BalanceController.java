package kr.jikimi.budget.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.budget.ledger.Bookings;
import kr.jikimi.budget.ledger.Measure;
import kr.jikimi.budget.ledger.Statement;
import kr.jikimi.foundation.Won;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /budget/lines/B01/balances/new}: a balance that a source states, with its day, precision and source. */
@Controller
class BalanceController {

    private static final String TEMPLATE = "budget/balance";
    private static final Map<String, Long> PRECISIONS = Map.of("천원", 1_000L, "백만원", 1_000_000L);

    private final Counter counter;
    private final Bookings bookings;
    private final Slip slip;

    BalanceController(Counter counter, Bookings bookings, Slip slip) {
        this.counter = counter;
        this.bookings = bookings;
        this.slip = slip;
    }

    @GetMapping("/budget/{place:lines|divisions}/{code}/balances/new")
    @Requires(Permission.BUDGET_BOOK)
    String blank(
            @PathVariable String code,
            @RequestParam(name = "as-of", required = false) @Nullable LocalDate date,
            Model model) {
        var view = counter.view(date, null, DisplayUnit.WON);
        Slip.blank(model, Map.of("day", view.date().toString()));
        return form(model, open(code, view), view);
    }

    @PostMapping("/budget/{place:lines|divisions}/{code}/balances")
    @Requires(Permission.BUDGET_BOOK)
    ModelAndView state(@PathVariable String code, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        var fields = new Fields(typed);
        var view = counter.view(fields.dayOrNull("as-of"), null, DisplayUnit.WON);
        var opened = open(code, view);
        Slip.blank(model, typed);
        form(model, opened, view);
        var statement = statement(opened, fields);
        if (!fields.areReadable()) {
            return slip.unreadable(TEMPLATE, model, fields, locale);
        }
        return bookings.state(statement)
                .fold(
                        entry -> new ModelAndView("redirect:" + BookingController.back(opened.account(), view, entry)),
                        refusal -> slip.refused(TEMPLATE, model, refusal, locale));
    }

    private static Statement statement(Counter.Opened opened, Fields fields) {
        var measure = Objects.requireNonNullElse(fields.choice("measure", Measure.class), Measure.CURRENT);
        return new Statement(
                opened.books().year(),
                opened.account().code(),
                measure,
                amount(fields),
                fields.dayOrNull("day"),
                precision(fields),
                fields.required("source"),
                fields.text("note"));
    }

    private static Won amount(Fields fields) {
        var amount = fields.amount("amount");
        var precision = fields.text("precision");
        var unit = precision == null ? 1L : PRECISIONS.getOrDefault(precision, 1L);
        if (amount.amount() % unit != 0) {
            fields.complain("amount", "budget.error.precision");
        }
        return amount;
    }

    private static @Nullable String precision(Fields fields) {
        return fields.text("precision") == null ? null : fields.oneOf("precision", PRECISIONS.keySet());
    }

    private Counter.Opened open(String code, View view) {
        var opened = counter.open(code, view.date());
        counter.requireBooking(opened.account());
        return opened;
    }

    private static String form(Model model, Counter.Opened opened, View view) {
        model.addAttribute("view", view);
        model.addAttribute("account", opened.account());
        model.addAttribute("place", opened.account().isLine() ? "lines" : "divisions");
        model.addAttribute("measures", Measure.values());
        model.addAttribute(
                "execution", LineRow.of(opened.books(), opened.account(), view).execution());
        return TEMPLATE;
    }
}
