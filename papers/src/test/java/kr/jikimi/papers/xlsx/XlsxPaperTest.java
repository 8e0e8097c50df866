package kr.jikimi.papers.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kr.jikimi.papers.archive.Parts;
import kr.jikimi.papers.samples.SamplePaper;
import kr.jikimi.papers.samples.TestFonts;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class XlsxPaperTest {

    @Test
    void makesASheetOfEachChapter() throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(render()), new ReadingOptions(true, false))) {
            assertThat(book.getSheets().map(Sheet::getName)).containsExactly("표지", "일반현황", "주요 업무보고", "수치");
        }
    }

    @Test
    void keepsMoneyAsNumbers() throws IOException {
        var committed = cell("주요 업무보고", "여성 범죄예방인프라 강화", 2);

        assertThat(committed.getType()).isEqualTo(CellType.NUMBER);
        assertThat(committed.asNumber()).isEqualByComparingTo("996404");
        assertThat(committed.getDataFormatString()).isEqualTo("#,##0;\"Δ\"#,##0");
    }

    @Test
    void keepsZeroMoneyAsANumberShownAsADash() throws IOException {
        var zero = cell("주요 업무보고", "자치경찰 교육", 2);

        assertThat(zero.asNumber()).isZero();
        assertThat(zero.getDataFormatString()).endsWith(";\"-\"");
    }

    @Test
    void listsEveryFigureWithItsExactValue() throws IOException {
        var rows = rows("수치");

        assertThat(rows.stream().skip(1).map(row -> row.getCellText(0) + " " + row.getCellText(4)))
                .containsExactlyElementsOf(SamplePaper.draft().figures().stream()
                        .distinct()
                        .map(figure -> figure.ref() + " " + figure.display())
                        .toList());
        assertThat(value(rows, "B01.committed")).isEqualByComparingTo("996404000");
    }

    @Test
    void mergesHeaderCells() throws IOException {
        var parts = Parts.of(render());

        assertThat(parts.all().keySet().stream().map(parts::text))
                .anySatisfy(sheet -> assertThat(sheet).contains("<mergeCell ref=\"D6:D7\"/>"));
    }

    @Test
    void writesTheSameBytesTwice() throws IOException {
        assertThat(render()).isEqualTo(render());
    }

    @Test
    void printsTheDraftMarkOnEverySheet() throws IOException {
        var parts = Parts.of(render());

        assertThat(List.of(1, 2, 3, 4))
                .allSatisfy(number -> assertThat(parts.text("xl/worksheets/sheet%d.xml".formatted(number)))
                        .contains("&#xcd08;&#xc548;</oddHeader>"));
    }

    private static BigDecimal value(List<Row> rows, String ref) {
        return rows.stream()
                .filter(row -> row.getCellText(0).equals(ref))
                .findFirst()
                .orElseThrow()
                .getCell(2)
                .asNumber();
    }

    private static Cell cell(String sheet, String firstCell, int column) throws IOException {
        return rows(sheet).stream()
                .filter(row -> row.getCellCount() > 0 && row.getCellText(0).equals(firstCell))
                .findFirst()
                .orElseThrow()
                .getCell(column);
    }

    private static List<Row> rows(String sheet) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(render()), new ReadingOptions(true, false))) {
            return book.findSheet(sheet).orElseThrow().read();
        }
    }

    private static byte[] render() throws IOException {
        var out = new ByteArrayOutputStream();
        XlsxPaper.render(SamplePaper.draft(), TestFonts.fonts().family(), out);
        var file = Files.createDirectories(Path.of("target", "papers")).resolve("sample.xlsx");
        Files.write(file, out.toByteArray());
        return out.toByteArray();
    }
}
