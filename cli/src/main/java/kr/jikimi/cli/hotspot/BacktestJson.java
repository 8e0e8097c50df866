package kr.jikimi.cli.hotspot;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.jikimi.formats.points.Findings;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.forecast.Backtest;
import kr.jikimi.hotspot.forecast.Calibration;
import kr.jikimi.hotspot.forecast.Duel;
import kr.jikimi.hotspot.forecast.ForecastFit;
import kr.jikimi.hotspot.forecast.Verdict;
import kr.jikimi.hotspot.forecast.Window;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A back-test as JSON; a number that does not exist is null, a coverage of one percent is 0.01. */
final class BacktestJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private BacktestJson() {}

    static void write(Backtest found, Survey survey, Next next, OutputStream out) throws IOException {
        var root = new LinkedHashMap<String, @Nullable Object>();
        root.put("options", options(found, survey, next.map().grid()));
        root.put("results", found.verdicts().stream().map(BacktestJson::result).toList());
        root.put("duels", found.duels().stream().map(BacktestJson::duel).toList());
        root.put(
                "calibration",
                found.calibrations().stream().map(BacktestJson::calibration).toList());
        root.put("windows", found.windows().stream().map(BacktestJson::window).toList());
        root.put("fit", fit(next.fit()));
        root.put("findings", findings(survey.findings()));
        out.write(MAPPER.writeValueAsBytes(root));
        out.write('\n');
    }

    private static Map<String, @Nullable Object> options(Backtest found, Survey survey, Grid grid) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("events", survey.rows().count());
        map.put("working", survey.working().name());
        map.put("grid", List.of(grid.west(), grid.south(), grid.cell(), grid.columns(), grid.rows()));
        map.put("horizonDays", found.options().horizon());
        map.put("coverages", found.options().coverages());
        map.put("resamples", found.options().resamples());
        map.put("seed", found.options().seed());
        map.put("level", found.options().level());
        map.put("studyArea", survey.area() == null ? "cells with any event in training" : "--area");
        return map;
    }

    private static Map<String, @Nullable Object> result(Verdict verdict) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("model", verdict.model());
        map.put("coverage", verdict.coverage());
        map.put("cellsChosen", verdict.cellsChosen());
        map.put("cellsStudied", verdict.cellsStudied());
        map.put("hits", verdict.hits());
        map.put("events", verdict.events());
        map.put("hitRate", number(verdict.hitRate()));
        map.put("pai", number(verdict.pai()));
        map.put("pei", number(verdict.pei()));
        map.put("hitRateInterval", interval(verdict.hitRateBand()));
        map.put("paiInterval", interval(verdict.paiBand()));
        map.put("peiInterval", interval(verdict.peiBand()));
        return map;
    }

    private static Map<String, @Nullable Object> duel(Duel duel) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("model", duel.model());
        map.put("against", duel.against());
        map.put("coverage", duel.coverage());
        map.put("won", duel.won());
        map.put("drawn", duel.drawn());
        map.put("lost", duel.lost());
        map.put(
                "lostFrom",
                duel.lostAt().stream()
                        .map(day -> SurveyPage.day(day).toString())
                        .toList());
        map.put("paiDifference", number(duel.difference()));
        map.put("paiDifferenceInterval", interval(duel.band()));
        return map;
    }

    private static Map<String, @Nullable Object> calibration(Calibration calibration) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("model", calibration.model());
        map.put("expected", number(calibration.expected()));
        map.put("observed", calibration.observed());
        map.put("groups", calibration.groups());
        return map;
    }

    private static Map<String, @Nullable Object> window(Window window) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("from", SurveyPage.day(window.from()).toString());
        map.put("until", SurveyPage.day(window.until()).toString());
        map.put("training", window.training());
        map.put("cells", window.cells());
        map.put("events", window.events());
        map.put("outside", window.outside());
        map.put("scores", window.scores());
        return map;
    }

    /** The model as fitted after the last event. */
    private static Map<String, @Nullable Object> fit(ForecastFit fit) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("expected", number(fit.expected()));
        map.put("rateHalfLifeDays", number(fit.rateHalfLife()));
        map.put("windows", fit.windows());
        map.put("gainPerEvent", number(fit.gain()));
        map.put("uniform", fit.uniform());
        map.put("terms", fit.terms().stream().map(BacktestJson::term).toList());
        return map;
    }

    private static Map<String, @Nullable Object> term(ForecastFit.Term term) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("weight", term.weight());
        map.put("halfLifeDays", number(term.component().halfLife()));
        map.put("bandwidthMetres", term.component().bandwidth());
        return map;
    }

    private static Map<String, @Nullable Object> findings(Findings findings) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        findings.kinds().forEach(kind -> map.put(kind.name(), findings.count(kind)));
        return map;
    }

    private static @Nullable Double number(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private static @Nullable List<Double> interval(Verdict.Band band) {
        return Double.isFinite(band.low()) ? List.of(band.low(), band.high()) : null;
    }
}
