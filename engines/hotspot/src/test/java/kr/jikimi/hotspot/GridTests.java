package kr.jikimi.hotspot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GridTests {

    @Test
    void a01CoversAPointOnTheFarEdgeWithACellOfItsOwn() {
        var grid = Grid.covering(new Box(1000, 2000, 5000, 6000), 100);
        assertThat(grid.columns()).isEqualTo(41);
        assertThat(grid.index(5000, 6000)).isEqualTo(41 * 41 - 1);
    }

    @Test
    void a02NeedsNoCellBeyondAnAreaThatEndsWhereACellDoes() {
        assertThat(Grid.over(new Box(1000, 2000, 5000, 6000), 100)).isEqualTo(new Grid(1000, 2000, 100, 40, 40));
        assertThat(Grid.over(new Box(1000, 2000, 5000.000001, 6001), 100)).isEqualTo(new Grid(1000, 2000, 100, 40, 41));
        assertThat(Grid.over(new Box(1000, 2000, 1000, 2000), 100)).isEqualTo(new Grid(1000, 2000, 100, 1, 1));
    }
}
