package kr.jikimi.formats.crowd;

/** From when to when, in seconds; without a beginning from 0, without an end for ever. */
record Window(double from, double to) {

    private static final String SECONDS = "seconds, not below 0";

    static Window of(JsonValue value, String fromKey, String toKey) {
        double from =
                value.find(fromKey).map(each -> each.number(0, 1e9, SECONDS)).orElse(0.0);
        double to = value.find(toKey).map(each -> each.number(0, 1e9, SECONDS)).orElse(Double.POSITIVE_INFINITY);
        if (to <= from) {
            throw value.at(toKey)
                    .wrong("more than \"" + fromKey + "\" (" + from + ")", "exchange the two, or leave one out.");
        }
        return new Window(from, to);
    }
}
