package kr.jikimi.cli.hotspot;

import kr.jikimi.cli.terminal.CommandGroup;
import picocli.CommandLine.Command;

/** {@code jikimi hotspot}: the parent of its commands. */
@Command(
        name = "hotspot",
        mixinStandardHelpOptions = true,
        description = "Where events concentrate, how sure we are, and how often a forecast was right.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DensityCommand.class,
            GiCommand.class,
            MoranCommand.class,
            NearestNeighbourCommand.class,
            NearRepeatCommand.class,
            ClassifyCommand.class,
            AoristicCommand.class,
            ForecastCommand.class,
            BacktestCommand.class,
            TableCommand.class
        })
public final class HotspotCommand extends CommandGroup {}
