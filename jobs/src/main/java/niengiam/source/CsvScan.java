package niengiam.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a stretch of a large delimited file must tell so that its neighbours can be read apart from it: where its first
 * record ends and how many end in it, both if the stretch begins outside quotes and if it begins inside. Only the sum of
 * quotes before it decides which holds, so all stretches are scanned at once and aligned afterwards.
 *
 * @param from offset of the first byte
 * @param to offset after the last byte
 * @param oddQuotes whether the stretch holds an odd number of quotes
 * @param outside what holds if the stretch begins outside quotes
 * @param inside what holds if it begins inside quotes
 */
public record CsvScan(long from, long to, boolean oddQuotes, Ends outside, Ends inside) implements Serializable {

    private static final int BUFFER = 1 << 16;

    /**
     * Ends of records.
     *
     * @param count how many records end in the stretch
     * @param first offset after the first of them; -1 if there is none
     */
    public record Ends(long count, long first) implements Serializable {}

    /** A stretch that begins with a record, and that record's 1-based number. */
    public record Part(long from, long to, long firstRecord) implements Serializable {}

    /** Scans the bytes of a stream, which begins at {@code from} and is read to {@code to}. */
    public static CsvScan of(final InputStream in, final long from, final long to) throws IOException {
        final byte[] buffer = new byte[BUFFER];
        final long[] count = new long[2];
        final long[] first = {-1, -1};
        int quotes = 0;
        long at = from;
        while (at < to) {
            final int read = in.read(buffer, 0, (int) Math.min(buffer.length, to - at));
            if (read < 0) {
                break;
            }
            for (int i = 0; i < read; i++) {
                final byte b = buffer[i];
                if (b == '"') {
                    quotes ^= 1;
                } else if (b == '\n') {
                    // An end of line outside quotes under one assumption is inside under the other.
                    count[quotes]++;
                    if (first[quotes] < 0) {
                        first[quotes] = at + i + 1;
                    }
                }
            }
            at += read;
        }
        return new CsvScan(from, to, quotes == 1, new Ends(count[0], first[0]), new Ends(count[1], first[1]));
    }

    /** The parts that begin with a record; a stretch in which no record begins goes to the part before it. */
    public static List<Part> align(final List<CsvScan> scans) {
        final List<Part> parts = new ArrayList<>();
        boolean inQuotes = false;
        long ended = 0;
        long begin = 0;
        long record = 1;
        for (final CsvScan scan : scans) {
            final Ends ends = inQuotes ? scan.inside : scan.outside;
            if (scan.from > 0 && ends.first >= 0) {
                parts.add(new Part(begin, ends.first, record));
                begin = ends.first;
                record = ended + 2;
            }
            ended += ends.count;
            inQuotes ^= scan.oddQuotes;
        }
        final long last = scans.get(scans.size() - 1).to;
        if (begin < last) {
            parts.add(new Part(begin, last, record));
        }
        return List.copyOf(parts);
    }
}
