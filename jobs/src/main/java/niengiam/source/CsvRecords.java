package niengiam.source;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The records of a delimited UTF-8 text (RFC 4180) in NFC, one at a time; memory does not grow with the file. Not UTF-8, or a
 * quote that is never closed, is an error that names the record.
 */
public final class CsvRecords implements Iterator<CsvRecords.Numbered>, AutoCloseable {

    private static final int BUFFER = 1 << 16;

    /**
     * A record and its place.
     *
     * @param number 1-based, counting every record of the file
     * @param fields the texts of its fields
     */
    public record Numbered(long number, List<String> fields) {}

    private static final char FIRST_COMBINING = '\u0300';

    private final String name;
    private final char delimiter;
    private final CloseableIterator<CsvRecord> records;
    private long number;

    private CsvRecords(
            final String name,
            final char delimiter,
            final CloseableIterator<CsvRecord> records,
            final long firstRecord) {
        this.name = name;
        this.delimiter = delimiter;
        this.records = records;
        this.number = firstRecord - 1;
    }

    /**
     * Reads from a stream that begins at the first byte of a record; closing this closes the stream.
     *
     * @param name what messages call the file
     * @param delimiter what separates fields
     * @param firstRecord 1-based number of the first record in the stream
     */
    public static CsvRecords of(final InputStream in, final String name, final char delimiter, final long firstRecord) {
        final Reader reader = new BufferedReader(
                new InputStreamReader(
                        in,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                BUFFER);
        try {
            if (firstRecord == 1) {
                skipByteOrderMark(reader);
            }
            return new CsvRecords(
                    name,
                    delimiter,
                    CsvReader.builder()
                            .fieldSeparator(delimiter)
                            .skipEmptyLines(false)
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .allowUnclosedQuote(false)
                            .ofCsvRecord(reader)
                            .iterator(),
                    firstRecord);
        } catch (final CharacterCodingException notUtf8) {
            throw notUtf8(name, firstRecord, notUtf8);
        } catch (final IOException unreadable) {
            throw new SourceException("Cannot read " + name + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static void skipByteOrderMark(final Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (final UncheckedIOException | CsvParseException broken) {
            throw broken(broken);
        }
    }

    @Override
    public Numbered next() {
        if (!hasNext()) {
            throw new NoSuchElementException(name + " has no further record");
        }
        final CsvRecord next = records.next();
        number++;
        final List<String> fields = next.getFields();
        return new Numbered(
                number,
                isComposed(fields)
                        ? fields
                        : fields.stream().map(Texts::composed).toList());
    }

    private static boolean isComposed(final List<String> fields) {
        for (final String field : fields) {
            if (!isComposed(field)) {
                return false;
            }
        }
        return true;
    }

    /** Nearly all cells are numbers or plain words, and need no look into tables of Unicode. */
    private static boolean isComposed(final String field) {
        for (int i = 0; i < field.length(); i++) {
            if (field.charAt(i) >= FIRST_COMBINING) {
                return Normalizer.isNormalized(field, Normalizer.Form.NFC);
            }
        }
        return true;
    }

    /** What separates fields. */
    public char delimiter() {
        return delimiter;
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (final IOException unclosable) {
            throw new SourceException("Cannot close " + name + ": " + unclosable.getMessage(), unclosable);
        }
    }

    private SourceException broken(final RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return notUtf8(name, number + 1, failure);
            }
        }
        final String told = failure.getCause() == null
                ? failure.getMessage()
                : failure.getCause().getMessage();
        // The reader counts lines from where it began, which need not be the first of the file.
        final String reason = told.replaceAll(" \\(record starting at line \\d+\\)|[.]$", "");
        return new SourceException(
                "Invalid delimited text in " + name + ", after record " + number + ": " + reason
                        + ". Expected RFC 4180 with every quote closed. Correct the record.",
                failure);
    }

    private static SourceException notUtf8(final String name, final long record, final Exception cause) {
        return new SourceException(
                "Invalid encoding of " + name + ", at or after record " + record
                        + ": expected UTF-8, got another byte sequence. Save the file as UTF-8.",
                cause);
    }
}
