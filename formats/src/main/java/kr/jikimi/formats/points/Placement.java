package kr.jikimi.formats.points;

import java.util.HashSet;
import java.util.stream.IntStream;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.geo.KoreanLand;
import kr.jikimi.formats.geo.Projection;
import kr.jikimi.formats.geo.Territory;

/**
 * Rows whose places were held against the coordinate system said: degrees in metres, metres in degrees, exchanged columns
 * and places of another system are findings and left out; places far from all others are named and kept. When half of the
 * rows are wrong, the file is refused with the likely remedy, because a wrong option is likelier than a thousand wrong rows.
 * In the systems of Korea, where east and north are alike in size, columns are held to be exchanged when the places lie at
 * sea and on land the other way round.
 *
 * @param rows in the units of the file
 * @param longitude of the middle of the rows
 */
public record Placement(Projection said, PointRows rows, double longitude, double latitude) {

    private static final double MOST = 0.5;

    private record Moment(double x, double y, double days, double until) {}

    public static Placement check(PointRows rows, Projection said, Findings findings) {
        var territory = Territory.of(said);
        var transform = said.to(Projection.WGS84);
        int n = rows.count();
        double[] lon = new double[n];
        double[] lat = new double[n];
        for (int i = 0; i < n; i++) {
            double[] place = transform.at(rows.x()[i], rows.y()[i]);
            boolean there = territory.holds(place[0], place[1]) && !degreesForMetres(said, rows.x()[i], rows.y()[i]);
            lon[i] = there ? place[0] : Double.NaN;
            lat[i] = there ? place[1] : Double.NaN;
        }
        refuseExchanged(rows, said, lon, lat);
        int[] good = IntStream.range(0, n).filter(i -> !Double.isNaN(lon[i])).toArray();
        if (n > 0 && good.length <= n * MOST) {
            throw wrongOption(rows, said, lon);
        }
        var middle = Middle.of(lon, lat, good);
        var check = new Check(said, middle, findings);
        int[] kept = IntStream.range(0, n)
                .filter(i -> !check.odd(rows, i, lon[i], lat[i]))
                .toArray();
        return new Placement(said, kept.length == n ? rows : rows.select(kept), middle.longitude(), middle.latitude());
    }

    private static void refuseExchanged(PointRows rows, Projection said, double[] lon, double[] lat) {
        int[] exchanged = IntStream.range(0, lon.length)
                .filter(i -> onLandOnlyExchanged(said, rows, i, lon[i], lat[i]))
                .toArray();
        if (exchanged.length > lon.length * MOST) {
            throw wrongPlaces(rows, said, exchanged, Guess.exchanged(said));
        }
    }

    private static boolean onLandOnlyExchanged(Projection said, PointRows rows, int i, double lon, double lat) {
        if (!Territory.isKorean(said) || KoreanLand.holds(lon, lat)) {
            return false;
        }
        double[] other = said.to(Projection.WGS84).at(rows.y()[i], rows.x()[i]);
        return KoreanLand.holds(other[0], other[1]);
    }

    /** A projected system has no such small numbers where people live. */
    private static boolean degreesForMetres(Projection said, double x, double y) {
        return !said.geographic() && Math.abs(x) <= 180 && Math.abs(y) <= 180;
    }

    private record Check(Projection said, Middle middle, Findings findings) {

        boolean odd(PointRows rows, int i, double longitude, double latitude) {
            boolean far = middle.far(longitude, latitude);
            if (!far && !onLandOnlyExchanged(said, rows, i, longitude, latitude)) {
                return false;
            }
            boolean there = !Double.isNaN(longitude);
            var oddity = isExchanged(rows.x()[i], rows.y()[i], far)
                    ? Oddity.SWAPPED
                    : there ? Oddity.FAR : Oddity.OTHER_PROJECTION;
            findings.add(oddity, rows.row()[i], rows.text(i));
            return !oddity.used();
        }

        private boolean isExchanged(double x, double y, boolean far) {
            double[] exchanged = said.to(Projection.WGS84).at(y, x);
            return !far || !degreesForMetres(said, x, y) && !middle.far(exchanged[0], exchanged[1]);
        }
    }

    private static BadInput wrongOption(PointRows rows, Projection said, double[] lon) {
        int[] bad =
                IntStream.range(0, lon.length).filter(i -> Double.isNaN(lon[i])).toArray();
        double x =
                Middle.quantile(IntStream.of(bad).mapToDouble(i -> rows.x()[i]).toArray(), 0.5);
        double y =
                Middle.quantile(IntStream.of(bad).mapToDouble(i -> rows.y()[i]).toArray(), 0.5);
        return wrongPlaces(rows, said, bad, Guess.remedy(said, x, y));
    }

    private static BadInput wrongPlaces(PointRows rows, Projection said, int[] bad, String remedy) {
        return new BadInput(
                "%d of %d places (first in row %d)".formatted(bad.length, rows.count(), rows.row()[bad[0]]),
                rows.text(bad[0]),
                "places in %s (%s)"
                        .formatted(
                                said.name(),
                                said.geographic() ? "x longitude, y latitude" : "x east and y north in metres"),
                remedy);
    }

    /** The rows in another projection; not touched when it is that of the file. */
    public PointRows in(Projection working) {
        if (working.equals(said)) {
            return rows;
        }
        var transform = said.to(working);
        double[] x = new double[rows.count()];
        double[] y = new double[rows.count()];
        for (int i = 0; i < x.length; i++) {
            double[] place = transform.at(rows.x()[i], rows.y()[i]);
            x[i] = place[0];
            y[i] = place[1];
        }
        return rows.at(x, y);
    }

    /**
     * Names repeats of place and time (of a span: of both its ends), and leaves them out when asked to. Without times only
     * the place can be told, and many crimes happen at one address: those are never left out. A row whose time is not known (NaN)
     * repeats none.
     */
    public Placement withRepeatsNamed(boolean drop, Findings findings) {
        boolean timed = rows.days().length > 0;
        if (drop && !timed) {
            throw new BadInput(
                    "--drop-duplicates",
                    "no column of time",
                    "a time, since events at one place are not yet repeats",
                    "add --time COL, or leave the option out.");
        }
        var oddity = timed ? drop ? Oddity.DROPPED_DUPLICATE : Oddity.DUPLICATE : Oddity.SAME_PLACE;
        var keys = new HashSet<Moment>();
        boolean[] repeat = new boolean[rows.count()];
        for (int i = 0; i < repeat.length; i++) {
            double days = timed ? rows.days()[i] : 0;
            double until = rows.until().length > 0 ? rows.until()[i] : 0;
            repeat[i] = !Double.isNaN(days) && !keys.add(new Moment(rows.x()[i], rows.y()[i], days, until));
            if (repeat[i]) {
                findings.add(oddity, rows.row()[i], rows.text(i));
            }
        }
        int[] kept = IntStream.range(0, repeat.length)
                .filter(i -> !drop || !repeat[i])
                .toArray();
        return kept.length == repeat.length ? this : new Placement(said, rows.select(kept), longitude, latitude);
    }
}
