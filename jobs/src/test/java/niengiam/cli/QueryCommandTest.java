package niengiam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import niengiam.cli.Office.Answer;
import niengiam.lake.parquet.ParquetRows;
import niengiam.table.Column;
import niengiam.table.TableSchema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions in SQL, answered on the terminal, for a program, or into a folder. */
final class QueryCommandTest {

    private static final String FIGURES = "SELECT ref_area, time_period, obs_value FROM observations ORDER BY 1, 2";

    @TempDir
    static Path folder;

    private static Office office;

    @BeforeAll
    static void publish() {
        office = Office.in(folder)
                .withRows(
                        Office.row("VN35", 2018, 89),
                        Office.row("VN35", 2019, 1040),
                        "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN36,2019,PROJECT,0,,L");
        final Answer answer =
                office.call("run", "--data", office.data().toString(), "--run-id", "only", "--tables", "yoy");
        assertThat(answer.exit()).as(answer.err()).isZero();
    }

    private static Answer query(final String sql, final String... options) {
        return office.call(
                "query", Stream.concat(Stream.of(sql), Stream.of(options)).toArray(String[]::new));
    }

    private static void refused(final int exit, final String sentence, final Answer answer) {
        assertThat(answer.err().lines().filter(line -> line.startsWith("niengiam: ")))
                .as(answer.err())
                .singleElement()
                .asString()
                .startsWith("niengiam: " + sentence)
                .doesNotContain("Exception", "..");
        assertThat(answer.out()).isEmpty();
        assertThat(answer.exit()).isEqualTo(exit);
    }

    @Test
    void people_get_columns_with_numbers_to_the_right() {
        final Answer answer = query(FIGURES);

        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.out().lines())
                .containsExactly(
                        "ref_area  time_period  obs_value",
                        "VN35             2018         89",
                        "VN35             2019       1040",
                        "VN36             2019");
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void programs_get_every_row_whatever_the_limit() {
        final Answer answer = query(FIGURES + ";", "--format", "csv", "--limit", "1");

        assertThat(answer.out())
                .isEqualTo("ref_area,time_period,obs_value\nVN35,2018,89\nVN35,2019,1040\nVN36,2019,\n");
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void what_the_limit_cuts_off_is_said() {
        final Answer two = query(FIGURES, "--limit", "2");
        assertThat(two.out().lines())
                .containsExactly(
                        "ref_area  time_period  obs_value",
                        "VN35             2018         89",
                        "VN35             2019       1040");
        assertThat(two.err())
                .isEqualTo("Only the first 2 rows are shown: raise --limit, or ask for --format csv."
                        + System.lineSeparator());
        assertThat(query(FIGURES, "--limit", "1").err()).startsWith("Only the first row is shown: raise --limit, or");
        assertThat(query(FIGURES, "--limit", "3").err()).isEmpty();
    }

    @Test
    void a_limit_that_leaves_no_row_is_refused() {
        refused(2, "Invalid --limit 0: expected a number above zero.", query(FIGURES, "--limit", "0"));
        refused(2, "Invalid --limit -1: expected a number above zero.", query(FIGURES, "--limit", "-1"));
    }

    @Test
    void an_answer_without_rows_is_its_head() {
        assertThat(query("SELECT ref_area, obs_value FROM observations WHERE ref_area = 'VN79'")
                        .out()
                        .lines())
                .containsExactly("ref_area  obs_value");
    }

    @Test
    void a_large_answer_is_written_to_a_new_folder_below_others_that_are_made() throws IOException {
        final Path output = folder.resolve("answers/first");

        final Answer answer = query("SELECT ref_area, time_period FROM observations", "--output", output.toString());

        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.out().strip()).isEqualTo("Wrote 3 rows to " + output + ".");
        assertThat(rows(output)).containsExactlyInAnyOrder("VN35 2018", "VN35 2019", "VN36 2019");
    }

