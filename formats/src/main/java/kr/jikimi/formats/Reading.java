package kr.jikimi.formats;

/** Hears how far the reading of a file is; called now and then, by the reading thread. */
@FunctionalInterface
public interface Reading {

    /** For those who do not want to know. */
    Reading UNHEARD = (read, all) -> {};

    /** @param read bytes of {@code all} */
    void at(long read, long all);
}
