package kr.jikimi.programme.web;

import kr.jikimi.rules.Refusal;
import kr.jikimi.rules.Rules;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts a refusal before the reader, in the reader's language. */
@Component
class Refusals {

    private static final String CHANGED_MEANWHILE = "programme.changed-meanwhile";

    private final Rules rules;

    Refusals(Rules rules) {
        this.rules = rules;
    }

    void show(Refusal refusal, Model model) {
        var locale = LocaleContextHolder.getLocale();
        model.addAttribute("refusal", rules.explain(refusal, locale));
    }

    /** Then both versions are shown, and saving again is a decision. */
    static boolean isChangedMeanwhile(Refusal refusal) {
        return refusal.rule().equals(CHANGED_MEANWHILE);
    }
}
