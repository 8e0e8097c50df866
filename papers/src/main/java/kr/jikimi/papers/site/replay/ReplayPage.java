package kr.jikimi.papers.site.replay;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import kr.jikimi.papers.site.Caption;
import kr.jikimi.papers.site.Cells;
import kr.jikimi.papers.site.DensityScale;
import kr.jikimi.papers.site.SitePlan;
import tools.jackson.databind.json.JsonMapper;

/** One HTML file that shows a film: no network, no other file, Korean with an English switch. */
public final class ReplayPage {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReplayPage() {}

    /** A line of the table beside the film. */
    public record Fact(String korean, String english, String value) {}

    private record Line(String name, List<List<Double>> rings) {}

    private record Crowd(
            double x,
            double y,
            double quantum,
            double seconds,
            int moments,
            int oneOf,
            List<Integer> inside,
            String code) {}

    private record Density(
            double x,
            double y,
            double size,
            int columns,
            int rows,
            double seconds,
            int moments,
            int steps,
            String counted,
            String code) {}

    private record Data(
            Caption caption,
            List<Fact> facts,
            List<Double> bounds,
            List<List<Double>> ground,
            List<Line> exits,
            List<Line> barriers,
            List<Line> stops,
            List<DensityScale.Step> scale,
            Crowd crowd,
            Density density) {}

    /** @return UTF-8, below 30 MB */
    public static byte[] html(SitePlan plan, Caption caption, List<Fact> facts, Cells cells, Film film) {
        var box = plan.bounds();
        String people = base64(film.peopleCode());
        var data = new Data(
                caption,
                facts,
                List.of(box.getX(), box.getY(), box.getWidth(), box.getHeight()),
                rings(plan.ground()),
                lines(plan.exits()),
                lines(plan.barriers()),
                lines(plan.stops()),
                DensityScale.MOMENT.steps(),
                new Crowd(
                        cells.x(),
                        cells.y(),
                        film.quantum(),
                        film.secondsPerMoment(),
                        film.moments(),
                        film.oneOf(),
                        film.inside(),
                        people),
                density(cells, film));
        return resource("replay.html")
                .replace("{{title}}", escape(caption.title()))
                .replace("{{style}}", resource("replay.css"))
                .replace("{{script}}", resource("replay.js"))
                .replace("{{data}}", JSON.writeValueAsString(data).replace("<", "\\u003c"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Density density(Cells cells, Film film) {
        byte[] counted = new byte[(cells.count() + 7) / 8];
        for (int cell = 0; cell < cells.count(); cell++) {
            counted[cell / 8] |= (byte) (cells.counted()[cell] ? 1 << cell % 8 : 0);
        }
        return new Density(
                cells.x(),
                cells.y(),
                cells.size(),
                cells.columns(),
                cells.rows(),
                film.secondsPerDensity(),
                film.densities(),
                DensityCode.STEPS,
                base64(counted),
                base64(film.densityCode()));
    }

    private static List<Line> lines(List<SitePlan.Mark> marks) {
        return marks.stream()
                .map(mark -> new Line(mark.name(), rings(mark.shape())))
                .toList();
    }

    /** Coordinates x, y, x, y... of each part, to the centimetre. */
    private static List<List<Double>> rings(Shape shape) {
        List<List<Double>> rings = new ArrayList<>();
        double[] at = new double[6];
        for (var path = shape.getPathIterator(null, 0.01); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                rings.add(new ArrayList<>());
            }
            if (kind != PathIterator.SEG_CLOSE) {
                rings.getLast().add(Math.round(at[0] * 100) / 100.0);
                rings.getLast().add(Math.round(at[1] * 100) / 100.0);
            }
        }
        return rings;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ReplayPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
