package kr.jikimi.registers.definition;

/** How an indicator arrives at its value. Other indicators are named by their short id within the same register. */
public sealed interface Measure {

    /** How many: a single record is one, an aggregate its quantity. */
    record Count() implements Measure {}

    record Sum(String field) implements Measure {}

    /** How many different values. */
    record Distinct(String field) implements Measure {}

    /** The value of the most recent record. */
    record Latest(String field) implements Measure {}

    /** No value, only from when to when. */
    record PeriodOnly() implements Measure {}

    /** One indicator less another. */
    record Difference(String indicator, String less) implements Measure {}

    /** An indicator in a year less the same in the year before. */
    record Change(String indicator) implements Measure {}

    /** One indicator per another; in per cent when the unit says so. */
    record Ratio(String part, String whole) implements Measure {}
}
