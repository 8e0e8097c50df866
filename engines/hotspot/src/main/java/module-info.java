/**
 * Where incidents concentrate, how sure we are, and how often a forecast of it was right. Pure computation: no file, no
 * clock, no database; plane coordinates in metres in, numbers and their explanation out.
 */
module kr.jikimi.hotspot {
    requires static org.jspecify;

    exports kr.jikimi.hotspot;
    exports kr.jikimi.hotspot.clusters;
    exports kr.jikimi.hotspot.density;
    exports kr.jikimi.hotspot.forecast;
    exports kr.jikimi.hotspot.nearrepeat;
    exports kr.jikimi.hotspot.spi;
    exports kr.jikimi.hotspot.trends;
}
