package kr.jikimi.offices.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import kr.jikimi.rules.Refusal;
import kr.jikimi.rules.Rules;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts into the reader's language what a form must answer: which fields to mend, which rule refuses. */
@Component
class Words {

    private final MessageSource messages;
    private final Rules rules;

    Words(MessageSource messages, Rules rules) {
        this.messages = messages;
        this.rules = rules;
    }

    String message(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    /** From message keys by field to messages by field. */
    Map<String, String> messages(Map<String, String> keys, Locale locale) {
        var worded = new LinkedHashMap<String, String>();
        keys.forEach((field, key) -> worded.put(field, message(key, locale)));
        return worded;
    }

    void explain(Refusal refusal, Model model, Locale locale) {
        model.addAttribute("refusal", rules.explain(refusal, locale));
    }
}
