package kr.jikimi.budget.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kr.jikimi.access.NotPermitted;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.budget.ledger.Account;
import kr.jikimi.budget.ledger.Awards;
import kr.jikimi.budget.ledger.Booking;
import kr.jikimi.budget.ledger.Bookings;
import kr.jikimi.budget.ledger.Entry;
import kr.jikimi.budget.ledger.EntryKind;
import kr.jikimi.budget.ledger.Funding;
import kr.jikimi.rules.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /budget/lines/B01/payments/new} and its likes: commitments, payments, forecasts and movements of the
 * appropriation. Divisions and the house ({@code /budget/divisions/...}) take only the last.
 */
@Controller
class BookingController {

    private static final String TEMPLATE = "budget/booking";

    private final Counter counter;
    private final Bookings bookings;
    private final Awards awards;
    private final Slip slip;
    private final Repetition repetition;

    BookingController(Counter counter, Bookings bookings, Awards awards, Slip slip, Repetition repetition) {
        this.counter = counter;
        this.bookings = bookings;
        this.awards = awards;
        this.slip = slip;
        this.repetition = repetition;
    }

    @GetMapping("/budget/{place:lines|divisions}/{code}/{act:commitments|payments|forecasts|appropriations}/new")
    @Requires(Permission.BUDGET_BOOK)
    String blank(
            @PathVariable String code,
            @PathVariable("act") String word,
            @RequestParam(name = "as-of", required = false) @Nullable LocalDate date,
            Model model) {
        var view = counter.view(date, null, DisplayUnit.WON);
        var act = act(word);
        var opened = open(code, view.date(), act);
        Slip.blank(
                model,
                Map.of(
                        "day",
                        view.date().toString(),
                        "kind",
                        act.kinds().getFirst().name()));
        return form(model, opened, act, view);
    }

    @PostMapping("/budget/{place:lines|divisions}/{code}/{act:commitments|payments|forecasts|appropriations}")
    @Requires(Permission.BUDGET_BOOK)
    ModelAndView book(
            @PathVariable String code,
            @PathVariable("act") String word,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        var fields = new Fields(typed);
        var asOf = fields.dayOrNull("as-of");
        var view = counter.view(asOf, null, DisplayUnit.WON);
        var act = act(word);
        var opened = open(code, view.date(), act);
        Slip.blank(model, typed);
        form(model, opened, act, view);
        var booking = booking(opened, act, fields);
        if (!fields.areReadable()) {
            return slip.unreadable(TEMPLATE, model, fields, locale);
        }
        if (!fields.isTicked("again") && repetition.isOf(opened.books().entries(opened.account()), booking)) {
            model.addAttribute("repeated", true);
            return slip.refused(
                    TEMPLATE,
                    model,
                    Refusal.of("budget.booked-just-now", booking.day(), view.exactly(booking.amount())),
                    locale);
        }
        return bookings.book(booking)
                .fold(
                        entry -> new ModelAndView("redirect:" + back(opened.account(), view, entry)),
                        refusal -> slip.refused(TEMPLATE, model, refusal, locale));
    }

    private static Booking booking(Counter.Opened opened, Act act, Fields fields) {
        var kind = Objects.requireNonNullElse(
                fields.choice("kind", EntryKind.class), act.kinds().getFirst());
        var takesFromCommitment = act.asksForCommitment() && kind != EntryKind.COMMITMENT;
        return new Booking(
                opened.books().year(),
                opened.account().code(),
                allowed(kind, act),
                fields.amount("amount"),
                fields.day("day"),
                act.asksWhetherInside() && fields.isTicked("inside"),
                opened.commitment(takesFromCommitment ? fields.text("commitment") : null),
                kind == EntryKind.GRANT ? fields.text("award") : null,
                paper(fields));
    }

    private static Entry.Paper paper(Fields fields) {
        return new Entry.Paper(
                null,
                null,
                fields.choice("funding", Funding.class),
                fields.text("document"),
                fields.text("payee"),
                fields.text("approval"),
                fields.text("note"),
                null,
                null);
    }

    private static EntryKind allowed(EntryKind kind, Act act) {
        if (!act.kinds().contains(kind)) {
            throw NotPermitted.hidden();
        }
        return kind;
    }

    private static Act act(String word) {
        return Act.find(word).orElseThrow(NotPermitted::hidden);
    }

    private Counter.Opened open(String code, LocalDate date, Act act) {
        var opened = counter.open(code, date);
        counter.requireBooking(opened.account());
        if (!act.isFor(opened.account())) {
            throw NotPermitted.hidden();
        }
        return opened;
    }

    private String form(Model model, Counter.Opened opened, Act act, View view) {
        var books = opened.books();
        model.addAttribute("view", view);
        model.addAttribute("account", opened.account());
        model.addAttribute("place", opened.account().isLine() ? "lines" : "divisions");
        model.addAttribute("act", act);
        model.addAttribute(
                "execution", LineRow.of(books, opened.account(), view).execution());
        model.addAttribute("unitemised", books.unitemised(opened.account()));
        model.addAttribute(
                "commitments",
                books.commitments(opened.account()).stream()
                        .map(each -> new LineController.Unpaid(each, books.unpaid(each)))
                        .toList());
        model.addAttribute("fundings", Funding.values());
        model.addAttribute("awards", awards.list(books.year()));
        return TEMPLATE;
    }

    /** Back to the account, on the day of the entry when it lies later than the day looked at. */
    static String back(Account account, View view, Entry entry) {
        var place = account.isLine() ? "lines" : "divisions";
        var day = entry.day() != null && entry.day().isAfter(view.date()) ? entry.day() : view.date();
        return "/budget/%s/%s?as-of=%s&saved=%s"
                .formatted(place, account.code(), day, entry.kind().word());
    }
}
