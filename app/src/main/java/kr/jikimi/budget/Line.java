package kr.jikimi.budget;

import java.util.Locale;
import kr.jikimi.budget.ledger.Account;
import kr.jikimi.budget.ledger.Books;
import org.jspecify.annotations.Nullable;

/**
 * A programme line of the budget (세부사업) as others see it.
 *
 * @param code the natural key inside its fiscal year, such as {@code B01}
 * @param name the official name, misprints and all
 * @param alias the name rightly spelt; absent when the official one is right
 * @param division the code of the division that answers for it
 * @param unit the code of the team in charge
 * @param programme the code of the programme it pays for, such as {@code 1-1}
 */
public record Line(
        int year,
        String code,
        String name,
        String nameEn,
        @Nullable String alias,
        String division,
        String unit,
        @Nullable String programme) {

    public static Line of(Books books, Account account) {
        var division = account.parent() == null ? account : books.get(account.parent());
        return new Line(
                account.year(),
                account.code(),
                account.name(),
                account.nameEn(),
                account.alias(),
                division.code(),
                account.unit(),
                account.programme());
    }

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : name;
    }
}
