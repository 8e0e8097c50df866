package kr.jikimi.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "x-windows-949", "UTF-16LE", "UTF-16BE"})
    void A01_readsKoreanInEveryEncodingInUse(String encoding) throws IOException {
        boolean wide = encoding.startsWith("UTF-16");
        var file = write((wide ? "\uFEFF" : "") + "자치구,발생\n똠방각하구,7\n", Charset.forName(encoding));
        assertThat(CsvTable.read(file).texts("자치구")).containsExactly("똠방각하구");
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void A02_findsTheSeparator(char separator) throws IOException {
        var file = utf8("a|\"b,;x\"|c\n1|2|3\n".replace('|', separator));
        assertThat(CsvTable.read(file).numbers("c")).containsExactly(3);
    }

    @Test
    void A03_keepsSeparatorsQuotesAndLineBreaksInsideQuotedCells() throws IOException {
        var file = utf8("\"name\",n\r\n\"a, \"\"b\"\"\nc\",1\r\nd,2\r\n");
        assertThat(CsvTable.read(file).texts("name")).containsExactly("a, \"b\"\nc", "d");
    }

    @Test
    void B01_countsRowsAsASpreadsheetDoesEvenAcrossEmptyOnes() throws IOException {
        var file = utf8("n\n1\n\n\nmany\n");
        assertThatThrownBy(() -> CsvTable.read(file).numbers("n")).hasMessageContaining("row 5: column n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,204|1204",
                "-1,234,567.5|-1234567.5",
                "3e2|300",
                " 7 |7",
                "1,20|NaN",
                "37,5|NaN",
                "NaN|NaN",
                "-|NaN"
            })
    void B02_readsThousandsAndRefusesDecimalCommas(String text, double number) {
        assertThat(Double.compare(Numbers.of(text), number)).isZero();
    }

    @Test
    void C01_refusesTwoColumnsOfOneName() throws IOException {
        var file = utf8("n,n\n1,2\n");
        assertThatThrownBy(() -> CsvTable.read(file).numbers("n")).hasMessageContaining("found 2 columns named n");
    }

    @Test
    void C02_refusesAFileThatIsNoText() throws IOException {
        var file = Files.write(folder.resolve("a.csv"), new byte[] {'a', (byte) 0xFF, (byte) 0x80, 0x01, (byte) 0x81});
        assertThatThrownBy(() -> CsvTable.read(file))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("neither UTF-8 nor CP949");
    }

    @Test
    void C03_refusesAnEmptyFile() throws IOException {
        var file = utf8("\n\n");
        assertThatThrownBy(() -> CsvTable.read(file)).hasMessageContaining("found an empty file");
    }

    @Test
    void D01_readsBackWhatItWrites() throws IOException {
        var file = utf8("name,n\n\"a, b\",1\n");
        var table = CsvTable.read(file);
        var copy = Files.write(folder.resolve("copy.csv"), table.bytes());
        assertThat(CsvTable.read(copy).rows()).isEqualTo(table.rows());
    }

    @Test
    void D02_tellsHowManyBytesAreRead() throws IOException {
        var file = utf8("name\n" + "0123456789\n".repeat(300_000));
        var told = new ArrayList<Long>();
        CsvFile.open(file).forEach((read, all) -> told.add(100 * read / all), (number, cells) -> {});
        assertThat(told).hasSize(3).isSorted().allMatch(percent -> percent > 30 && percent <= 100);
    }

    private Path utf8(String text) throws IOException {
        return write(text, StandardCharsets.UTF_8);
    }

    private Path write(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("t.csv"), text.getBytes(charset));
    }
}
