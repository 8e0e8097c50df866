package kr.jikimi.cli.siting;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import kr.jikimi.cli.terminal.Early;
import kr.jikimi.cli.terminal.WholeFile;
import kr.jikimi.formats.BadInput;
import kr.jikimi.siting.Limit;
import kr.jikimi.siting.SitingOutcome.District;
import kr.jikimi.siting.SitingOutcome.Infeasible;
import kr.jikimi.siting.SitingOutcome.Site;
import kr.jikimi.siting.SitingOutcome.Sited;
import kr.jikimi.siting.SitingRequest;
import kr.jikimi.siting.choice.Siting;
import kr.jikimi.siting.spi.Progress;
import kr.jikimi.solver.ortools.OrToolsSolver;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jikimi siting choose}: the best places for a demand. */
@Command(
        name = "choose",
        mixinStandardHelpOptions = true,
        description = {
            "Chooses places so that demand is near (median) or within a radius (cover).",
            "It says how far the choice may be from the best possible.",
            "Exit code 1: no choice meets all conditions; each that cannot hold is named."
        },
        footer = {
            "",
            "Example: two places for five blocks, at most one per district.",
            "",
            "cat > grid.csv <<'END'",
            "x,y,value,gu",
            "953000,1952000,4,종로구",
            "953300,1952000,2,종로구",
            "953900,1952000,5,중구",
            "954000,1952000,1,중구",
            "954000,1952400,3,중구",
            "END",
            "cat > sites.csv <<'END'",
            "id,x,y,gu",
            "A,953100,1952000,종로구",
            "B,953300,1952000,종로구",
            "C,953900,1952100,중구",
            "D,954000,1952200,중구",
            "END",
            "bin/jikimi siting choose --demand grid.csv --candidates sites.csv \\",
            "  --count 2 --district gu --max-per-district 1",
            "",
            "prints",
            "",
            "id,x,y,district,demands,weight,mean_distance,farthest,marginal_gain",
            "C,953900.00,1952100.00,중구,3,9.000,176.7,316.2,6264.55",
            "A,953100.00,1952000.00,종로구,2,6.000,133.3,200.0,4038.71"
        })
final class ChooseCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    private ChooseOptions options = new ChooseOptions();

    @Option(names = "--out", paramLabel = "FILE", description = "FILE.csv or FILE.geojson; default: printed as CSV.")
    private @Nullable Path out;

    @Option(names = "--districts", paramLabel = "FILE.csv", description = "Writes the account by district.")
    private @Nullable Path districts;

    @Override
    public Integer call() throws IOException {
        options.check();
        Early.ending("--out", out, ".csv", ".geojson", ".json");
        Early.ending("--districts", districts, ".csv");
        Early.writable(out, districts);
        var wanted = options.wanted();
        tell(wanted);
        var offered = options.offered();
        if (isGeoJson() && !offered.strays().isEmpty()) {
            throw new BadInput(
                    offered.csv().file().toString(),
                    offered.namedStrays(),
                    "places on the map, where the system named is used",
                    "name it with --candidates-crs, or write local coordinates to a .csv.");
        }
        tell(offered);
        var request = options.request(wanted, offered);
        return switch (Siting.choose(request, new OrToolsSolver(), progress())) {
            case Sited choice -> write(request, offered, choice);
            case Infeasible none -> refuse(none);
        };
    }

    private boolean isGeoJson() {
        return out != null && out.toString().toLowerCase(Locale.ROOT).endsWith("json");
    }

    private void tell(Places places) {
        if (places.empty() > 0) {
            err().printf(
                            "jikimi: %s: %,d of %,d rows have no weight and are left out.%n",
                            places.csv().file(), places.empty(), places.empty() + places.count());
        }
        if (!places.strays().isEmpty()) {
            err().printf(
                            "jikimi: %s: %s lie where the coordinate system named is not used; counted all the same.%n",
                            places.csv().file(), places.namedStrays());
            err().flush();
        }
    }

    private Progress progress() {
        boolean watched = System.console() != null;
        return (share, gap) -> {
            if (watched) {
                err().printf(Locale.ROOT, "\r%3.0f %%, gap %.2f %%  ", 100 * share, 100 * Math.min(gap, 1));
                err().print(share >= 1 ? "\n" : "");
                err().flush();
            }
        };
    }

    private int write(SitingRequest request, Places offered, Sited choice) throws IOException {
        if (districts != null) {
            WholeFile.write(districts, DistrictRows.csv(choice.districts()));
        }
        var chosen = new ChosenPlaces(request, offered, choice);
        if (out != null) {
            WholeFile.write(out, isGeoJson() ? chosen.geoJson() : chosen.csv());
        } else {
            spec.commandLine().getOut().print(new String(chosen.csv(), StandardCharsets.UTF_8));
            spec.commandLine().getOut().flush();
        }
        summary(request, choice);
        return 0;
    }

    private void summary(SitingRequest request, Sited choice) {
        double all = Arrays.stream(request.demand()).sum();
        double served = choice.sites().stream().mapToDouble(Site::weight).sum();
        err().printf(
                        Locale.ROOT,
                        "chosen: %d of %d; cost %.6g, bound %.6g, gap %.3f %% (%s); serves %.6g of %.6g (%.1f %%)%n",
                        choice.sites().size(),
                        request.candidates().size(),
                        choice.cost(),
                        choice.bound(),
                        100 * choice.gap(),
                        choice.isProven() ? "proven the best" : "not proven",
                        served,
                        all,
                        all > 0 ? 100 * served / all : 0);
        err().println(choice.work() + "; seed " + choice.seed());
        choice.districts().stream().filter(each -> !each.name().isEmpty()).forEach(this::tell);
        err().flush();
    }

    private void tell(District each) {
        var limit = each.limit().equals(Limit.NONE)
                ? ""
                : " (limits %d to %s)"
                        .formatted(
                                each.limit().min(),
                                each.limit().max() == Integer.MAX_VALUE
                                        ? "any"
                                        : each.limit().max());
        err().printf(
                        Locale.ROOT,
                        "%s: %d places%s, fair share %.2f, demand %.6g, served %.6g%n",
                        each.name(),
                        each.sites(),
                        limit,
                        each.fairShare(),
                        each.demand(),
                        each.served());
    }

    private int refuse(Infeasible none) {
        none.reasons().forEach(reason -> err().println("jikimi: " + reason));
        err().println("Maybe change one of these conditions. Nothing was written.");
        err().flush();
        return 1;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
