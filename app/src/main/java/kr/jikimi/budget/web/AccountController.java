package kr.jikimi.budget.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kr.jikimi.access.NotPermitted;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.budget.ledger.Account;
import kr.jikimi.budget.ledger.AccountBook;
import kr.jikimi.budget.ledger.Chart;
import kr.jikimi.budget.ledger.InvestmentReview;
import kr.jikimi.budget.ledger.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /budget/accounts/2024/new} and {@code /budget/accounts/2024/B01}: the places that money is kept at. */
@Controller
class AccountController {

    private static final String TEMPLATE = "budget/account";

    private final Counter counter;
    private final Chart chart;
    private final AccountBook accounts;
    private final Reviews reviews;
    private final Slip slip;

    AccountController(Counter counter, Chart chart, AccountBook accounts, Reviews reviews, Slip slip) {
        this.counter = counter;
        this.chart = chart;
        this.accounts = accounts;
        this.reviews = reviews;
        this.slip = slip;
    }

    @GetMapping("/budget/accounts/{year}/new")
    @Requires(Permission.BUDGET_BOOK)
    String blank(
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String parent,
            Model model,
            Locale locale) {
        Slip.blank(model, Map.of("parent", Objects.requireNonNullElse(parent, "")));
        return form(model, year, null, locale);
    }

    @PostMapping("/budget/accounts/{year}")
    @Requires(Permission.BUDGET_BOOK)
    ModelAndView add(@PathVariable int year, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        Slip.blank(model, typed);
        form(model, year, null, locale);
        var fields = new Fields(typed);
        var sheet = new AccountSheet(fields, locale);
        var account = sheet.added(counter.books(year), parents(year, locale), counter.bookableUnits(locale));
        var review = sheet.review();
        var reason = fields.required("reason");
        if (!fields.areReadable()) {
            return slip.unreadable(TEMPLATE, model, fields, locale);
        }
        return chart.add(account, review, reason)
                .fold(
                        done -> new ModelAndView("redirect:" + address(done)),
                        refusal -> slip.refused(TEMPLATE, model, refusal, locale));
    }

    @GetMapping("/budget/accounts/{year}/{code}")
    @Requires(Permission.BUDGET_BOOK)
    String particulars(@PathVariable int year, @PathVariable String code, Model model, Locale locale) {
        var account = editable(year, code);
        Slip.blank(model, values(account));
        return form(model, year, account, locale);
    }

    @PostMapping("/budget/accounts/{year}/{code}")
    @Requires(Permission.BUDGET_BOOK)
    ModelAndView amend(
            @PathVariable int year,
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        var account = editable(year, code);
        Slip.blank(model, typed);
        form(model, year, account, locale);
        var fields = new Fields(typed);
        var sheet = new AccountSheet(fields, locale);
        var amended = sheet.amended(account, counter.bookableUnits(locale));
        var review = sheet.review();
        var reason = fields.required("reason");
        if (!fields.areReadable()) {
            return slip.unreadable(TEMPLATE, model, fields, locale);
        }
        return chart.amend(amended, review, fields.number("version"), reason)
                .fold(done -> new ModelAndView("redirect:" + address(done)), refusal -> {
                    model.addAttribute("compared", compared(values(editable(year, code)), typed));
                    return slip.refused(TEMPLATE, model, refusal, locale);
                });
    }

    /** Whoever was second finds the books open. */
    @PostMapping("/budget/years")
    @Requires(Permission.BUDGET_BOOK)
    String open(@RequestParam int year) {
        counter.requireBooking(counter.books(year - 1).find(Account.TOTAL).orElseThrow(NotPermitted::hidden));
        chart.open(year);
        return "redirect:/budget?as-of=" + year + "-01-01";
    }

    private Account editable(int year, String code) {
        var account = counter.books(year).find(code).orElseThrow(NotPermitted::hidden);
        counter.requireBooking(account);
        return account;
    }

    private String form(Model model, int year, @Nullable Account account, Locale locale) {
        model.addAttribute("year", year);
        model.addAttribute("account", account);
        model.addAttribute(
                "version", account == null ? 0 : accounts.stamp(account).version());
        model.addAttribute("parents", parents(year, locale));
        model.addAttribute("units", counter.bookableUnits(locale));
        model.addAttribute("results", InvestmentReview.Result.values());
        return TEMPLATE;
    }

    /** Below which accounts the actor may add one; guessing a year without books finds nothing. */
    private Map<String, String> parents(int year, Locale locale) {
        var parents = new LinkedHashMap<String, String>();
        counter.books(year).accounts().stream()
                .filter(each -> !each.isLine() && counter.mayBook(each))
                .forEach(each -> parents.put(each.code(), each.name(locale)));
        if (parents.isEmpty()) {
            throw NotPermitted.hidden();
        }
        return parents;
    }

    private Map<String, String> values(Account account) {
        var review = reviews.of(account);
        var values = new HashMap<String, String>();
        values.put("name", account.name());
        values.put("name-en", account.nameEn());
        values.put("alias", Objects.toString(account.alias(), ""));
        values.put("unit", account.unit());
        values.put("programme", Objects.toString(account.programme(), ""));
        values.put("duty", Objects.toString(account.duty(), ""));
        values.put("policy-project", Objects.toString(account.policyProject(), ""));
        values.put("source", Objects.toString(account.source(), ""));
        values.put("cost", review.cost() == null ? "" : DisplayUnit.WON.show(review.cost()));
        values.put("result", review.result() == null ? "" : review.result().name());
        values.put("review-document", Objects.toString(review.document(), ""));
        values.put("review-day", Objects.toString(review.decidedOn(), ""));
        return values;
    }

    private static List<Compared> compared(Map<String, String> now, Map<String, String> yours) {
        return AccountSheet.FIELDS.stream()
                .map(each -> new Compared(
                        "budget.account." + each, now.getOrDefault(each, ""), yours.getOrDefault(each, "")))
                .toList();
    }

    private static String address(Account account) {
        var place = account.isLine() ? "lines" : "divisions";
        return "/budget/%s/%s?as-of=%s-12-31&saved".formatted(place, account.code(), account.year());
    }
}
