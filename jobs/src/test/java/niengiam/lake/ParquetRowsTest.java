package niengiam.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParquetRowsTest {

    private static final MessageType KINDS = MessageTypeParser.parseMessageType(
            """
            message kinds {
              optional binary text (STRING);
              optional int32 small (DECIMAL(9,2));
              optional int64 medium (DECIMAL(18,4));
              optional fixed_len_byte_array(16) large (DECIMAL(38,10));
              optional binary loose (DECIMAL(20,1));
              optional int32 day (DATE);
              optional int64 instant (TIMESTAMP(MICROS,true));
              optional int32 year;
              optional int64 rows;
              optional boolean flag;
              optional double ratio;
            }
            """);

    @TempDir
    Path directory;

    @Test
    void every_kind_of_value_is_read() throws IOException {
        var group = new SimpleGroup(KINDS);
        group.add("text", "Ninh Bình");
        group.add("small", -12345);
        group.add("medium", 12_345_678L);
        byte[] large = new byte[16];
        large[15] = 25;
        group.add("large", Binary.fromConstantByteArray(large));
        group.add("loose", Binary.fromConstantByteArray(new byte[] {-1}));
        group.add("day", (int) LocalDate.of(2025, 7, 1).toEpochDay());
        group.add("instant", 1_500_000L);
        group.add("year", 2025);
        group.add("rows", 5_000_000_000L);
        group.add("flag", true);
        group.add("ratio", 0.5);
        Path file = write(KINDS, CompressionCodecName.UNCOMPRESSED, List.of(group, new SimpleGroup(KINDS)));

        try (var rows = ParquetRows.read(file)) {
            List<Row> read = rows.toList();
            Row row = read.get(0);

            assertThat(row.text("text")).contains("Ninh Bình");
            assertThat(row.decimal("small")).contains(new BigDecimal("-123.45"));
            assertThat(row.decimal("medium")).contains(new BigDecimal("1234.5678"));
            assertThat(row.decimal("large")).contains(new BigDecimal("0.0000000025"));
            assertThat(row.decimal("loose")).contains(new BigDecimal("-0.1"));
            assertThat(row.date("day")).contains(LocalDate.of(2025, 7, 1));
            assertThat(row.value("instant")).contains(Instant.parse("1970-01-01T00:00:01.500Z"));
            assertThat(row.integer("year")).contains(2025);
            assertThat(row.whole("rows")).contains(5_000_000_000L);
            assertThat(row.flag("flag")).contains(true);
            assertThat(row.value("ratio")).contains(0.5);
            assertThat(KINDS.getFields())
                    .allMatch(field -> read.get(1).value(field.getName()).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD", "LZ4_RAW"})
    void every_codec_that_spark_may_be_told_to_use_is_read(CompressionCodecName codec) throws IOException {
        var group = new SimpleGroup(KINDS);
        group.add("text", "Nam Định");
        Path file = write(KINDS, codec, List.of(group));

        try (var rows = ParquetRows.read(file)) {
            assertThat(rows.map(row -> row.text("text").orElseThrow())).containsExactly("Nam Định");
        }
        assertThat(RowCount.of(file)).hasValue(1);
    }

    @Test
    void columns_can_be_chosen_and_files_follow_each_other() {
        Path one = directory.resolve("part-00000.parquet");
        Path two = directory.resolve("part-00001.parquet");
        SampleRun.parquet(one, "VN35", 2);
        SampleRun.parquet(two, "VN37", 1);

        try (var rows = ParquetRows.read(List.of(one, two), "ref_area")) {
            assertThat(rows)
                    .extracting(Row::toString)
                    .containsExactly("Row(ref_area=VN35)", "Row(ref_area=VN35)", "Row(ref_area=VN37)");
        }
    }

    @Test
    void an_unknown_column_is_named() {
        Path file = directory.resolve("t.parquet");
        SampleRun.parquet(file, "VN35", 2);

        assertThatThrownBy(() -> ParquetRows.read(file, "area"))
                .hasMessage("Unknown column area in " + file + ": it has [ref_area, obs_value]");
        try (var rows = ParquetRows.read(file)) {
            Row row = rows.findFirst().orElseThrow();
            assertThatThrownBy(() -> row.text("area"))
                    .hasMessage("Unknown column area: the row has [ref_area, obs_value]");
            assertThatThrownBy(() -> row.text("obs_value"))
                    .hasMessage("Invalid column obs_value: expected String, got Integer 0");
        }
    }

    @Test
    void a_nested_column_is_refused_unless_it_is_left_out() throws IOException {
        MessageType nested =
                MessageTypeParser.parseMessageType("message t { required int32 a; repeated binary tags (STRING); }");
        var group = new SimpleGroup(nested);
        group.add("a", 1);
        Path file = write(nested, CompressionCodecName.UNCOMPRESSED, List.of(group));

        assertThatThrownBy(() -> ParquetRows.read(file))
                .hasMessageStartingWith("Unsupported column tags of type ")
                .hasMessageEndingWith("Leave it out of the wanted columns.");
        try (var rows = ParquetRows.read(file, "a")) {
            assertThat(rows).hasSize(1);
        }
    }

    @Test
    void no_flipped_bit_in_a_page_ever_gives_other_rows() throws IOException {
        Path file = directory.resolve("t.parquet");
        SampleRun.parquet(file, "VN35", 50);
        byte[] bytes = Files.readAllBytes(file);
        List<String> published = read(file);
        int found = 0;
        for (int at = 0; at < footer(bytes); at++) {
            byte[] changed = bytes.clone();
            changed[at] ^= 4;
            Files.write(file, changed);
            try {
                assertThat(read(file)).as("byte %d", at).isEqualTo(published);
            } catch (IntegrityException e) {
                assertThat(e).hasMessageContaining(file.toString());
                found++;
            }
        }
        assertThat(found).isGreaterThan(footer(bytes) / 2);
    }

    @Test
    void what_is_no_parquet_is_named() throws IOException {
        Path file = Files.writeString(directory.resolve("t.parquet"), "ref_area,obs_value\n");

        assertThatThrownBy(() -> ParquetRows.read(file))
                .isInstanceOf(IntegrityException.class)
                .hasMessageStartingWith("Cannot read " + file + " as Parquet: ");
    }

    /** Where the footer begins. It has no checksum: that is what the digests of a release are for. */
    private static int footer(byte[] bytes) {
        int length = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(bytes.length - 8);
        return bytes.length - 8 - length;
    }

    private static List<String> read(Path file) {
        try (var rows = ParquetRows.read(file)) {
            return rows.map(Row::toString).toList();
        }
    }

    private Path write(MessageType schema, CompressionCodecName codec, List<SimpleGroup> groups) throws IOException {
        Path file = directory.resolve("t.parquet");
        try (var writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withType(schema)
                .withCompressionCodec(codec)
                .build()) {
            for (SimpleGroup group : groups) {
                writer.write(group);
            }
        }
        return file;
    }
}
