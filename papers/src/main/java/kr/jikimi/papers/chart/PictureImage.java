package kr.jikimi.papers.chart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import kr.jikimi.papers.Chart;
import kr.jikimi.papers.Picture;
import kr.jikimi.papers.XyChart;

/**
 * A PNG with its size, for formats that place pictures themselves.
 *
 * @param widthMillimetres the printed width; {@link #heightMillimetres} follows the picture
 */
public record PictureImage(byte[] png, int widthMillimetres, int widthPixels, int heightPixels, String alt) {
    private static final int CHART_MILLIMETRES = 160;
    private static final int PIXELS_PER_MILLIMETRE = 8;

    public static PictureImage of(Picture picture) {
        var bytes = picture.bytes();
        var png = picture.kind() == Picture.Kind.PNG
                ? bytes
                : Raster.png(
                        new String(bytes, StandardCharsets.UTF_8), picture.widthMillimetres() * PIXELS_PER_MILLIMETRE);
        return measured(png, picture.widthMillimetres(), picture.alt());
    }

    /** @param family the font family of the labels, known to AWT */
    public static PictureImage of(Chart chart, String family) {
        var png = Raster.png(ChartSvg.draw(chart, "chart", family), CHART_MILLIMETRES * PIXELS_PER_MILLIMETRE);
        return measured(png, CHART_MILLIMETRES, ChartSvg.alternative(chart));
    }

    /** @param family the font family of the labels, known to AWT */
    public static PictureImage of(XyChart chart, String family) {
        var png = Raster.png(ChartSvg.draw(chart, "chart", family), CHART_MILLIMETRES * PIXELS_PER_MILLIMETRE);
        return measured(png, CHART_MILLIMETRES, chart.description());
    }

    public double heightMillimetres() {
        return (double) widthMillimetres * heightPixels / widthPixels;
    }

    private static PictureImage measured(byte[] png, int widthMillimetres, String alt) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(png));
            if (image == null) {
                throw new IllegalArgumentException(
                        "Picture \"%s\" is no PNG.%nMaybe convert it, or give its kind as SVG.".formatted(alt));
            }
            return new PictureImage(png, widthMillimetres, image.getWidth(), image.getHeight(), alt);
        } catch (IOException e) {
            throw new IllegalArgumentException("Picture \"%s\" cannot be read.".formatted(alt), e);
        }
    }
}
