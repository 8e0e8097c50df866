package kr.jikimi.papers.chart;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.jikimi.papers.Chart;
import kr.jikimi.papers.XyChart;

/** Draws a chart as SVG with title and description, without scripts or style attributes. */
public final class ChartSvg {
    /** Width of every chart in drawing units; the height follows the content. */
    public static final int WIDTH = 640;

    private ChartSvg() {}

    /**
     * @param id unique in the page; the title and the description are named after it
     * @param family the font family of the labels
     */
    public static String draw(Chart chart, String id, String family) {
        var svg = new Svg();
        int height = switch (chart.kind()) {
            case BARS -> new BarDrawing(chart, svg).draw();
            case COLUMNS, LINE -> new TrendDrawing(chart, svg).draw();
        };
        return svg.wrap(new Svg.Frame(id, chart.title(), alternative(chart), family, WIDTH, height));
    }

    /** The same for numbers over numbers. */
    public static String draw(XyChart chart, String id, String family) {
        var svg = new Svg();
        int height = new XyDrawing(chart, svg).draw();
        return svg.wrap(new Svg.Frame(id, chart.title(), chart.description(), family, WIDTH, height));
    }

    /** What the chart shows in words and numbers, for those who cannot see it. */
    public static String alternative(Chart chart) {
        return IntStream.range(0, chart.categories().size())
                .mapToObj(row -> chart.categories().get(row) + " " + numbers(chart, row))
                .collect(Collectors.joining("; ", chart.description() + " ", ""));
    }

    private static String numbers(Chart chart, int row) {
        return chart.series().stream()
                .map(series -> series.name() + " " + series.values().get(row).display())
                .collect(Collectors.joining(", "));
    }
}
