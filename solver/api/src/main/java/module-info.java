/** What the engines ask of a solver of linear programmes, whoever answers. */
module kr.jikimi.solver {
    requires static org.jspecify;

    exports kr.jikimi.solver;
}
