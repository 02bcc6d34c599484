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
 * <p>Quotes can be counted like that only where each of them opens a field, closes one, or stands twice in one (RFC
 * 4180), and where no line ends in a carriage return alone. Readers forgive both, each in its own way, so a file with
 * such a place is not cut: then only whoever reads it from its beginning knows its records.
 *
 * @param from offset of the first byte
 * @param to offset after the last byte
 * @param oddQuotes whether the stretch holds an odd number of quotes
 * @param outside what holds if the stretch begins outside quotes
 * @param inside what holds if it begins inside quotes
 */
public record CsvScan(long from, long to, boolean oddQuotes, Ends outside, Ends inside) implements Serializable {

    /**
     * Ends of records.
     *
     * @param count how many records end in the stretch
     * @param first offset after the first of them; -1 if there is none
     * @param regular whether every quote and every end of line is as RFC 4180 has it
     */
    public record Ends(long count, long first, boolean regular) implements Serializable {}

    /** A stretch that begins with a record, and that record's 1-based number. */
    public record Part(long from, long to, long firstRecord) implements Serializable {}

    /**
     * Scans a stretch.
     *
     * @param whole a stream that begins with the file; closing it is left to the caller
     * @param delimiter what separates fields, one of ASCII's characters
     */
    public static CsvScan of(final InputStream whole, final long from, final long to, final char delimiter)
            throws IOException {
        final CsvScanner scanner = new CsvScanner(delimiter);
        scanner.scan(whole, from, to);
        return new CsvScan(from, to, scanner.oddQuotes(), scanner.outside(), scanner.inside());
    }

    /** The parts that begin with a record; a stretch in which no record begins goes to the part before it. */
    public static List<Part> align(final List<CsvScan> scans) {
        final long last = scans.get(scans.size() - 1).to;
        final List<Part> parts = new ArrayList<>();
        boolean inQuotes = false;
        long ended = 0;
        long begin = 0;
        long record = 1;
        for (final CsvScan scan : scans) {
            final Ends ends = inQuotes ? scan.inside : scan.outside;
            if (!ends.regular) {
                return List.of(new Part(0, last, 1));
            }
            if (scan.from > 0 && ends.first >= 0) {
                parts.add(new Part(begin, ends.first, record));
                begin = ends.first;
                record = ended + 2;
            }
            ended += ends.count;
            inQuotes ^= scan.oddQuotes;
        }
        if (begin < last) {
            parts.add(new Part(begin, last, record));
        }
        return List.copyOf(parts);
    }
}
