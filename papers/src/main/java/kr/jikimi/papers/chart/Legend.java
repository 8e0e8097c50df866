package kr.jikimi.papers.chart;

import kr.jikimi.papers.Chart;

/** Title, unit and, with more than one series, the names of the colours. */
final class Legend {
    private static final double SMALL = 12;

    private Legend() {}

    /** Draws the legend and answers the height it takes. */
    static int draw(Chart chart, Svg svg) {
        svg.text(ChartSvg.WIDTH / 2.0, 18, Svg.Anchor.MIDDLE, 15, chart.title());
        if (!chart.unit().isEmpty()) {
            svg.text(ChartSvg.WIDTH - 4, 40, Svg.Anchor.END, 11, "(" + chart.unit() + ")", Svg.QUIET);
        }
        if (chart.series().size() < 2) {
            return 52;
        }
        double x = 4;
        for (int i = 0; i < chart.series().size(); i++) {
            var name = chart.series().get(i).name();
            svg.rect(x, 31, 12, 10, Palette.of(i).fill());
            svg.text(x + 17, 40, Svg.Anchor.START, SMALL, name);
            x += 17 + Svg.width(name, SMALL) + 18;
        }
        return 52;
    }
}
