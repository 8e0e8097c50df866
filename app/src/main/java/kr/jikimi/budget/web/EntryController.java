package kr.jikimi.budget.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kr.jikimi.access.NotPermitted;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.budget.ledger.AccountItem;
import kr.jikimi.budget.ledger.Bookings;
import kr.jikimi.budget.ledger.Entry;
import kr.jikimi.budget.ledger.Funding;
import kr.jikimi.budget.ledger.Ledger;
import kr.jikimi.foundation.OfficeClock;
import kr.jikimi.rules.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /budget/entries/ID}: one entry with all its versions, where it is corrected or voided. */
@Controller
class EntryController {

    private static final String TEMPLATE = "budget/entry";

    private final Ledger ledger;
    private final Counter counter;
    private final Bookings bookings;
    private final Slip slip;

    EntryController(Ledger ledger, Counter counter, Bookings bookings, Slip slip) {
        this.ledger = ledger;
        this.counter = counter;
        this.bookings = bookings;
        this.slip = slip;
    }

    @GetMapping("/budget/entries/{id}")
    @Requires(Permission.BUDGET_READ)
    String entry(@PathVariable UUID id, Model model) {
        Slip.blank(model, Map.of());
        return show(model, id);
    }

    @PostMapping("/budget/entries/{id}/correction")
    @Requires(Permission.BUDGET_BOOK)
    ModelAndView correct(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        var fields = new Fields(typed);
        var opened = counter.open(id);
        counter.requireBooking(opened.account());
        var entry = ledger.findEntry(id).orElseThrow(NotPermitted::hidden);
        var correction = EntrySheet.correction(entry, fields, opened);
        return answer(id, typed, fields, model, locale, () -> bookings.correct(correction));
    }

    @PostMapping("/budget/entries/{id}/voiding")
    @Requires(Permission.BUDGET_BOOK)
    ModelAndView annul(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        var fields = new Fields(typed);
        var reason = fields.required("void-reason", "budget.error.reason");
        return answer(id, typed, fields, model, locale, () -> bookings.annul(id, fields.number("version"), reason));
    }

    private ModelAndView answer(
            UUID id,
            Map<String, String> typed,
            Fields fields,
            Model model,
            Locale locale,
            java.util.function.Supplier<Outcome<Entry>> act) {
        counter.requireBooking(counter.open(id).account());
        Slip.blank(model, typed);
        if (!fields.areReadable()) {
            show(model, id);
            return slip.unreadable(TEMPLATE, model, fields, locale);
        }
        return act.get().fold(entry -> new ModelAndView("redirect:/budget/entries/" + id + "?saved"), refusal -> {
            show(model, id);
            if ("budget.changed-meanwhile".equals(refusal.rule()) && typed.containsKey("amount")) {
                model.addAttribute("compared", compared(id, typed, locale));
            }
            return slip.refused(TEMPLATE, model, refusal, locale);
        });
    }

    /** What is recorded now beside what the officer meant to save. */
    private List<Compared> compared(UUID id, Map<String, String> typed, Locale locale) {
        var present = ledger.findEntry(id).orElseThrow(NotPermitted::hidden);
        return EntrySheet.compared(present, typed, key -> slip.word(key, locale));
    }

    private String show(Model model, UUID id) {
        var opened = counter.open(id);
        var entry = ledger.findEntry(id).orElseThrow(NotPermitted::hidden);
        var versions = ledger.versions(id);
        model.addAttribute("entry", entry);
        model.addAttribute("account", opened.account());
        model.addAttribute("row", rowOf(opened, entry));
        model.addAttribute("versions", versions);
        model.addAttribute("voided", versions.getFirst().voided());
        model.addAttribute("mayBook", counter.mayBook(opened.account()));
        model.addAttribute("zone", OfficeClock.ZONE);
        model.addAttribute("unit", DisplayUnit.WON);
        model.addAttribute("values", values(model, entry));
        model.addAttribute("fundings", Funding.values());
        model.addAttribute("items", AccountItem.values());
        model.addAttribute("commitments", opened.books().commitments(opened.account()));
        return TEMPLATE;
    }

    private static LedgerRow rowOf(Counter.Opened opened, Entry entry) {
        return LedgerRow.of(opened.books(), opened.account()).stream()
                .filter(each -> each.entry().id().equals(entry.id()))
                .findFirst()
                .orElse(new LedgerRow(entry, null, null));
    }

    /** What the correction form shows: what was typed, else what the entry says. */
    private static Map<String, String> values(Model model, Entry entry) {
        var values = new HashMap<>(EntrySheet.values(entry));
        if (model.getAttribute("typed") instanceof Map<?, ?> typed) {
            if (!typed.isEmpty()) {
                values.remove("inside");
            }
            typed.forEach((field, text) -> values.put(String.valueOf(field), String.valueOf(text)));
        }
        return values;
    }
}
