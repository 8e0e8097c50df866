package kr.jikimi.cli.hotspot;

import java.util.concurrent.Callable;
import kr.jikimi.hotspot.clusters.NearestNeighbour;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code jikimi hotspot nearest-neighbour}: are events closer to each other than chance would put them? */
@Command(
        name = "nearest-neighbour",
        mixinStandardHelpOptions = true,
        description = {
            "The nearest-neighbour index of Clark and Evans: below one clustered, above one spread out.",
            "The area is that of --area, else of the box of the points."
        },
        footer = {
            "",
            "Example:",
            "",
            "bin/jikimi hotspot nearest-neighbour \\",
            "  --points docs/samples/points.csv --x lon --y lat \\",
            "  --area seed/seoul-2024/districts.geojson",
            "",
            "prints",
            "",
            "statistic,value",
            "events,6379",
            "squareKilometres,605.158113",
            "index,0.462378765",
            "observedMetres,71.2075452",
            "expectedMetres,154.002628",
            "z,-82.1454661",
            "p,0.00000000",
            "coincident,0"
        })
final class NearestNeighbourCommand implements Callable<Integer> {

    private static final double SQUARE_KILOMETRE = 1e6;

    /** With fewer events the box around them is as much chance as they are. */
    private static final int FEW = 30;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    EventOptions events = new EventOptions();

    @Mixin
    RepeatTime time = new RepeatTime();

    @Override
    public Integer call() {
        events.check();
        time.check();
        var surveyor = new Surveyor(events, spec.commandLine().getErr());
        var survey = surveyor.read(time.into(surveyor.columns())).withoutThoseOutside(false);
        surveyor.tell(survey);
        var box = survey.box();
        var area = survey.study();
        double squareMetres =
                area == null ? (box.east() - box.west()) * (box.north() - box.south()) : area.squareMetres();
        if (area == null && survey.rows().count() < FEW) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "jikimi: the area is the box of only %s, and the index mostly tells of that box; name the study area with --area."
                                    .formatted(Many.of(survey.rows().count(), "event")));
        }
        var found = NearestNeighbour.of(survey.points(), squareMetres);
        var printer = spec.commandLine().getOut();
        printer.println("statistic,value");
        printer.println("events," + survey.rows().count());
        printer.println(MoranCommand.line("squareKilometres", squareMetres / SQUARE_KILOMETRE));
        printer.println(MoranCommand.line("index", found.index()));
        printer.println(MoranCommand.line("observedMetres", found.observed()));
        printer.println(MoranCommand.line("expectedMetres", found.expected()));
        printer.println(MoranCommand.line("z", found.z()));
        printer.println(MoranCommand.line("p", found.p()));
        printer.println("coincident," + found.coincident());
        return 0;
    }
}
