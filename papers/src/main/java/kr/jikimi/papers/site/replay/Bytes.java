package kr.jikimi.papers.site.replay;

import java.io.ByteArrayOutputStream;

/** Numbers as few bytes: seven bits each, the eighth says that more follow. */
final class Bytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    void single(int value) {
        out.write(value);
    }

    /** A number that is not negative. */
    void number(int value) {
        int rest = value;
        while (rest >= 128) {
            out.write(rest & 127 | 128);
            rest >>>= 7;
        }
        out.write(rest);
    }

    /** Any number: 0, -1, 1, -2, 2... become 0, 1, 2, 3, 4... */
    void signed(int value) {
        number(value << 1 ^ value >> 31);
    }

    byte[] toArray() {
        return out.toByteArray();
    }
}
