package kr.jikimi.papers.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws a {@link GridMap}: title above, map to the left, legend to the right, scale bar and note below. */
final class MapDrawing {

    private static final int LEGEND = 300;
    private static final int TOP = 64;
    private static final int BOTTOM = 84;
    private static final int EDGE = 20;
    private static final Color INK = new Color(0x1E2124);
    private static final Color FAINT = new Color(0x58616A);
    private static final Color PAPER = new Color(0xF4F5F6);

    private final GridMap map;
    private final double scale;
    private final int width;
    private final int height;
    private final BufferedImage image;
    private final Graphics2D pen;
    private final Lettering letters;

    MapDrawing(GridMap map, int pixels, boolean english) {
        this.map = map;
        this.scale = pixels / Math.max(map.frame().width(), map.frame().height());
        this.width = Math.max(1, (int) Math.round(map.frame().width() * scale));
        this.height = Math.max(1, (int) Math.round(map.frame().height() * scale));
        int whole = TOP + Math.max(height, legendHeight()) + BOTTOM;
        this.image = new BufferedImage(EDGE + width + LEGEND, whole, BufferedImage.TYPE_INT_RGB);
        this.pen = image.createGraphics();
        this.letters = new Lettering(pen, english);
    }

    byte[] png() {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        drawCells();
        drawOutlines();
        drawTitle();
        drawLegend();
        drawScaleBar();
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void drawCells() {
        pen.setColor(PAPER);
        pen.fillRect(EDGE, TOP, width, height);
        for (int py = 0; py < height; py++) {
            for (int px = 0; px < width; px++) {
                int colour = map.key().colour(largest(px, py));
                if (colour >= 0) {
                    image.setRGB(EDGE + px, TOP + py, colour);
                }
            }
        }
        pen.setColor(new Color(0xB1B8BE));
        pen.drawRect(EDGE, TOP, width, height);
    }

    /** The largest value among the cells under a pixel, so that no hot spot is lost between pixels. */
    private double largest(int px, int py) {
        var frame = map.frame();
        int left = (int) ((long) px * frame.columns() / width);
        int right = Math.max(left + 1, (int) ((px + 1L) * frame.columns() / width));
        int upper = (int) ((long) py * frame.rows() / height);
        int lower = Math.max(upper + 1, (int) ((py + 1L) * frame.rows() / height));
        double largest = Double.NaN;
        for (int row = upper; row < lower; row++) {
            int line = (frame.rows() - 1 - row) * frame.columns();
            for (int column = left; column < right; column++) {
                double value = map.values()[line + column];
                largest = value > largest || Double.isNaN(largest) ? value : largest;
            }
        }
        return largest;
    }

    private void drawOutlines() {
        pen.setClip(EDGE, TOP, width, height);
        pen.setColor(new Color(0x33, 0x36, 0x3D, 170));
        pen.setStroke(new BasicStroke(1.3f));
        for (double[] ring : map.outlines()) {
            var path = new Path2D.Double();
            for (int i = 0; i < ring.length; i += 2) {
                double x = EDGE + (ring[i] - map.frame().west()) * scale;
                double y = TOP + height - (ring[i + 1] - map.frame().south()) * scale;
                if (i == 0) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            path.closePath();
            pen.draw(path);
        }
        pen.setClip(null);
    }

    private void drawTitle() {
        pen.setColor(INK);
        letters.fit(map.title(), new Place(EDGE, 40, image.getWidth() - 2 * EDGE), Font.BOLD, 26);
    }

    private int legendHeight() {
        return 70 + 30 * map.key().entries().size();
    }

    private void drawLegend() {
        int left = EDGE + width + 24;
        pen.setColor(INK);
        letters.fit(map.key().title(), new Place(left, TOP + 18, LEGEND - 40), Font.BOLD, 17);
        for (int k = 0; k < map.key().entries().size(); k++) {
            var entry = map.key().entries().get(map.key().entries().size() - 1 - k);
            int top = TOP + 36 + 30 * k;
            pen.setColor(new Color(entry.rgb()));
            pen.fillRect(left, top, 30, 22);
            pen.setColor(FAINT);
            pen.setStroke(new BasicStroke(1f));
            pen.drawRect(left, top, 30, 22);
            pen.setColor(INK);
            letters.fit(entry.label(), new Place(left + 40, top + 17, LEGEND - 90), Font.PLAIN, 16);
        }
    }

    private void drawScaleBar() {
        double metres = roundLength(width / scale / 4);
        int length = (int) Math.round(metres * scale);
        int y = TOP + height + 22;
        pen.setColor(INK);
        pen.setStroke(new BasicStroke(3f));
        pen.drawLine(EDGE, y, EDGE + length, y);
        var text = metres >= 1000 ? "%.0f km".formatted(metres / 1000) : "%.0f m".formatted(metres);
        letters.fit(Words.of(text + "   N ↑"), new Place(EDGE + length + 10, y + 6, 400), Font.PLAIN, 15);
        pen.setColor(FAINT);
        letters.fit(map.note(), new Place(EDGE, image.getHeight() - 20, image.getWidth() - 2 * EDGE), Font.PLAIN, 15);
    }

    private static double roundLength(double raw) {
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double factor = raw / power;
        return power * (factor >= 5 ? 5 : factor >= 2 ? 2 : 1);
    }
}
