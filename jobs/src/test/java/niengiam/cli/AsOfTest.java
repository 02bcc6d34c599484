package niengiam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import niengiam.cli.Office.Answer;
import niengiam.source.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was known on a day, asked years later. */
final class AsOfTest {

    private static final String THEN = "2018-01-05";
    private static final String PROJECTS =
            "SELECT obs_value, obs_status, source_id FROM observations WHERE indicator = 'INV_PRJ_NEW'"
                    + " AND ref_area = 'VN35' AND funding = 'FDI' AND time_period = '2016' ORDER BY vintage";

    /** A compilation whose rows each tell on which day they were published: its folder cannot be cut at a day. */
    private static final String COMPILED = "2024-11-29";

    @TempDir
    static Path folder;

    private static Office today;

    @BeforeAll
    static void run() {
        today = office("today", 2100);
        final Answer answer = today.run("run-1");
        assertThat(answer.exit()).as(answer.err()).isZero();
    }

    /** An office with the national figures of investment published until a year. */
    private static Office office(final String name, final int lastYear) {
        final Office office = Office.in(folder.resolve(name));
        for (final String producer : java.util.List.of("gso", "gso-pxweb")) {
            try (Stream<Path> days =
                    Files.list(Office.SHIPPED.resolve("snapshots").resolve(producer))) {
                days.filter(day -> !day.getFileName().toString().equals(COMPILED))
                        .filter(day ->
                                Integer.parseInt(day.getFileName().toString().substring(0, 4)) <= lastYear)
                        .forEach(day -> Office.copy(
                                day,
                                office.data()
                                        .resolve("snapshots")
                                        .resolve(producer)
                                        .resolve(day.getFileName().toString())));
            } catch (final IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        }
        return office;
    }

    @Test
    void projects_of_ha_nam_in_2016_were_31_on_5_january_2018_and_are_32_today() {
        assertThat(query(THEN))
                .containsExactly("obs_value,obs_status,source_id", "31,P,gso/2016-12-29/fdi-by-province");
        assertThat(query("2030-01-01"))
                .containsExactly(
                        "obs_value,obs_status,source_id",
                        "31,P,gso/2016-12-29/fdi-by-province",
                        "32,A,gso-pxweb/2019-08-05/fdi-licensed-2016");
        assertThat(query(THEN)).as("asked again").isEqualTo(query(THEN));
    }

    @Test
    void what_follows_from_figures_is_computed_from_those_of_the_day() {
        final String sql = "SELECT max(time_period) FROM trends WHERE statistic = 'MANN_KENDALL' AND ref_area = 'VN35'";

        assertThat(today.call("query", sql, "--format", "csv", "--data", data(), "--as-of", THEN)
                        .out()
                        .strip())
                .endsWith("2016");
        assertThat(today.call("query", sql, "--format", "csv").out().strip()).endsWith("2025");
        assertThat(today.call(
                                "query",
                                "SELECT count(*) FROM revisions",
                                "--format",
                                "csv",
                                "--data",
                                data(),
                                "--as-of",
                                THEN)
                        .out()
                        .strip())
                .endsWith("0");
    }

    @Test
    void explanations_stop_at_the_day() {
        final String[] question = {"--indicator", "INV_PRJ_NEW", "--area", "VN35", "--period", "2016"};

        assertThat(today.call("explain", question).out()).contains("gso-pxweb/2019-08-05");
        assertThat(today.call(
                                "explain",
                                Stream.concat(Stream.of(question), Stream.of("--as-of", THEN))
                                        .toArray(String[]::new))
                        .out())
                .contains("gso/2016-12-29")
                .doesNotContain("gso-pxweb/2019-08-05");
    }

    @Test
    void a_release_is_issued_again_as_it_was_byte_for_byte() throws IOException {
        final Office then = office("then", 2017);
        assertThat(then.run("run-1").exit()).isZero();
        final Map<String, String> issued = digests(then.lake());

        final Map<String, String> again = digests(asOf("again").lake());
        assertThat(again).isEqualTo(digests(asOf("once-more").lake()));

        // The manifest says of which day it is; everything that people read is the same.
        issued.keySet().removeIf(name -> name.endsWith("release.json") || name.endsWith("SHA256SUMS"));
        again.keySet().retainAll(issued.keySet());
        assertThat(again).isEqualTo(issued).containsKeys("tables/yoy.csv", "tables/trends.parquet", "audit.xlsx");
    }

    @Test
    void a_release_of_another_day_does_not_pass_for_what_is_known_today() {
        final Answer answer = today.call(
                "run", "--data", data(), "--now", "2026-01-02T03:04:05Z", "--run-id", "run-2", "--as-of", THEN);

        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.err())
                .contains("Cannot publish as of 2018-01-05 in " + today.lake()
                        + ": its releases show what was known when they were made. Name another folder with --lake.");
    }

    @Test
    void releases_and_differences_take_a_day_too() {
        assertThat(today.call("releases", "--as-of", "2025-12-31").out()).contains("Nothing is published yet");
        assertThat(today.call("releases", "--as-of", "2026-01-02").out()).contains("0001");
        assertThat(today.call("diff", "1", "1", "--as-of", THEN).out()).contains("0 figures added");
    }

    @Test
    void a_day_that_is_none_is_refused() {
        final Answer answer = today.call("query", "SELECT 1", "--as-of", "yesterday");

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains("--as-of").contains("yesterday");
    }

    private static String data() {
        return today.data().toString();
    }

    private static java.util.List<String> query(final String day) {
        final Answer answer = today.call("query", PROJECTS, "--format", "csv", "--data", data(), "--as-of", day);
        assertThat(answer.exit()).as(answer.err()).isZero();
        return answer.out().lines().toList();
    }

    private static Office asOf(final String name) {
        final Office lake = Office.at(folder.resolve(name));
        final Answer answer = lake.call(
                "run", "--data", data(), "--now", "2026-01-02T03:04:05Z", "--run-id", "run-1", "--as-of", "2017-12-31");
        assertThat(answer.exit()).as(answer.err()).isZero();
        return lake;
    }

    private static Map<String, String> digests(final Path lake) throws IOException {
        final Path release = lake.resolve("releases/0001");
        try (Stream<Path> files = Files.walk(release)) {
            final Map<String, String> digests = new TreeMap<>();
            for (final Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(release.relativize(file).toString(), Texts.sha256(Files.readAllBytes(file)));
            }
            return digests;
        }
    }
}
