package niengiam.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import niengiam.source.CsvRecords.Numbered;
import niengiam.source.CsvScan.Part;

/** A delimited file read in stretches tells the same records with the same numbers as read from its beginning. */
final class CsvScanTest {

    @Property(tries = 3000)
    void any_text_is_read_alike_in_stretches_and_whole(
            @ForAll("texts") final String text, @ForAll @IntRange(min = 1, max = 12) final int stretch)
            throws IOException {
        final byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(inParts(bytes, parts(bytes, stretch))).isEqualTo(records(bytes, 1));
    }

    @Property(tries = 1000)
    void a_regular_table_is_cut_wherever_a_record_begins(
            @ForAll("tables") final List<List<String>> table, @ForAll final boolean windows) throws IOException {
        final String end = windows ? "\r\n" : "\n";
        final StringBuilder text = new StringBuilder();
        for (final List<String> row : table) {
            text.append(String.join(",", row.stream().map(CsvScanTest::quoted).toList()))
                    .append(end);
        }
        final byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);

        final List<Part> parts = parts(bytes, 1);

        assertThat(inParts(bytes, parts)).isEqualTo(records(bytes, 1));
        assertThat(parts).extracting(Part::firstRecord).containsExactlyElementsOf(numbers(records(bytes, 1)));
    }

    @Example
    void a_quote_behind_a_byte_order_mark_opens_the_first_field() throws IOException {
        final byte[] bytes = "\uFEFF\"a\",b\n1,2\n3,4\n".getBytes(StandardCharsets.UTF_8);

        assertThat(parts(bytes, 10)).containsExactly(new Part(0, 13, 1), new Part(13, 17, 3));
        assertThat(inParts(bytes, parts(bytes, 10))).containsExactly("1 [a, b]", "2 [1, 2]", "3 [3, 4]");
    }

    @Example
    void a_quote_that_is_never_closed_is_refused_however_the_file_is_cut() throws IOException {
        final byte[] bytes = "a,b\n1,\"2\n3,4\n5,6\n".getBytes(StandardCharsets.UTF_8);

        assertThat(inParts(bytes, parts(bytes, 3)))
                .containsExactly(
                        "1 [a, b]",
                        "Invalid delimited text in text, after record 1: Unclosed quoted field at end of input."
                                + " Expected RFC 4180 with every quote closed. Correct the record.");
    }

    @Example
    void a_carriage_return_in_the_last_field_ends_no_record_and_joins_none() {
        assertThat(records("a,\"b\r\"\nc,d\n".getBytes(StandardCharsets.UTF_8), 1))
                .containsExactly("1 [a, b\r]", "2 [c, d]");
    }

    @Example
    void two_inches_in_a_size_and_two_in_another_do_not_move_the_numbers_between_them() throws IOException {
        final byte[] bytes = "size,n\n2\",1\n3,2\n4,3\n5\",4\n6,5\n".getBytes(StandardCharsets.UTF_8);

        assertThat(parts(bytes, 4)).containsExactly(new Part(0, bytes.length, 1));
    }

    @Example
    void a_line_that_ends_in_a_carriage_return_alone_is_a_record_to_its_reader() throws IOException {
        final byte[] bytes = "a,b\r1,2\n3,4\n".getBytes(StandardCharsets.UTF_8);

        assertThat(parts(bytes, 3)).containsExactly(new Part(0, bytes.length, 1));
        assertThat(records(bytes, 1)).endsWith("3 [3, 4]");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars('a', 'é', ',', ';', '"', '"', '\n', '\n', '\r')
                .ofMaxLength(40);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        final Arbitrary<String> cells = Arbitraries.strings()
                .withChars('a', 'ê', ',', '"', '\n', '\r')
                .ofMinLength(1)
                .ofMaxLength(6);
        return Combinators.combine(cells, cells)
                .as(List::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static String quoted(final String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private static List<Part> parts(final byte[] bytes, final int stretch) throws IOException {
        final List<CsvScan> scans = new ArrayList<>();
        for (int from = 0; from == 0 || from < bytes.length; from += stretch) {
            scans.add(CsvScan.of(new ByteArrayInputStream(bytes), from, Math.min(from + stretch, bytes.length), ','));
        }
        return CsvScan.align(scans);
    }

    private static List<String> inParts(final byte[] bytes, final List<Part> parts) {
        final List<String> records = new ArrayList<>();
        for (final Part part : parts) {
            records.addAll(records(Arrays.copyOfRange(bytes, (int) part.from(), (int) part.to()), part.firstRecord()));
        }
        return records;
    }

    /** Number and fields of each record; a text that its reader refuses ends with that. */
    private static List<String> records(final byte[] bytes, final long first) {
        final List<String> records = new ArrayList<>();
        try (CsvRecords reader = CsvRecords.of(new ByteArrayInputStream(bytes), "text", ',', first)) {
            while (reader.hasNext()) {
                final Numbered record = reader.next();
                records.add(record.number() + " " + record.fields());
            }
        } catch (final SourceException refused) {
            records.add(refused.getMessage());
        }
        return records;
    }

    private static List<Long> numbers(final List<String> records) {
        return records.stream()
                .map(record -> Long.valueOf(record.substring(0, record.indexOf(' '))))
                .toList();
    }
}
