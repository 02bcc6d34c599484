package niengiam.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import niengiam.text.FormulaGuard;

/** Prints rows below a head; {@link #close} when the last was given. */
public sealed interface Rows extends AutoCloseable {

    /** One row, as many cells as the head has; an empty cell is no value. */
    void add(List<Optional<String>> cells);

    @Override
    void close();

    /** Rows in a format. */
    static Rows of(final Format format, final PrintWriter out, final List<String> head) {
        return format == Format.CSV ? new Csv(out, head) : new Aligned(out, head);
    }

    /** Prints at once, so that memory does not grow, and nothing that a spreadsheet would run. */
    final class Csv implements Rows {
        private final CsvWriter writer;

        Csv(final PrintWriter out, final List<String> head) {
            writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
            writer.writeRecord(head.stream().map(FormulaGuard::guarded).toList());
        }

        @Override
        public void add(final List<Optional<String>> cells) {
            writer.writeRecord(cells.stream()
                    .map(cell -> cell.map(FormulaGuard::guarded).orElse(null))
                    .toList());
        }

        @Override
        public void close() {
            // The stream below is the caller's: it is only flushed.
            try {
                writer.flush();
            } catch (final java.io.IOException impossible) {
                throw new java.io.UncheckedIOException(impossible);
            }
        }
    }

    /** Columns side by side, numbers to the right; waits for the last row to know the widths. */
    final class Aligned implements Rows {
        private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9.,]*");

        private final PrintWriter out;
        private final List<List<String>> lines = new ArrayList<>();

        Aligned(final PrintWriter out, final List<String> head) {
            this.out = out;
            lines.add(head);
        }

        @Override
        public void add(final List<Optional<String>> cells) {
            lines.add(cells.stream()
                    .map(cell -> cell.orElse("").replaceAll("\\R", " "))
                    .toList());
        }

        @Override
        public void close() {
            final int columns = lines.get(0).size();
            final int[] widths = new int[columns];
            final boolean[] numbers = new boolean[columns];
            for (int i = 0; i < columns; i++) {
                final int column = i;
                widths[i] = lines.stream()
                        .mapToInt(line -> width(line.get(column)))
                        .max()
                        .orElse(0);
                numbers[i] = lines.stream()
                        .skip(1)
                        .allMatch(line -> line.get(column).isEmpty()
                                || NUMBER.matcher(line.get(column)).matches());
            }
            for (final List<String> line : lines) {
                final StringBuilder text = new StringBuilder();
                for (int i = 0; i < columns; i++) {
                    final String blanks = " ".repeat(widths[i] - width(line.get(i)));
                    text.append(i == 0 ? "" : "  ").append(numbers[i] ? blanks + line.get(i) : line.get(i) + blanks);
                }
                out.println(text.toString().stripTrailing());
            }
            out.flush();
        }

        private static int width(final String text) {
            return text.codePointCount(0, text.length());
        }
    }
}
