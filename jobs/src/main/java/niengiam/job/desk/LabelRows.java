package niengiam.job.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import niengiam.source.CsvTable;

/** The label tables that a desk may add to: those of a label and its code. */
final class LabelRows {

    private static final String LABEL = "label";
    private static final String CODE = "code";

    private LabelRows() {}

    static Path file(final Path data, final String table) {
        return data.resolve("mappings").resolve("labels").resolve(table.replace(".csv", "") + ".csv");
    }

    /** Labels with their codes; of a table with several keys, whatever stands in its first column. */
    static List<String> labels(final CsvTable table) {
        final String first = table.head().get(0);
        return table.rows().stream()
                .map(row -> row.get(first) + (row.containsKey(CODE) ? " = " + row.get(CODE) : ""))
                .distinct()
                .toList();
    }

    /** Whether a row of label and code says all of a label: elsewhere somebody has to edit the table by hand. */
    static boolean takes(final CsvTable table) {
        return table.head().contains(LABEL) && table.head().contains(CODE);
    }

    static boolean has(final CsvTable table, final String label) {
        return table.rows().stream().anyMatch(row -> row.getOrDefault(LABEL, "").equals(label));
    }

    static boolean hasCode(final CsvTable table, final String code) {
        return table.rows().stream().anyMatch(row -> row.getOrDefault(CODE, "").equals(code));
    }

    /** The cells of a row, in the order of the head. */
    static List<String> row(final CsvTable table, final String label, final String code) {
        final Map<String, String> cells = Map.of(LABEL, label, CODE, code);
        return table.head().stream()
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
    }
}
