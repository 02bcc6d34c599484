package niengiam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import niengiam.cli.Office.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a figure comes from, told to somebody who doubts it or cannot remember its code. */
final class ExplainCommandTest {

    @TempDir
    static Path folder;

    private static Office office;

    @BeforeAll
    static void publish() {
        office = Office.in(folder)
                .withRows(
                        "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN35,2018,PROJECT,0,89,A",
                        "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN35,2019,PROJECT,0,104,P",
                        "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN35,2020,PROJECT,0,7,A",
                        "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN36,2018,PROJECT,0,0,A",
                        "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN36,2019,PROJECT,0,3,A",
                        "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN37,2019,PROJECT,0,,L")
                .withDocument("2020-02-01", "9 tháng đầu năm 2017, tỉnh Hà Nam đón khoảng 640 nghìn lượt khách.\n");
        final Answer answer =
                office.call("run", "--data", office.data().toString(), "--run-id", "only", "--tables", "yoy");
        assertThat(answer.exit()).as(answer.err()).isZero();
    }

    private static Answer explain(final String... words) {
        final Answer answer = office.call("explain", words);
        assertThat(answer.out() + answer.err()).doesNotContain("Exception", "..");
        return answer;
    }

    private static List<String> lines(final String... words) {
        final Answer answer = explain(words);
        assertThat(answer.exit()).as(answer.err()).isZero();
        return answer.out().lines().toList();
    }

