package niengiam.job.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import niengiam.job.spark.Session;
import niengiam.job.spark.SparkRows;
import niengiam.lake.parquet.ParquetRows;
import niengiam.lake.parquet.ParquetTableWriter;
import niengiam.lake.parquet.TableWriter;
import niengiam.table.Column;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table is the same whoever reads its Parquet. */
class TableReadersTest {

    private static final int LENGTH = 100_000;

    /** Beyond one page. */
    private static final int LATE = 30_000;

    private static final TableSchema SCHEMA = new TableSchema(
            "read",
            List.of(
                    Column.text("one"),
                    Column.text("few"),
                    Column.text("different"),
                    Column.text("more_and_more"),
                    Column.text("late"),
                    Column.text("none"),
                    Column.date("day"),
                    Column.date("late_day"),
                    Column.integer("number"),
                    Column.integer("few_numbers"),
                    Column.decimal("value"),
                    Column.decimal("same")));

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = directory.resolve("read.parquet");
        try (TableWriter writer = ParquetTableWriter.open(file, SCHEMA)) {
            for (int i = 0; i < LENGTH; i++) {
                writer.write(row(i));
            }
        }
    }

    /** Columns that are all one, empty until late, empty throughout, repeat in turn, or outgrow their dictionary on the way. */
    private static TableRow row(int i) {
        return TableRow.of(
                SCHEMA,
                "_T",
                i % 11 == 0 ? null : "Hà Nam " + i / 100 % 7,
                "cell=" + i + ",8",
                i < LATE ? "again " + i % 3 : "a text that is long enough to fill a dictionary soon: " + i * 7919L,
                i < LATE ? null : "late " + i % 2,
                null,
                LocalDate.of(2009, 1, 1).plusMonths(i % 192),
                i < LATE ? null : LocalDate.of(1945, 9, 2),
                (long) i,
                i % 5 == 0 ? null : (long) (i % 3),
                i % 13 == 0 ? null : BigDecimal.valueOf(i * 1_000_003L - 50_000_000L, i % 16),
                new BigDecimal("-99999999999999999999999.999999999999999"));
    }

    private static List<Object> expected(int i) {
        return row(i).cells().stream()
                .map(cell -> cell instanceof BigDecimal number ? number.setScale(Column.SCALE) : cell)
                .toList();
    }

    @Test
    void ours_reads_what_was_written() {
        List<List<Object>> read = new ArrayList<>();
        ParquetRows.forEach(file, SCHEMA, row -> read.add(row.cells()));

        requireSame(read);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void spark_reads_the_same(boolean vectorized) {
        try (Session session = Session.open("test", directory.resolve("scratch"))) {
            session.spark().conf().set("spark.sql.parquet.enableVectorizedReader", vectorized);
            List<List<Object>> read = new CurrentRows(session.spark())
                    .read(List.of(file), SCHEMA).collectAsList().stream()
                            .map(row -> SparkRows.row(SCHEMA, row).cells())
                            .toList();

            requireSame(read);
            assertThat(new CurrentRows(session.spark())
                            .read(List.of(file), SCHEMA)
                            .where("number between 40000 and 40002 and late = 'late 1'")
                            .select("different")
                            .collectAsList())
                    .singleElement()
                    .hasToString("[cell=40001,8]");
        }
    }

    @Test
    void duckdb_reads_the_same() throws SQLException {
        List<List<Object>> read = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("SELECT * FROM '" + file + "'")) {
                while (rows.next()) {
                    List<Object> cells = new ArrayList<>();
                    for (int i = 1; i <= SCHEMA.columns().size(); i++) {
                        cells.add(rows.getObject(i));
                    }
                    read.add(cells);
                }
            }
            try (ResultSet found = statement.executeQuery("SELECT min(different), count(*) FROM '" + file
                    + "' WHERE number = 54321 AND day >= DATE '2009-01-01'")) {
                found.next();
                assertThat(found.getString(1)).isEqualTo("cell=54321,8");
                assertThat(found.getLong(2)).isEqualTo(1);
            }
        }

        requireSame(read);
    }

    private static void requireSame(List<List<Object>> read) {
        assertThat(read).hasSize(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            assertThat(read.get(i)).as("row %d", i).isEqualTo(expected(i));
        }
    }
}
