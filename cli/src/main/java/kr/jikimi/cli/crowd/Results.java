package kr.jikimi.cli.crowd;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import kr.jikimi.crowd.CrowdRequest;
import kr.jikimi.crowd.CrowdResult;
import kr.jikimi.crowd.DensityGrid;
import kr.jikimi.formats.crowd.ScenarioFile;
import kr.jikimi.papers.site.Caption;
import kr.jikimi.papers.site.DensityPicture;
import kr.jikimi.papers.site.Lettering;
import kr.jikimi.papers.site.replay.Film;
import kr.jikimi.papers.site.replay.ReplayPage;

/** Writes what a run gave: numbers, cells, picture, film. */
final class Results {

    private final ScenarioFile file;
    private final CrowdRequest request;
    private final CrowdResult result;
    private final double wallSeconds;

    Results(ScenarioFile file, CrowdRequest request, CrowdResult result, double wallSeconds) {
        this.file = file;
        this.request = request;
        this.result = result;
        this.wallSeconds = wallSeconds;
    }

    void write(OutFolder folder, Film film, int filmedReplica) {
        folder.write("summary.json", new SummaryJson(file, request, result).bytes(filmedReplica, wallSeconds));
        folder.write("density.csv", csv());
        var plan = SiteDrawing.plan(file.scenario());
        folder.write(
                "density.png",
                DensityPicture.png(
                        plan,
                        caption(),
                        SiteDrawing.cells(result.density()),
                        SiteDrawing.values(result),
                        Lettering.installed()));
        folder.write(
                "replay.html",
                ReplayPage.html(
                        plan,
                        caption(),
                        KeyFigures.of(result, filmedReplica),
                        SiteDrawing.cells(SiteDrawing.ground(file.scenario())),
                        film));
    }

    private Caption caption() {
        String facts = String.format(
                Locale.ROOT,
                "%s · seed %d · step %s s · scenario %s",
                request.model().text(),
                request.seed(),
                request.timeStep(),
                file.hash().substring(0, 12));
        return new Caption(title(), file.scenario().people(), result.replicas().size(), facts, result.partial());
    }

    private String title() {
        String name = String.valueOf(file.file().getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(".json") ? name.substring(0, name.length() - 5) : name;
    }

    /** One line per walkable cell: its centre, mean and highest density, seconds above 5 persons per square metre. */
    private byte[] csv() {
        DensityGrid grid = result.density();
        var lines = new StringBuilder("x,y,mean,max,secondsAbove5\n");
        for (int cell = 0; cell < grid.cells(); cell++) {
            if (grid.walkable()[cell]) {
                lines.append(String.format(
                        Locale.ROOT,
                        "%.1f,%.1f,%.4f,%.4f,%.4f\n",
                        grid.centreX(cell),
                        grid.centreY(cell),
                        grid.mean()[cell],
                        grid.max()[cell],
                        grid.secondsAbove5()[cell]));
            }
        }
        return lines.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
