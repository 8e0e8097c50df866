package kr.jikimi.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTests {

    @TempDir
    Path folder;

    @Test
    void readsNumbersBehindAByteOrderMark() throws IOException {
        var table = CsvTable.read(file("\uFEFFdistrict,calls\n종로구,\"1,204\"\n중구,77\n"));
        assertThat(table.texts("district")).containsExactly("종로구", "중구");
        assertThat(table.numbers("calls")).containsExactly(1204, 77);
    }

    @Test
    void namesRowColumnAndValueOfABadNumber() {
        assertThatThrownBy(() ->
                        CsvTable.read(file("district,calls\n종로구,12\n중구,many\n")).numbers("calls"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("row 3: column calls")
                .hasMessageContaining("found many")
                .hasMessageContaining("Maybe");
    }

    @Test
    void namesTheColumnsThereAreWhenOneIsMissing() {
        assertThatThrownBy(() -> CsvTable.read(file("district\n종로구\n")).numbers("calls"))
                .hasMessageContaining("no column calls")
                .hasMessageContaining("[district]");
    }

    @Test
    void takesNaNForAnEmptyCell() throws IOException {
        var table = CsvTable.read(file("x,value\n1,2\n2,NaN\n3,\n4,nan\n5,0\n")).withoutEmpty("value");
        assertThat(table.numbers("x")).containsExactly(1, 5);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }
}
