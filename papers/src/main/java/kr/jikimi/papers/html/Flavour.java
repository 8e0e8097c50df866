package kr.jikimi.papers.html;

/**
 * What the HTML is for.
 *
 * @param topHeading the level of the paper's title
 * @param links whether figures link to their lineage
 * @param folds whether the table behind a chart can be unfolded; paper cannot unfold
 */
public record Flavour(int topHeading, boolean links, boolean folds) {
    public static final Flavour PAGE = new Flavour(1, true, true);
    public static final Flavour FRAGMENT = new Flavour(2, true, true);
    public static final Flavour PRINT = new Flavour(1, false, false);
}
