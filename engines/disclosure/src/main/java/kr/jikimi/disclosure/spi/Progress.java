package kr.jikimi.disclosure.spi;

/** Hears how the search goes. Called seldom, from the computing thread; it must return at once. */
@FunctionalInterface
public interface Progress {

    /** For those who do not want to know. */
    Progress NONE = step -> {};

    void at(Step step);

    /** What is being done, in this order. */
    enum Stage {
        /** Hiding what attacks show to be necessary, in fractions that are rounded. */
        APPROACHING,
        /** Hiding what is still missing. */
        MENDING,
        /** Showing again what was hidden for nothing. */
        SHOWING,
        /** Looking for something cheaper, and proving that there is nothing. */
        PROVING,
        /** Solving for every hidden count, anew. */
        CHECKING
    }

    /**
     * @param share how much of the stage's effort is used up, 0 to 1; it may end before that
     * @param open how many small counts could be worked out at last sight
     * @param gap how much dearer than the cheapest the best safe table may be, as a share of its loss
     */
    record Step(Stage stage, double share, int open, double gap) {}
}
