package kr.jikimi.benchmarks.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;

/** fastexcel: one sheet, every cell a text. */
final class BareXlsx implements BareWriter {

    @Override
    public String library() {
        return "fastexcel";
    }

    @Override
    public int write(PlainPaper paper) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "bare", "1.0")) {
            var sheet = book.newWorksheet("paper");
            for (int row = 0; row < paper.rows().size(); row++) {
                var cells = paper.rows().get(row);
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(row, column, cells.get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}
