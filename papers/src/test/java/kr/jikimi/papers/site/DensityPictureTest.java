package kr.jikimi.papers.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DensityPictureTest {

    private static final SitePlan PLAN = new SitePlan(
            new Rectangle2D.Double(0, 0, 20, 10),
            List.of(new SitePlan.Mark("문 door", new Line2D.Double(20, 4, 20, 6))),
            List.of(),
            List.of());
    private static final Caption CAPTION = new Caption("corridor", 60, 1, "seed 1", false);

    private static Cells cells() {
        boolean[] counted = new boolean[200];
        Arrays.fill(counted, true);
        return new Cells(0, 0, 1, 20, 10, counted);
    }

    private static byte[] png(Lettering lettering, Caption caption) {
        float[] peak = new float[200];
        peak[5 * 20 + 18] = 5.5f;
        return DensityPicture.png(
                PLAN,
                caption,
                cells(),
                new DensityPicture.Values(
                        peak, new float[200], Optional.of(new DensityPicture.Highest(5.5, 18.5, 5.5, 30))),
                lettering);
    }

    @Test
    void aDangerousCellHasItsColourOnce() throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png(Lettering.latin(), CAPTION)));
        int danger = DensityScale.MOMENT.of(5.5).paint().getRGB();
        int cellWidth = (740 - 48) / 20;
        long inPlan = 0;
        for (int y = 144; y < 144 + 370; y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                inPlan += picture.getRGB(x, y) == danger ? 1 : 0;
            }
        }
        // the ring of the highest density hides a part of the cell
        assertThat(inPlan).isBetween(cellWidth * cellWidth / 4L, (cellWidth + 1L) * (cellWidth + 1L));
    }

    @Test
    void theSameValuesGiveTheSameBytesAndPartialOnesDoNot() {
        byte[] once = png(Lettering.latin(), CAPTION);
        assertThat(png(Lettering.latin(), CAPTION)).isEqualTo(once);
        assertThat(png(Lettering.latin(), new Caption("corridor", 60, 1, "seed 1", true)))
                .isNotEqualTo(once);
    }

    @Test
    void lettersHaveOutlinesAndKoreanNeedsAKoreanFont() {
        Lettering latin = Lettering.latin();
        assertThat(latin.isKorean()).isFalse();
        assertThat(latin.outline("Exit", 10, 50, 20).getBounds2D().getMinY()).isBetween(30.0, 40.0);
        assertThat(latin.outline("문", 10, 50, 20).getBounds2D().isEmpty()).isTrue();
        Lettering installed = Lettering.installed();
        assertThat(installed.outline("문", 10, 50, 20).getBounds2D().isEmpty()).isEqualTo(!installed.isKorean());
    }

    @Test
    void classesBeginAtTheirLowerEnd() {
        assertThat(DensityScale.MOMENT.of(0).label()).isEqualTo("0-0.5");
        assertThat(DensityScale.MOMENT.of(4).label()).isEqualTo("4-5");
        assertThat(DensityScale.MOMENT.of(99).label()).isEqualTo("6+");
        assertThat(DensityScale.MEAN.of(0.19).label()).isEqualTo("0.1-0.2");
    }
}
