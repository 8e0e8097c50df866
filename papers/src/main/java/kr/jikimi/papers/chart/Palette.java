package kr.jikimi.papers.chart;

import java.util.List;

/** The colours of series: blues and greys that stay apart in black-and-white print; lines differ in dashes too. */
final class Palette {

    record Ink(String fill, String dash) {}

    private static final List<Ink> INKS = List.of(
            new Ink("#256ef4", "none"),
            new Ink("#9dbef9", "8 4"),
            new Ink("#5b6670", "2 4"),
            new Ink("#003675", "12 4 2 4"),
            new Ink("#c9d0d6", "4 4"));

    private Palette() {}

    static Ink of(int series) {
        return INKS.get(series % INKS.size());
    }
}
