package kr.jikimi.disclosure.spi;

/** Hears how the search goes. Called seldom, from the computing thread; it must return at once. */
@FunctionalInterface
public interface Progress {

    /** For those who do not want to know. */
    Progress NONE = (round, open) -> {};

    /**
     * @param round which round of the search this is, from 1
     * @param open how many small counts could still be worked out in it
     */
    void at(int round, int open);
}
