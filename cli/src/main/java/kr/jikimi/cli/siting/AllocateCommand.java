package kr.jikimi.cli.siting;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.CsvTable;
import kr.jikimi.siting.Apportionment;
import kr.jikimi.siting.Apportionment.Rule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jikimi siting allocate}: whole things in proportion, with a floor. */
@Command(
        name = "allocate",
        mixinStandardHelpOptions = true,
        description = {
            "Shares whole things out in proportion to a weight, with a floor and capacities.",
            "Columns: quota is the exact share by weight alone, without floor and capacity; given is what the unit gets.",
            "Ties go to the unit named first.",
            "Where a floor or capacity binds, that unit is set to it and the others share the rest, so given may differ from"
                    + " quota by more than one."
        },
        footer = {
            "",
            "Example: ten detectors by offences, one each at least.",
            "",
            "cat > stations.csv <<'END'",
            "station,offences,room",
            "중부,470,9",
            "종로,160,9",
            "남대문,159,9",
            "서대문,120,9",
            "혜화,60,1",
            "용산,31,9",
            "END",
            "bin/jikimi siting allocate stations.csv --unit station --weight offences \\",
            "  --total 10 --floor 1 --capacity room",
            "",
            "prints",
            "",
            "unit,weight,quota,given",
            "중부,470,4.700,4",
            "종로,160,1.600,2",
            "남대문,159,1.590,1",
            "서대문,120,1.200,1",
            "혜화,60,0.600,1",
            "용산,31,0.310,1",
            "",
            "용산's floor of 1 is more than its quota of 0.310, so 9 are left for 969",
            "offences: 4.365, 1.486, 1.477, 1.115 and 0.557. Rounded down that makes 7;",
            "the two left go to the largest remainders, 혜화 (0.557) and 종로 (0.486)."
        })
final class AllocateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Parameters(paramLabel = "FILE.csv", description = "One unit per row.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--unit", required = true, paramLabel = "COL", description = "The units' name column.")
    private String unit = "";

    @Option(names = "--weight", required = true, paramLabel = "COL", description = "What they get in proportion to.")
    private String weight = "";

    @Option(names = "--total", required = true, paramLabel = "N", description = "How many there are to give.")
    private int total;

    @Option(
            names = "--floor",
            defaultValue = "0",
            paramLabel = "N",
            description = "The least for each (default ${DEFAULT-VALUE}).")
    private int floor;

    @Option(names = "--capacity", paramLabel = "COL", description = "The most for each (default: no limit).")
    private @Nullable String capacity;

    @Option(
            names = "--rule",
            defaultValue = "LARGEST_REMAINDER",
            paramLabel = "NAME",
            description = "largest_remainder (default) or sainte_lague.")
    private Rule rule = Rule.LARGEST_REMAINDER;

    @Override
    public Integer call() {
        if (total < 0) {
            throw new BadInput("--total", String.valueOf(total), "zero or more", "say how many there are to give.");
        }
        if (floor < 0) {
            throw new BadInput("--floor", String.valueOf(floor), "zero or more", "leave --floor out.");
        }
        var csv = CsvTable.read(file);
        double[] weights = csv.numbers(weight);
        int[] most = capacities(csv, weights.length);
        var shares = Apportionment.of(total, weights, floor, most, rule);
        var out = spec.commandLine().getOut();
        out.println("unit,weight,quota,given");
        var names = csv.texts(unit);
        for (int i = 0; i < weights.length; i++) {
            out.printf(
                    Locale.ROOT,
                    "%s,%s,%.3f,%d%n",
                    names.get(i),
                    csv.texts(weight).get(i),
                    shares.quota()[i],
                    shares.given()[i]);
        }
        out.flush();
        return 0;
    }

    private int[] capacities(CsvTable csv, int units) {
        int[] most = new int[units];
        Arrays.fill(most, Math.max(total, 0));
        if (capacity != null) {
            double[] read = csv.numbers(capacity);
            for (int i = 0; i < units; i++) {
                if (!(read[i] >= 0) || read[i] != Math.rint(read[i])) {
                    throw new BadInput(
                            csv.where(i, capacity),
                            String.valueOf(read[i]),
                            "a whole number of zero or more",
                            "correct the cell.");
                }
                most[i] = (int) Math.min(read[i], Math.max(total, 0));
            }
        }
        return most;
    }
}
