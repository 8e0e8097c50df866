package kr.jikimi.papers.chart;

import java.util.List;
import kr.jikimi.papers.Chart;

/** Title, unit and, with more than one series, the names of the colours. */
final class Legend {
    private static final double SMALL = 12;
    private static final int ROW = 16;

    private Legend() {}

    /** What a legend says. */
    record Words(String title, String unit, List<String> names) {}

    /** Draws the legend and answers the height it takes. */
    static int draw(Chart chart, Svg svg) {
        var names = chart.series().stream().map(Chart.Series::name).toList();
        return draw(new Words(chart.title(), chart.unit(), names), svg);
    }

    static int draw(Words words, Svg svg) {
        svg.text(ChartSvg.WIDTH / 2.0, 18, Svg.Anchor.MIDDLE, 15, words.title());
        if (!words.unit().isEmpty()) {
            svg.text(ChartSvg.WIDTH - 4, 40, Svg.Anchor.END, 11, "(" + words.unit() + ")", Svg.QUIET);
        }
        if (words.names().size() < 2) {
            return 52;
        }
        double x = 4;
        int row = 0;
        for (int i = 0; i < words.names().size(); i++) {
            var name = words.names().get(i);
            double wide = 17 + Svg.width(name, SMALL);
            if (x > 4 && x + wide > ChartSvg.WIDTH - 4) {
                x = 4;
                row += ROW;
            }
            svg.rect(x, row + 31, 12, 10, Palette.of(i).fill());
            svg.text(x + 17, row + 40, Svg.Anchor.START, SMALL, name);
            x += wide + 18;
        }
        return 52 + row;
    }
}
