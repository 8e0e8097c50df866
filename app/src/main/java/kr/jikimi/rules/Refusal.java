package kr.jikimi.rules;

import java.util.List;

/**
 * The office may rightly refuse: which rule, and the values that met it (already fit for people, such as "996,404천원").
 */
public record Refusal(String rule, List<String> values) {

    public Refusal {
        values = List.copyOf(values);
    }

    public static Refusal of(String rule, Object... values) {
        return new Refusal(
                rule, java.util.Arrays.stream(values).map(String::valueOf).toList());
    }
}
