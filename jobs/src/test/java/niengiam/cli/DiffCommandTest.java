package niengiam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import niengiam.cli.Office.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed from one release to the next, for people and for programs. */
final class DiffCommandTest {

    private static final String HEAD = "change,series,time_period,value_before,status_before,value_after,status_after,"
            + "unit,source_id,locator,columns";

    @TempDir
    static Path folder;

    private static Office office;

    /**
     * From the first release to the second one figure is corrected, one withdrawn and two are new, one of them of a source
     * of its own; from the second to the third one figure is new.
     */
    @BeforeAll
    static void publish() {
        office = Office.in(folder).withGoodFigures().withSource("2020-01-30", Office.row("VN36", 2019, 12));
        release("first");
        office.withRows(
                "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN35,2019,PROJECT,0,105,P", Office.row("VN37", 2019, 7));
        office.withSource("2020-02-02", Office.row("VN35", 2020, 90));
        release("second");
        office.withSource("2020-02-03", Office.row("VN37", 2018, 8));
        release("third");
    }

    private static void release(final String runId) {
        final Answer answer =
                office.call("run", "--data", office.data().toString(), "--run-id", runId, "--tables", "yoy");
        assertThat(answer.exit()).as(answer.err()).isZero();
    }

    private static Answer diff(final String... words) {
        final Answer answer = office.call("diff", words);
        assertThat(answer.out() + answer.err()).doesNotContain("Exception", "..");
        return answer;
    }

