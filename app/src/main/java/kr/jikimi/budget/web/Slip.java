package kr.jikimi.budget.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import kr.jikimi.rules.Refusal;
import kr.jikimi.rules.Rules;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** A form handed back: what was typed stays, with what is wrong or why it is refused. */
@Component
class Slip {

    private final Rules rules;
    private final MessageSource messages;

    Slip(Rules rules, MessageSource messages) {
        this.rules = rules;
        this.messages = messages;
    }

    ModelAndView unreadable(String template, Model model, Fields fields, Locale locale) {
        var errors = new LinkedHashMap<String, String>();
        fields.errors().forEach((field, key) -> errors.put(field, messages.getMessage(key, null, locale)));
        return handBack(template, model.addAttribute("errors", errors));
    }

    ModelAndView refused(String template, Model model, Refusal refusal, Locale locale) {
        model.addAttribute("refusal", rules.explain(refusal, locale));
        return handBack(template, model);
    }

    String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    static void blank(Model model, Map<String, String> typed) {
        model.addAttribute("typed", typed);
        model.addAttribute("errors", Map.of());
    }

    private static ModelAndView handBack(String template, Model model) {
        return new ModelAndView(template, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
