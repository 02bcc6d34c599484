package niengiam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import niengiam.cli.Office.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year in which an office decides about readings, and what releases, pages and commands say of it. */
final class CorrectedRunTest {

    private static final String SERIES = "INV_PRJ_NEW.VN35._T._T._T._T._T";

    @TempDir
    private Path folder;

    @Test
    void exactly_the_figure_that_was_decided_differs_and_everybody_can_see_who_decided() throws IOException {
        final Office office = Office.in(folder).withGoodFigures();
        assertThat(office.run("run-1").exit()).isZero();
        final List<String> before = figures(office, 1);

        decide(office, "140");
        final Answer run = office.run("run-2");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Read 1 source", "Published release 0002")
                .doesNotContain("Correction");
        final List<String> changed = new ArrayList<>(figures(office, 2));
        assertThat(changed).hasSameSizeAs(before);
        changed.removeAll(before);
        assertThat(changed).hasSize(1);
        assertThat(changed.get(0)).contains(",140,", "[D-1]", ",104,");
        assertThat(table(office, 2, "corrections"))
                .contains("D-1,office/2020-01-31/figures,", "CHANGED", SERIES + " 2019 104 PROJECT", "Chi cục");
        assertThat(table(office, 2, "yoy")).contains("[D-1]");
        assertThat(Files.readString(office.lake().resolve("releases/0002/site/en/corrections.html")))
                .contains("D-1", "Chi cục", "Changed");
        assertThat(office.call("explain", "INV_PRJ_NEW.VN35", "--period", "2019")
                        .out())
                .contains("140 PROJECT", "decision  D-1 of Chi cục, 2026-11-30: Nhầm", "corrected to " + SERIES);

        assertThat(office.lake().resolve("releases/0001/site/en/redline.html"))
                .as("nothing was before the first release")
                .doesNotExist();
        assertThat(Files.readString(office.lake().resolve("releases/0001/site/en/release.html")))
                .doesNotContain("redline.html");
        assertThat(redline(office, 2))
                .contains(
                        "From release 0001 to release 0002",
                        "Figure revised 2019 Total 104 projects 140 projects By correction D-1 of Chi cục,"
                                + " 30 November 2026: Nhầm",
                        "Compared otherwise 2019");
        assertThat(Files.readString(office.lake().resolve("releases/0002/site/en/redline.html")))
                .contains("href=\"INV_PRJ_NEW.VN35.html\"");

        assertThat(table(office, 2, "decisions"))
                .contains(",Chi cục,2026-11-30,Nhầm,Nhầm,APPLIED,1,", SERIES + " 2019 104 PROJECT → " + SERIES);
        assertThat(words(office, 2, "decisions"))
                .contains(
                        "Correction D-1 office/2020-01-31/figures cell=3,9", "Chi cục 30 November 2026 Nhầm Applied 1");
        assertThat(words(office, 2, "errata")).contains("Nothing to list.");

        assertThat(office.run("run-3").out()).contains("Nothing new: release 0002");

        // The office decides something that is read anyway, accepts what is not there, and names a source that is gone.
        decide(office, "104");
        Files.writeString(
                office.data().resolve("rules/accepted.csv"),
                "V999," + SERIES + ",2019,,,seen,Chi cục,2026-11-30\n",
                StandardOpenOption.APPEND);
        Files.writeString(
                office.data().resolve("errata.yaml"),
                """
                - id: E-1
                  day: 2026-11-30
                  office: Chi cục
                  where: {vi: Bản công bố 0001, en: Release 0001}
                  wrong: {vi: Đơn vị sai, en: The unit was wrong}
                  right: {vi: Dự án, en: Projects}
                """);
        final Answer idle = office.run("run-4");
        assertThat(idle.exit()).as(idle.err()).isZero();
        assertThat(idle.out())
                .contains(
                        "Correction D-1: no longer needed, it is now read as " + SERIES
                                + " 2019 104 PROJECT. Delete it.",
                        "Acceptance of V999 " + SERIES + " 2019: there is no rule V999. Correct or delete the row.");
        assertThat(figures(office, 3)).isEqualTo(before);
        assertThat(table(office, 3, "decisions"))
                .contains(
                        "CORRECTION,D-1,",
                        ",IDLE,0,\n",
                        "ACCEPTANCE,",
                        "V999 " + SERIES + " 2019,accepted,Chi cục,2026-11-30,seen");
        assertThat(words(office, 3, "errata"))
                .contains("E-1 30 November 2026 Chi cục Release 0001 The unit was wrong Projects");
        assertThat(table(office, 3, "errata")).contains("E-1,2026-11-30,Chi cục,Bản công bố 0001,Release 0001,");
        assertThat(redline(office, 3))
                .contains("140 projects 104 projects Correction D-1 of Chi cục, 30 November 2026, no longer applies.");

        // The source says something else.
        office.withRows(
                "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN35,2018,PROJECT,0,89,A",
                "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN35,2019,PROJECT,0,105,A");
        final Answer refused = office.run("run-5");
        assertThat(refused.exit()).isEqualTo(ExitCode.INPUT_REFUSED.code());
        assertThat(refused.err())
                .contains("Invalid correction D-1", "expected \"104\", read as " + SERIES + " 2019", "got \"105\"");
    }

    @Test
    void the_same_inputs_on_the_same_predecessor_make_the_same_redline() throws IOException {
        final Office office = Office.in(folder).withGoodFigures();
        final Office other = office.sharing(folder.resolve("other"));
        for (final Office one : List.of(office, other)) {
            assertThat(one.run("run-1").exit()).isZero();
        }
        decide(office, "140");
        for (final Office one : List.of(office, other)) {
            assertThat(one.run("run-2").exit()).isZero();
        }

        for (final String language : List.of("vi", "en")) {
            final String page = "releases/0002/site/" + language + "/redline.html";
            assertThat(other.lake().resolve(page))
                    .hasSameBinaryContentAs(office.lake().resolve(page));
            final Supplier<String> asked = () -> office.call(
                            "diff",
                            "--data",
                            office.data().toString(),
                            "1",
                            "2",
                            "--format",
                            "html",
                            "--lang",
                            language)
                    .out();
            assertThat(asked.get()).as("asked twice").contains("</html>").isEqualTo(asked.get());
        }
    }

    private static String redline(final Office office, final int release) throws IOException {
        return words(office, release, "redline");
    }

    private static String words(final Office office, final int release, final String page) throws IOException {
        return Files.readString(office.lake().resolve("releases/000" + release + "/site/en/" + page + ".html"))
                .replaceAll("<[^>]+>", " ")
                .replace('\u00A0', ' ')
                .replaceAll("\\s+", " ");
    }

    private static void decide(final Office office, final String value) throws IOException {
        Files.createDirectories(office.data().resolve("corrections"));
        Files.writeString(
                office.data().resolve("corrections/desk.yaml"),
                """
                - id: D-1
                  source: office/2020-01-31/figures
                  place: cell=3,9
                  expected: "104"
                  reading: {series: %s, period: 2019}
                  correct: {value: %s, unit: PROJECT, multiplier: 0}
                  why: Nhầm
                  office: Chi cục
                  day: 2026-11-30
                """
                        .formatted(SERIES, value));
    }

    private static List<String> figures(final Office office, final int release) throws IOException {
        return table(office, release, "observations").lines().toList();
    }

    private static String table(final Office office, final int release, final String name) throws IOException {
        return Files.readString(office.lake().resolve("releases/000" + release + "/tables/" + name + ".csv"));
    }
}
