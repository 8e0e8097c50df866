package kr.jikimi.papers.fonts;

import java.nio.ByteBuffer;

/**
 * Hides the glyph substitutions (GSUB) of a TrueType face from the PDF writer. Korean papers need none of them, and the
 * writer tried every one on every run of text: nine tenths of the time of a paper went there.
 */
final class Substitutions {
    private static final int GSUB = 0x47535542;
    private static final int UNKNOWN = 0x58535542;

    private Substitutions() {}

    /** A copy of the face whose table of substitutions bears a name that nobody looks for. */
    static byte[] hidden(byte[] face) {
        var bytes = ByteBuffer.wrap(face.clone());
        int tables = bytes.getShort(4);
        for (int i = 0; i < tables; i++) {
            if (bytes.getInt(12 + 16 * i) == GSUB) {
                bytes.putInt(12 + 16 * i, UNKNOWN);
            }
        }
        return bytes.array();
    }
}
