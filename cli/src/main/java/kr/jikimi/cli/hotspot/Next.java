package kr.jikimi.cli.hotspot;

import java.util.List;
import kr.jikimi.formats.raster.Layer;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.hotspot.forecast.FittedForecast;
import kr.jikimi.hotspot.forecast.ForecastFit;
import kr.jikimi.hotspot.forecast.ForecastOptions;
import kr.jikimi.hotspot.spi.ForecastTask;

/** The forecast that follows the last event: what the model says now, and with which parameters. */
record Next(GridResult map, ForecastFit fit, ForecastTask task) {

    static Next of(Survey survey, Grid grid, double horizon, ForecastOptions options) {
        var events = survey.events();
        var task = ForecastCommand.task(events, survey, grid, Math.floor(events.last()) + 1, horizon);
        var model = new FittedForecast(options);
        var fit = model.fit(task);
        double[] risk = ForecastCommand.studied(model.risk(task, fit), task.study());
        var layers = List.of(Layer.of("value", risk));
        var map = new GridResult(survey, grid, layers, risk, ForecastCommand.key(risk), ForecastCommand.title(task));
        return new Next(map, fit, task);
    }
}