    @Test
    void every_figure_that_differs_has_a_line_and_the_last_one_counts_them() {
        final Answer answer = diff("1", "2");

        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.out().lines())
                .containsExactly(
                        "- INV_PRJ_NEW.VN35._T._T._T._T._T 2018: 89 PROJECT (A)  [office/2020-01-31/figures]",
                        "~ INV_PRJ_NEW.VN35._T._T._T._T._T 2019: 104 PROJECT (A) → 105 PROJECT (P)"
                                + "  [office/2020-01-31/figures] obs_value, lower, upper, obs_status, obs_text, locator",
                        "+ INV_PRJ_NEW.VN35._T._T._T._T._T 2020: 90 PROJECT (A)  [office/2020-02-02/figures]",
                        "+ INV_PRJ_NEW.VN37._T._T._T._T._T 2019: 7 PROJECT (A)  [office/2020-01-31/figures]",
                        "source changed: office/2020-01-31/figures",
                        "source added: office/2020-02-02/figures",
                        "findings of V107E WARNING: 0 → 1",
                        "From release 0001 to 0002: 2 figures added, 1 removed, 1 changed, 1 unchanged; 2 sources"
                                + " differ.");
    }

    @Test
    void backwards_what_was_added_is_removed() {
        assertThat(diff("2", "1").out().lines())
                .containsExactly(
                        "+ INV_PRJ_NEW.VN35._T._T._T._T._T 2018: 89 PROJECT (A)  [office/2020-01-31/figures]",
                        "~ INV_PRJ_NEW.VN35._T._T._T._T._T 2019: 105 PROJECT (P) → 104 PROJECT (A)"
                                + "  [office/2020-01-31/figures] obs_value, lower, upper, obs_status, obs_text, locator",
                        "- INV_PRJ_NEW.VN35._T._T._T._T._T 2020: 90 PROJECT (A)  [office/2020-02-02/figures]",
                        "- INV_PRJ_NEW.VN37._T._T._T._T._T 2019: 7 PROJECT (A)  [office/2020-01-31/figures]",
                        "source changed: office/2020-01-31/figures",
                        "source removed: office/2020-02-02/figures",
                        "findings of V107E WARNING: 1 → 0",
                        "From release 0002 to 0001: 1 figure added, 2 removed, 1 changed, 1 unchanged; 2 sources"
                                + " differ.");
    }

    @Test
    void one_figure_and_one_source_are_counted_in_the_singular() {
        assertThat(diff("2", "3").out().lines())
                .containsExactly(
                        "+ INV_PRJ_NEW.VN37._T._T._T._T._T 2018: 8 PROJECT (A)  [office/2020-02-03/figures]",
                        "source added: office/2020-02-03/figures",
                        "From release 0002 to 0003: 1 figure added, 0 removed, 0 changed, 4 unchanged; 1 source"
                                + " differs.");
    }

    @Test
    void by_a_day_only_figures_are_compared() {
        assertThat(diff("1", "2", "--as-of", "2020-01-30").out().strip())
                .as("all that these releases hold was published a day later")
                .isEqualTo("From release 0001 to 0002: 0 figures added, 0 removed, 0 changed, 0 unchanged, of those"
                        + " published by 2020-01-30.");
        assertThat(diff("1", "2", "--as-of", "2020-01-31").out().lines())
                .hasSize(5)
                .last()
                .isEqualTo("From release 0001 to 0002: 2 figures added, 1 removed, 1 changed, 1 unchanged, of those"
                        + " published by 2020-01-31.");
    }

    @Test
    void a_release_does_not_differ_from_itself() {
        final Answer answer = diff("2", "2");

        assertThat(answer.exit()).isZero();
        assertThat(answer.out().lines())
                .containsExactly("From release 0002 to 0002: 0 figures added, 0 removed, 0 changed, 4 unchanged;"
                        + " 0 sources differ.");
        assertThat(diff("2", "2", "--format", "csv").out().lines()).containsExactly(HEAD);
    }

    @Test
    void programs_get_a_row_for_each_figure_and_nothing_else() {
        assertThat(diff("1", "2", "--format", "csv").out())
                .isEqualTo(String.join(
                        "\n",
                        HEAD,
                        "REMOVED,INV_PRJ_NEW.VN35._T._T._T._T._T,2018,89,A,,,PROJECT,office/2020-01-31/figures,"
                                + "\"cell=2,9\",",
                        "CHANGED,INV_PRJ_NEW.VN35._T._T._T._T._T,2019,104,A,105,P,PROJECT,office/2020-01-31/figures,"
                                + "\"cell=2,9\",obs_value|lower|upper|obs_status|obs_text|locator",
                        "ADDED,INV_PRJ_NEW.VN35._T._T._T._T._T,2020,,,90,A,PROJECT,office/2020-02-02/figures,"
                                + "\"cell=2,9\",",
                        "ADDED,INV_PRJ_NEW.VN37._T._T._T._T._T,2019,,,7,A,PROJECT,office/2020-01-31/figures,"
                                + "\"cell=3,9\",",
                        ""));
    }

    @Test
    void as_a_page_each_change_stands_under_its_territory_and_indicator_with_its_cause() {
        final Answer answer =
                diff("1", "2", "--format", "html", "--data", office.data().toString());

        assertThat(answer.exit()).as(answer.err()).isZero();
        final String text = words(answer.out());
        assertThat(text)
                .contains(
                        "Changes from release 0001 to release 0002",
                        "1 figures are the same",
                        "Figure revised 1",
                        "Figure new 2",
                        "Figure gone 1",
                        "Figure revised 2019 Total 104 projects 105 projects The source has other contents:"
                                + " office/2020-01-31/figures.",
                        "Figure gone 2018 Total 89 projects The source has other contents",
                        "Figure new 2020 Total 90 projects New source: office/2020-02-02/figures.",
                        "Finding new");
        assertThat(text.indexOf("Ha Nam")).isPositive().isLessThan(text.indexOf("Ninh Binh"));
        assertThat(answer.out()).as("a release of tables alone has no pages").doesNotContain("href=");
        assertThat(words(diff(
                                "1",
                                "2",
                                "--format",
                                "html",
                                "--lang",
                                "vi",
                                "--data",
                                office.data().toString())
                        .out()))
                .contains("Số liệu sửa", "Nguồn có nội dung khác trước");
        assertThat(words(diff(
                                "2",
                                "2",
                                "--format",
                                "html",
                                "--data",
                                office.data().toString())
                        .out()))
                .contains("Nothing changed.")
                .doesNotContain("Ha Nam");
    }

    private static String words(final String html) {
        return html.replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("<[^>]+>", " ")
                .replace('\u00A0', ' ')
                .replaceAll("\\s+", " ");
    }

    @Test
    void a_page_of_a_day_is_refused_for_findings_have_none() {
        final Answer answer = diff("1", "2", "--format", "html", "--as-of", "2020-01-31");

        assertThat(answer.exit()).isEqualTo(ExitCode.USAGE.code());
        assertThat(answer.err()).startsWith("niengiam: Unsupported --as-of with --format html");
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void a_release_that_is_not_there_is_named_and_no_difference_is_pretended() {
        final String unknown = "niengiam: Unknown release 9: " + office.lake()
                + " has releases 1 to 3. niengiam releases lists them." + System.lineSeparator();
        for (final Answer answer : new Answer[] {diff("1", "9"), diff("9", "1"), diff("1", "9", "--format", "csv")}) {
            assertThat(answer.exit()).isEqualTo(ExitCode.USAGE.code());
            assertThat(answer.err()).isEqualTo(unknown);
            assertThat(answer.out()).isEmpty();
        }
    }

    @Test
    void two_releases_must_be_named() {
        final Answer answer = diff("1");

        assertThat(answer.exit()).isEqualTo(ExitCode.USAGE.code());
        assertThat(answer.err().lines())
                .containsExactly("niengiam: Missing required parameter: 'B'", "Try niengiam diff --help.");
    }
}
