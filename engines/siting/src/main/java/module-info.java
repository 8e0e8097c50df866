/** Which places to choose: medians, covering, fair shares. */
module kr.jikimi.siting {
    requires static org.jspecify;
    requires transitive kr.jikimi.solver;

    exports kr.jikimi.siting;
    exports kr.jikimi.siting.choice;
    exports kr.jikimi.siting.spi;
}
