package kr.jikimi.access;

/** Where a permission holds: the whole house, a unit with everything below it, a district, a police station. */
public record Scope(Kind kind, String code) {

    public enum Kind {
        HOUSE,
        UNIT,
        DISTRICT,
        STATION
    }

    public static final Scope HOUSE = new Scope(Kind.HOUSE, "");

    public static Scope unit(String code) {
        return new Scope(Kind.UNIT, code);
    }

    public static Scope district(String code) {
        return new Scope(Kind.DISTRICT, code);
    }

    public static Scope station(String code) {
        return new Scope(Kind.STATION, code);
    }
}
