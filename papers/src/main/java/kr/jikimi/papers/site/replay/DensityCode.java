package kr.jikimi.papers.site.replay;

import kr.jikimi.papers.site.Cells;

/** Densities of one moment as bytes: the counted cells in order, in steps of 0.04; a 0 is followed by how many there are. */
final class DensityCode {

    /** Steps per person per square metre. */
    static final int STEPS = 25;

    private DensityCode() {}

    static byte[] of(Cells cells, float[] values) {
        var bytes = new Bytes();
        int zeros = 0;
        for (int cell = 0; cell < cells.count(); cell++) {
            if (!cells.counted()[cell]) {
                continue;
            }
            int step = Math.min(255, Math.round(values[cell] * STEPS));
            if (step == 0) {
                zeros++;
                continue;
            }
            zeros(bytes, zeros);
            zeros = 0;
            bytes.single(step);
        }
        zeros(bytes, zeros);
        return bytes.toArray();
    }

    private static void zeros(Bytes bytes, int count) {
        if (count > 0) {
            bytes.single(0);
            bytes.number(count);
        }
    }
}
