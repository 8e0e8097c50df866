package kr.jikimi.registers.definition;

import java.util.List;

/** The kinds of values a register may hold, with the columns they become. */
public enum FieldType {
    TEXT("text"),
    LONGTEXT("text"),
    NUMBER("numeric"),
    MONEY("bigint"),
    DATE("date"),
    PERIOD("date", "_from", "_to"),
    CODE("text"),
    DISTRICT("text"),
    STATION("text"),
    UNIT("text"),
    POINT("numeric(9,6)", "_lat", "_lon"),
    FILE("uuid"),
    REFERENCE("text");

    private final String sqlType;
    private final List<String> suffixes;

    FieldType(String sqlType, String... suffixes) {
        this.sqlType = sqlType;
        this.suffixes = suffixes.length == 0 ? List.of("") : List.of(suffixes);
    }

    String sqlType(int decimals) {
        return this == NUMBER ? "numeric(20,%d)".formatted(decimals) : sqlType;
    }

    List<String> suffixes() {
        return suffixes;
    }

    /** What can be added up. */
    public boolean isNumeric() {
        return this == NUMBER || this == MONEY;
    }
}
