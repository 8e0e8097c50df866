package kr.jikimi.disclosure;

/** What hiding a cell costs; the suppression with the least sum is chosen. */
public enum Loss {
    /** Its count plus one: as few events as possible are hidden, totals last. */
    EVENTS {
        @Override
        public double of(long value) {
            return 1 + (double) value;
        }
    },
    /** One: as few cells as possible are hidden, and totals are as good as any other. */
    CELLS {
        @Override
        public double of(long value) {
            return 1;
        }
    },
    /** One plus the logarithm of one plus its count: between the two. */
    LOGARITHM {
        @Override
        public double of(long value) {
            return 1 + Math.log1p(value);
        }
    };

    public abstract double of(long value);
}
