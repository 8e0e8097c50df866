package kr.jikimi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.history.Author;
import kr.jikimi.history.Changes;
import kr.jikimi.indicators.Citations;
import kr.jikimi.indicators.CitedFigure;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.Inline;
import kr.jikimi.papers.Table;
import kr.jikimi.papers.press.PaperFormat;
import kr.jikimi.papers.text.PaperText;
import kr.jikimi.world.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The work report of Seoul 2024, out of the records. */
@OfficeTest
@Transactional
class WorkReportTests {

    private static final AsOf JULY = AsOf.of(LocalDate.of(2024, 7, 31));

    @Autowired
    Reports reports;

    @Autowired
    PrintShop press;

    @Autowired
    Citations citations;

    @Autowired
    Changes changes;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a01CitesOnlyFiguresThatExist() {
        var paper = compose().paper();
        var text = paper.blocks().stream().map(WorkReportTests::plain).collect(Collectors.joining("\n"));
        assertThat(text).doesNotContain("{{");
    }

    @Test
    void a02PrintsTheSameBytesTwice() {
        for (var format : Format.values()) {
            assertThat(press.print(compose(), format)).as(format.extension()).isEqualTo(press.print(compose(), format));
        }
    }

    @Test
    void b01PrintsTheSameNumbersInEveryFormat() throws IOException {
        var composed = compose();
        var html = PaperText.numbers(PaperFormat.HTML, press.print(composed, Format.HTML));
        assertThat(html).contains("996,404", "36,436", "Δ1,227");
        for (var format : List.of(Format.HWPX, Format.PDF, Format.XLSX)) {
            assertThat(PaperText.numbers(PaperFormat.valueOf(format.name()), press.print(composed, format)))
                    .as(format.name())
                    .containsExactlyInAnyOrderElementsOf(html);
        }
    }

    @Test
    void b02NamesEveryCitedFigureInEveryFormat() throws IOException {
        var composed = compose();
        var refs = composed.figures().stream().map(CitedFigure::ref).toList();
        for (var format : PaperFormat.values()) {
            var printed = press.print(composed, Format.valueOf(format.name()));
            assertThat(PaperText.figures(format, printed))
                    .as(format.name())
                    .extracting(PaperText.PrintedFigure::ref)
                    .containsAll(refs);
        }
    }

    @Test
    void c01ChangesOnlyWhatDependsOnAPaymentOfALine() {
        var before = lineages();
        changes.sign(new Author("officer"), "corrected");
        jdbc.sql("update budget.entry set amount = amount + 1000000 where measure = 'SPENT'"
                        + " and account_id = (select id from budget.account where code = 'B01')")
                .update();
        assertThat(changed(before)).containsExactlyInAnyOrder("B01.spent", "B01.spentRate");
    }

    @Test
    void c02DropsAVoidedSiteFromTheListOfSitesInEveryFormat() throws IOException {
        for (var format : PaperFormat.values()) {
            assertThat(text(format)).as(format.name()).contains("강동구천호2·3동(2개소),동대문구휘경동,", "관악구(2개소),중랑구,서초구");
        }
        changes.sign(new Author("officer"), "잘못 적음");
        jdbc.sql(
                        "update registers.prevention_sites set voided = true where key in ('CPTED-2024-001', 'CPTED-2024-003')")
                .update();
        for (var format : PaperFormat.values()) {
            assertThat(text(format))
                    .as(format.name())
                    .contains("강동구천호2·3동,성동구마장동,")
                    .doesNotContain("휘경동", "천호2·3동(2개소)");
        }
    }

    /** All words of the paper without the spaces, which break differently in each format. */
    private String text(PaperFormat format) throws IOException {
        return PaperText.words(format, press.print(compose(), Format.valueOf(format.name())))
                .replaceAll("\\s", "");
    }

    private Composed compose() {
        return reports.compose("work", JULY, Locale.KOREAN).orElseThrow();
    }

    private TreeMap<String, String> lineages() {
        return citations.figures(JULY).stream()
                .collect(Collectors.toMap(
                        each -> each.ref(), each -> each.figure().lineage(), (a, b) -> a, TreeMap::new));
    }

    private Set<String> changed(TreeMap<String, String> before) {
        return lineages().entrySet().stream()
                .filter(each -> !each.getValue().equals(before.get(each.getKey())))
                .map(each -> each.getKey())
                .collect(Collectors.toSet());
    }

    private static String plain(Block block) {
        return switch (block) {
            case Block.Heading heading -> Inline.plain(heading.text());
            case Block.Item item -> Inline.plain(item.text());
            case Block.Paragraph paragraph -> Inline.plain(paragraph.text());
            case Block.Note note -> Inline.plain(note.text());
            case Block.Box box ->
                box.blocks().stream().map(WorkReportTests::plain).collect(Collectors.joining("\n"));
            case Table table ->
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> Inline.plain(cell.content()))
                        .collect(Collectors.joining("\n"));
            default -> "";
        };
    }
}
