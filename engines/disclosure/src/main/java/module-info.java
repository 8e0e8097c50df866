/** What may be published of a table of counts, and the proof that the rest stays hidden. */
module kr.jikimi.disclosure {
    requires static org.jspecify;
    requires transitive kr.jikimi.solver;

    exports kr.jikimi.disclosure;
    exports kr.jikimi.disclosure.protection;
    exports kr.jikimi.disclosure.spi;
}
