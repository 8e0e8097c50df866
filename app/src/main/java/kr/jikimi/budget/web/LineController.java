package kr.jikimi.budget.web;

import java.time.LocalDate;
import java.util.Locale;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.budget.ledger.Entry;
import kr.jikimi.budget.ledger.Reviews;
import kr.jikimi.foundation.Won;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /budget/lines/B01}: how far the money of a line has gone, and the ledger that says so. */
@Controller
class LineController {

    private final Counter counter;
    private final Reviews reviews;

    LineController(Counter counter, Reviews reviews) {
        this.counter = counter;
        this.reviews = reviews;
    }

    /** A commitment and what is left of it to pay. */
    record Unpaid(Entry entry, Won left) {}

    @GetMapping("/budget/lines/{code}")
    @Requires(Permission.BUDGET_READ)
    String line(
            @PathVariable String code,
            @RequestParam(name = "as-of", required = false) @Nullable LocalDate date,
            @RequestParam(required = false) @Nullable String unit,
            Model model,
            Locale locale) {
        var view = counter.view(date, unit, DisplayUnit.THOUSAND);
        var opened = counter.openLine(code, view.date());
        var books = opened.books();
        var account = opened.account();
        model.addAttribute("view", view);
        model.addAttribute("account", account);
        var row = LineRow.of(books, account, view);
        model.addAttribute("row", row);
        model.addAttribute("team", counter.unitName(account.unit(), locale));
        model.addAttribute(
                "maySeeDivision",
                books.find(row.line().division()).filter(counter::maySee).isPresent());
        model.addAttribute("divisionName", counter.unitName(row.line().division(), locale));
        model.addAttribute("entries", LedgerRow.of(books, account));
        model.addAttribute("unitemised", books.unitemised(account));
        model.addAttribute(
                "commitments",
                books.commitments(account).stream()
                        .map(each -> new Unpaid(each, books.unpaid(each)))
                        .toList());
        model.addAttribute("review", reviews.of(account));
        model.addAttribute("mayBook", counter.mayBook(account));
        return "budget/line";
    }
}
