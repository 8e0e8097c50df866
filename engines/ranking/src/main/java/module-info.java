/** Composite indices: several indicators per district, one comparable score. */
module kr.jikimi.ranking {
    requires static org.jspecify;

    exports kr.jikimi.ranking;
}
