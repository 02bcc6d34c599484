package niengiam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import niengiam.cli.Office.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who takes in a folder of files at once. */
final class IngestCommandTest {

    private static final String BROKEN = "Invalid encoding of broken.txt: expected UTF-8, got another byte sequence at"
            + " byte 2. Save the file as UTF-8.";

    @TempDir
    private Path folder;

    private Path files;
    private Path output;

    @BeforeEach
    void write() throws IOException {
        files = Files.createDirectories(folder.resolve("files"));
        output = folder.resolve("dataset");
        Files.createDirectories(files.resolve("2017"));
        Files.writeString(
                files.resolve("2017/review.txt"),
                "Theo Kế hoạch số 12/KH-UBND, năm 2017 tỉnh Hà Nam thu hút 62 dự án, trong đó có 17 dự án FDI.\n");
        Files.writeString(
                files.resolve("table.csv"),
                String.join(
                        "\n",
                        "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,UNIT_MEASURE,UNIT_MULT,OBS_VALUE,"
                                + "OBS_STATUS",
                        Office.row("VN35", 2018, 89),
                        Office.row("VN99", 2018, 12),
                        ""));
        Files.write(files.resolve("broken.txt"), new byte[] {'N', 'a', (byte) 0xff, (byte) 0xfe});
    }

    private Answer ingest(final Path named, final String... options) {
        final StringWriter out = new StringWriter();
        final StringWriter err = new StringWriter();
        final String[] all = Stream.concat(
                        Stream.of(
                                "ingest",
                                named.toString(),
                                "--data",
                                Office.SHIPPED.toString(),
                                "--output",
                                output.toString()),
                        Stream.of(options))
                .toArray(String[]::new);
        final int exit = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
        assertThat(out + " " + err).doesNotContain("Exception", "..");
        return new Answer(exit, out.toString(), err.toString());
    }

    /** Nothing is printed, nothing is written, and this is why. */
    private void refused(final int exit, final String sentence, final Path named, final String... options)
            throws IOException {
        final Answer answer = ingest(named, options);
        assertThat(answer.err().lines().filter(line -> line.startsWith("niengiam: ")))
                .containsExactly("niengiam: " + sentence);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.exit()).isEqualTo(exit);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).allSatisfy(path -> assertThat(path).isIn(files, folder.resolve("empty")));
        }
    }

    @Test
    void every_file_has_a_line_a_broken_one_its_reason_and_the_last_line_counts() throws IOException {
        final Answer answer = ingest(files);

        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.out().lines())
                .containsExactly(
                        "2017/review.txt  2 used, 2 context, 0 unread",
                        "broken.txt  refused: " + BROKEN,
                        "table.csv  1 observation, 1 reject",
                        "3 files, 1 refused; 3 observations, 2 rejects, 0 numbers unread; in " + output);
        assertThat(csv("observations")).hasSize(1 + 3);
        assertThat(csv("rejects"))
                .hasSize(1 + 2)
                .anyMatch(line -> line.startsWith("broken.txt,\"char=0,0\",UNREADABLE_FILE,"))
                .anyMatch(line -> line.startsWith("table.csv,\"cell=3,9\",UNKNOWN_AREA,"));
    }

    /** The lines of a table, below the head of its first part. */
    private List<String> csv(final String table) throws IOException {
        try (Stream<Path> parts = Files.list(output.resolve(table + ".csv"))) {
            return parts.sorted()
                    .flatMap(part -> {
                        try {
                            return Files.readAllLines(part).stream();
                        } catch (final IOException unreadable) {
                            throw new java.io.UncheckedIOException(unreadable);
                        }
                    })
                    .distinct()
                    .toList();
        }
    }

    @Test
    void the_summary_is_told_in_vietnamese_too() {
        assertThat(ingest(files, "--lang", "vi").out().lines())
                .containsExactly(
                        "2017/review.txt  2 dùng, 2 ngữ cảnh, 0 chưa đọc",
                        "broken.txt  không đọc được: " + BROKEN,
                        "table.csv  1 số liệu, 1 bị loại",
                        "3 tệp, 1 không đọc được; 3 số liệu, 2 bị loại, 0 số chưa đọc; trong " + output);
    }

    @Test
    void one_file_is_counted_in_the_singular() throws IOException {
        final Path note = Files.writeString(folder.resolve("note.txt"), "Năm 2017 tỉnh Hà Nam thu hút 62 dự án.\n");

        assertThat(ingest(note).out().lines())
                .containsExactly(
                        "note.txt  1 used, 1 context, 0 unread",
                        "1 file, 0 refused; 1 observation, 0 rejects, 0 numbers unread; in " + output);
    }

    @Test
    void too_many_unread_numbers_close_the_gate() throws IOException {
        Files.writeString(files.resolve("odd.txt"), "Số đo của máy: 17 quặn, 28 quặn, 39 quặn, 41 quặn.\n");

        refused(
                4,
                "Cannot take in 4 files: expected at most 25 % of their numbers unread, got 50 % (4 of 8), most of them"
                        + " in odd.txt (4). Nothing was written. List the numbers with niengiam read --unread FILE, then"
                        + " add phrases to data/lexicon, or allow more with --max-unread.",
                files);
        assertThat(ingest(files, "--max-unread", "50").exit()).isZero();
        assertThat(output.resolve("files.csv")).content().contains("odd.txt");
    }

    @Test
    void a_folder_that_exists_is_left_alone() throws IOException {
        Files.writeString(Files.createDirectories(output).resolve("mine.txt"), "mine");

        final Answer answer = ingest(files);

        assertThat(answer.err())
                .endsWith("niengiam: Cannot write to " + output
                        + ": expected a folder that does not exist yet. Name another with --output, or remove it."
                        + System.lineSeparator());
        assertThat(answer.exit()).isEqualTo(ExitCode.INPUT_REFUSED.code());
        assertThat(output).isDirectoryContaining(file -> file.endsWith("mine.txt"));
    }

    @Test
    void files_that_are_not_there_or_cannot_be_read_at_all_are_named() throws IOException {
        refused(3, "Missing file " + folder.resolve("nowhere") + ". Check the path.", folder.resolve("nowhere"));
        refused(3, BROKEN, files.resolve("broken.txt"));
        Files.write(files.resolve("2017/review.txt"), new byte[] {'N', (byte) 0xff});
        Files.delete(files.resolve("table.csv"));
        refused(
                3,
                "Cannot read any of 2 files. The first: Invalid encoding of 2017/review.txt: expected UTF-8, got another"
                        + " byte sequence at byte 1. Save the file as UTF-8.",
                files);
        final Path empty = Files.createDirectories(folder.resolve("empty"));
        refused(3, "Missing files: no file to read in " + empty + ". Name files or another folder.", empty);
    }

    @Test
    void a_territory_a_share_or_a_day_that_is_none_is_refused_before_anything_is_read() throws IOException {
        refused(
                3,
                "Unknown territory \"Hà Nam\" in --area: expected an id of areas.csv such as VN35. Near it: VN, VN01,"
                        + " VN02, VN04, VN06.",
                files,
                "--area",
                "Hà Nam");
        refused(2, "Invalid --max-unread 101: expected a number from 0 to 100.", files, "--max-unread", "101");
        refused(
                2,
                "Invalid value for option '--published': expected a day such as 2018-01-05, got \"2018\"",
                files,
                "--published",
                "2018");
    }
}
