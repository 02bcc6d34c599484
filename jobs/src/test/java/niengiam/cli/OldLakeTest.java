package niengiam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import niengiam.cli.Office.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A lake of two releases that version 0.1.0 published: tables alone, from two tables of a statistics office and a review
 * in prose. What was published once is read for as long as there are lakes.
 */
final class OldLakeTest {

    private static final String LAKE = "/lakes/published-by-0.1.0.zip";

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void unpack() throws IOException {
        office = Office.in(folder);
        try (InputStream in = OldLakeTest.class.getResourceAsStream(LAKE);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                final Path file = office.lake().resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
    }

    @Test
    void it_is_listed_verified_explained_and_compared() {
        assertThat(office.call("releases", "--format", "csv").out()).contains("2020-02-01", "2020-07-01");
        final Answer verified = office.call("verify");
        assertThat(verified.exit()).as(verified.out() + verified.err()).isZero();
        final Answer explained = office.call("explain", "INV_PRJ_NEW.VN35", "--period", "2019");
        assertThat(explained.exit()).as(explained.err()).isZero();
        assertThat(explained.out())
                .contains("124", "126", "and the same stands at that place of the kept copy")
                .contains("compared  with 2018: 117 from office/2020-01-31/figures cell=10,9");
        assertThat(office.call("explain", "INV_PRJ_NEW.VN35", "--period", "2017")
                        .out())
                .contains("62 PROJECT (A)", "inv.prj.new", "and the same stands at that place of the kept copy");
        assertThat(office.call("explain", "INV_PRJ_NEW.VN35", "--period", "2019", "--as-of", "2020-03-01")
                        .out())
                .contains("compared  with 2018: 117")
                .doesNotContain("126 ");
        final Answer difference = office.call("diff", "1", "2");
        assertThat(difference.out())
                .as(difference.err())
                .contains("From release 0001 to 0002: 2 figures added, 0 removed, 0 changed, 39 unchanged");
    }

    @Test
    void it_is_queried_and_published_onto_and_what_it_held_stays() throws IOException {
        assertThat(office.call(
                                "query",
                                "--format",
                                "csv",
                                "SELECT ref_area, count(*) AS n, sum(obs_value) AS s FROM observations"
                                        + " WHERE indicator = 'INV_PRJ_NEW' GROUP BY 1 ORDER BY 1")
                        .out())
                .isEqualTo("ref_area,n,s\nVN35,9,924\nVN36,7,471\nVN37,6,363\n");
        final byte[] before = Files.readAllBytes(office.lake().resolve("releases/0002/tables/observations.parquet"));
        office.withSource("2021-01-31", Office.row("VN36", 2020, 101));

        final Answer run =
                office.call("run", "--data", office.data().toString(), "--run-id", "third", "--tables", "all");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("Read 1 source: 1 figure", "Published release 0003");
        assertThat(office.call("verify").exit()).isZero();
        assertThat(Files.readAllBytes(office.lake().resolve("releases/0002/tables/observations.parquet")))
                .isEqualTo(before);
        assertThat(office.call("diff", "2", "3").out())
                .contains("From release 0002 to 0003: 1 figure added, 0 removed, 0 changed, 41 unchanged");
        assertThat(office.call("explain", "INV_PRJ_NEW.VN35", "--period", "2020", "--release", "3")
                        .out())
                .contains("97", "and the same stands at that place of the kept copy");
    }

    @Test
    void what_it_has_as_a_text_without_a_letter_is_no_value() {
        assertThat(office.call(
                                "query",
                                "--format",
                                "csv",
                                "SELECT count(*) > 0 AS some, count(nullif(comment_obs, '')) = count(comment_obs) AS same"
                                        + " FROM observations WHERE comment_obs IS NULL")
                        .out())
                .isEqualTo("some,same\ntrue,true\n");
    }
}
