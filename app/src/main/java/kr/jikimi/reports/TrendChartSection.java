package kr.jikimi.reports;

import java.util.List;
import kr.jikimi.indicators.CitedFigure;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.Chart;
import kr.jikimi.papers.Measured;
import org.springframework.stereotype.Component;

/** A trend over several places of the paper; the text of the section names them, one token a line. */
@Component
class TrendChartSection implements SectionWriter {

    @Override
    public String kind() {
        return "trend-chart";
    }

    @Override
    public List<Block> write(Section section, Composition composition) {
        var refs = kr.jikimi.indicators.Narrative.parse(section.body()).refs();
        var figures = refs.stream()
                .flatMap(ref -> composition.figures().find(ref).stream())
                .toList();
        if (figures.isEmpty()) {
            return List.of();
        }
        var title = section.heading(composition.locale());
        return List.of(new Chart(
                Chart.Kind.COLUMNS,
                title,
                composition.say(title + "의 변화를 보인다.", "The course of: " + title + "."),
                figures.getFirst().displayUnit(),
                figures.stream().map(cited -> label(cited, composition)).toList(),
                List.of(new Chart.Series(
                        title,
                        figures.stream()
                                .map(cited -> (Measured) composition.figures().figure(cited.ref()))
                                .toList())),
                false));
    }

    private static String label(CitedFigure cited, Composition composition) {
        var period = cited.figure().period();
        return period == null
                ? cited.citation().label(composition.locale())
                : String.valueOf(period.from().getYear());
    }
}
