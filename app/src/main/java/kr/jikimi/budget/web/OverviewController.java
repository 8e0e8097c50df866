package kr.jikimi.budget.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.jikimi.access.NotPermitted;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.budget.Budget;
import kr.jikimi.budget.Execution;
import kr.jikimi.budget.ForecastRisk;
import kr.jikimi.budget.Overview;
import kr.jikimi.budget.ledger.Account;
import kr.jikimi.budget.ledger.Books;
import kr.jikimi.budget.ledger.Closing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /budget}: the year at a glance; {@code /budget/divisions/COOP}: one division with its lines. */
@Controller
class OverviewController {

    private final Budget budget;
    private final Counter counter;

    OverviewController(Budget budget, Counter counter) {
        this.budget = budget;
        this.counter = counter;
    }

    @GetMapping("/budget")
    @Requires(Permission.BUDGET_READ)
    String overview(
            @RequestParam(name = "as-of", required = false) @Nullable LocalDate date,
            @RequestParam(required = false) @Nullable String unit,
            Model model) {
        var view = counter.view(date, unit, DisplayUnit.MILLION);
        var books = counter.books(view.year());
        model.addAttribute("view", view);
        model.addAttribute("years", budget.years());
        model.addAttribute(
                "overview", budget.findOverview(view.year(), view.asOf()).orElse(null));
        model.addAttribute(
                "seesHouse", books.find(Account.TOTAL).map(counter::maySee).orElse(false));
        model.addAttribute("seen", seen(books));
        model.addAttribute("rows", rows(books, view));
        model.addAttribute("risks", risks(books, view));
        model.addAttribute("closing", Closing.of(view.year()));
        model.addAttribute("mayOpen", mayOpen(view.year()));
        model.addAttribute(
                "mayAdd", books.accounts().stream().anyMatch(each -> !each.isLine() && counter.mayBook(each)));
        return "budget/overview";
    }

    @GetMapping("/budget/divisions/{code}")
    @Requires(Permission.BUDGET_READ)
    String division(
            @PathVariable String code,
            @RequestParam(name = "as-of", required = false) @Nullable LocalDate date,
            @RequestParam(required = false) @Nullable String unit,
            Model model) {
        var view = counter.view(date, unit, DisplayUnit.THOUSAND);
        var opened = counter.open(code, view.date());
        if (opened.account().isLine()) {
            throw NotPermitted.hidden();
        }
        var books = opened.books();
        model.addAttribute("view", view);
        model.addAttribute("account", opened.account());
        model.addAttribute("standing", standing(books, opened.account(), view));
        model.addAttribute(
                "rows", rows(books, view).stream().filter(below(opened)).toList());
        model.addAttribute("sum", Execution.of(books, books.lines(opened.account()), view.date()));
        model.addAttribute("entries", LedgerRow.of(books, opened.account()));
        model.addAttribute("mayBook", counter.mayBook(opened.account()));
        return "budget/division";
    }

    /** The books of a year follow those of the year before. */
    private boolean mayOpen(int year) {
        return counter.books(year).accounts().isEmpty()
                && counter.books(year - 1)
                        .find(Account.TOTAL)
                        .filter(counter::mayBook)
                        .isPresent();
    }

    private static java.util.function.Predicate<LineRow> below(Counter.Opened opened) {
        var codes = opened.books().lines(opened.account()).stream()
                .map(Account::code)
                .toList();
        return row -> codes.contains(row.line().code());
    }

    private Overview.@Nullable Row standing(Books books, Account account, View view) {
        return budget.findOverview(books.year(), view.asOf())
                .flatMap(overview -> account.code().equals(Account.TOTAL)
                        ? Optional.of(overview.total())
                        : overview.divisions().stream()
                                .filter(each -> each.code().equals(account.code()))
                                .findFirst())
                .orElse(null);
    }

    /** The codes of the accounts that the actor may see. */
    private List<String> seen(Books books) {
        return books.accounts().stream()
                .filter(counter::maySee)
                .map(Account::code)
                .toList();
    }

    private List<LineRow> rows(Books books, View view) {
        return books.accounts().stream()
                .filter(each -> each.isLine() && counter.maySee(each))
                .map(each -> LineRow.of(books, each, view))
                .toList();
    }

    private List<ForecastRisk> risks(Books books, View view) {
        var seen = seen(books);
        return budget.risks(view.asOf()).stream()
                .filter(each -> seen.contains(each.line().code()))
                .toList();
    }
}
