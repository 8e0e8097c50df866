package kr.jikimi.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableSpansTest {

    @Test
    void placesCellsAroundSpans() {
        var table = Table.captioned("집행현황")
                .widths(3, 2, 2)
                .head(Cell.header("사업명").spanning(1, 2), Cell.header("집행액").spanning(2, 1))
                .head(Cell.header("원인행위"), Cell.header("지출액"))
                .row(Cell.text("홍보"), Cell.text("1"), Cell.text("2"))
                .build();

        assertThat(table.placed())
                .extracting(
                        placed -> Inline.plain(placed.cell().content()) + " " + placed.row() + "," + placed.column())
                .containsExactly("사업명 0,0", "집행액 0,1", "원인행위 1,1", "지출액 1,2", "홍보 2,0", "1 2,1", "2 2,2");
    }

    @Test
    void refusesOverlappingSpans() {
        var table = Table.captioned("겹침")
                .widths(1, 1)
                .row(Cell.text("a"), Cell.text("b").spanning(1, 2))
                .row(Cell.text("c").spanning(2, 1));

        assertThatThrownBy(table::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"겹침\"")
                .hasMessageContaining("\"c\" at row 2, column 1 overlaps another at row 2, column 2");
    }

    @Test
    void refusesARowThatIsTooLong() {
        var table = Table.captioned("긴 줄").widths(1, 1).row(Cell.text("a"), Cell.text("b"), Cell.text("c"));

        assertThatThrownBy(table::build).hasMessageContaining("\"c\" at row 1, column 3 reaches beyond the 1 x 2 grid");
    }

    @Test
    void refusesARowThatIsTooShort() {
        var table = Table.captioned("짧은 줄").widths(1, 1).row(Cell.text("a"));

        assertThatThrownBy(table::build).hasMessageContaining("row 1 has no cell in column 2 of 2");
    }

    @Test
    void refusesAHeaderThatReachesIntoTheBody() {
        var table = Table.captioned("머리")
                .widths(1, 1)
                .head(Cell.header("a").spanning(1, 2), Cell.header("b"))
                .row(Cell.text("c"));

        assertThatThrownBy(table::build).hasMessageContaining("머리 (header)").hasMessageContaining("reaches beyond");
    }
}
