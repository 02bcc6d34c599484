package niengiam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import niengiam.cli.Office.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases of tables alone, as bulk deliveries are published. */
final class TablesAloneTest {

    @TempDir
    Path folder;

    @Test
    void a_release_of_one_table_holds_that_and_what_is_always_there() throws IOException {
        final Office office = Office.in(folder).withGoodFigures();

        final Answer run = run(office, "alone", "--tables", "yoy");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("2 observations", "Comparisons: BASE_MISSING 1, OK 1.")
                .contains("Published release 0001 of tables alone, in " + office.lake());
        assertThat(files(office, 1))
                .containsExactlyInAnyOrder(
                        "SHA256SUMS",
                        "release.json",
                        "tables/corrections.csv",
                        "tables/corrections.parquet",
                        "tables/findings.csv",
                        "tables/findings.parquet",
                        "tables/observations.parquet",
                        "tables/rejects.csv",
                        "tables/rejects.parquet",
                        "tables/unread.csv",
                        "tables/unread.parquet",
                        "tables/yoy.parquet");
        assertThat(Files.readString(office.lake().resolve("releases/0001/release.json")))
                .contains("\"tables\" : \"yoy\"");
        assertThat(office.call("verify").exit()).isZero();
        assertThat(query(office, "SELECT time_period, round(change_pct, 2) AS growth FROM yoy ORDER BY 1")
                        .out())
                .contains("2019,16.85");
        final Answer explained = office.call("explain", "INV_PRJ_NEW.VN35", "--period", "2019");
        assertThat(explained.exit()).as(explained.err()).isZero();
        assertThat(explained.out()).contains("104");
    }

    @Test
    void a_table_that_is_not_there_is_not_offered() {
        final Office office = Office.in(folder).withGoodFigures();
        run(office, "alone", "--tables", "yoy,trends");

        final Answer missing = query(office, "SELECT * FROM boundaries");

        assertThat(missing.exit()).isEqualTo(ExitCode.USAGE.code());
        assertThat(missing.err())
                .contains("Invalid query: [TABLE_OR_VIEW_NOT_FOUND]")
                .doesNotContain("..")
                .endsWith("Expected one SELECT over corrections, findings, observations, rejects, trends, unread, yoy."
                        + System.lineSeparator());
    }

    @Test
    void all_tables_alone_are_those_of_a_complete_release() throws IOException {
        final Office office = Office.in(folder).withGoodFigures();
        run(office, "alone", "--tables", "all");
        assertThat(run(office, "again", "--tables", "all").out()).startsWith("Nothing new: release 0001");

        final Answer complete = run(office, "complete");

        assertThat(complete.out()).contains("Read 0 sources", "Published release 0002 with");
        final List<String> alone = parquet(office, 1);
        assertThat(alone).hasSizeGreaterThan(10).isEqualTo(parquet(office, 2));
        for (final String table : alone) {
            assertThat(office.lake().resolve("releases/0001").resolve(table))
                    .hasSameBinaryContentAs(
                            office.lake().resolve("releases/0002").resolve(table));
        }
        assertThat(files(office, 2)).contains("audit.xlsx", "report.pdf", "site/en/index.html", "tables/yoy.csv");
    }

    @Test
    void the_publication_says_it_too_and_the_command_line_has_the_last_word() throws IOException {
        final Office office = Office.in(folder).withGoodFigures();
        Files.writeString(office.data().resolve("publication.yaml"), "tables: [plan]\n", StandardOpenOption.APPEND);

        assertThat(run(office, "file").out()).contains("Published release 0001 of tables alone");
        assertThat(parquet(office, 1)).contains("tables/plan.parquet").doesNotContain("tables/yoy.parquet");
        assertThat(run(office, "words", "--tables", "yoy").out()).contains("Published release 0002 of tables alone");
        assertThat(parquet(office, 2)).contains("tables/yoy.parquet").doesNotContain("tables/plan.parquet");
    }

    @Test
    void an_unknown_table_is_refused_before_anything_is_done() {
        final Office office = Office.in(folder).withGoodFigures();

        final Answer run = run(office, "alone", "--tables", "yoy,trend");

        assertThat(run.exit()).isEqualTo(ExitCode.INPUT_REFUSED.code());
        assertThat(run.err())
                .contains("Unknown table \"trend\" in --tables: expected some of accounts, area_contributions,"
                        + " boundaries, conflicts, contributions, decisions, errata, findings, observations, plan, revision_summary,"
                        + " revisions, trends, yoy, or all.");
        assertThat(office.lake().resolve("releases")).doesNotExist();
    }

    private static Answer run(final Office office, final String runId, final String... options) {
        return office.call(
                "run",
                Stream.concat(Stream.of("--data", office.data().toString(), "--run-id", runId), Stream.of(options))
                        .toArray(String[]::new));
    }

    private static Answer query(final Office office, final String sql) {
        return office.call("query", "--format", "csv", sql);
    }

    private static List<String> parquet(final Office office, final int release) throws IOException {
        return files(office, release).stream()
                .filter(file -> file.endsWith(".parquet"))
                .toList();
    }

    private static List<String> files(final Office office, final int release) throws IOException {
        final Path root = office.lake().resolve("releases/000" + release);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
