package kr.jikimi.papers.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class GridMapTests {

    private static final MapKey TWO = MapKey.classes(
            Words.of("key"),
            List.of(new MapKey.Entry(1, 0x0000FF, Words.of("one")), new MapKey.Entry(2, 0xFF0000, Words.of("two"))));

    @Test
    void A01_putsNorthOnTopAndEastToTheRight() throws IOException {
        var image = draw(new GridMap.Frame(0, 0, 100, 2, 2), 0, 1, 2, Double.NaN);
        assertThat(image.getRGB(20 + 25, 64 + 25)).isEqualTo(0xFFFF0000);
        assertThat(image.getRGB(20 + 75, 64 + 75)).isEqualTo(0xFF0000FF);
        assertThat(image.getRGB(20 + 25, 64 + 75)).isEqualTo(image.getRGB(20 + 75, 64 + 25));
    }

    @Test
    void A02_losesNoHotCellWhenCellsAreSmallerThanPixels() throws IOException {
        double[] values = new double[1000 * 1000];
        values[777 * 1000 + 333] = 2;
        var image = draw(new GridMap.Frame(0, 0, 1, 1000, 1000), values);
        assertThat(image.getRGB(20 + 33, 64 + 22)).isEqualTo(0xFFFF0000);
    }

    @Test
    void A03_cutsAPeakIntoClassesThatDouble() {
        var key = MapKey.doubling(Words.of("density"), 318);
        assertThat(key.entries())
                .extracting(entry -> entry.label().english())
                .startsWith("0 – 5", "5 – 10", "10 – 20")
                .hasSize(7);
        assertThat(key.colour(0)).isEqualTo(-1);
        assertThat(key.colour(Double.NaN)).isEqualTo(-1);
        assertThat(key.colour(318)).isEqualTo(key.entries().getLast().rgb());
    }

    @Test
    void A04_drawsAnEmptyMapToo() throws IOException {
        assertThat(MapKey.doubling(Words.of("none"), Double.NaN).entries()).isNotEmpty();
        assertThat(draw(new GridMap.Frame(0, 0, 1, 1, 1), Double.NaN).getHeight())
                .isPositive();
    }

    @Test
    void B01_refusesAnotherNumberOfValues() {
        var frame = new GridMap.Frame(0, 0, 1, 2, 2);
        assertThatThrownBy(() -> new GridMap(frame, new double[3], TWO, Words.of(""), Words.of(""), List.of()))
                .hasMessageContaining("2 by 2 cells has 3 values");
    }

    private static BufferedImage draw(GridMap.Frame frame, double... values) throws IOException {
        var map = new GridMap(frame, values, TWO, new Words("제목", "Title"), Words.of(""), List.of());
        return ImageIO.read(new ByteArrayInputStream(map.png(100)));
    }
}
