package kr.jikimi.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, telling how many were read after every mebibyte. */
final class CountedBytes extends FilterInputStream {

    private static final long STEP = 1 << 20;

    private final long all;
    private final Reading reading;
    private long read;
    private long next = STEP;

    CountedBytes(InputStream in, long all, Reading reading) {
        super(in);
        this.all = all;
        this.reading = reading;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int some = super.read(into, from, most);
        count(Math.max(0, some));
        return some;
    }

    private void count(int some) {
        read += some;
        if (read >= next) {
            next = read + STEP;
            reading.at(read, all);
        }
    }
}
