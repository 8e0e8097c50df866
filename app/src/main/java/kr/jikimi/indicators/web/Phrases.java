package kr.jikimi.indicators.web;

import java.math.BigInteger;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Objects;
import kr.jikimi.access.Places;
import kr.jikimi.access.Scope;
import kr.jikimi.indicators.Indicators;
import kr.jikimi.indicators.Phrase;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dimensions and entered values in the reader's words: the supplier's own, else those of the messages. */
@Component
class Phrases {

    private final Indicators indicators;
    private final Places places;
    private final MessageSource messages;

    Phrases(Indicators indicators, Places places, MessageSource messages) {
        this.indicators = indicators;
        this.places = places;
        this.messages = messages;
    }

    /** For the page of one indicator. */
    Speaker of(String indicator) {
        return new Speaker(indicator);
    }

    private Phrase phrase(String indicator, String name, String value, Locale locale) {
        return indicators
                .phrase(indicator, name, value, locale)
                .orElseGet(() -> new Phrase(word(name, name, locale), plain(name, value, locale)));
    }

    private String plain(String name, String value, Locale locale) {
        if ("division".equals(name)) {
            return place(Scope.Kind.UNIT, value, locale);
        }
        return value.matches("-?\\d{5,}")
                ? NumberFormat.getIntegerInstance(Locale.ROOT).format(new BigInteger(value))
                : word(name + "." + value, value, locale);
    }

    private String place(Scope.Kind kind, String code, Locale locale) {
        var name = places.names(kind, locale).get(code);
        return name == null ? word("division." + code, code, locale) : name;
    }

    private String word(String key, String otherwise, Locale locale) {
        return Objects.requireNonNull(messages.getMessage("figures.word." + key, null, otherwise, locale));
    }

    /** What the template asks. */
    final class Speaker {

        private final String indicator;

        private Speaker(String indicator) {
            this.indicator = indicator;
        }

        public Phrase say(String name, String value) {
            return phrase(indicator, name, value, LocaleContextHolder.getLocale());
        }
    }
}
