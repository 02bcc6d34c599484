package niengiam.job.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import niengiam.job.spark.Session;
import niengiam.lake.parquet.ParquetTableWriter;
import niengiam.lake.parquet.TableWriter;
import niengiam.table.Column;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stored rows, sorted and cut for the tasks that make tables of them. */
class CurrentRowsTest {

    private static final TableSchema SCHEMA = new TableSchema(
            "figures",
            List.of(
                    Column.text("source_id"),
                    Column.text("indicator"),
                    Column.text("funding"),
                    Column.integer("number")));

    @TempDir
    Path directory;

    @Test
    void what_agrees_in_its_key_is_sorted_by_one_task_and_parts_follow_each_other() throws IOException {
        List<Object[]> rows = new ArrayList<>(IntStream.range(0, 3000)
                .mapToObj(i -> new Object[] {"s", "IND_" + i % 7, i % 3 == 0 ? "_T" : "F" + i % 2, (long) i})
                .toList());
        Collections.shuffle(rows, new Random(5));
        Path file = write("all", rows);
        try (Session session = Session.open("test", directory.resolve("scratch"))) {
            Dataset<Row> all = new CurrentRows(session.spark()).read(List.of(file), SCHEMA);
            List<List<TableRow>> parts = CurrentRows.grouped(
                            all,
                            SCHEMA,
                            4,
                            2,
                            List.of(Column.text("indicator"), Column.text("funding"), Column.integer("number")))
                    .glom()
                    .collect();

            assertThat(parts).hasSize(4).allSatisfy(part -> assertThat(part).hasSizeBetween(300, 1200));
            List<String> inOrder = parts.stream()
                    .flatMap(List::stream)
                    .map(CurrentRowsTest::inOrder)
                    .toList();
            assertThat(inOrder).isSorted().hasSize(3000).doesNotHaveDuplicates();
            assertThat(parts.stream().mapToLong(CurrentRowsTest::keys).sum())
                    .as("keys, counted part by part")
                    .isEqualTo(keys(parts.stream().flatMap(List::stream).toList()));
        }
    }

    private static long keys(List<TableRow> rows) {
        return rows.stream()
                .map(row -> row.stored(1) + "" + row.stored(2))
                .distinct()
                .count();
    }

    private static String inOrder(TableRow row) {
        return String.format("%s %s %06d", row.stored(1), row.stored(2), row.stored(3));
    }

    @Test
    void what_a_later_run_has_read_again_is_left_out() throws IOException {
        Path first = write("first", List.of(new Object[] {"a", "IND", "_T", 1L}, new Object[] {"b", "IND", "_T", 2L}));
        Path second = write("second", List.<Object[]>of(new Object[] {"a", "IND", "_T", 3L}));
        try (Session session = Session.open("test", directory.resolve("scratch"))) {
            List<Increment> increments = List.of(
                    new Increment(List.of(first), List.of(), List.of(), List.of(), Set.of("a")),
                    new Increment(List.of(second), List.of(), List.of(), List.of(), Set.of()));

            assertThat(new CurrentRows(session.spark())
                            .of(increments, SCHEMA, Increment::observations).collectAsList().stream()
                                    .map(row -> row.getLong(3)))
                    .containsExactlyInAnyOrder(2L, 3L);
        }
    }

    private Path write(String name, List<Object[]> rows) throws IOException {
        Path file = Files.createDirectories(directory.resolve(name)).resolve("part.parquet");
        try (TableWriter writer = ParquetTableWriter.open(file, SCHEMA)) {
            for (Object[] row : rows) {
                writer.write(TableRow.of(SCHEMA, row));
            }
        }
        return file;
    }
}
