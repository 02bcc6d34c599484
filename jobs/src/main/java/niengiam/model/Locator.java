package niengiam.model;

import java.util.Optional;

/**
 * The place within a source where a figure stands, in the fragment syntax of the format's own standard.
 * Its text and {@link #parse} are inverse.
 */
public sealed interface Locator {

    /**
     * A cell of a delimited text, RFC 7111: {@code cell=5,2}.
     *
     * @param record 1-based record, counting every record of the file, title lines and head included
     * @param column 1-based column
     */
    record Csv(long record, int column) implements Locator {
        @Override
        public String toString() {
            return "cell=" + record + "," + column;
        }
    }

    /** A whole record of a delimited text, RFC 7111: {@code row=5}. */
    record CsvRow(long record) implements Locator {
        @Override
        public String toString() {
            return "row=" + record;
        }
    }

    /**
     * A range of characters of a text, RFC 5147: {@code char=14331,14336}.
     *
     * @param start 0-based code point in the NFC text
     * @param end the code point after the last
     */
    public record Text(int start, int end) implements Locator {
        @Override
        public String toString() {
            return "char=" + start + "," + end;
        }
    }

    /** A cell of a workbook: {@code FDI!B4}. */
    record Sheet(String sheet, String cell) implements Locator {
        @Override
        public String toString() {
            return sheet + "!" + cell;
        }
    }

    /** A range of characters on a page: {@code page=3;char=10,15}. */
    record Page(int page, int start, int end) implements Locator {
        @Override
        public String toString() {
            return "page=" + page + ";char=" + start + "," + end;
        }
    }

    /** The locator a text names, if it is one. */
    static Optional<Locator> parse(final String text) {
        return LocatorText.parse(text).or(() -> sheet(text));
    }

    private static Optional<Locator> sheet(final String text) {
        final int mark = text.lastIndexOf('!');
        return mark > 0 && mark < text.length() - 1
                ? Optional.of(new Sheet(text.substring(0, mark), text.substring(mark + 1)))
                : Optional.empty();
    }
}
