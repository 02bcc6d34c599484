package niengiam.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import niengiam.source.CsvScan.Ends;

/**
 * Goes through the bytes of a stretch once, on two lanes: as if the stretch began outside quotes, and as if it began
 * inside. A lane that began outside is inside after an odd number of quotes, and the other way round.
 */
final class CsvScanner {

    private static final int BUFFER = 1 << 16;
    private static final int START = -1;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final int delimiter;
    private final long[] count = new long[2];
    private final long[] first = {-1, -1};
    private final boolean[] irregular = new boolean[2];
    private int before = START;

    /** The lane that is outside of quotes now: the number of quotes so far, modulo two. */
    private int outer;

    CsvScanner(final char delimiter) {
        this.delimiter = delimiter;
    }

    void scan(final InputStream in, final long from, final long to) throws IOException {
        long at = from;
        if (from > 0) {
            in.skipNBytes(from - 1);
            before = in.read();
        } else {
            final byte[] head = in.readNBytes((int) Math.min(BYTE_ORDER_MARK.length, to));
            if (!Arrays.equals(head, BYTE_ORDER_MARK)) {
                scan(head, head.length, 0);
            }
            at = head.length;
        }
        final byte[] buffer = new byte[BUFFER];
        int read = 0;
        while (at < to && read >= 0) {
            read = in.read(buffer, 0, (int) Math.min(buffer.length, to - at));
            scan(buffer, read, at);
            at += Math.max(read, 0);
        }
        final int next = in.read();
        if (next >= 0) {
            look(next);
        }
    }

    private void scan(final byte[] bytes, final int length, final long at) {
        for (int i = 0; i < length; i++) {
            final byte b = bytes[i];
            if (before == '"' || before == '\r') {
                look(b);
            }
            if (b == '"') {
                irregular[outer] |= !mayOpenAfter(before);
                outer ^= 1;
            } else if (b == '\n') {
                // An end of line outside quotes on one lane is inside on the other.
                count[outer]++;
                if (first[outer] < 0) {
                    first[outer] = at + i + 1;
                }
            }
            before = b;
        }
    }

    /** Whether the byte before was in its place, now that the one after it is known. */
    private void look(final int next) {
        if (before == '"') {
            irregular[outer] |= next != '"' && next != delimiter && next != '\n' && next != '\r';
        } else if (before == '\r') {
            irregular[outer] |= next != '\n';
        }
    }

    /** After a quote it is the second of two in a field. */
    private boolean mayOpenAfter(final int last) {
        return last == START || last == delimiter || last == '\n' || last == '\r' || last == '"';
    }

    boolean oddQuotes() {
        return outer == 1;
    }

    Ends outside() {
        return ends(0);
    }

    Ends inside() {
        return ends(1);
    }

    private Ends ends(final int lane) {
        return new Ends(count[lane], first[lane], !irregular[lane]);
    }
}
