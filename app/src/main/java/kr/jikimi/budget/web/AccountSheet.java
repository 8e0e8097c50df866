package kr.jikimi.budget.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kr.jikimi.budget.ledger.Account;
import kr.jikimi.budget.ledger.Books;
import kr.jikimi.budget.ledger.InvestmentReview;

/** What the form about an account says. */
record AccountSheet(Fields fields, Locale locale) {

    /** The fields that a correction may change, in the order of the form. */
    static final List<String> FIELDS = List.of(
            "name",
            "name-en",
            "alias",
            "unit",
            "programme",
            "duty",
            "policy-project",
            "source",
            "cost",
            "result",
            "review-document",
            "review-day");

    /** A division below the house, a line below a division. */
    Account added(Books books, Map<String, String> parents, Map<String, String> units) {
        var parent = books.find(fields.oneOf("parent", parents.keySet()));
        var isDivision =
                parent.filter(each -> each.kind() == Account.Kind.HOUSE).isPresent();
        var blank = new Account(
                UUID.randomUUID(),
                books.year(),
                fields.matching("code", "[A-Z][A-Z0-9-]{0,19}", "budget.error.code"),
                isDivision ? Account.Kind.DIVISION : Account.Kind.LINE,
                parent.map(Account::id).orElse(null),
                "",
                "",
                null,
                "",
                null,
                null,
                null,
                null);
        return amended(blank, units);
    }

    Account amended(Account account, Map<String, String> units) {
        var name = fields.required("name");
        return new Account(
                account.id(),
                account.year(),
                account.code(),
                account.kind(),
                account.parent(),
                name,
                Objects.requireNonNullElse(fields.text("name-en"), name),
                fields.text("alias"),
                fields.oneOf("unit", units.keySet()),
                fields.text("programme"),
                fields.text("duty"),
                fields.text("policy-project"),
                fields.text("source"));
    }

    InvestmentReview review() {
        return new InvestmentReview(
                fields.amountOrNull("cost"),
                fields.choice("result", InvestmentReview.Result.class),
                fields.text("review-document"),
                fields.dayOrNull("review-day"));
    }
}