    private static Path copy(final String suffix) {
        try (Stream<Path> copies = Files.list(office.lake().resolve("runs/only/landing"))) {
            return copies.filter(file -> !Files.isDirectory(file))
                    .filter(file -> text(file).startsWith(suffix))
                    .findFirst()
                    .orElseThrow();
        } catch (final IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String text(final Path file) {
        try {
            return Files.readString(file);
        } catch (final IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    void a_figure_is_followed_to_its_cell_and_to_what_it_is_compared_with() {
        final List<String> lines = lines("INV_PRJ_NEW.VN35", "--period", "2019");

        assertThat(lines.get(9)).matches("  read by   sdmx-csv@[0-9a-f]{16}");
        assertThat(lines)
                .containsExactly(
                        "Release 0001",
                        "",
                        "INV_PRJ_NEW.VN35._T._T._T._T._T 2019",
                        "  value     104 PROJECT (P), a provisional figure",
                        "  period    2019-01-01 to 2019-12-31, counted to 2019-12-31",
                        "  published 2020-01-31",
                        "  source    office/2020-01-31/figures",
                        "            gso, Figures of a test",
                        "            https://example.org/figures",
                        lines.get(9),
                        "  place     cell=3,9 of " + copy("STRUCTURE"),
                        "  printed   \"104\", and the same stands at that place of the kept copy",
                        "  compared  with 2018: 89 from office/2020-01-31/figures cell=2,9",
                        "            STATUS_DIFF: one is nearer to final than the other, so the change will move.",
                        "  change    15, 16.8539325843 %, index 116.8539325843",
                        "            base status A");
    }

    @Test
    void a_figure_of_prose_is_followed_to_its_sentence_and_the_rule_that_read_it() {
        final List<String> lines = lines("TOU_VIS.VN35");

        assertThat(lines)
                .contains(
                        "TOU_VIS.VN35._T._T._T._T._T 2017-01-01/P9M",
                        "  value     ABOUT 640000 VISIT (A), a final figure",
                        "  period    2017-01-01 to 2017-09-30, counted to 2017-09-30",
                        "  source    office/2020-02-01/review",
                        "  place     char=45,48 of " + copy("9 tháng"),
                        "  printed   \"640\", and the same stands at that place of the kept copy")
                .anyMatch(line ->
                        line.matches("  read by   prose@[0-9a-f]{16}, rule tou[.]visit of lexicon/rules[.]csv"));
    }

    @Test
    void a_finding_is_told_with_what_was_expected() {
        assertThat(lines("INV_PRJ_NEW.VN35", "--period", "2020"))
                .containsSubsequence(
                        "  period    2020-01-01 to 2020-12-31, counted to a day the source does not say",
                        "  compared  with 2019: 104 from office/2020-01-31/figures cell=3,9",
                        "            CUTOFF_UNKNOWN: a source does not say to which day it counts, so the change may be"
                                + " off.",
                        "  finding   V107E WARNING: A figure published before its period ends is an estimate or a"
                                + " preliminary figure.",
                        "            expected obs_status in [E, P], got obs_status = A");
    }

    @Test
    void a_base_of_zero_and_no_base_have_no_percentage() {
        assertThat(lines("INV_PRJ_NEW.VN36"))
                .contains(
                        "  compared  with nothing",
                        "            BASE_MISSING: nobody has a figure for the same period a year before.",
                        "  compared  with 2018: 0 from office/2020-01-31/figures cell=5,9",
                        "            BASE_ZERO: the base is zero, so there is no percentage.")
                .noneMatch(line -> line.startsWith("  change "));
    }

    @Test
    void a_figure_that_was_not_collected_has_no_value_and_no_comparison() {
        assertThat(lines("INV_PRJ_NEW.VN37"))
                .contains("  value     no value PROJECT (L), not collected")
                .noneMatch(line -> line.startsWith("  compared"));
    }

    @Test
    void several_figures_follow_each_other_and_the_rest_is_counted() {
        final List<String> all = lines("--indicator", "INV_PRJ_NEW");
        assertThat(all.stream().filter(line -> line.startsWith("INV_PRJ_NEW")))
                .containsExactly(
                        "INV_PRJ_NEW.VN35._T._T._T._T._T 2018",
                        "INV_PRJ_NEW.VN35._T._T._T._T._T 2019",
                        "INV_PRJ_NEW.VN35._T._T._T._T._T 2020",
                        "INV_PRJ_NEW.VN36._T._T._T._T._T 2018",
                        "INV_PRJ_NEW.VN36._T._T._T._T._T 2019",
                        "INV_PRJ_NEW.VN37._T._T._T._T._T 2019");

        final List<String> two = lines("--area", "35", "--limit", "2");
        assertThat(two).contains("INV_PRJ_NEW.VN35._T._T._T._T._T 2019").doesNotContain(all.get(all.size() - 1));
        assertThat(two.subList(two.size() - 2, two.size()))
                .containsExactly("", "2 more figures match. Narrow the question, or raise --limit.");
        assertThat(lines("--area", "VN36", "--limit", "1"))
                .endsWith("1 more figure matches. Narrow the question, or raise --limit.");
    }

    @Test
    void a_misspelt_code_is_answered_with_codes_the_release_has() {
        unknown(
                "INV_PRJ_NEW.VN35 period 2017",
                "that series has the periods 2018, 2019, 2020.",
                "INV_PRJ_NEW.VN35",
                "--period",
                "2017");
        unknown(
                "indicator INV_PRJ_NEW period 2017",
                "those series have the periods 2018, 2019, 2020.",
                "--indicator",
                "INV_PRJ_NEW",
                "--period",
                "2017");
        unknown("area VN3", "it has no territory VN3. Near it: VN35, VN36, VN37, 35, 36.", "--area", "VN3");
        unknown("INV_PRJ_NW.VN35", "it has no indicator INV_PRJ_NW. Near it: INV_PRJ_NEW, TOU_VIS.", "INV_PRJ_NW.VN35");
        unknown(
                "INV_PRJ_NEW.VN38",
                "it has no territory VN38 there. Near it: VN35, VN36, VN37, 35, 36.",
                "INV_PRJ_NEW.VN38");
        unknown(
                "INV_PRJ_NEW.VN35.FDI",
                "it has no such breakdown. Near it: INV_PRJ_NEW.VN35._T._T._T._T._T.",
                "INV_PRJ_NEW.VN35.FDI");
        unknown(
                "indicator TOU_VIS area VN36",
                "it has no territory VN36 there. Near it: VN35, 35.",
                "--indicator",
                "TOU_VIS",
                "--area",
                "VN36");
    }

    private static void unknown(final String asked, final String answered, final String... words) {
        final Answer answer = explain(words);
        assertThat(answer.err())
                .isEqualTo(
                        "niengiam: Unknown figure " + asked + " in release 0001: " + answered + System.lineSeparator());
        assertThat(answer.out()).isEmpty();
        assertThat(answer.exit()).isEqualTo(ExitCode.USAGE.code());
    }

    @Test
    void a_question_without_a_figure_or_with_no_room_for_one_is_refused() {
        assertThat(explain().err().lines())
                .containsExactly(
                        "niengiam: Missing figure: expected KEY, --indicator or --area, got none of them.",
                        "Try niengiam explain --help.");
        final Answer none = explain("INV_PRJ_NEW", "--limit", "0");
        assertThat(none.err()).startsWith("niengiam: Invalid --limit 0: expected a number above zero.");
        assertThat(none.exit()).isEqualTo(ExitCode.USAGE.code());
    }

    @Test
    void a_kept_copy_that_was_changed_is_not_trusted() throws IOException {
        final Office changed = Office.at(folder.resolve("changed"));
        Office.copy(office.lake(), changed.lake());
        final Path copy = changed.lake()
                .resolve(office.lake().relativize(copy("STRUCTURE")).toString());
        Files.writeString(copy, Files.readString(copy).replace(",104,", ",140,"));

        final Answer answer = changed.call("explain", "INV_PRJ_NEW.VN35");

        assertThat(answer.exit()).isEqualTo(ExitCode.VERIFICATION_FAILED.code());
        assertThat(answer.err())
                .startsWith("niengiam: ")
                .contains(copy.getFileName().toString());
        assertThat(answer.out()).isEmpty();
    }
}
