package kr.jikimi.registers.definition;

import java.util.Locale;

/** A wording in Korean and English. */
public record Names(String ko, String en) {

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : ko;
    }
}
