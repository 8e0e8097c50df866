package kr.jikimi.budget.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kr.jikimi.access.NotPermitted;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.budget.ledger.Account;
import kr.jikimi.budget.ledger.AccountItem;
import kr.jikimi.budget.ledger.Bookings;
import kr.jikimi.budget.ledger.EntryKind;
import kr.jikimi.budget.ledger.Transfer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /budget/lines/B01/transfers/new}: money of this line moves to another. */
@Controller
class TransferController {

    private static final String TEMPLATE = "budget/transfer";

    private final Counter counter;
    private final Bookings bookings;
    private final Slip slip;

    TransferController(Counter counter, Bookings bookings, Slip slip) {
        this.counter = counter;
        this.bookings = bookings;
        this.slip = slip;
    }

    @GetMapping("/budget/lines/{code}/transfers/new")
    @Requires(Permission.BUDGET_BOOK)
    String blank(
            @PathVariable String code,
            @RequestParam(name = "as-of", required = false) @Nullable LocalDate date,
            Model model,
            Locale locale) {
        var view = counter.view(date, null, DisplayUnit.WON);
        Slip.blank(model, Map.of("day", view.date().toString(), "kind", EntryKind.TRANSFER_WITHIN.name()));
        return form(model, open(code, view.date()), view, locale);
    }

    @PostMapping("/budget/lines/{code}/transfers")
    @Requires(Permission.BUDGET_BOOK)
    ModelAndView transfer(
            @PathVariable String code, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        var fields = new Fields(typed);
        var view = counter.view(fields.dayOrNull("as-of"), null, DisplayUnit.WON);
        var opened = open(code, view.date());
        Slip.blank(model, typed);
        form(model, opened, view, locale);
        var transfer = transfer(opened, fields);
        if (!fields.areReadable()) {
            return slip.unreadable(TEMPLATE, model, fields, locale);
        }
        return bookings.transfer(transfer)
                .fold(
                        entry -> new ModelAndView("redirect:" + BookingController.back(opened.account(), view, entry)),
                        refusal -> slip.refused(TEMPLATE, model, refusal, locale));
    }

    private static Transfer transfer(Counter.Opened opened, Fields fields) {
        var kind = Objects.requireNonNullElse(fields.choice("kind", EntryKind.class), EntryKind.TRANSFER_WITHIN);
        var to = fields.required("to");
        if (!kind.isTransfer()
                || (!to.isEmpty()
                        && opened.books().find(to).filter(Account::isLine).isEmpty())) {
            throw NotPermitted.hidden();
        }
        return new Transfer(
                opened.books().year(),
                kind,
                opened.account().code(),
                to,
                fields.amount("amount"),
                fields.day("day"),
                fields.text("approval"),
                fields.choice("from-item", AccountItem.class),
                fields.choice("to-item", AccountItem.class),
                fields.text("note"));
    }

    private Counter.Opened open(String code, LocalDate date) {
        var opened = counter.openLine(code, date);
        counter.requireBooking(opened.account());
        return opened;
    }

    private String form(Model model, Counter.Opened opened, View view, Locale locale) {
        model.addAttribute("view", view);
        model.addAttribute("account", opened.account());
        model.addAttribute("kinds", EntryKind.transfers());
        model.addAttribute("sides", List.of("from-item", "to-item"));
        model.addAttribute("items", AccountItem.values());
        model.addAttribute("free", opened.books().lowestFree(opened.account(), view.date()));
        var lines = new LinkedHashMap<String, String>();
        opened.books().accounts().stream()
                .filter(each -> each.isLine() && counter.mayBook(each) && !each.equals(opened.account()))
                .forEach(each -> lines.put(each.code(), each.code() + " " + each.name(locale)));
        model.addAttribute("lines", lines);
        return TEMPLATE;
    }
}
