package kr.jikimi.settings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** What may be set, and what may stand there: the seed and the screen ask the same. */
enum SettingName {
    COMMISSION_NAME("commission.name", "a name", value -> value.length() <= SettingName.LONGEST),
    COMMISSION_NAME_EN("commission.name-en", "a name", value -> value.length() <= SettingName.LONGEST),
    COMMISSION_CODE("commission.code", "small Latin letters", value -> value.matches("[a-z][a-z0-9-]*")),
    FISCAL_YEAR("fiscal-year", "a year such as 2026", value -> value.matches("20\\d\\d")),
    REFERENCE_DATE("reference-date", "a date such as 2026-07-31", SettingName::isDate),
    DUE_SOON_DAYS("due-soon-days", "a number of days from 1 to 999", value -> value.matches("[1-9]\\d{0,2}")),
    OFFICIAL_BANNER("official-banner", "true or false", value -> value.matches("true|false"));

    private static final int LONGEST = 100;

    private final String stored;
    private final String expected;
    private final Predicate<String> fits;

    SettingName(String stored, String expected, Predicate<String> fits) {
        this.stored = stored;
        this.expected = expected;
        this.fits = fits;
    }

    /** As in the table, in the seed and in messages. */
    public String stored() {
        return stored;
    }

    String expected() {
        return expected;
    }

    boolean takes(String value) {
        return !value.isBlank() && fits.test(value);
    }

    static Optional<SettingName> find(String stored) {
        return Arrays.stream(values())
                .filter(each -> each.stored.equals(stored))
                .findFirst();
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
