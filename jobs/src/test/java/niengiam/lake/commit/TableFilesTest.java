package niengiam.lake.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import niengiam.lake.csv.CsvTableWriter;
import niengiam.lake.disk.IntegrityException;
import niengiam.lake.parquet.ChannelInputFile;
import niengiam.lake.parquet.ParquetFiles;
import niengiam.lake.parquet.ParquetRows;
import niengiam.lake.parquet.ParquetTableWriter;
import niengiam.lake.parquet.RowMaterializer;
import niengiam.lake.parquet.TableWriter;
import niengiam.table.Column;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables written as CSV and Parquet and read back. */
class TableFilesTest {

    private static final TableSchema FIGURES = new TableSchema(
            "figures",
            List.of(
                    Column.text("ref_area"),
                    Column.decimal("obs_value"),
                    Column.date("vintage"),
                    Column.integer("year")));

    private static final List<Object[]> ROWS = List.of(
            new Object[] {"VN35", new BigDecimal("-720.376496"), LocalDate.of(2019, 12, 31), 2019L},
            new Object[] {"Hà Nam, \"cũ\"\ndòng hai", null, null, -1L},
            new Object[] {"", new BigDecimal("1E+3"), LocalDate.of(1945, 9, 2), 5_000_000_000L},
            new Object[] {null, new BigDecimal("0.000000000000001"), LocalDate.of(1, 1, 1), null});

    @TempDir
    Path directory;

    @Test
    void what_is_written_as_parquet_is_read_again() throws IOException {
        Path file = parquet("figures", FIGURES, ROWS);

        assertThat(texts(file, FIGURES))
                .containsExactly(
                        "[VN35, -720.376496000000000, 2019-12-31, 2019]",
                        "[Hà Nam, \"cũ\"\ndòng hai, null, null, -1]",
                        "[null, 1000.000000000000000, 1945-09-02, 5000000000]",
                        "[null, 1E-15, 0001-01-01, null]");
        assertThat(RowCount.of(file)).hasValue(4);
    }

    @Test
    void a_zero_is_kept_wherever_it_stands_and_so_is_what_repeats() throws IOException {
        TableSchema schema = new TableSchema(
                "pairs", List.of(Column.text("code"), Column.decimal("lower"), Column.decimal("upper")));
        Path file = parquet(
                "pairs",
                schema,
                List.of(
                        new Object[] {"", BigDecimal.ZERO, BigDecimal.ZERO},
                        new Object[] {"a", BigDecimal.ONE, BigDecimal.ONE},
                        new Object[] {"a", BigDecimal.ONE, BigDecimal.TEN},
                        new Object[] {"b", null, BigDecimal.TEN},
                        new Object[] {"a", BigDecimal.ZERO, null}));

        assertThat(texts(file, schema))
                .containsExactly(
                        "[null, 0E-15, 0E-15]",
                        "[a, 1.000000000000000, 1.000000000000000]",
                        "[a, 1.000000000000000, 10.000000000000000]",
                        "[b, null, 10.000000000000000]",
                        "[a, 0E-15, null]");
    }

    @Test
    void a_csv_has_a_head_plain_numbers_and_quotes_where_they_are_needed() throws IOException {
        Path file = csv("figures", FIGURES, ROWS);

        assertThat(file)
                .content()
                .isEqualTo(
                        """
                        ref_area,obs_value,vintage,year
                        VN35,-720.376496,2019-12-31,2019
                        "Hà Nam, ""cũ""
                        dòng hai",,,-1
                        ,1000,1945-09-02,5000000000
                        ,0.000000000000001,0001-01-01,
                        """);
        assertThat(RowCount.of(file)).hasValue(4);
    }

    @Test
    void sdmx_csv_begins_with_the_structure() throws IOException {
        Path file = directory.resolve("observations.csv");
        try (TableWriter writer = CsvTableWriter.sdmx(file, FIGURES, "NIENGIAM:YEARBOOK(1.0)")) {
            writer.write(TableRow.of(FIGURES, ROWS.get(0)));
        }

        assertThat(file)
                .hasContent(
                        """
                        STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,OBS_VALUE,VINTAGE,YEAR
                        dataflow,NIENGIAM:YEARBOOK(1.0),I,VN35,-720.376496,2019-12-31,2019
                        """);
    }

    @Test
    void equal_rows_give_equal_bytes() throws IOException {
        assertThat(parquet("one", FIGURES, ROWS)).hasSameBinaryContentAs(parquet("two", FIGURES, ROWS));
        assertThat(csv("one", FIGURES, ROWS)).hasSameBinaryContentAs(csv("two", FIGURES, ROWS));
    }

    @Test
    void a_table_without_rows_still_has_its_columns() throws IOException {
        assertThat(RowCount.of(parquet("figures", FIGURES, List.of()))).hasValue(0);
        assertThat(csv("figures", FIGURES, List.of())).content().isEqualTo("ref_area,obs_value,vintage,year\n");
        assertThat(texts(directory.resolve("figures.parquet"), FIGURES)).isEmpty();
    }

