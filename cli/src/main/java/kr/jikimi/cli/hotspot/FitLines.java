package kr.jikimi.cli.hotspot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.jikimi.hotspot.forecast.ForecastFit;

/** The fitted model as lines: every number that decides the risk. */
final class FitLines {

    private FitLines() {}

    static List<String> of(ForecastFit fit) {
        var lines = new ArrayList<String>();
        lines.add("weight,halfLifeDays,bandwidthMetres");
        for (var term : fit.terms()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%.4f,%s,%.1f",
                    term.weight(),
                    days(term.component().halfLife()),
                    term.component().bandwidth()));
        }
        lines.add(String.format(Locale.ROOT, "%.4f,uniform,uniform", fit.uniform()));
        lines.add(String.format(
                Locale.ROOT,
                "# %.2f events expected; rate half-life %s days; self-exciting share %.4f; fitted on %d windows; gain %.4f nats per event over uniform",
                fit.expected(),
                days(fit.rateHalfLife()),
                fit.selfExciting(),
                fit.windows(),
                fit.gain()));
        return lines;
    }

    static String days(double halfLife) {
        return Double.isInfinite(halfLife) ? "endless" : String.format(Locale.ROOT, "%.4g", halfLife);
    }
}
