package kr.jikimi.benchmarks.hotspot;

import java.util.SplittableRandom;
import kr.jikimi.hotspot.GridValues;

/** Chance of a cell's neighbours by the textbook: every cell draws its own neighbours, again for each permutation. */
final class PlainHotCells {

    private final GridValues counts;
    private final int permutations;
    private final SplittableRandom random = new SplittableRandom(1);

    PlainHotCells(GridValues counts, int permutations) {
        this.counts = counts;
        this.permutations = permutations;
    }

    /** Two-sided p of the eight cells around one that has eight. */
    double chance(int cell) {
        int columns = counts.grid().columns();
        double observed = 0;
        for (int around = 0; around < 9; around++) {
            observed += around == 4 ? 0 : counts.values()[cell + (around / 3 - 1) * columns + around % 3 - 1];
        }
        int atLeast = 1;
        int atMost = 1;
        for (int permutation = 0; permutation < permutations; permutation++) {
            double drawn = draw(cell);
            atLeast += drawn >= observed ? 1 : 0;
            atMost += drawn <= observed ? 1 : 0;
        }
        return Math.min(1, 2.0 * Math.min(atLeast, atMost) / (permutations + 1));
    }

    /** The sum of eight other cells, no cell twice. */
    private double draw(int cell) {
        int[] chosen = new int[8];
        double sum = 0;
        for (int k = 0; k < chosen.length; k++) {
            chosen[k] = cell;
            while (chosen[k] == cell || isAmong(chosen, k)) {
                chosen[k] = random.nextInt(counts.values().length);
            }
            sum += counts.values()[chosen[k]];
        }
        return sum;
    }

    private static boolean isAmong(int[] chosen, int k) {
        for (int before = 0; before < k; before++) {
            if (chosen[before] == chosen[k]) {
                return true;
            }
        }
        return false;
    }
}
