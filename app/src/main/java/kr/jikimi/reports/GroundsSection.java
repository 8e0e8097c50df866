package kr.jikimi.reports;

import java.util.List;
import java.util.Locale;
import kr.jikimi.indicators.CitedFigure;
import kr.jikimi.indicators.Kind;
import kr.jikimi.papers.Align;
import kr.jikimi.papers.Amount;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.Cell;
import kr.jikimi.papers.NumberStyle;
import kr.jikimi.papers.Table;
import org.springframework.stereotype.Component;

/** 수치 근거: every figure of the paper with its date, its kind, how many rows stand behind it, and their hash. */
@Component
class GroundsSection implements SectionWriter {

    private static final int SHORT_HASH = "sha256:".length() + 12;

    @Override
    public String kind() {
        return "grounds";
    }

    @Override
    public List<Block> write(Section section, Composition composition) {
        var table = Table.captioned(composition.say("수치 근거", "Grounds of the figures"))
                .widths(10, 18, 8, 5, 9, 5, 3, 11)
                .head(
                        Cell.header(composition.say("자리", "Place")),
                        Cell.header(composition.say("이름", "Name")),
                        Cell.header(composition.say("값", "Value")),
                        Cell.header(composition.say("단위", "Unit")),
                        Cell.header(composition.say("기준일", "As of")),
                        Cell.header(composition.say("종류", "Kind")),
                        Cell.header(composition.say("행", "Rows")),
                        Cell.header(composition.say("계보", "Lineage")));
        composition.figures().list().forEach(cited -> table.row(row(cited, composition)));
        return composition.figures().list().isEmpty() ? List.of() : List.of(table.build());
    }

    private static List<Cell> row(CitedFigure cited, Composition composition) {
        var figure = cited.figure();
        return List.of(
                Cell.text(cited.ref()),
                Cell.text(cited.citation().label(composition.locale())),
                Cell.of(composition.figures().figure(cited.ref())).aligned(Align.END),
                Cell.text(cited.displayUnit()),
                Cell.text(figure.request().asOf().date().toString()),
                Cell.text(kind(figure.kind(), composition.locale())),
                Cell.of(Amount.of(figure.records().size(), NumberStyle.COUNT)),
                Cell.text(figure.lineage().substring("sha256:".length(), SHORT_HASH)));
    }

    private static String kind(Kind kind, Locale locale) {
        boolean english = "en".equals(locale.getLanguage());
        return switch (kind) {
            case COUNTED -> english ? "counted" : "산출";
            case AGGREGATE -> english ? "aggregate" : "집계";
            case STATED -> english ? "stated" : "기재";
        };
    }
}
