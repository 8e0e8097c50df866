package kr.jikimi.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kr.jikimi.papers.Align;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.Cell;
import kr.jikimi.papers.Inline;
import kr.jikimi.papers.ItemStyle;
import kr.jikimi.papers.Table;
import kr.jikimi.programme.PolicyTree;
import kr.jikimi.programme.PolicyTree.Kind;
import kr.jikimi.programme.PolicyTree.Node;
import kr.jikimi.programme.Programmes;
import org.springframework.stereotype.Component;

/** 정책목표: the directions, and the tree of vision, core goals and tasks. */
@Component
class PolicySection implements SectionWriter {

    private final Programmes programmes;

    PolicySection(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public String kind() {
        return "policy-tree";
    }

    @Override
    public List<Block> write(Section section, Composition composition) {
        return programmes
                .policy(composition.asOf())
                .map(tree -> blocks(tree, composition))
                .orElse(List.of());
    }

    private static List<Block> blocks(PolicyTree tree, Composition composition) {
        var blocks = new ArrayList<Block>();
        tree.nodes(Kind.DIRECTION)
                .forEach(node -> blocks.add(new Block.Item(
                        ItemStyle.REPORT,
                        2,
                        List.of(Inline.text(composition.say("추진방향 ", "Direction ") + node.number() + ". "
                                + node.text(composition.locale()))))));
        blocks.add(table(tree, composition));
        return blocks;
    }

    private static Table table(PolicyTree tree, Composition composition) {
        var goals = tree.nodes(Kind.GOAL);
        var table = Table.captioned(composition.say("비전체계", "Policy tree"))
                .widths(IntStream.rangeClosed(0, goals.size())
                        .mapToObj(column -> column == 0 ? 3 : 8)
                        .toArray(Integer[]::new));
        var vision = String.join(
                ", ",
                tree.nodes(Kind.VISION).stream()
                        .map(node -> node.text(composition.locale()))
                        .toList());
        table.row(
                Cell.header(composition.say("비전", "Vision")),
                Cell.of(Inline.bold(vision)).spanning(goals.size(), 1).aligned(Align.CENTER));
        table.row(row(composition.say("핵심목표", "Goals"), goals, node -> node.text(composition.locale())));
        table.row(row(composition.say("추진과제", "Tasks"), goals, goal -> tasks(tree, goal, composition)));
        return table.build();
    }

    private static List<Cell> row(String name, List<Node> goals, java.util.function.Function<Node, String> text) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.header(name));
        goals.forEach(goal -> cells.add(
                Cell.of(Lines.broken(text.apply(goal).lines().toList()).toArray(Inline[]::new))));
        return cells;
    }

    private static String tasks(PolicyTree tree, Node goal, Composition composition) {
        return String.join(
                "\n",
                tree.below(goal.key()).stream()
                        .filter(node -> node.kind() == Kind.TASK)
                        .map(node -> node.number() + ". " + node.text(composition.locale()))
                        .toList());
    }
}
