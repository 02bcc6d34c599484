package niengiam.observe.propose;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niengiam.source.CsvRecords;
import niengiam.source.SourceException;
import niengiam.source.Texts;

/**
 * A delimited file as it looks to somebody who sees it for the first time.
 *
 * @param delimiter what separates most of its fields
 * @param titles lines above the head
 * @param head the texts of the head
 * @param rows the records below it that are as wide as the head
 */
record DelimitedTable(char delimiter, List<String> titles, List<String> head, List<List<String>> rows) {

    private static final List<Character> DELIMITERS = List.of(';', ',', '\t', '|');
    private static final int MOST_ROWS = 5_000;

    /**
     * Finds delimiter and head: most records of a table are as wide as its head, and nothing above it is.
     *
     * @throws SourceException if there is no such table
     */
    static DelimitedTable of(final byte[] bytes, final String name) {
        Texts.decode(bytes, name);
        DelimitedTable best = new DelimitedTable(',', List.of(), List.of(), List.of());
        for (final char delimiter : DELIMITERS) {
            try {
                final DelimitedTable table = of(records(bytes, name, delimiter), delimiter);
                if (table.rows.size() * table.head.size() > best.rows.size() * best.head.size()) {
                    best = table;
                }
            } catch (final SourceException otherDelimiter) {
                // A quote that is never closed shows that this character separates nothing.
            }
        }
        if (best.rows.isEmpty()) {
            throw new SourceException("Unsupported table " + name
                    + ": expected records of at least two fields below a head. Write its mapping by hand.");
        }
        if (best.hasSecondHead()) {
            throw new SourceException("Unsupported table " + name + ": expected a head of one row, got a second one: "
                    + best.rows.get(0) + ". Join the two into one, and say so in the notes of its origin.");
        }
        return best;
    }

    private static List<List<String>> records(final byte[] bytes, final String name, final char delimiter) {
        final List<List<String>> all = new ArrayList<>();
        try (CsvRecords records = CsvRecords.of(new ByteArrayInputStream(bytes), name, delimiter, 1)) {
            while (records.hasNext() && all.size() < MOST_ROWS) {
                all.add(records.next().fields());
            }
        }
        return all;
    }

    private static DelimitedTable of(final List<List<String>> records, final char delimiter) {
        final Map<Integer, Integer> widths = new HashMap<>();
        records.forEach(fields -> widths.merge(fields.size(), 1, Integer::sum));
        final int width = widths.entrySet().stream()
                .filter(entry -> entry.getKey() > 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        final List<String> titles = new ArrayList<>();
        List<String> head = List.of();
        final List<List<String>> rows = new ArrayList<>();
        for (final List<String> fields : records) {
            final long texts = fields.stream().filter(field -> !field.isBlank()).count();
            if (head.isEmpty() && (fields.size() < width || texts < 2 || isCutTitle(fields, records))) {
                if (texts > 0) {
                    titles.add(oneLine(fields, delimiter));
                }
            } else if (head.isEmpty()) {
                head = fields.stream().map(String::strip).toList();
            } else if (fields.size() == width && texts > 0) {
                rows.add(fields);
            }
        }
        return new DelimitedTable(delimiter, titles, head, width == 0 ? List.of() : rows);
    }

    /** A line above the head as it stood in the file: the commas of a title are no delimiters. */
    private static String oneLine(final List<String> fields, final char delimiter) {
        final List<String> printed = new ArrayList<>(fields);
        while (printed.get(printed.size() - 1).isBlank()) {
            printed.remove(printed.size() - 1);
        }
        return String.join(String.valueOf(delimiter), printed)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** A sentence with commas has a blank behind each; the rows of the table have none. */
    private static boolean isCutTitle(final List<String> fields, final List<List<String>> records) {
        return isLoose(fields)
                && records.stream().filter(DelimitedTable::isLoose).count() <= 2;
    }

    private static boolean isLoose(final List<String> fields) {
        return fields.stream().skip(1).anyMatch(field -> field.startsWith(" ") && !field.isBlank());
    }

    /** Whether the first row goes on with the head: years or names without a label before them. */
    boolean hasSecondHead() {
        if (rows.isEmpty() || !rows.get(0).get(0).isBlank()) {
            return false;
        }
        final List<String> texts =
                rows.get(0).stream().filter(field -> !field.isBlank()).toList();
        final boolean years = texts.stream().allMatch(text -> text.strip().matches(".{0,9}(19|20)\\d{2}.{0,9}"));
        final boolean words = texts.stream().allMatch(text -> text.codePoints().anyMatch(Character::isLetter));
        return texts.size() > 1 && (years || words);
    }

    /** What stands in a column, blank cells left out. */
    List<String> column(final int index) {
        return rows.stream()
                .map(row -> row.get(index).strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
