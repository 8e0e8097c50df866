package kr.jikimi.reports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.indicators.BareNumbers;
import kr.jikimi.indicators.BrokenTokens;
import kr.jikimi.programme.LooseTexts;
import kr.jikimi.programme.Programmes;
import org.springframework.stereotype.Component;

/** What the composer of a paper still has to see to: texts that say something without a record behind it. */
@Component
public class LooseEnds {

    private static final String SHEETS = "programmes";

    private final BrokenTokens tokens;
    private final Programmes programmes;
    private final LooseTexts sheets;

    LooseEnds(BrokenTokens tokens, Programmes programmes, LooseTexts sheets) {
        this.tokens = tokens;
        this.programmes = programmes;
        this.sheets = sheets;
    }

    /** In the order of the paper: its own narrative, and the programme sheets where it prints them. */
    public List<LooseText> list(PaperDefinition paper, AsOf asOf, Locale locale) {
        return paper.sections().stream()
                .flatMap(section -> section.kind().equals(SHEETS) ? sheets(asOf, locale) : own(section, locale))
                .filter(each -> !each.numbers().isEmpty() || !each.tokens().isEmpty())
                .toList();
    }

    private Stream<LooseText> own(Section section, Locale locale) {
        var address = "/reports/" + section.paper() + "/sections/" + section.key();
        return section.isNarrative()
                ? Stream.of(new LooseText(
                        section.heading(locale), address, BareNumbers.in(section.body()), tokens.in(section.body())))
                : Stream.empty();
    }

    private Stream<LooseText> sheets(AsOf asOf, Locale locale) {
        return programmes.list(asOf.date().getYear(), asOf).stream()
                .flatMap(sheet -> sheets.list(sheet, asOf.date()).stream())
                .map(each -> of(each, locale));
    }

    private static LooseText of(kr.jikimi.programme.LooseText loose, Locale locale) {
        var content = loose.content();
        var sheet = loose.sheet().code() + " " + loose.sheet().title(locale);
        return new LooseText(
                content == null ? sheet : sheet + ": " + content.text(),
                "/programmes/" + loose.sheet().code(),
                loose.numbers(),
                loose.tokens());
    }
}
