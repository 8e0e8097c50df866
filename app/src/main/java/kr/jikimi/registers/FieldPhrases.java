package kr.jikimi.registers;

import java.math.BigInteger;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import kr.jikimi.indicators.Phrase;
import kr.jikimi.registers.definition.CommonFields;
import kr.jikimi.registers.definition.Field;
import kr.jikimi.registers.definition.Register;
import org.springframework.stereotype.Component;

/** What entered a figure from a register, in the words of its definition. */
@Component
class FieldPhrases {

    private final Registers registers;

    FieldPhrases(Registers registers) {
        this.registers = registers;
    }

    Optional<Phrase> phrase(Register register, String name, String value, Locale locale) {
        return register.allFields().stream()
                .filter(field -> field.id().equals(name)
                        || field.columns().stream().anyMatch(each -> each.name().equals(name.replace('-', '_'))))
                .findFirst()
                .map(field -> new Phrase(field.names().in(locale), value(register, field, value, locale)));
    }

    private String value(Register register, Field field, String value, Locale locale) {
        if (field.id().equals(CommonFields.STATE)) {
            return register.findState(value)
                    .map(each -> each.names().in(locale))
                    .orElse(value);
        }
        return switch (field.type()) {
            case CODE -> field.codeName(value, locale);
            case DISTRICT, STATION, UNIT ->
                registers.places(field.type(), locale).getOrDefault(value, value);
            case NUMBER, MONEY -> amount(field, value);
            case TEXT, LONGTEXT, DATE, PERIOD, POINT, FILE, REFERENCE -> value;
        };
    }

    /** A year is not a quantity: 2024, never 2,024. */
    private static String amount(Field field, String value) {
        return "년".equals(field.unit()) || !value.matches("-?\\d{4,}")
                ? value
                : NumberFormat.getIntegerInstance(Locale.ROOT).format(new BigInteger(value));
    }
}
