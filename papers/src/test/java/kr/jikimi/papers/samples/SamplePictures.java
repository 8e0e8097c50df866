package kr.jikimi.papers.samples;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture drawn on the spot. */
final class SamplePictures {
    private SamplePictures() {}

    static byte[] png() {
        var image = new BufferedImage(480, 160, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0xF4F7FB));
        pen.fillRect(0, 0, 480, 160);
        pen.setColor(new Color(0x063A74));
        pen.fillRect(180, 10, 120, 40);
        pen.drawLine(240, 50, 240, 110);
        pen.fillRect(20, 110, 120, 40);
        pen.fillRect(180, 110, 120, 40);
        pen.fillRect(340, 110, 120, 40);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
