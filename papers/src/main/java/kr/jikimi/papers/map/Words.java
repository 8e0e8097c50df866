package kr.jikimi.papers.map;

/** A label in Korean, and in English for machines that have no Korean font. */
public record Words(String korean, String english) {

    /** A label that is the same in both. */
    public static Words of(String both) {
        return new Words(both, both);
    }
}
