package kr.jikimi.papers.html;

/**
 * What the HTML is for.
 *
 * @param topHeading the level of the paper's title
 * @param links whether figures link to their lineage
 * @param folds whether the table behind a chart can be unfolded; paper cannot unfold
 * @param family the font family of drawings
 */
public record Flavour(int topHeading, boolean links, boolean folds, String family) {
    public static final Flavour PAGE = new Flavour(1, true, true, "inherit");
    public static final Flavour FRAGMENT = new Flavour(2, true, true, "inherit");

    /** For layout on pages, with drawings in a font of that family. */
    public static Flavour print(String family) {
        return new Flavour(1, false, false, family);
    }
}
