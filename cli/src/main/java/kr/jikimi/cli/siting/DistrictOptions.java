package kr.jikimi.cli.siting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.jikimi.formats.BadInput;
import kr.jikimi.siting.Limit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which district a row belongs to, and how many places a district gets. */
final class DistrictOptions {

    @Option(names = "--district", paramLabel = "COL", description = "District column of both files.")
    private @Nullable String column;

    @Option(
            names = "--min-per-district",
            paramLabel = "N",
            description = "Places in each district at least; needs --district.")
    private @Nullable Integer least;

    @Option(
            names = "--max-per-district",
            paramLabel = "N",
            description = "Places in each district at most; needs --district.")
    private @Nullable Integer most;

    @Option(
            names = "--fair-share",
            description = "Each district gets its share of the places by demand, rounded down or up.")
    private boolean fair;

    /** Refuses before anything is read. */
    void check() {
        boolean limited = least != null || most != null;
        if (column == null && (fair || limited)) {
            throw new BadInput("limits by district", "no --district", "a column", "add --district COL.");
        }
        if (fair && limited) {
            throw new BadInput(
                    "--fair-share",
                    "other limits beside it",
                    "fair shares or limits",
                    "leave out --min-per-district and --max-per-district.");
        }
        limit();
    }

    private Limit limit() {
        return new Limit(least == null ? 0 : least, most == null ? Integer.MAX_VALUE : most);
    }

    /** The district of each demand; none when the file does not tell. */
    List<String> ofDemand(Places wanted) {
        return column != null && wanted.csv().header().contains(column)
                ? wanted.csv().texts(column)
                : List.of();
    }

    /** The district of each candidate; none when not asked for. */
    List<String> ofCandidates(Places offered) {
        return column == null ? List.of() : offered.csv().texts(column);
    }

    Map<String, Limit> limits(int count, Places wanted, double[] weights, Places offered) {
        if (fair) {
            return fairLimits(count, wanted, weights);
        }
        if (least == null && most == null) {
            return Map.of();
        }
        Map<String, Limit> limits = new TreeMap<>();
        ofCandidates(offered).forEach(name -> limits.put(name, limit()));
        ofDemand(wanted).forEach(name -> limits.put(name, limit()));
        return limits;
    }

    private Map<String, Limit> fairLimits(int count, Places wanted, double[] weights) {
        var districts = ofDemand(wanted);
        if (districts.isEmpty()) {
            throw new BadInput(
                    "--fair-share",
                    "no column %s in %s".formatted(column, wanted.csv().file()),
                    "a district of each demand",
                    "add the column.");
        }
        Map<String, Double> byDistrict = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            byDistrict.merge(districts.get(i), weights[i], Double::sum);
        }
        return Limit.fair(count, byDistrict);
    }
}
