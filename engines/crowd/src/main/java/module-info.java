/** How a crowd moves through a place: fast, verified, reproducible. */
module kr.jikimi.crowd {
    requires static org.jspecify;
    requires transitive org.locationtech.jts;

    exports kr.jikimi.crowd;
    exports kr.jikimi.crowd.simulation;
    exports kr.jikimi.crowd.spi;
    exports kr.jikimi.crowd.verification;
}
