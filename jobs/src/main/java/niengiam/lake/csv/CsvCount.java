package niengiam.lake.csv;

import java.io.IOException;
import java.io.Reader;

/**
 * Counts the records of a CSV that this program wrote, and insists on its shape: as many fields in every record as in the head, every
 * quoted field closed. A counter of our own, because a reader that guesses line ends can lose a record without a word.
 */
public final class CsvCount {

    private static final int END = -1;

    private static final int BUFFER = 1 << 15;

    private final Reader in;
    private final char[] buffer = new char[BUFFER];
    private int next;
    private int filled;
    private int letter;
    private long line = 1;

    private CsvCount(final Reader in) {
        this.in = in;
    }

    /** Records without the head; a broken shape is an {@link IllegalArgumentException} that names the line. */
    public static long of(final Reader in) throws IOException {
        return new CsvCount(in).count();
    }

    private long count() throws IOException {
        advance();
        if (letter == END) {
            throw new IllegalArgumentException("no head");
        }
        final int expected = fields();
        long records = 0;
        while (letter != END) {
            final long start = line;
            final int fields = fields();
            if (fields != expected) {
                throw new IllegalArgumentException(fields + " fields instead of " + expected + " in line " + start);
            }
            records++;
        }
        return records;
    }

    private int fields() throws IOException {
        int fields = 1;
        field();
        while (letter == ',') {
            advance();
            field();
            fields++;
        }
        if (letter != END) {
            line++;
            advance();
        }
        return fields;
    }

    /** Stops at the comma, line feed or end behind a field. */
    private void field() throws IOException {
        if (letter == '"') {
            quoted();
        }
        while (letter != ',' && letter != '\n' && letter != END) {
            if (letter == '"') {
                throw new IllegalArgumentException("a quotation mark within a field in line " + line);
            }
            advance();
        }
    }

    private void quoted() throws IOException {
        final long start = line;
        do {
            advance();
            while (letter != '"') {
                if (letter == END) {
                    throw new IllegalArgumentException("a quoted field that does not end, from line " + start);
                }
                line += letter == '\n' ? 1 : 0;
                advance();
            }
            advance();
        } while (letter == '"');
        if (letter != ',' && letter != '\n' && letter != END) {
            throw new IllegalArgumentException("text behind a quoted field in line " + line);
        }
    }

    private void advance() throws IOException {
        if (next == filled) {
            filled = in.read(buffer);
            next = 0;
            if (filled <= 0) {
                filled = 0;
                letter = END;
                return;
            }
        }
        letter = buffer[next++];
    }
}