    private static List<String> rows(final Path output) throws IOException {
        final TableSchema schema =
                new TableSchema("answer", List.of(Column.text("ref_area"), Column.text("time_period")));
        final List<String> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(output)) {
            for (final Path file :
                    files.filter(path -> path.toString().endsWith(".parquet")).toList()) {
                ParquetRows.forEach(file, schema, cells -> rows.add(cells.stored(0) + " " + cells.stored(1)));
            }
        }
        return rows;
    }

    @Test
    void a_folder_that_exists_is_left_alone() throws IOException {
        final Path output = Files.createDirectories(folder.resolve("mine"));

        refused(
                2,
                "Cannot write the answer to " + output + ": it exists. Name a new folder with --output.",
                query(FIGURES, "--output", output.toString()));
        assertThat(output).isEmptyDirectory();
    }

    @Test
    void a_folder_that_cannot_be_made_is_a_refusal_of_the_disk() throws IOException {
        final Path file = Files.writeString(folder.resolve("letter.txt"), "");

        final Answer answer = query(FIGURES, "--output", file.resolve("answer").toString());

        assertThat(answer.err())
                .startsWith(
                        "niengiam: Cannot write the answer: the disk reports an error at " + file.resolve("answer"));
        assertThat(answer.exit()).isEqualTo(ExitCode.STORAGE.code());
    }

    @Test
    void what_is_wrong_with_a_query_is_said_whether_it_is_printed_or_written() {
        final String division = "SELECT 1 / (obs_value - obs_value) FROM observations";
        final Path output = folder.resolve("unwritten");

        refused(2, "Invalid query: [DIVIDE_BY_ZERO] Division by zero.", query(division, "--format", "csv"));
        refused(2, "Invalid query: [DIVIDE_BY_ZERO] Division by zero.", query(division, "--output", output.toString()));
        assertThat(output).doesNotExist();
        refused(
                2,
                "Unknown release 2: " + office.lake() + " has releases 1 to 1. niengiam releases lists them.",
                query(FIGURES, "--release", "2"));
    }

    @Test
    void a_query_only_reads_the_tables_of_the_release() throws IOException {
        final String tables = ". Expected one SELECT over corrections, findings, observations, rejects, unread, yoy.";
        final Path here = Path.of("").toAbsolutePath();
        final List<Path> before = children(here);

        refused(
                2,
                "Invalid query: a query only reads, and this is drop table" + tables,
                query("DROP TABLE observations"));
        refused(
                2,
                "Invalid query: a query only reads, and this is script transformation" + tables,
                query("SELECT TRANSFORM(1) USING 'true' AS x"));
        refused(
                2,
                "Invalid query: the function reflect calls programs of the machine" + tables,
                query("SELECT reflect('java.lang.Math', 'abs', 1)"));
        refused(
                2,
                "Invalid query: the release has no table csv./nowhere/letter, and others are not read" + tables,
                query("SELECT * FROM csv.`/nowhere/letter`"));
        refused(2, "Invalid query: the function current_user tells of the machine", query("SELECT current_user"));
        assertThat(query("SELECT '${env:PATH}' AS text", "--format", "csv").out())
                .isEqualTo("text\n${env:PATH}\n");
        assertThat(children(here)).as("nothing is left behind").isEqualTo(before);
    }

    @Test
    void what_is_wrong_is_told_of_the_text_that_was_typed() {
        refused(
                2,
                "Invalid query: [PARSE_SYNTAX_ERROR] Syntax error at or near 'SELEC' in line 1 at character 1. Expected one SELECT",
                query("SELEC 1"));
        final Path output = folder.resolve("never/made/answer");
        refused(
                2,
                "Invalid query: [PARSE_SYNTAX_ERROR] Syntax error at or near ')': extra input ')' in line 2 at character 6. Expected",
                query("SELECT 1\nFROM )", "--output", output.toString()));
        refused(
                2,
                "Invalid query: [TABLE_OR_VIEW_NOT_FOUND] The table or view `nothing`",
                query("SELECT * FROM nothing"));
        refused(
                2,
                "Invalid query: [DIVIDE_BY_ZERO] Division by zero.",
                query("SELECT 1 / (obs_value - obs_value) FROM observations", "--output", output.toString()));
        assertThat(folder.resolve("never")).doesNotExist();
    }

    @Test
    void nothing_that_a_spreadsheet_would_run_is_printed_for_programs() {
        assertThat(query(
                                "SELECT '=1+2' AS `=a`, '-5' AS b, -1.5E-7D AS c, '＝x' AS d, ' @y' AS e, 'x=1' AS f",
                                "--format",
                                "csv")
                        .out())
                .isEqualTo("'=a,b,c,d,e,f\n'=1+2,-5,-1.5E-7,'＝x,' @y,x=1\n");
        assertThat(query("SELECT '=1+2' AS a").out()).contains("=1+2").doesNotContain("'");
    }

    private static List<Path> children(final Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }

    @Test
    void quotients_keep_their_digits_and_products_that_have_too_many_are_refused() {
        assertThat(query(
                                "SELECT obs_value / 267000000 AS share, 100 * sum(obs_value) OVER () / 3 AS third,"
                                        + " obs_value * 1.5 AS more FROM observations WHERE time_period = '2018'",
                                "--format",
                                "csv")
                        .out())
                .isEqualTo("share,third,more\n0.0000003333333333333,2966.666666666666667,133.5\n");
        refused(
                2,
                "Invalid query: [NUMERIC_VALUE_OUT_OF_RANGE",
                query("SELECT obs_value * obs_value * obs_value * obs_value AS huge FROM observations"));
    }

    @Test
    void what_is_empty_in_a_csv_is_no_value() {
        assertThat(query(
                                "SELECT count(*) AS n, count(comment_obs) AS notes, count(obs_text) AS printed"
                                        + " FROM observations WHERE comment_obs IS NULL",
                                "--format",
                                "csv")
                        .out())
                .isEqualTo("n,notes,printed\n3,0,2\n");
    }
}
