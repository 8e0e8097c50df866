package kr.jikimi.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.jikimi.foundation.AsOf;
import org.springframework.stereotype.Component;

/** What other modules read of the programmes: policy tree, sheets and milestones, as of a day, as known at a time. */
@Component
public class Programmes {

    private final PolicyTrees trees;
    private final Sheets sheets;
    private final Milestones milestones;

    Programmes(PolicyTrees trees, Sheets sheets, Milestones milestones) {
        this.trees = trees;
        this.sheets = sheets;
        this.milestones = milestones;
    }

    /** The tree in force on the day. */
    public Optional<PolicyTree> policy(AsOf asOf) {
        return policies(asOf).stream()
                .filter(tree -> tree.state() != PolicyTree.State.DRAFT && holds(tree, asOf.date()))
                .findFirst();
    }

    /** Every version of the tree, drafts included, the newest first. */
    public List<PolicyTree> policies(AsOf asOf) {
        return trees.list(asOf);
    }

    /** The sheets of a fiscal year, by code. */
    public List<Sheet> list(int year, AsOf asOf) {
        return sheets.list(year, asOf);
    }

    public Optional<Sheet> find(int year, String code, AsOf asOf) {
        return list(year, asOf).stream()
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    /** Every piece the sheet has ever had, retired ones too, for its history. */
    public List<Sheet.Content> everWritten(Sheet sheet) {
        return sheets.everWritten(sheet.id());
    }

    /** The milestones of a fiscal year, by programme and place. */
    public List<Milestone> milestones(int year, AsOf asOf) {
        return milestones.list(year, asOf);
    }

    private static boolean holds(PolicyTree tree, LocalDate day) {
        return (tree.validFrom() == null || !day.isBefore(tree.validFrom()))
                && (tree.validTo() == null || !day.isAfter(tree.validTo()));
    }
}
