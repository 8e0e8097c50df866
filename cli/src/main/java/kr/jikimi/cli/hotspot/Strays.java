package kr.jikimi.cli.hotspot;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.geo.Projection;
import kr.jikimi.formats.geo.Territory;
import kr.jikimi.formats.points.Placement;
import kr.jikimi.formats.points.PointRows;

/** Places that the working projection or the study area cannot take in: refused, with rows and values. */
final class Strays {

    private static final int NAMED = 10;
    private static final double MOST = 0.5;
    private static final int SAMPLE = 2000;

    private Strays() {}

    /** Without a study area every place counts, so each must lie where the working projection is used. */
    static void refuse(Placement placed, Projection working) {
        var territory = Territory.of(working);
        if (territory.equals(Territory.of(placed.said()))) {
            return;
        }
        var degrees = placed.in(Projection.WGS84);
        int[] strays = IntStream.range(0, degrees.count())
                .filter(i -> !territory.holds(degrees.x()[i], degrees.y()[i]))
                .toArray();
        if (strays.length > 0) {
            throw new BadInput(
                    "%d of %d places".formatted(strays.length, degrees.count()),
                    named(placed.rows(), strays),
                    "places where %s is used".formatted(working.name()),
                    "correct or remove those rows, name the study area with --area, or another projection with --working.");
        }
    }

    private static String named(PointRows rows, int[] strays) {
        var first = IntStream.of(strays)
                .limit(NAMED)
                .mapToObj(i -> "row %d (%s)".formatted(rows.row()[i], rows.text(i)))
                .collect(Collectors.joining(", "));
        return strays.length > NAMED ? "%s and %d more".formatted(first, strays.length - NAMED) : first;
    }

    /** Columns given the other way round, where coordinates alone cannot tell: most lie in the area only when exchanged. */
    static void refuseExchanged(Placement placed, Projection working, StudyArea area) {
        int count = placed.rows().count();
        int step = Math.max(1, count / SAMPLE);
        int[] sample = IntStream.iterate(0, i -> i < count, i -> i + step).toArray();
        if (insideExchanged(placed, working, area, sample).length > sample.length * MOST) {
            int[] found = insideExchanged(
                    placed, working, area, IntStream.range(0, count).toArray());
            throw new BadInput(
                    "%d of %d places".formatted(found.length, count),
                    "places outside --area that lie inside when x and y are exchanged, such as "
                            + named(placed.rows(), found),
                    "--x longitude or east, --y latitude or north",
                    "exchange --x and --y.");
        }
    }

    private static int[] insideExchanged(Placement placed, Projection working, StudyArea area, int[] chosen) {
        var rows = placed.rows();
        var transform = placed.said().to(working);
        return IntStream.of(chosen)
                .filter(i -> !holds(area, transform.at(rows.x()[i], rows.y()[i])))
                .filter(i -> holds(area, transform.at(rows.y()[i], rows.x()[i])))
                .toArray();
    }

    private static boolean holds(StudyArea area, double... place) {
        return area.contains(place[0], place[1]);
    }
}
