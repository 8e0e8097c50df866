package kr.jikimi.reports;

import java.util.Locale;
import kr.jikimi.budget.Overview;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The names of kinds of entries and of funding, from the messages of the budget. */
@Component
class BudgetWords {

    private final MessageSource messages;

    BudgetWords(MessageSource messages) {
        this.messages = messages;
    }

    String part(Overview.Part part, Locale locale) {
        var funding = part.funding();
        return funding == null
                ? word("budget.kind." + part.kind(), part.kind(), locale)
                : word("budget.funding." + funding, funding, locale);
    }

    private String word(String key, String otherwise, Locale locale) {
        var word = messages.getMessage(key, null, otherwise, locale);
        return word == null ? otherwise : word;
    }
}
