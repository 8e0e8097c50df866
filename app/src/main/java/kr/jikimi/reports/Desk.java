package kr.jikimi.reports;

import java.util.List;
import java.util.Locale;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.history.Changes;
import kr.jikimi.indicators.BrokenTokens;
import kr.jikimi.indicators.Citations;
import kr.jikimi.indicators.CitedFigure;
import kr.jikimi.indicators.Narrative;
import kr.jikimi.papers.Paper;
import kr.jikimi.papers.PaperHead;
import kr.jikimi.papers.press.PaperPress;
import kr.jikimi.rules.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where narrative is written: previewed with its figures, saved as a new version. */
@Component
public class Desk {

    private final Papers papers;
    private final Citations citations;
    private final Changes changes;
    private final Access access;
    private final BrokenTokens tokens;

    Desk(Papers papers, Citations citations, Changes changes, Access access, BrokenTokens tokens) {
        this.tokens = tokens;
        this.papers = papers;
        this.citations = citations;
        this.changes = changes;
        this.access = access;
    }

    /** The narrative of a paper is the house's: who writes for one unit only writes on its programme sheets. */
    public void requireWriter() {
        access.require(Permission.REPORTS_EDIT, Scope.HOUSE);
    }

    /** Saves a text; refused when it cites a place that does not exist, or when somebody else was faster. */
    @Transactional
    public Outcome<Section> rewrite(Section section, SectionChange change) {
        requireWriter();
        var broken = tokens.in(change.body());
        if (!broken.isEmpty()) {
            return Outcome.refused("reports.known-figures", String.join(", ", broken));
        }
        changes.sign(access.current().author(), change.why());
        return papers.rewrite(section.id(), change.version(), change.body())
                ? Outcome.done(section)
                : Outcome.refused("reports.changed-meanwhile", section.headingKo());
    }

    /** Tokens of a text that lead nowhere, as they were typed. */
    public List<String> broken(String text) {
        return tokens.in(text);
    }

    /** The text as it will be printed, for a page of ours. */
    public String preview(String text, AsOf asOf, Locale locale) {
        var book = new FigureBook(cited(text, asOf), locale, ref -> citations.listing(ref, asOf, locale));
        var composition = new Composition(asOf, locale, book);
        var blocks = NarrativeSection.blocks(text, composition);
        var head = PaperHead.of("-", asOf.date()).withOpening(PaperHead.Opening.TITLE_BLOCK);
        return PaperPress.preview(new Paper(head, blocks));
    }

    private List<CitedFigure> cited(String text, AsOf asOf) {
        return Narrative.parse(text).refs().stream()
                .distinct()
                .flatMap(ref -> citations.figure(ref, asOf).stream())
                .toList();
    }
}
