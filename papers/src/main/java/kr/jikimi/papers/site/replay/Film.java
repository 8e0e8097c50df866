package kr.jikimi.papers.site.replay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kr.jikimi.papers.site.Cells;

/**
 * Where people are and how dense it is, moment by moment. Holds at most so many samples as fit into a page of 30 MB:
 * when there are more, every other moment is dropped, down to one in 2 s, then every other person. Densities have a
 * bound of their own and lose moments only, so that they stay right. For one thread.
 */
public final class Film {

    /** Seconds between the moments that are offered. */
    public static final double INTERVAL = 0.5;

    private static final double QUANTUM = 0.05;
    private static final int LONGEST_STRIDE = 4;
    private static final int MOST_SAMPLES = 4_000_000;
    private static final int MOST_PEOPLE_BYTES = 12_000_000;
    private static final int MOST_DENSITY_BYTES = 7_000_000;

    private final Cells cells;
    private final int mostSamples;
    private final double quantum;
    private final List<Moment> moments = new ArrayList<>();
    private final List<byte[]> densities = new ArrayList<>();
    private int offered;
    private int stride = 1;
    private int oneOf = 1;
    private long samples;
    private int offeredDensities;
    private int densityStride = 1;
    private long densityBytes;

    /** One moment: the people shown, in quanta from the corner of the cells, and how many are inside. */
    record Moment(int[] ids, int[] xs, int[] ys, int inside) {
        Moment thinned(int oneOf) {
            int[] kept = IntStream.range(0, ids.length)
                    .filter(k -> ids[k] % oneOf == 0)
                    .toArray();
            return new Moment(of(ids, kept), of(xs, kept), of(ys, kept), inside);
        }

        private static int[] of(int[] values, int[] kept) {
            return Arrays.stream(kept).map(k -> values[k]).toArray();
        }
    }

    public Film(Cells cells) {
        this(cells, MOST_SAMPLES);
    }

    Film(Cells cells, int mostSamples) {
        this.cells = cells;
        this.mostSamples = mostSamples;
        this.quantum = Math.max(QUANTUM, Math.max(cells.columns(), cells.rows()) * cells.size() / 60_000);
    }

    /** Metres between two places that the film can tell apart. */
    double quantum() {
        return quantum;
    }

    /**
     * Takes the people of the next moment, {@link #INTERVAL} after the one before.
     *
     * @param ids of the people, ascending; kept, not copied
     * @param xs metres east
     * @param ys metres north
     */
    public void people(int[] ids, double[] xs, double[] ys) {
        if (offered++ % stride != 0) {
            return;
        }
        var moment = new Moment(ids, quanta(xs, cells.x()), quanta(ys, cells.y()), ids.length);
        moments.add(oneOf == 1 ? moment : moment.thinned(oneOf));
        samples += moments.getLast().ids().length;
        while (samples > mostSamples) {
            thin();
        }
    }

    private int[] quanta(double[] metres, double origin) {
        return Arrays.stream(metres)
                .mapToInt(each -> (int) Math.round((each - origin) / quantum))
                .toArray();
    }

    /** Takes the densities of the same moment, by cell, in persons per square metre; only at whole seconds. */
    public void density(float[] values) {
        if (offeredDensities++ % densityStride != 0) {
            return;
        }
        densities.add(DensityCode.of(cells, values));
        densityBytes += densities.getLast().length;
        while (densityBytes > MOST_DENSITY_BYTES && densities.size() > 1) {
            densityStride *= 2;
            keepEveryOther(densities);
            densityBytes = densities.stream().mapToLong(each -> each.length).sum();
        }
    }

    /** The people as bytes for the page, thinned until they fit. */
    byte[] peopleCode() {
        byte[] code = PeopleCode.of(moments);
        while (code.length > MOST_PEOPLE_BYTES) {
            thin();
            code = PeopleCode.of(moments);
        }
        return code;
    }

    byte[] densityCode() {
        int length = densities.stream().mapToInt(each -> each.length).sum();
        byte[] code = new byte[length];
        int at = 0;
        for (byte[] each : densities) {
            System.arraycopy(each, 0, code, at, each.length);
            at += each.length;
        }
        return code;
    }

    int moments() {
        return moments.size();
    }

    int densities() {
        return densities.size();
    }

    /** Seconds between the moments that are kept. */
    double secondsPerMoment() {
        return stride * INTERVAL;
    }

    double secondsPerDensity() {
        return densityStride;
    }

    /** One person of so many is shown. */
    int oneOf() {
        return oneOf;
    }

    List<Integer> inside() {
        return moments.stream().map(Moment::inside).toList();
    }

    private void thin() {
        if (stride < LONGEST_STRIDE) {
            stride *= 2;
            keepEveryOther(moments);
        } else {
            oneOf *= 2;
            moments.replaceAll(moment -> moment.thinned(oneOf));
        }
        samples = moments.stream().mapToLong(moment -> moment.ids().length).sum();
    }

    private static <T> void keepEveryOther(List<T> list) {
        List<T> kept = new ArrayList<>();
        for (int k = 0; k < list.size(); k += 2) {
            kept.add(list.get(k));
        }
        list.clear();
        list.addAll(kept);
    }
}
