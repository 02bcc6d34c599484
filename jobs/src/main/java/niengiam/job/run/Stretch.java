package niengiam.job.run;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The first so many bytes of a stream. */
final class Stretch extends FilterInputStream {

    private long left;

    Stretch(final InputStream in, final long length) {
        super(in);
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        if (left <= 0) {
            return -1;
        }
        final int next = super.read();
        if (next >= 0) {
            left--;
        }
        return next;
    }

    @Override
    public int read(final byte[] buffer, final int offset, final int length) throws IOException {
        if (left <= 0) {
            return -1;
        }
        final int read = super.read(buffer, offset, (int) Math.min(length, left));
        if (read > 0) {
            left -= read;
        }
        return read;
    }
}
