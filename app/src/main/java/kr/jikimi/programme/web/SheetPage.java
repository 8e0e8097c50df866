package kr.jikimi.programme.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kr.jikimi.programme.Milestone.Progress;
import kr.jikimi.programme.Sheet;
import kr.jikimi.programme.Sheet.Content;
import kr.jikimi.programme.Sheet.Mark;
import kr.jikimi.programme.Sheet.Part;

/** A sheet with everything written out, for its page. */
record SheetPage(Sheet sheet, List<Written.Piece> purpose, List<Block> blocks, List<Plan> plans) {

    record Row(Mark mark, List<Written.Piece> pieces) {}

    /** @param cells of a table, the headings first; empty otherwise */
    record Block(Content content, List<Written.Piece> text, List<Row> rows, List<List<List<Written.Piece>>> cells) {}

    public List<Block> trends() {
        return blocks(Part.TREND);
    }

    public List<Block> directions() {
        return blocks(Part.DIRECTION);
    }

    public List<Block> contents() {
        return blocks(Part.CONTENT);
    }

    /** How many milestones stand where; only what there is. */
    public Map<Progress, Integer> summary() {
        var summary = new EnumMap<Progress, Integer>(Progress.class);
        plans.forEach(plan -> summary.merge(plan.progress(), 1, Integer::sum));
        return summary;
    }

    public List<Plan> contradictions() {
        return plans.stream().filter(Plan::contradicted).toList();
    }

    private List<Block> blocks(Part part) {
        return blocks.stream().filter(block -> block.content().part() == part).toList();
    }
}
