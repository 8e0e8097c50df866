/**
 * Indicators and figures. An indicator says what is counted; a figure is an indicator at a place, over a period, as of a
 * date, as known at a time, with its lineage: the record versions behind it. A citation is a figure's place in a paper.
 *
 * <p>Other modules supply figures by implementing {@link kr.jikimi.indicators.FigureSource}.
 */
@ApplicationModule(
        displayName = "지표",
        allowedDependencies = {"foundation", "history", "access", "setup", "settings"})
@NullMarked
package kr.jikimi.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
