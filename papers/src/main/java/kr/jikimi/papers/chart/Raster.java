package kr.jikimi.papers.chart;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** Makes a PNG of an SVG drawing, for formats that hold no vectors. */
public final class Raster {

    private static final int KEPT = 64;
    private static final Map<String, byte[]> DRAWN =
            Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
                    return size() > KEPT;
                }
            });

    private Raster() {}

    /**
     * Draws, or gives the drawing made before: a paper needs it once for each of its formats.
     *
     * @param width pixels of the PNG from left to right; its height follows the drawing
     */
    public static byte[] png(String svg, int width) {
        return DRAWN.computeIfAbsent(svg + width, _ -> draw(svg, width)).clone();
    }

    private static byte[] draw(String svg, int width) {
        var transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) width);
        transcoder.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        var png = new ByteArrayOutputStream();
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(png));
        } catch (TranscoderException e) {
            throw new IllegalArgumentException("The picture is no SVG that can be drawn: " + e.getMessage(), e);
        }
        return png.toByteArray();
    }
}
