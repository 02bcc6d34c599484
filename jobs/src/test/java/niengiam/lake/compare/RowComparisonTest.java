package niengiam.lake.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import niengiam.lake.parquet.ParquetTableWriter;
import niengiam.lake.parquet.TableWriter;
import niengiam.model.SeriesKey;
import niengiam.table.Concepts;
import niengiam.table.FindingTable;
import niengiam.table.TableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a table of one release says otherwise than that of another. */
final class RowComparisonTest {

    private static final RowComparison FINDINGS = new RowComparison(
            FindingTable.SCHEMA,
            row -> SeriesKey.parse(row.text(FindingTable.SERIES)),
            List.of(Concepts.RULE, FindingTable.SERIES, Concepts.TIME_PERIOD));

    @TempDir
    private Path folder;

    private int files;

    private static TableRow finding(final String indicator, final String period, final String got) {
        return TableRow.in(FindingTable.SCHEMA)
                .with(Concepts.RULE, "V201")
                .with(FindingTable.SERIES, indicator + ".VN35._T._T._T._T._T")
                .with(Concepts.TIME_PERIOD, period)
                .with(FindingTable.GOT, got)
                .row();
    }

    private List<Path> table(final TableRow... rows) throws IOException {
        final Path file = folder.resolve(files++ + ".parquet");
        try (TableWriter writer = ParquetTableWriter.open(file, FindingTable.SCHEMA)) {
            for (final TableRow row : rows) {
                writer.write(row);
            }
        }
        return List.of(file);
    }

    private static List<String> changes(final List<Path> before, final List<Path> after) {
        final List<String> said = new ArrayList<>();
        FINDINGS.run(
                before,
                after,
                change -> said.add(change.row().text(FindingTable.SERIES).split("\\.")[0] + " "
                        + change.row().text(Concepts.TIME_PERIOD) + " "
                        + change.before().map(row -> row.text(FindingTable.GOT)).orElse("-") + " "
                        + change.after().map(row -> row.text(FindingTable.GOT)).orElse("-")));
        return said;
    }

    @Test
    void rows_that_came_went_or_say_something_else_are_told_and_no_others() throws IOException {
        final List<Path> before = table(
                finding("A", "2018", "1"),
                finding("A", "2019", "2"),
                finding("B", "2018", "3"),
                finding("D", "2018", "9"));
        final List<Path> after = table(
                finding("A", "2019", "2"),
                finding("A", "2020", "4"),
                finding("B", "2018", "5"),
                finding("C", "2018", "6"));

        assertThat(changes(before, after))
                .containsExactly("A 2018 1 -", "A 2020 - 4", "B 2018 3 5", "C 2018 - 6", "D 2018 9 -");
        assertThat(changes(before, before)).isEmpty();
        assertThat(changes(List.of(), after)).hasSize(4);
    }

    @Test
    void of_rows_with_one_key_equal_ones_are_matched_first() throws IOException {
        final List<Path> before = table(finding("A", "2018", "1"), finding("A", "2018", "2"));
        final List<Path> after = table(finding("A", "2018", "2"), finding("A", "2018", "3"));

        assertThat(changes(before, after)).containsExactly("A 2018 1 3");
    }

    @Test
    void a_table_in_several_files_is_one_table() throws IOException {
        final List<Path> parts = new ArrayList<>(table(finding("A", "2018", "1")));
        parts.addAll(table(finding("A", "2019", "2"), finding("B", "2018", "3")));

        assertThat(changes(
                        parts, table(finding("A", "2018", "1"), finding("A", "2019", "2"), finding("B", "2018", "3"))))
                .isEmpty();
    }
}
