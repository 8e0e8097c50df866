package kr.jikimi.cli.hotspot;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import kr.jikimi.formats.BadInput;

/** Days given as options. */
final class Days {

    private Days() {}

    static double of(String option, String text) {
        try {
            return LocalDate.parse(text.strip()).toEpochDay();
        } catch (DateTimeParseException e) {
            throw new BadInput(option, text, "a day such as 2024-07-01", "write year-month-day.");
        }
    }
}
