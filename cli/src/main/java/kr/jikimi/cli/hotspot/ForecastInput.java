package kr.jikimi.cli.hotspot;

import java.io.PrintWriter;
import kr.jikimi.cli.terminal.Early;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.forecast.ForecastOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Events in time, their cells, and how the model is fitted: what forecast and back-test share. */
final class ForecastInput {

    @Mixin
    EventOptions events = new EventOptions();

    @Mixin
    TimeOptions time = new TimeOptions();

    @Option(names = "--cell", paramLabel = "M", description = "Side of a cell in metres (default ${DEFAULT-VALUE}).")
    double cell = 200;

    @Option(
            names = "--horizon",
            paramLabel = "SPAN",
            description = "How far a forecast reaches: 7d, 4w ... (default ${DEFAULT-VALUE}).")
    String horizon = "30d";

    @Option(
            names = "--windows",
            paramLabel = "N",
            description = "Past windows the forecast is fitted on, at most (default ${DEFAULT-VALUE}).")
    int windows = 6;

    /** @param area the cells of the study area; null stands for the cells with any event in training */
    record Studied(Surveyor surveyor, Survey survey, Grid grid, boolean @Nullable [] area) {}

    void check() {
        events.check();
        time.check();
        Early.positive("--cell", cell, "200");
        days();
        model();
    }

    double days() {
        return Spans.days("--horizon", horizon);
    }

    ForecastOptions model() {
        return ForecastOptions.withDefaults().withWindows(windows);
    }

    Studied read(PrintWriter err) {
        var surveyor = new Surveyor(events, err);
        var all = surveyor.read(time.into(surveyor.columns()));
        var grid = all.grid(cell, 0);
        boolean[] area = all.area() == null ? null : all.studyCells(grid);
        var survey = area == null ? all : all.within(grid, area);
        surveyor.tell(survey);
        return new Studied(surveyor, survey, grid, area);
    }
}