    @Test
    void a_long_table_keeps_every_row() throws IOException {
        List<Object[]> rows = Collections.nCopies(300_000, ROWS.get(0));

        assertThat(RowCount.of(parquet("figures", FIGURES, rows))).hasValue(300_000);
        assertThat(RowCount.of(csv("figures", FIGURES, rows))).hasValue(300_000);
    }

    @Test
    void texts_are_kept_whether_they_repeat_return_or_outgrow_their_dictionary() throws IOException {
        TableSchema schema = new TableSchema("texts", List.of(Column.text("sorted"), Column.text("locator")));
        Random random = new Random(7);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            rows.add(new Object[] {
                i % 7 == 0 ? null : "series " + i / 1000 % 5,
                i % 3 == 0 ? "once" : new BigInteger(2000, random).toString(36)
            });
        }
        Path file = parquet("texts", schema, rows);

        int[] at = {0};
        ParquetRows.forEach(file, schema, row -> assertThat(row.cells().toArray())
                .as("row %d", at[0])
                .containsExactly(rows.get(at[0]++)));
        assertThat(at[0]).isEqualTo(rows.size());
        try (ParquetFileReader reader = ParquetFiles.open(file)) {
            assertThat(reader.getRowGroups()).hasSizeGreaterThan(1);
        }
    }

    /** Readers that skip pages trust the rows that the index of pages names. */
    @Test
    void a_search_by_the_index_of_pages_finds_every_row() throws IOException {
        TableSchema schema = new TableSchema(
                "found", List.of(Column.text("series"), Column.text("place"), Column.integer("number")));
        int length = 100_000;
        Path file = parquet(
                "found",
                schema,
                IntStream.range(0, length)
                        .mapToObj(i -> new Object[] {
                            String.format("series %05d", i / 777), i % 5 == 0 ? null : "cell=" + i, (long) i
                        })
                        .toList());
        FilterPredicate wanted = FilterApi.eq(FilterApi.longColumn("number"), 54_321L);
        ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(ParquetFiles.codecs())
                .withRecordFilter(FilterCompat.get(wanted))
                .build();
        try (ParquetFileReader reader = ParquetFileReader.open(ChannelInputFile.of(file), options)) {
            assertThat(reader.getFilteredRecordCount()).isBetween(1L, length / 2L);
            RecordReader<TableRow> rows = new ColumnIOFactory()
                    .getColumnIO(schema.parquet())
                    .getRecordReader(reader.readNextFilteredRowGroup(), new RowMaterializer(schema));
            List<List<Object>> read = new ArrayList<>();
            for (long i = 0; i < reader.getFilteredRecordCount(); i++) {
                read.add(rows.read().cells());
            }
            assertThat(read).contains(List.of("series 00069", "cell=54321", 54_321L));
            assertThat(read).allSatisfy(row -> {
                long i = (long) row.get(2);
                assertThat(row)
                        .containsExactly(String.format("series %05d", i / 777), i % 5 == 0 ? null : "cell=" + i, i);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0E-10, 0",
        "-0.000000000000001, -0.000000000000001",
        "99999999999999999999999.999999999999999, 99999999999999999999999.999999999999999",
        "-99999999999999999999999.999999999999999, -99999999999999999999999.999999999999999",
        "12.3400, 12.34",
        "1200, 1200"
    })
    void a_decimal_prints_alike_before_and_after_parquet(String value, String printed) throws IOException {
        TableSchema schema = new TableSchema("values", List.of(Column.decimal("obs_value")));
        List<Object[]> rows = new ArrayList<>();
        rows.add(new Object[] {new BigDecimal(value)});

        assertThat(csv("before", schema, rows)).hasContent("obs_value\n" + printed);
        List<Object[]> read = new ArrayList<>();
        ParquetRows.forEach(
                parquet("values", schema, rows),
                schema,
                row -> read.add(row.cells().toArray()));
        assertThat(csv("after", schema, read)).hasContent("obs_value\n" + printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1234567890123456", "1E-16", "123456789012345678901234", "1E+999999999"})
    void a_decimal_that_does_not_fit_is_refused_and_not_rounded(String value) {
        assertThatThrownBy(() -> parquet(
                        "figures", FIGURES, List.<Object[]>of(new Object[] {"VN", new BigDecimal(value), null, null})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Invalid obs_value ")
                .hasMessageEndingWith(
                        "expected at most 23 digits before and 15 after the separator. Round it before it is written.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+cmd|x", "-1+2", "@SUM(A1)", " =1", "\t=1", "\r1", "\u00a0=1", "＝1", "-2a", "\n=1"})
    void a_text_that_a_spreadsheet_would_run_gets_an_apostrophe(String text) throws IOException {
        Path file = csv("figures", FIGURES, List.<Object[]>of(new Object[] {text, null, null, null}));

        assertThat(Files.readString(file).replace("\"", ""))
                .isEqualTo("ref_area,obs_value,vintage,year\n'" + text + ",,,\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "-2.5", "+118.4 %", "Hà Nam", "a=b", "1-2", " ", "'=1"})
    void other_texts_stay_as_they_were_printed(String text) throws IOException {
        Path file = csv("figures", FIGURES, List.<Object[]>of(new Object[] {text, null, null, null}));

        assertThat(Files.readString(file).replace("\"", ""))
                .isEqualTo("ref_area,obs_value,vintage,year\n" + text + ",,,\n");
    }

    @Test
    void an_existing_file_is_not_overwritten() throws IOException {
        parquet("figures", FIGURES, ROWS);
        csv("figures", FIGURES, ROWS);

        assertThatThrownBy(() -> parquet("figures", FIGURES, ROWS)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> csv("figures", FIGURES, ROWS)).isInstanceOf(IOException.class);
    }

    @Test
    void no_flipped_bit_in_a_page_ever_gives_other_rows() throws IOException {
        Path file = parquet("figures", FIGURES, ROWS);
        byte[] bytes = Files.readAllBytes(file);
        List<String> published = texts(file, FIGURES);
        int found = 0;
        for (int at = 0; at < footer(bytes); at++) {
            byte[] changed = bytes.clone();
            changed[at] ^= 4;
            Files.write(file, changed);
            try {
                assertThat(texts(file, FIGURES)).as("byte %d", at).isEqualTo(published);
            } catch (IntegrityException e) {
                assertThat(e).hasMessageContaining(file.toString());
                found++;
            }
        }
        assertThat(found).isGreaterThan(footer(bytes) / 2);
    }

    @Test
    void a_truncated_file_and_one_of_another_kind_are_named() throws IOException {
        Path file = parquet("figures", FIGURES, ROWS);
        byte[] bytes = Files.readAllBytes(file);

        for (byte[] content : List.of(Arrays.copyOf(bytes, bytes.length / 2), new byte[bytes.length], new byte[0])) {
            Files.write(file, content);
            assertThatThrownBy(() -> texts(file, FIGURES))
                    .isInstanceOf(IntegrityException.class)
                    .hasMessageStartingWith("Cannot read " + file + " as Parquet: ");
        }
    }

    @Test
    void a_column_that_is_missing_or_of_another_type_is_named() throws IOException {
        Path file = parquet("figures", FIGURES, ROWS);

        assertThatThrownBy(() -> texts(file, new TableSchema("t", List.of(Column.text("note")))))
                .isInstanceOf(IntegrityException.class)
                .hasMessage("Missing column note in " + file + ": it has 4 others. It was written by another version.");
        assertThatThrownBy(() -> texts(file, new TableSchema("t", List.of(Column.integer("obs_value")))))
                .isInstanceOf(IntegrityException.class)
                .hasMessage("Invalid column obs_value in " + file + ": expected optional int64 obs_value, got optional"
                        + " fixed_len_byte_array(16) obs_value (DECIMAL(38,15)). It was written by another version.");
    }

    @Test
    void some_of_the_columns_can_be_read() throws IOException {
        Path file = parquet("figures", FIGURES, ROWS);

        assertThat(texts(file, new TableSchema("t", List.of(Column.integer("year"), Column.text("ref_area")))))
                .startsWith("[2019, VN35]");
    }

    @Test
    void an_error_of_the_reader_is_not_blamed_on_the_file() throws IOException {
        Path file = parquet("figures", FIGURES, ROWS);

        assertThatThrownBy(() -> ParquetRows.forEach(file, FIGURES, row -> {
                    throw new IllegalStateException("stop");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("stop");
    }

    private Path parquet(String name, TableSchema schema, List<Object[]> rows) throws IOException {
        Path file = directory.resolve(name + ".parquet");
        return write(file, schema, ParquetTableWriter.open(file, schema), rows);
    }

    private Path csv(String name, TableSchema schema, List<Object[]> rows) throws IOException {
        Path file = directory.resolve(name + ".csv");
        return write(file, schema, CsvTableWriter.open(file, schema), rows);
    }

    private static Path write(Path file, TableSchema schema, TableWriter opened, List<Object[]> rows)
            throws IOException {
        try (TableWriter writer = opened) {
            for (Object[] row : rows) {
                writer.write(TableRow.of(schema, row));
            }
        }
        return file;
    }

    private static List<String> texts(Path file, TableSchema schema) {
        List<String> texts = new ArrayList<>();
        ParquetRows.forEach(file, schema, row -> texts.add(row.cells().toString()));
        return texts;
    }

    /** Where the footer begins. It has no checksum: that is what the digests of a release are for. */
    private static int footer(byte[] bytes) {
        int length = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(bytes.length - 8);
        return bytes.length - 8 - length;
    }
}
