package kr.jikimi.cli.hotspot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.SplittableRandom;
import kr.jikimi.formats.geo.Projection;

/** Makes the sample files of {@code docs/samples}: invented events laid over the middle of Seoul. */
final class SampleFiles {

    /** The south-west corner of the square in EPSG:5179. */
    private static final double WEST = 946_000;

    private static final double SOUTH = 1_940_000;
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final SyntheticCity CITY = new SyntheticCity(18_000, 730, 9, 0.3, 0.25, 0.3, 20_240_731);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private SampleFiles() {}

    static void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("points.csv"), points());
        Files.writeString(folder.resolve("spans.csv"), spans());
    }

    static String points() {
        var text = new StringBuilder("id,lon,lat,when\n");
        int id = 0;
        for (var one : CITY.events()) {
            text.append("%d,%s,%s\n".formatted(++id, degrees(one), TIME.format(moment(one.day()))));
        }
        return text.toString();
    }

    /** Burglaries found afterwards: between leaving home and coming back. */
    static String spans() {
        var text = new StringBuilder("id,lon,lat,from,until\n");
        var random = new SplittableRandom(7);
        int id = 0;
        for (var one : CITY.events().subList(0, 400)) {
            double from = one.day() - random.nextDouble() * 0.4;
            double until = one.day() + random.nextDouble() * 0.4;
            text.append("%d,%s,%s,%s\n"
                    .formatted(++id, degrees(one), TIME.format(moment(from)), TIME.format(moment(until))));
        }
        return text.toString();
    }

    private static LocalDateTime moment(double day) {
        return START.atStartOfDay().plusMinutes(Math.round(day * 1440));
    }

    private static String degrees(SyntheticCity.Happening one) {
        double[] place = Projection.KOREA.to(Projection.WGS84).at(WEST + one.x(), SOUTH + one.y());
        return String.format(Locale.ROOT, "%.6f,%.6f", place[0], place[1]);
    }
}
