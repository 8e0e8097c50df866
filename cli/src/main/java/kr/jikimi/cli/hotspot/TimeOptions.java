package kr.jikimi.cli.hotspot;

import kr.jikimi.formats.points.PointColumns;
import kr.jikimi.formats.points.TimeRule;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** When the events happened. */
final class TimeOptions {

    @Option(
            names = "--time",
            required = true,
            paramLabel = "COL",
            description =
                    "Column of date or date and time: 2024-07-31, 2024-07-31T14:05+09:00, 2024. 7. 31. 오후 2:05 ...")
    String time = "";

    @Mixin
    private TimeNotation notation = new TimeNotation();

    @Option(
            names = "--keep-far-times",
            description = "Keep times far from the others, such as a last week after a quiet year"
                    + " (default: left out and named). 9999-12-31 and 1900-01-01 stay out.")
    boolean keepFarTimes;

    void check() {
        notation.check();
    }

    PointColumns into(PointColumns columns) {
        return notation.into(columns).withTime(time).withRule(keepFarTimes ? TimeRule.KEEP_FAR : TimeRule.STRICT);
    }
}
