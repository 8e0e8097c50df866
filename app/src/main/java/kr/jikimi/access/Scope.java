package kr.jikimi.access;

import java.util.Locale;

/** Where a permission holds: the whole house, a unit with everything below it, a district, a police station. */
public record Scope(Kind kind, String code) {

    public enum Kind {
        HOUSE("위원회 전체", "whole commission"),
        UNIT("부서", "unit"),
        DISTRICT("자치구", "district"),
        STATION("경찰서", "police station");

        private final String nameKo;
        private final String nameEn;

        Kind(String nameKo, String nameEn) {
            this.nameKo = nameKo;
            this.nameEn = nameEn;
        }

        public String name(Locale locale) {
            return "en".equals(locale.getLanguage()) ? nameEn : nameKo;
        }
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
