package kr.jikimi.registers;

import java.util.Locale;
import java.util.Map;
import kr.jikimi.access.Places;
import kr.jikimi.access.Scope;
import kr.jikimi.registers.definition.Definitions;
import kr.jikimi.registers.definition.FieldType;
import org.springframework.stereotype.Component;

/** The names that records refer to: districts, stations and units by code, records of other registers by key. */
@Component
class KnownNames {

    private final Places places;
    private final Definitions definitions;
    private final RecordRows rows;

    KnownNames(Places places, Definitions definitions, RecordRows rows) {
        this.places = places;
        this.definitions = definitions;
        this.rows = rows;
    }

    /** Code to name; empty for fields that name no place. */
    Map<String, String> names(FieldType type, Locale locale) {
        return switch (type) {
            case DISTRICT -> places.names(Scope.Kind.DISTRICT, locale);
            case STATION -> places.names(Scope.Kind.STATION, locale);
            case UNIT -> places.names(Scope.Kind.UNIT, locale);
            case TEXT, LONGTEXT, NUMBER, MONEY, DATE, PERIOD, CODE, POINT, FILE, REFERENCE -> Map.of();
        };
    }

    /** While a commission has not entered its places yet, any code will do. */
    boolean knows(FieldType type, String code) {
        var known = names(type, Locale.KOREAN);
        return known.isEmpty() || known.containsKey(code);
    }

    boolean hasRecord(String register, String key) {
        return definitions
                .find(register)
                .flatMap(other -> rows.findByKey(other, key))
                .isPresent();
    }
}
