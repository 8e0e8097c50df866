package kr.jikimi.accounts.web;

import kr.jikimi.rules.Refusal;
import kr.jikimi.rules.Rules;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts a refusal into words on the page. */
@Component
class Said {

    private final Rules rules;

    Said(Rules rules) {
        this.rules = rules;
    }

    void say(Refusal refusal, Model model) {
        var locale = LocaleContextHolder.getLocale();
        model.addAttribute("refusal", rules.explain(refusal, locale));
    }
}
