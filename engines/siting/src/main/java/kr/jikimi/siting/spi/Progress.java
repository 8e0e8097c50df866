package kr.jikimi.siting.spi;

/** Hears how far the search is. Called seldom, from the computing thread; it must return at once. */
@FunctionalInterface
public interface Progress {

    /** For those who do not want to know. */
    Progress NONE = (share, gap) -> {};

    /**
     * @param share what is done of the bounded part of the work, 0 to 1
     * @param gap how much dearer than the optimum the best choice so far may be, as a share
     */
    void at(double share, double gap);
}
