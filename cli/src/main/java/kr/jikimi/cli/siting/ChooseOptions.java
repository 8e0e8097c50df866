package kr.jikimi.cli.siting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kr.jikimi.cli.terminal.Early;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.CsvTable;
import kr.jikimi.formats.Numbers;
import kr.jikimi.formats.geo.Projection;
import kr.jikimi.siting.Candidate;
import kr.jikimi.siting.Candidate.Standing;
import kr.jikimi.siting.Goal;
import kr.jikimi.siting.SitingRequest;
import kr.jikimi.siting.spi.Distances;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code siting choose} is asked, and the request that means it. */
final class ChooseOptions {

    /** What makes a choice good. */
    enum Method {
        MEDIAN,
        COVER
    }

    @Option(
            names = "--demand",
            required = true,
            paramLabel = "GRID.csv",
            description = "Where demand is: x, y and a weight per row; rows without a weight are left out.")
    @SuppressWarnings("NullAway.Init")
    private Path demand;

    @Option(
            names = "--candidates",
            required = true,
            paramLabel = "SITES.csv",
            description = "Places that may be chosen: id, x, y per row.")
    @SuppressWarnings("NullAway.Init")
    private Path candidates;

    @Option(names = "--count", required = true, paramLabel = "N", description = "How many places to choose.")
    private int count;

    @Option(
            names = "--method",
            defaultValue = "MEDIAN",
            paramLabel = "NAME",
            description = "median (default): least weighted distance; cover: most demand within --radius.")
    private Method method = Method.MEDIAN;

    @Option(names = "--radius", paramLabel = "M", description = "Metres, for --method cover.")
    private @Nullable Double radius;

    @Option(
            names = "--weight",
            defaultValue = "value",
            paramLabel = "COL",
            description = "Demand's weight column (default ${DEFAULT-VALUE}).")
    private String weight = "value";

    @Option(
            names = "--id",
            defaultValue = "id",
            paramLabel = "COL",
            description = "The candidates' name column (default ${DEFAULT-VALUE}).")
    private String id = "id";

    @Option(
            names = "--distances",
            paramLabel = "FILE.csv",
            description =
                    "Distances along streets, say: from (demand), to (candidate), metres; default: straight lines.")
    private @Nullable Path distances;

    @Option(
            names = "--demand-id",
            defaultValue = "id",
            paramLabel = "COL",
            description = "The demands' name column, for --distances; default ${DEFAULT-VALUE}.")
    private String demandId = "id";

    @Option(
            names = "--xy",
            split = ",",
            defaultValue = "x,y",
            paramLabel = "COL",
            description = "Coordinate columns of both files (default ${DEFAULT-VALUE}).")
    private List<String> xy = List.of("x", "y");

    @Option(
            names = "--demand-crs",
            defaultValue = "EPSG:5179",
            paramLabel = "EPSG:N",
            description = "Coordinate system of the demand (default ${DEFAULT-VALUE}).")
    private String demandCrs = "EPSG:5179";

    @Option(
            names = "--candidates-crs",
            defaultValue = "EPSG:5179",
            paramLabel = "EPSG:N",
            description = "Coordinate system of the candidates (default ${DEFAULT-VALUE}).")
    private String candidatesCrs = "EPSG:5179";

    @Option(
            names = "--capacity",
            paramLabel = "COL",
            description = "Candidates' column: how much weight one can serve; an empty cell has no limit.")
    private @Nullable String capacity;

    @Mixin
    private DistrictOptions districts = new DistrictOptions();

    @Option(names = "--force", split = ",", paramLabel = "ID", description = "Candidates chosen in any case.")
    private Set<String> forced = Set.of();

    @Option(names = "--forbid", split = ",", paramLabel = "ID", description = "Candidates not chosen in any case.")
    private Set<String> forbidden = Set.of();

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "N",
            description = "Seed of the restarts (default ${DEFAULT-VALUE}).")
    private long seed = 1;

    /** Refuses before anything is read. */
    void check() {
        Early.readable(demand, "a CSV file");
        Early.readable(candidates, "a CSV file");
        if (xy.size() != 2) {
            throw new BadInput("--xy", String.join(",", xy), "two columns", "write x,y.");
        }
        Projection.named(demandCrs);
        Projection.named(candidatesCrs);
        if (count < 1) {
            throw new BadInput("--count", String.valueOf(count), "1 or more", "ask for one place at least.");
        }
        goal();
        districts.check();
        requireApart();
    }

    private void requireApart() {
        var both = new TreeSet<>(forced);
        both.retainAll(forbidden);
        if (!both.isEmpty()) {
            throw new BadInput("--force, --forbid", both + " in both", "one of the two", "take it out of one.");
        }
    }

    SitingRequest request(Places wanted, Places offered) {
        var weights = wanted.weights(weight);
        return new SitingRequest(
                weights,
                districts.ofDemand(wanted),
                candidates(offered),
                distanceBetween(wanted, offered),
                goal(),
                count,
                districts.limits(count, wanted, weights, offered),
                seed);
    }

    private Distances distanceBetween(Places wanted, Places offered) {
        return distances == null
                ? Distances.straight(wanted.at(), offered.at())
                : GivenDistances.read(
                        CsvTable.read(distances),
                        wanted.csv().texts(demandId),
                        offered.csv().texts(id));
    }

    Places wanted() {
        return Places.weighed(demand, xy, demandCrs, weight);
    }

    Places offered() {
        return Places.read(candidates, xy, candidatesCrs);
    }

    private Goal goal() {
        if (method == Method.MEDIAN) {
            if (radius != null) {
                throw new BadInput(
                        "--radius",
                        "%s with --method median".formatted(radius),
                        "a radius only where demand within it counts",
                        "add --method cover, or leave --radius out.");
            }
            return new Goal.Median();
        }
        if (radius == null) {
            throw new BadInput("--method cover", "no --radius", "metres", "add --radius 500.");
        }
        return new Goal.Cover(radius);
    }

    private List<Candidate> candidates(Places offered) {
        var csv = offered.csv();
        var ids = csv.texts(id);
        requireKnown(ids);
        var names = districts.ofCandidates(offered);
        var rooms = capacity == null ? List.<String>of() : csv.texts(capacity);
        double[] room = capacity == null || rooms.contains("") ? new double[0] : csv.numbers(capacity);
        List<Candidate> found = new ArrayList<>();
        for (int j = 0; j < ids.size(); j++) {
            var standing = forced.contains(ids.get(j))
                    ? Standing.FORCED
                    : forbidden.contains(ids.get(j)) ? Standing.FORBIDDEN : Standing.OPEN;
            double most = rooms.isEmpty() ? Double.POSITIVE_INFINITY : room(offered, j, rooms.get(j), room);
            found.add(new Candidate(ids.get(j), names.isEmpty() ? "" : names.get(j), most, standing));
        }
        return found;
    }

    private double room(Places offered, int row, String text, double[] read) {
        if (text.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        double number = read.length > 0 ? read[row] : Numbers.of(text);
        if (!(number > 0)) {
            throw new BadInput(
                    offered.csv().where(row, String.valueOf(capacity)),
                    text,
                    "a number above 0",
                    "leave the cell empty where there is no limit.");
        }
        return number;
    }

    private void requireKnown(List<String> ids) {
        var unknown = new TreeSet<>(forced);
        unknown.addAll(forbidden);
        unknown.removeAll(new HashSet<>(ids));
        if (!unknown.isEmpty()) {
            throw new BadInput(
                    "--force, --forbid",
                    "unknown candidates " + unknown,
                    "ids of " + candidates,
                    "check the spelling.");
        }
    }
}
