package kr.jikimi.papers.fonts;

import java.nio.ByteBuffer;

/**
 * Repairs the character map of a TrueType face. Nanum Gothic maps the control codes to the glyph of the space; a PDF
 * would then say that its spaces are U+0000, which PDF/A refuses.
 */
final class CharacterMap {
    private static final int CMAP = 0x636d6170;
    private static final int LAST_CONTROL = 31;
    private static final int SEGMENTS = 4;
    private static final int VARIATIONS = 14;

    private CharacterMap() {}

    /** A copy of the face in which control codes have no glyph. */
    static byte[] withoutControls(byte[] face) {
        var bytes = ByteBuffer.wrap(face.clone());
        int tables = bytes.getShort(4);
        for (int i = 0; i < tables; i++) {
            if (bytes.getInt(12 + 16 * i) == CMAP) {
                repair(bytes, bytes.getInt(12 + 16 * i + 8));
            }
        }
        return bytes.array();
    }

    /** Keeps the maps in their order and leaves out those of variations, which no reader of ours knows. */
    private static void repair(ByteBuffer bytes, int cmap) {
        int maps = bytes.getShort(cmap + 2);
        int kept = 0;
        for (int i = 0; i < maps; i++) {
            long place = bytes.getLong(cmap + 4 + 8 * i);
            int map = cmap + (int) place;
            if (bytes.getShort(map) == SEGMENTS) {
                repairSegments(bytes, map);
            }
            if (bytes.getShort(map) != VARIATIONS) {
                bytes.putLong(cmap + 4 + 8 * kept++, place);
            }
        }
        bytes.putShort(cmap + 2, (short) kept);
    }

    /** In a map of format 4 the ends, starts, deltas and offsets of the segments follow each other. */
    private static void repairSegments(ByteBuffer bytes, int map) {
        int length = bytes.getShort(map + 6) & 0xffff;
        int end = map + 14;
        int start = end + length + 2;
        if (bytes.getShort(start) < LAST_CONTROL && bytes.getShort(end) == LAST_CONTROL) {
            bytes.putShort(start, (short) LAST_CONTROL);
            bytes.putShort(start + length, (short) -LAST_CONTROL);
            bytes.putShort(start + 2 * length, (short) 0);
        }
    }
}
