package kr.jikimi.cli.siting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kr.jikimi.formats.CsvTable;
import kr.jikimi.formats.geo.GeoJsonWriter;
import kr.jikimi.formats.geo.Projection;
import kr.jikimi.siting.Candidate;
import kr.jikimi.siting.SitingOutcome.Site;
import kr.jikimi.siting.SitingOutcome.Sited;
import kr.jikimi.siting.SitingRequest;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** The places chosen as a table or a map. */
record ChosenPlaces(SitingRequest request, Places offered, Sited choice) {

    private static final List<String> HEADER =
            List.of("id", "x", "y", "district", "demands", "weight", "mean_distance", "farthest", "marginal_gain");
    private static final Set<String> TEXTS = Set.of("id", "district");

    byte[] csv() throws IOException {
        var rows = choice.sites().stream().map(this::row).toList();
        return new CsvTable(Path.of("chosen"), HEADER, rows).bytes();
    }

    byte[] geoJson() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new GeoJsonWriter(bytes, Projection.KOREA)) {
            for (Site site : choice.sites()) {
                double[] at = offered.at()[site.candidate()];
                writer.feature(new GeometryFactory().createPoint(new Coordinate(at[0], at[1])), properties(row(site)));
            }
        }
        return bytes.toByteArray();
    }

    /** Names are texts, and all else is a number. */
    private static Map<String, @Nullable Object> properties(List<String> row) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        for (int k = 0; k < HEADER.size(); k++) {
            var value = row.get(k);
            properties.put(
                    HEADER.get(k),
                    TEXTS.contains(HEADER.get(k)) ? value : value.isEmpty() ? null : Double.valueOf(value));
        }
        return properties;
    }

    private List<String> row(Site site) {
        Candidate candidate = request.candidates().get(site.candidate());
        double[] at = offered.at()[site.candidate()];
        return List.of(
                candidate.id(),
                number("%.2f", at[0]),
                number("%.2f", at[1]),
                candidate.district(),
                String.valueOf(site.demands()),
                number("%.3f", site.weight()),
                number("%.1f", site.meanDistance()),
                number("%.1f", site.farthest()),
                number("%.2f", site.marginalGain()));
    }

    private static String number(String format, double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, format, value) : "";
    }
}
