package kr.jikimi.reports;

import java.util.List;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.indicators.CitedFigure;
import kr.jikimi.papers.Paper;
import kr.jikimi.programme.Milestone;

/** A paper ready for the press, with the figures and milestones it stands on. */
public record Composed(String key, AsOf asOf, Paper paper, List<CitedFigure> figures, List<Milestone> milestones) {

    public Composed {
        figures = List.copyOf(figures);
        milestones = List.copyOf(milestones);
    }
}
