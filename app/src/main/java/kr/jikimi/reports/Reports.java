package kr.jikimi.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.foundation.Sha256;
import kr.jikimi.history.Chain;
import kr.jikimi.indicators.Citations;
import kr.jikimi.indicators.CitedFigure;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.HeadingMark;
import kr.jikimi.papers.Inline;
import kr.jikimi.papers.Language;
import kr.jikimi.papers.Paper;
import kr.jikimi.papers.PaperHead;
import kr.jikimi.programme.Programmes;
import kr.jikimi.settings.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Composes papers. */
@Component
public class Reports {

    /** Chains that grow by sign-in and administration and have no part in a paper. */
    private static final Set<String> NOT_IN_PAPERS = Set.of("access", "accounts");

    private static final int SHORT_HASH = 16;

    private final Papers papers;
    private final Map<String, SectionWriter> writers;
    private final Citations citations;
    private final Programmes programmes;
    private final Settings settings;
    private final Chain chain;

    Reports(
            Papers papers,
            List<SectionWriter> writers,
            Citations citations,
            Programmes programmes,
            Settings settings,
            Chain chain) {
        this.papers = papers;
        this.writers = writers.stream().collect(Collectors.toMap(SectionWriter::kind, Function.identity()));
        this.citations = citations;
        this.programmes = programmes;
        this.settings = settings;
        this.chain = chain;
    }

    public List<PaperDefinition> list(AsOf asOf) {
        return papers.list(asOf.knownAt());
    }

    public Optional<PaperDefinition> find(String key, AsOf asOf) {
        return papers.find(key, asOf.knownAt());
    }

    /** The whole paper, read in one snapshot. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Composed> compose(String key, AsOf asOf, Locale locale) {
        return find(key, asOf).map(definition -> compose(definition, asOf, locale));
    }

    private Composed compose(PaperDefinition definition, AsOf asOf, Locale locale) {
        var figures = citations.figures(asOf);
        var composition = new Composition(asOf, locale, book(figures, asOf, locale));
        var blocks = new ArrayList<Block>();
        definition.sections().forEach(section -> write(section, composition, blocks));
        return new Composed(
                definition.key(),
                asOf,
                new Paper(head(definition, composition), blocks),
                figures,
                programmes.milestones(composition.year(), asOf));
    }

    private FigureBook book(List<CitedFigure> figures, AsOf asOf, Locale locale) {
        return new FigureBook(figures, locale, ref -> citations.listing(ref, asOf, locale));
    }

    private void write(Section section, Composition composition, List<Block> blocks) {
        if (section.level() == 1 && !(blocks.getLast() instanceof Block.PageBreak)) {
            blocks.add(new Block.PageBreak());
        }
        if (section.level() > 0) {
            blocks.add(new Block.Heading(
                    section.level(),
                    section.level() == 1 ? HeadingMark.ROMAN : HeadingMark.SQUARE,
                    List.of(Inline.text(section.heading(composition.locale())))));
        }
        var writer = writers.get(section.kind());
        if (writer == null) {
            throw new IllegalStateException("No writer for sections of kind " + section.kind());
        }
        blocks.addAll(writer.write(section, composition));
    }

    private PaperHead head(PaperDefinition definition, Composition composition) {
        var locale = composition.locale();
        return PaperHead.of(definition.title(locale), composition.asOf().date())
                .withSubtitle(composition.say(definition.subtitleKo(), definition.subtitleEn()))
                .withIssuer(settings.commissionName(locale))
                .withLanguage(composition.isEnglish() ? Language.EN : Language.KO)
                .withDraft(true)
                .withFooter(composition.say("변경 이력 ", "History ") + historyHead());
    }

    /** One short hash over the heads of all chains that the paper rests on. */
    private String historyHead() {
        var heads = chain.heads().entrySet().stream()
                .filter(each -> !NOT_IN_PAPERS.contains(each.getKey()))
                .map(each -> each.getKey() + " " + each.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
        return Sha256.hex(heads).substring(0, SHORT_HASH);
    }
}
