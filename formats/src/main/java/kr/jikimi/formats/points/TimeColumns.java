package kr.jikimi.formats.points;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.jikimi.formats.BadInput;

/**
 * The times of all rows as written and as days. The end of a span that names a day alone is the end of that day.
 *
 * @param until empty without a column of ends
 * @param untilRead the ends as written, before a day alone became the end of it
 */
record TimeColumns(List<String> times, List<String> untils, double[] days, double[] until, double[] untilRead) {

    static TimeColumns read(
            Path file, PointColumns columns, List<String> times, List<String> untils, Findings findings) {
        ToDoubleFunction<String> begin;
        ToDoubleFunction<String> end;
        if (columns.pattern().isEmpty()) {
            var known = new Times(columns.zone(), isDayFirst(file, columns, times, untils, findings));
            begin = known::days;
            end = known::end;
        } else {
            var pattern = pattern(columns.pattern());
            begin = text -> Times.days(text, pattern, columns.zone());
            end = text -> Times.end(text, pattern, columns.zone());
        }
        return new TimeColumns(
                times,
                untils,
                times.stream().mapToDouble(begin).toArray(),
                untils.stream().mapToDouble(end).toArray(),
                untils.stream().mapToDouble(begin).toArray());
    }

    static DateTimeFormatter pattern(String letters) {
        try {
            return Times.pattern(letters);
        } catch (IllegalArgumentException e) {
            throw new BadInput("--time-format", letters, "a pattern such as dd/MM/yyyy HH:mm", "leave the option out.");
        }
    }

    private static boolean isDayFirst(
            Path file, PointColumns columns, List<String> times, List<String> untils, Findings findings) {
        int[] orders = Stream.concat(times.stream(), untils.stream())
                .mapToInt(Times::order)
                .distinct()
                .filter(order -> order != 0)
                .toArray();
        if (orders.length > 1) {
            throw new BadInput(
                    "%s: column %s".formatted(file, columns.time()),
                    "days before months and months before days",
                    "one order throughout",
                    "write dates as 2024-07-31, or name the order with --time-format dd/MM/yyyy.");
        }
        if (orders.length == 0) {
            Stream.concat(times.stream(), untils.stream())
                    .filter(Times::isEitherWay)
                    .findFirst()
                    .ifPresent(text -> findings.remark(
                            "Dates such as %s are read month first, and none tells otherwise. If the day comes first, say --time-format dd/MM/yyyy."
                                    .formatted(text),
                            "%s 같은 날짜는 월/일/연도로 읽었다. 어느 순서인지 알려 주는 날짜가 없다. 일/월/연도라면 --time-format dd/MM/yyyy 를 준다."
                                    .formatted(text)));
        }
        return orders.length > 0 && orders[0] > 0;
    }

    /** The positions of the rows whose times can be used; why the others cannot is a finding. */
    int[] usable(int[] numbers, TimeRule rule, Findings findings) {
        if (rule == TimeRule.PLACES_COUNT) {
            nameUnusable(numbers, findings);
            return IntStream.range(0, numbers.length).toArray();
        }
        var near = FarTimes.of(days);
        var nearUntil = FarTimes.of(until);
        return IntStream.range(0, numbers.length)
                .filter(i -> isPair(numbers[i], i, findings)
                        && isUsable(numbers[i], times.get(i), days[i], near, rule, findings)
                        && (until.length == 0
                                || isUsable(numbers[i], untils.get(i), until[i], nearUntil, rule, findings))
                        && isForward(numbers[i], i, findings))
                .toArray();
    }

    private boolean isPair(int number, int i, Findings findings) {
        if (until.length == 0 || times.get(i).isEmpty() == untils.get(i).isEmpty()) {
            return true;
        }
        findings.add(Oddity.OPEN_SPAN, number, "%s to %s".formatted(orNothing(times.get(i)), orNothing(untils.get(i))));
        return false;
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? "nothing" : text;
    }

    /** What cannot be used becomes NaN, which repeats nothing; far times are named and stay as they are. */
    private void nameUnusable(int[] numbers, Findings findings) {
        var near = FarTimes.of(days);
        for (int i = 0; i < numbers.length; i++) {
            if (Double.isNaN(days[i]) || FarTimes.isPlaceholder(days[i])) {
                days[i] = Double.NaN;
                findings.add(Oddity.PLACE_WITHOUT_TIME, numbers[i], times.get(i));
            } else if (near.far(days[i])) {
                findings.add(Oddity.KEPT_FAR_TIME, numbers[i], times.get(i));
            } else if (near.apart(days[i])) {
                findings.add(Oddity.APART_TIME, numbers[i], times.get(i));
            }
        }
    }

    private static boolean isUsable(
            int number, String text, double days, FarTimes near, TimeRule rule, Findings findings) {
        if (Double.isNaN(days)) {
            findings.add(text.isEmpty() ? Oddity.NO_TIME : Oddity.BAD_TIME, number, text);
            return false;
        }
        if (FarTimes.isPlaceholder(days)) {
            findings.add(Oddity.UNKNOWN_TIME, number, text);
            return false;
        }
        if (near.far(days)) {
            findings.add(rule == TimeRule.KEEP_FAR ? Oddity.KEPT_FAR_TIME : Oddity.FAR_TIME, number, text);
            return rule == TimeRule.KEEP_FAR;
        }
        if (near.apart(days)) {
            findings.add(Oddity.APART_TIME, number, text);
        }
        return true;
    }

    private boolean isForward(int number, int i, Findings findings) {
        if (until.length > 0 && (until[i] < days[i] || until[i] == days[i] && untilRead[i] < days[i])) {
            findings.add(Oddity.BACKWARD_SPAN, number, times.get(i) + " to " + untils.get(i));
            return false;
        }
        return true;
    }
}
