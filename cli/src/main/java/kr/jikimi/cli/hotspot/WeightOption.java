package kr.jikimi.cli.hotspot;

import picocli.CommandLine.Option;

/** What an event counts. */
final class WeightOption {

    @Option(
            names = "--weight",
            paramLabel = "COL",
            description = "Column of weights (default: every event counts one).")
    String column = "";
}
