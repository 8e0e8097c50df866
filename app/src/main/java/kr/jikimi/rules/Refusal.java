package kr.jikimi.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kr.jikimi.foundation.Won;

/**
 * The office may rightly refuse: which rule, and the values that met it (already fit for people, such as "996,404천원").
 *
 * @param english the values as readers of English know them
 */
public record Refusal(String rule, List<String> values, List<String> english) {

    public Refusal {
        values = List.copyOf(values);
        english = List.copyOf(english);
    }

    public Refusal(String rule, List<String> values) {
        this(rule, values, values);
    }

    /** A name that a value has in both languages. */
    public record Name(String ko, String en) {}

    public static Refusal of(String rule, Object... values) {
        return new Refusal(
                rule,
                Arrays.stream(values).map(Refusal::korean).toList(),
                Arrays.stream(values).map(Refusal::english).toList());
    }

    List<String> values(Locale locale) {
        return "en".equals(locale.getLanguage()) ? english : values;
    }

    private static String korean(Object value) {
        return value instanceof Name name ? name.ko() : String.valueOf(value);
    }

    private static String english(Object value) {
        return switch (value) {
            case Name name -> name.en();
            case Won won -> won.toString().replace("원", " won");
            default -> String.valueOf(value);
        };
    }
}
