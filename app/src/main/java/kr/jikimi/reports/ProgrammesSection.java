package kr.jikimi.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.HeadingMark;
import kr.jikimi.papers.Inline;
import kr.jikimi.papers.ItemStyle;
import kr.jikimi.programme.PolicyTree;
import kr.jikimi.programme.Programmes;
import kr.jikimi.programme.Sheet;
import org.springframework.stereotype.Component;

/** 주요 업무: direction by direction the list of programmes, then their sheets. */
@Component
class ProgrammesSection implements SectionWriter {

    private static final int DIRECTION_LEVEL = 2;

    private final Programmes programmes;
    private final SheetWriter sheets;

    ProgrammesSection(Programmes programmes, SheetWriter sheets) {
        this.programmes = programmes;
        this.sheets = sheets;
    }

    @Override
    public String kind() {
        return "programmes";
    }

    @Override
    public List<Block> write(Section section, Composition composition) {
        var all = programmes.list(composition.year(), composition.asOf());
        return programmes.policy(composition.asOf()).stream()
                .flatMap(tree -> tree.nodes(PolicyTree.Kind.DIRECTION).stream()
                        .flatMap(direction -> direction(tree, direction, all, composition)))
                .toList();
    }

    private Stream<Block> direction(
            PolicyTree tree, PolicyTree.Node direction, List<Sheet> all, Composition composition) {
        var codes = tree.programmesBelow(direction.key()).stream()
                .map(PolicyTree.Link::lower)
                .toList();
        var own = all.stream().filter(sheet -> codes.contains(sheet.code())).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(
                DIRECTION_LEVEL, HeadingMark.ARABIC, List.of(Inline.text(direction.text(composition.locale())))));
        own.forEach(sheet -> blocks.add(
                new Block.Item(ItemStyle.REPORT, 2, List.of(Inline.text(sheet.title(composition.locale()))))));
        own.forEach(sheet -> {
            blocks.add(new Block.PageBreak());
            blocks.addAll(sheets.write(sheet, composition));
        });
        return blocks.stream();
    }
}
