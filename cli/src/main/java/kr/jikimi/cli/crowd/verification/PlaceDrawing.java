package kr.jikimi.cli.crowd.verification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import kr.jikimi.crowd.DensityGrid;
import kr.jikimi.crowd.verification.Diagram.Point;
import kr.jikimi.crowd.verification.PlaceView;
import kr.jikimi.papers.Picture;
import kr.jikimi.papers.site.DensityScale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/** A place from above as SVG without letters: floor, density, trails, people, exits in green. */
final class PlaceDrawing {

    private static final String[] STREAMS = {"#256ef4", "#d6443a", "#5b6670", "#003675"};
    private static final int WIDTH = 640;
    private static final int MARGIN = 8;
    private static final int HIGHEST = 420;
    private static final double BODY = 0.15;
    private static final double STRIDE = 0.5;

    private final PlaceView view;
    private final Envelope box;
    private final double scale;
    private final StringBuilder svg = new StringBuilder(1 << 14);

    private PlaceDrawing(PlaceView view) {
        this.view = view;
        this.box = view.walkable().getEnvelopeInternal();
        this.scale = Math.min((WIDTH - 2.0 * MARGIN) / box.getWidth(), (HIGHEST - 2.0 * MARGIN) / box.getHeight());
    }

    static Picture picture(PlaceView view, String caption) {
        var drawing = new PlaceDrawing(view).draw();
        return new Picture(drawing.getBytes(StandardCharsets.UTF_8), Picture.Kind.SVG, view.title(), caption, 160);
    }

    private String draw() {
        int height = (int) Math.ceil(box.getHeight() * scale) + 2 * MARGIN;
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %2$d\" width=\"%1$d\" height=\"%2$d\">",
                WIDTH, height);
        add("<rect width=\"%d\" height=\"%d\" fill=\"#e9ecef\"/>", WIDTH, height);
        drawFloor();
        view.density().ifPresent(this::drawDensity);
        view.trails().forEach(trail -> drawLine(trail.points(), STREAMS[trail.stream() % 4]));
        view.people()
                .forEach(person -> add(
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\" stroke=\"#ffffff\" stroke-width=\"0.5\"/>",
                        x(person.x()), y(person.y()), Math.max(1.5, BODY * scale), STREAMS[person.stream() % 4]));
        drawWalls();
        view.exits().forEach(this::drawExit);
        return svg.append("</svg>").toString();
    }

    private void drawFloor() {
        svg.append("<path fill=\"#ffffff\" fill-rule=\"evenodd\" d=\"");
        rings();
        svg.append("\"/>");
    }

    private void drawWalls() {
        svg.append("<path fill=\"none\" stroke=\"#1e2124\" stroke-width=\"1.5\" d=\"");
        rings();
        svg.append("\"/>");
    }

    private void rings() {
        for (Object ring : LinearComponentExtracter.getLines(view.walkable())) {
            char step = 'M';
            for (Coordinate at : ((LineString) ring).getCoordinates()) {
                add("%s%.1f %.1f", step, x(at.x), y(at.y));
                step = 'L';
            }
            svg.append('Z');
        }
    }

    private void drawDensity(DensityGrid grid) {
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                int cell = row * grid.columns() + column;
                if (grid.walkable()[cell] && grid.mean()[cell] > 0.05) {
                    add(
                            "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
                            x(grid.x() + column),
                            y(grid.y() + row + 1),
                            scale,
                            scale,
                            DensityScale.MOMENT.of(grid.mean()[cell]).colour());
                }
            }
        }
    }

    private void drawLine(List<Point> points, String colour) {
        svg.append("<polyline fill=\"none\" stroke-width=\"1\" stroke-opacity=\"0.45\" stroke=\"")
                .append(colour)
                .append("\" points=\"");
        Point last = points.getFirst();
        for (Point point : points) {
            if (point.equals(points.getFirst()) || Math.hypot(point.x() - last.x(), point.y() - last.y()) > STRIDE) {
                add("%.1f,%.1f ", x(point.x()), y(point.y()));
                last = point;
            }
        }
        svg.append("\"/>");
    }

    private void drawExit(LineString line) {
        svg.append("<polyline fill=\"none\" stroke=\"#1a7f37\" stroke-width=\"5\" points=\"");
        for (Coordinate at : line.getCoordinates()) {
            add("%.1f,%.1f ", x(at.x), y(at.y));
        }
        svg.append("\"/>");
    }

    private double x(double metres) {
        return MARGIN + (metres - box.getMinX()) * scale + (WIDTH - 2 * MARGIN - box.getWidth() * scale) / 2;
    }

    private double y(double metres) {
        return MARGIN + (box.getMaxY() - metres) * scale;
    }

    private void add(String pattern, Object... values) {
        svg.append(String.format(Locale.ROOT, pattern, values));
    }
}
