package niengiam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import niengiam.cli.Office.Answer;
import niengiam.source.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run would do, said without doing any of it. */
final class DryRunTest {

    @TempDir
    static Path published;

    @TempDir
    Path folder;

    private Office office;

    @BeforeAll
    static void publishOnce() {
        final Answer answer = two(Office.in(published)).call("run", words(Office.at(published), "--run-id", "first"));
        assertThat(answer.exit()).as(answer.err()).isZero();
    }

    @BeforeEach
    void open() {
        office = two(Office.in(folder));
    }

    private static Office two(final Office office) {
        return office.withGoodFigures().withSource("2020-01-30", Office.row("VN36", 2019, 12));
    }

    /** Tables alone, so that the one run that is none of the dry ones is soon over. */
    private static String[] words(final Office office, final String... more) {
        return Stream.concat(Stream.of("--data", office.data().toString(), "--tables", "yoy"), Stream.of(more))
                .toArray(String[]::new);
    }

    private Answer plan(final String... more) {
        final Answer answer = office.call(
                "run",
                words(
                        office,
                        Stream.concat(Stream.of("--dry-run"), Stream.of(more)).toArray(String[]::new)));
        assertThat(answer.out() + answer.err()).doesNotContain("Exception", "..");
        return answer;
    }

    private void publish() {
        Office.copy(published.resolve("lake"), office.lake());
    }

    private String digest(final String day) throws IOException {
        return Texts.sha256(Files.readAllBytes(office.data().resolve("snapshots/office/" + day + "/figures.csv")));
    }

