package kr.jikimi.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.jikimi.offices.Offices;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.HeadingMark;
import kr.jikimi.papers.Inline;
import kr.jikimi.papers.ItemStyle;
import kr.jikimi.programme.Sheet;
import org.springframework.stereotype.Component;

/** One programme in the form of the source: purpose, trends, directions, contents, money, plans, team in charge. */
@Component
class SheetWriter {

    private static final int SHEET_LEVEL = 3;
    private static final int PART_LEVEL = 4;
    private static final int SENTENCE = 2;

    private final Offices offices;
    private final ExecutionTable execution;

    SheetWriter(Offices offices, ExecutionTable execution) {
        this.offices = offices;
        this.execution = execution;
    }

    List<Block> write(Sheet printed, Composition composition) {
        var sheet = printed.readable();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(
                SHEET_LEVEL, HeadingMark.BADGE, List.of(Inline.text(sheet.title(composition.locale())))));
        blocks.add(purpose(sheet, composition));
        part(sheet, Sheet.Part.TREND, composition.say("정부동향", "Trends"), composition, blocks);
        part(sheet, Sheet.Part.DIRECTION, composition.say("추진방향", "Directions"), composition, blocks);
        part(sheet, Sheet.Part.CONTENT, composition.say("추진내용", "Contents"), composition, blocks);
        execution.write(sheet, composition).forEach(blocks::add);
        plans(sheet, composition, blocks);
        blocks.add(inCharge(sheet, composition));
        if (hasMark(blocks)) {
            blocks.add(new Block.Note(List.of(Inline.text(composition.say(
                    FigureBook.MARK + " 원문에 기간이나 기준일이 적혀 있지 않은 수치",
                    FigureBook.MARK + " The source gives neither period nor reference date for this figure.")))));
        }
        return blocks;
    }

    private static Block purpose(Sheet sheet, Composition composition) {
        return new Block.Box(
                "",
                List.of(new Block.Paragraph(
                        composition.line(sheet.purpose(composition.locale())), kr.jikimi.papers.Align.START)));
    }

    private static void part(
            Sheet sheet, Sheet.Part part, String heading, Composition composition, List<Block> blocks) {
        var contents = sheet.contents(part).stream()
                .filter(each -> !each.isRetired(composition.asOf().date()))
                .toList();
        if (!contents.isEmpty()) {
            blocks.add(heading(heading));
            contents.forEach(each -> blocks.addAll(content(each, composition)));
        }
    }

    private static Block heading(String text) {
        return new Block.Heading(PART_LEVEL, HeadingMark.SQUARE, List.of(Inline.text(text)));
    }

    private static List<Block> content(Sheet.Content content, Composition composition) {
        return switch (content.shape()) {
            case ITEM -> item(content, composition);
            case BOX ->
                List.of(new Block.Box(
                        composition.plain(content.text()),
                        lines(content, composition).toList()));
            case TABLE -> List.of(TextTable.of(content.text(), content.rows(), composition));
        };
    }

    private static List<Block> item(Sheet.Content content, Composition composition) {
        var sentence = new ArrayList<Inline>();
        if (content.label() != null) {
            sentence.add(Inline.bold("(" + content.label() + ") "));
        }
        sentence.addAll(composition.line(content.text()));
        return Stream.concat(
                        Stream.of(new Block.Item(ItemStyle.REPORT, SENTENCE, sentence)), lines(content, composition))
                .toList();
    }

    private static Stream<Block> lines(Sheet.Content content, Composition composition) {
        return content.lines().stream().map(line -> line(line, composition));
    }

    private static Block line(Sheet.Line line, Composition composition) {
        var text = composition.line(line.text());
        return switch (line.mark()) {
            case DETAIL -> new Block.Item(ItemStyle.REPORT, SENTENCE + 1, text);
            case ARROW -> new Block.Item(ItemStyle.REPORT, SENTENCE + 2, text);
            case REMARK -> new Block.Note(text);
        };
    }

    /** 향후계획: what, and when; a month of the paper's own year needs no year. */
    private static void plans(Sheet sheet, Composition composition, List<Block> blocks) {
        if (sheet.plans().isEmpty()) {
            return;
        }
        blocks.add(heading(composition.say("향후계획", "Plans")));
        sheet.plans()
                .forEach(plan -> blocks.add(new Block.Item(
                        ItemStyle.REPORT,
                        SENTENCE,
                        List.of(Inline.text(plan.text(composition.locale()) + " : " + period(plan, composition))))));
    }

    private static String period(kr.jikimi.programme.Milestone plan, Composition composition) {
        return plan.period().words(composition.locale()).replace(composition.year() + "년 ", "");
    }

    private Block inCharge(Sheet sheet, Composition composition) {
        var teams = sheet.units().stream()
                .map(unit -> offices.inCharge(unit, composition.asOf().date(), composition.locale()))
                .toList();
        return new Block.Paragraph(
                List.of(Inline.text(composition.say("담당 : ", "In charge: ") + String.join(", ", teams))),
                kr.jikimi.papers.Align.END);
    }

    private static boolean hasMark(List<Block> blocks) {
        return blocks.stream()
                .flatMap(SheetWriter::texts)
                .anyMatch(inline -> inline.plain().equals(FigureBook.MARK));
    }

    private static Stream<Inline> texts(Block block) {
        return switch (block) {
            case Block.Item item -> item.text().stream();
            case Block.Note note -> note.text().stream();
            case Block.Paragraph paragraph -> paragraph.text().stream();
            case Block.Box box -> box.blocks().stream().flatMap(SheetWriter::texts);
            default -> Stream.empty();
        };
    }
}
