package kr.jikimi.hotspot.spi;

/** Hears how far a long computation is. Called from the computing threads, seldom; it must return at once. */
@FunctionalInterface
public interface Progress {

    /** For those who do not want to know. */
    Progress NONE = share -> {};

    /** @param share what is done, 0 to 1 */
    void at(double share);
}