    @Test
    void everything_is_new_to_a_lake_that_is_not_there_and_none_is_made() throws IOException {
        final Answer answer = plan();

        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.out().lines())
                .containsExactly(
                        "what  source                     file                                     bytes  "
                                + "sha256                                                            mapping",
                        "new   office/2020-01-30/figures  snapshots/office/2020-01-30/figures.csv    176  "
                                + digest("2020-01-30") + "  sdmx-csv",
                        "new   office/2020-01-31/figures  snapshots/office/2020-01-31/figures.csv    248  "
                                + digest("2020-01-31") + "  sdmx-csv",
                        "Would read 2 of 2 sources and publish release 0001 in " + office.lake() + ".",
                        "Dry run: nothing was written.");
        assertThat(answer.err()).isEmpty();
        assertThat(office.lake()).doesNotExist();
    }

    @Test
    void one_source_is_not_called_sources() throws IOException {
        office = Office.in(folder.resolve("small")).withGoodFigures();

        assertThat(plan().out())
                .contains("Would read 1 of 1 source and publish release 0001 in " + office.lake() + ".");
    }

    @Test
    void what_the_lake_holds_already_is_known_and_nothing_is_new() {
        publish();

        final Answer answer = plan();

        assertThat(answer.exit()).isZero();
        assertThat(states(answer))
                .containsExactly("known  office/2020-01-30/figures", "known  office/2020-01-31/figures");
        assertThat(answer.out().lines().skip(3))
                .containsExactly(
                        "Nothing new: release 0001 already holds these inputs, rules and parameters.",
                        "Dry run: nothing was written.");
    }

    @Test
    void other_tables_are_another_release_of_the_same_sources() {
        publish();

        assertThat(plan("--tables", "trends").out())
                .contains("Would read 0 of 2 sources and publish release 0002 in " + office.lake() + ".");
    }

    @Test
    void a_plan_tells_what_is_new_read_again_known_and_kept_and_writes_nothing() throws IOException {
        publish();
        office.withSource("2020-01-29", Office.row("VN37", 2019, 7)).withRow(Office.row("VN35", 2017, 80));
        gone("2020-01-30");
        final Map<String, String> before = bytes();

        final Answer answer = plan();

        assertThat(answer.exit()).isZero();
        assertThat(states(answer))
                .containsExactly(
                        "new         office/2020-01-29/figures",
                        "kept        office/2020-01-30/figures",
                        "read again  office/2020-01-31/figures");
        assertThat(answer.out().lines().skip(4))
                .containsExactly(
                        "Would read 2 of 3 sources and publish release 0002 in " + office.lake() + ".",
                        "Dry run: nothing was written.");
        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void a_kept_source_is_told_with_the_bytes_the_release_keeps() throws IOException {
        publish();
        final String digest = digest("2020-01-30");
        gone("2020-01-30");

        assertThat(plan().out())
                .contains("kept   office/2020-01-30/figures  snapshots/office/2020-01-30/figures.csv    176  " + digest
                        + "  sdmx-csv");
    }

    @Test
    void a_plan_is_told_in_vietnamese_too() throws IOException {
        publish();
        office.withSource("2020-01-29", Office.row("VN37", 2019, 7)).withRow(Office.row("VN35", 2017, 80));
        gone("2020-01-30");

        final List<String> lines = plan("--lang", "vi").out().lines().toList();

        assertThat(lines.get(0)).matches("việc +nguồn +tệp +byte +sha256 +ánh xạ");
        assertThat(lines.get(1)).startsWith("mới      office/2020-01-29/figures");
        assertThat(lines.get(2)).startsWith("giữ lại  office/2020-01-30/figures");
        assertThat(lines.get(3)).startsWith("đọc lại  office/2020-01-31/figures");
        assertThat(lines.subList(4, 6))
                .containsExactly(
                        "Sẽ đọc 2 trong 3 nguồn và công bố bản phát hành 0002 tại " + office.lake() + ".",
                        "Chạy thử: không ghi gì cả.");
    }

    @Test
    void nothing_new_is_told_in_vietnamese_too() {
        publish();

        assertThat(plan("--lang", "vi").out().lines())
                .anyMatch(line -> line.startsWith("đã có  office/2020-01-31/figures"))
                .contains("Không có gì mới: bản phát hành 0001 đã có đúng các đầu vào, quy tắc và tham số này.");
    }

    @Test
    void a_place_that_the_run_would_refuse_is_refused() throws IOException {
        Files.writeString(office.lake(), "");
        refused(2, "Cannot use the lake " + office.lake() + ": " + office.lake() + " is not a directory.");

        office = office.sharing(Files.createDirectories(folder.resolve("letters")));
        Files.writeString(office.lake().resolve("letter.txt"), "");
        refused(2, "Cannot make a lake of " + office.lake() + ": it has other files in it, such as letter.txt.");
    }

    @Test
    void another_day_than_that_of_the_lake_is_refused_as_the_run_would() {
        publish();

        refused(
                3,
                "Cannot publish as of 2020-01-30 in " + office.lake()
                        + ": its releases show what was known when they were made. Name another folder with --lake.",
                "--as-of",
                "2020-01-30");
    }

    @Test
    void a_snapshot_that_is_not_the_one_of_its_origin_is_refused() throws IOException {
        Files.writeString(office.snapshot(), "changed");

        refused(3, "Invalid snapshot " + office.snapshot() + ": expected SHA-256 ");
    }

    private void refused(final int exit, final String sentence, final String... more) {
        final Answer answer = plan(more);
        assertThat(answer.err()).startsWith("niengiam: " + sentence);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.exit()).isEqualTo(exit);
    }

    private static List<String> states(final Answer answer) {
        return answer.out()
                .lines()
                .filter(line -> line.contains("/figures  "))
                .map(line -> line.replaceAll("/figures  .*", "/figures"))
                .toList();
    }

    private void gone(final String day) throws IOException {
        final Path of = office.data().resolve("snapshots/office/" + day);
        Files.delete(of.resolve("figures.csv"));
        Files.delete(of.resolve("figures.origin.yaml"));
    }

    private Map<String, String> bytes() throws IOException {
        final Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (final Path path : paths.toList()) {
                bytes.put(path.toString(), Files.isDirectory(path) ? "" : Texts.sha256(Files.readAllBytes(path)));
            }
        }
        return bytes;
    }
}
