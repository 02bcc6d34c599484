package niengiam.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {

    private record Figure(
            String area,
            Optional<BigDecimal> value,
            Optional<LocalDate> day,
            int year,
            Optional<String> note,
            boolean provisional) {}

    private static final TableSchema<Figure> FIGURES = TableSchema.<Figure>named("figures")
            .text("ref_area", Figure::area)
            .optionalDecimal("obs_value", Figure::value)
            .optionalDate("vintage", Figure::day)
            .integer("year", Figure::year)
            .optionalText("note", Figure::note)
            .flag("provisional", Figure::provisional)
            .build();

    private static final List<Figure> ROWS = List.of(
            new Figure(
                    "VN35",
                    Optional.of(new BigDecimal("-720.376496")),
                    Optional.of(LocalDate.of(2019, 12, 31)),
                    2019,
                    Optional.of("vốn đăng ký, \"mới\"\ndòng hai"),
                    true),
            new Figure("VN37_2025", Optional.empty(), Optional.empty(), -1, Optional.empty(), false),
            new Figure(
                    "VN",
                    Optional.of(new BigDecimal("1E+3")),
                    Optional.of(LocalDate.of(1945, 9, 2)),
                    0,
                    Optional.of(""),
                    false));

    @TempDir
    Path directory;

    @Test
    void one_definition_gives_both_files() throws IOException {
        CsvTable.Written written = new TableWriter(directory).write(FIGURES, ROWS);

        assertThat(written).isEqualTo(new CsvTable.Written(3, 0));
        assertThat(directory.resolve("figures.csv"))
                .content()
                .isEqualTo(
                        """
                        ref_area,obs_value,vintage,year,note,provisional
                        VN35,-720.376496,2019-12-31,2019,"vốn đăng ký, ""mới""
                        dòng hai",true
                        VN37_2025,,,-1,,false
                        VN,1000,1945-09-02,0,"",false
                        """);
        assertThat(RowCount.of(directory.resolve("figures.csv"))).hasValue(3);
        assertThat(RowCount.of(directory.resolve("figures.parquet"))).hasValue(3);
    }

    @Test
    void what_is_written_as_parquet_is_read_again() {
        new TableWriter(directory).write(FIGURES, ROWS);

        try (var rows = ParquetRows.read(directory.resolve("figures.parquet"))) {
            List<Row> read = rows.toList();

            assertThat(read).hasSize(3);
            assertThat(read.get(0).columns()).isEqualTo(FIGURES.columnNames());
            assertThat(read.get(0).decimal("obs_value")).contains(new BigDecimal("-720.3764960000"));
            assertThat(read.get(0).text("note")).contains("vốn đăng ký, \"mới\"\ndòng hai");
            assertThat(read.get(0).flag("provisional")).contains(true);
            assertThat(read.get(1).decimal("obs_value")).isEmpty();
            assertThat(read.get(1).integer("year")).contains(-1);
            assertThat(read.get(1).text("note")).isEmpty();
            assertThat(read.get(2).date("vintage")).contains(LocalDate.of(1945, 9, 2));
            assertThat(read.get(2).text("note")).contains("");
        }
    }

    @Test
    void equal_rows_give_equal_bytes() throws IOException {
        new TableWriter(directory.resolve("one")).write(FIGURES, ROWS);
        new TableWriter(directory.resolve("two")).write(FIGURES, ROWS);

        for (String file : List.of("figures.csv", "figures.parquet")) {
            assertThat(directory.resolve("one").resolve(file))
                    .hasSameBinaryContentAs(directory.resolve("two").resolve(file));
        }
    }

    @Test
    void a_table_without_rows_still_has_its_columns() throws IOException {
        new TableWriter(directory).write(FIGURES, List.of());

        assertThat(directory.resolve("figures.csv"))
                .content()
                .isEqualTo("ref_area,obs_value,vintage,year,note,provisional\n");
        assertThat(RowCount.of(directory.resolve("figures.parquet"))).hasValue(0);
    }

    @Test
    void a_long_table_keeps_every_row() throws IOException {
        var rows = Collections.nCopies(200_000, ROWS.get(0));

        new TableWriter(directory).write(FIGURES, rows);

        assertThat(RowCount.of(directory.resolve("figures.csv"))).hasValue(200_000);
        assertThat(RowCount.of(directory.resolve("figures.parquet"))).hasValue(200_000);
    }

    @Test
    void an_existing_file_is_not_overwritten() {
        new TableWriter(directory).write(FIGURES, ROWS);

        assertThatThrownBy(() -> new TableWriter(directory).write(FIGURES, ROWS))
                .isInstanceOf(StorageException.class)
                .hasMessageStartingWith("Cannot write: ");
    }

    @Test
    void a_missing_value_is_refused_with_its_row() {
        TableSchema<String> schema = TableSchema.<String>named("areas")
                .text("name", area -> area.isEmpty() ? null : area)
                .build();

        assertThatThrownBy(() -> new TableWriter(directory).write(schema, List.of("Hà Nam", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Missing name in row 2 of table areas: the column must not be empty.");
    }

    @Test
    void a_column_is_named_once() {
        assertThatThrownBy(() ->
                        TableSchema.<String>named("areas").text("a", x -> x).text("a", x -> x))
                .hasMessage("Invalid table areas: column a is there twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.12345678901", "1E-11", "12345678901234567890123456789", "1E+999999999"})
    void a_decimal_that_does_not_fit_is_refused_and_not_rounded(String value) {
        assertThatThrownBy(() -> Decimals.stored(new BigDecimal(value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(
                        "expected at most 28 digits before and 10 after the point. Round it before it is written.");
    }

    @ParameterizedTest
    @CsvSource({
        "0E-10, 0",
        "-0.0000000001, -0.0000000001",
        "9999999999999999999999999999.9999999999, 9999999999999999999999999999.9999999999",
        "-9999999999999999999999999999.9999999999, -9999999999999999999999999999.9999999999",
        "12.3400, 12.34",
        "1200, 1200"
    })
    void a_decimal_prints_alike_before_and_after_parquet(String value, String printed) {
        TableSchema<BigDecimal> schema =
                TableSchema.<BigDecimal>named("values").decimal("v", x -> x).build();
        new TableWriter(directory).write(schema, List.of(new BigDecimal(value)));

        assertThat(directory.resolve("values.csv")).hasContent("v\n" + printed);
        try (var rows = ParquetRows.read(directory.resolve("values.parquet"))) {
            assertThat(rows.map(row -> Decimals.plain(row.decimal("v").orElseThrow())))
                    .containsExactly(printed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+cmd|x", "-1+2", "@SUM(A1)", " =1", "\t=1", "\r1", "\u00a0=1", "＝1", "-2a", "\n=1"})
    void a_text_that_a_spreadsheet_would_run_gets_an_apostrophe(String text) {
        var out = new StringWriter();

        CsvTable.Written written =
                CsvTable.write(TableSchema.<String>named("t").text("t", x -> x).build(), List.of(text), out);

        assertThat(written.guarded()).isEqualTo(1);
        assertThat(out.toString().replace("\"", "")).isEqualTo("t\n'" + text + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "-2,5", "+118,4 %", "Hà Nam", "a=b", "1-2", "", " ", "'=1"})
    void other_texts_stay_as_they_were_printed(String text) {
        assertThat(CsvTable.isFormula(text)).isFalse();
    }
}
