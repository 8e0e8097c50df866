package kr.jikimi.papers.site.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import kr.jikimi.papers.site.Cells;
import org.junit.jupiter.api.Test;

class FilmTest {

    private static Cells cells(int columns) {
        boolean[] counted = new boolean[columns];
        Arrays.fill(counted, true);
        return new Cells(0, 0, 1, columns, 1, counted);
    }

    private static void walk(Film film, int people, int moments) {
        for (int t = 0; t < moments; t++) {
            int[] ids = new int[people];
            double[] xs = new double[people];
            double[] ys = new double[people];
            for (int k = 0; k < people; k++) {
                ids[k] = k;
                xs[k] = k + 0.6 * t;
                ys[k] = 5;
            }
            film.people(ids, xs, ys);
        }
    }

    @Test
    void aShortFilmKeepsEveryMomentAndPerson() {
        Film film = new Film(cells(3), 1000);
        walk(film, 10, 20);
        assertThat(film.moments()).isEqualTo(20);
        assertThat(film.secondsPerMoment()).isEqualTo(0.5);
        assertThat(film.oneOf()).isEqualTo(1);
    }

    @Test
    void aLongFilmDropsMomentsFirstThenPeopleAndStaysWithinItsBound() {
        Film film = new Film(cells(3), 1000);
        walk(film, 100, 400);
        assertThat(film.secondsPerMoment()).isEqualTo(2);
        assertThat(film.oneOf()).isGreaterThan(1);
        assertThat(film.moments()).isEqualTo(100);
        assertThat(film.inside()).containsOnly(100);
        assertThat(film.moments() * (100 / film.oneOf())).isLessThanOrEqualTo(1000 + film.moments());
    }

    /** One person to the square metre, each with a walk and a density of his own: nothing compresses well. */
    @Test
    void aCrowdOfAHundredThousandMakesAPageBelowThirtyMegabytes() {
        boolean[] counted = new boolean[317 * 317];
        Arrays.fill(counted, true);
        var cells = new Cells(0, 0, 1, 317, 317, counted);
        Film film = new Film(cells);
        var random = new Random(9);
        int[] ids = java.util.stream.IntStream.range(0, 100_000).toArray();
        for (int moment = 0; moment < 200; moment++) {
            film.people(
                    ids,
                    random.doubles(ids.length, 0, 317).toArray(),
                    random.doubles(ids.length, 0, 317).toArray());
            float[] densities = new float[counted.length];
            for (int cell = 0; cell < densities.length; cell++) {
                densities[cell] = 8 * random.nextFloat();
            }
            film.density(densities);
        }
        assertThat(film.inside()).containsOnly(100_000);
        assertThat(film.oneOf()).isGreaterThan(1);
        assertThat(film.densityCode().length).isLessThanOrEqualTo(7_000_000);
        // in base64 four bytes stand for three; all else on a page is below a megabyte
        assertThat((film.peopleCode().length + film.densityCode().length) / 3 * 4)
                .isLessThan(29_000_000);
    }

    /** The twin of the reader in replay.js. */
    @Test
    void theBytesGiveThePeopleBack() {
        Random random = new Random(5);
        Film film = new Film(cells(3), 100_000);
        int[][] ids = new int[30][];
        double[][] xs = new double[30][];
        for (int t = 0; t < 30; t++) {
            ids[t] = random.ints(12, 0, 500).sorted().distinct().toArray();
            xs[t] = random.doubles(ids[t].length, 0, 3000).toArray();
            film.people(ids[t].clone(), xs[t].clone(), xs[t].clone());
        }
        var reader = new Reader(film.peopleCode());
        int[] last = new int[500];
        for (int t = 0; t < 30; t++) {
            assertThat(reader.number()).isEqualTo(ids[t].length);
            int id = -1;
            for (int k = 0; k < ids[t].length; k++) {
                id += reader.number() + 1;
                last[id] += reader.signed();
                assertThat(reader.signed()).isNotNull();
                assertThat(id).isEqualTo(ids[t][k]);
                assertThat(Math.abs(last[id] * 0.05 - xs[t][k])).isLessThanOrEqualTo(0.0251);
            }
        }
    }

    @Test
    void theBytesGiveTheDensitiesBackInStepsOfAFewHundredths() {
        float[] values = {0, 0, 1.5f, 0, 3.02f, 99, 0, 0, 0};
        var reader = new Reader(DensityCode.of(cells(values.length), values));
        float[] read = new float[values.length];
        for (int k = 0; k < read.length; ) {
            int step = reader.single();
            if (step == 0) {
                k += reader.number();
            } else {
                read[k++] = (float) step / DensityCode.STEPS;
            }
        }
        assertThat(read).containsExactly(new float[] {0, 0, 1.52f, 0, 3.04f, 10.2f, 0, 0, 0});
    }

    private static final class Reader {
        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        int single() {
            return bytes[at++] & 255;
        }

        int number() {
            int value = 0;
            int shift = 0;
            int each;
            do {
                each = single();
                value |= (each & 127) << shift;
                shift += 7;
            } while ((each & 128) != 0);
            return value;
        }

        Integer signed() {
            int number = number();
            return number >>> 1 ^ -(number & 1);
        }
    }
}
