package niengiam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who wants to know how a document or a table is read. */
final class ReadTextTest {

    private static final String REVIEW = String.join(
            "\n",
            "Kết quả thu hút đầu tư tỉnh Hà Nam năm 2017",
            "Theo Quyết định số 12/QĐ-UBND, trong năm 2017 toàn tỉnh thu hút 62 dự án, trong đó có 17 dự án FDI.",
            "Năm 2017 trồng 45 sào lạc.",
            "9 tháng đầu năm 2017, đón khoảng 640 nghìn lượt khách du lịch, tăng 12,5% so với cùng kỳ.",
            "");
    private static final String TABLE = String.join(
            "\n",
            "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,UNIT_MEASURE,UNIT_MULT,OBS_VALUE,OBS_STATUS",
            Office.row("VN35", 2018, 89),
            Office.row("VN99", 2018, 12),
            "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN36,2018,PROJECT,0,,L",
            "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN36,2019,PROJECT,0,7x7,A",
            "");

    @TempDir
    private Path folder;

    private StringWriter out;
    private StringWriter err;
    private Path review;
    private Path table;

    @BeforeEach
    void write() throws IOException {
        review = Files.writeString(folder.resolve("review.txt"), REVIEW);
        table = Files.writeString(folder.resolve("table.csv"), TABLE);
    }

    private int call(final String... words) {
        out = new StringWriter();
        err = new StringWriter();
        final String[] all = Stream.concat(Stream.of("read", "--data", Office.SHIPPED.toString()), Stream.of(words))
                .toArray(String[]::new);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
    }

    private List<String> read(final String... words) {
        assertThat(call(words)).as("exit code; " + err).isZero();
        assertThat(err.toString()).isEmpty();
        return out.toString().lines().toList();
    }

    private void refused(final int exit, final String sentence, final String... words) {
        assertThat(call(words)).isEqualTo(exit);
        assertThat(err.toString().lines().findFirst()).hasValue("niengiam: " + sentence);
        assertThat(err.toString()).doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_document_is_told_as_figures_claims_and_a_count() {
        assertThat(read(review.toString()))
                .containsExactly(
                        "review.txt",
                        "  108  62  INV_PRJ_NEW.VN35._T._T._T._T._T  2017  62 dự án  EXACT  rule inv.prj.new",
                        "  130  17  INV_PRJ_NEW.VN35.FDI._T._T._T._T  2017  17 dự án  EXACT  rule inv.prj.new",
                        "  204  640  TOU_VIS.VN35._T._T._T._T._T  2017-01-01/P9M  640000 lượt khách  ABOUT  rule"
                                + " tou.visit",
                        "  claim char=239,243  12,5  PERCENT",
                        "  3 figures, 0 rejected, 1 claim, 1 of 11 numbers unread");
    }

    @Test
    void a_figure_without_a_place_is_rejected_until_somebody_names_one() throws IOException {
        final Path note = Files.writeString(folder.resolve("note.txt"), "Năm 2017 thu hút 62 dự án FDI.\n");

        assertThat(read(note.toString()))
                .containsExactly(
                        "note.txt",
                        "  rejected char=17,19  62  UNKNOWN_AREA: the text names no province; declare one",
                        "  0 figures, 1 rejected, 0 claims, 0 of 2 numbers unread");
        assertThat(read("--area", "VN36", note.toString()))
                .containsExactly(
                        "note.txt",
                        "  17  62  INV_PRJ_NEW.VN36.FDI._T._T._T._T  2017  62 dự án  EXACT  rule inv.prj.new",
                        "  1 figure, 0 rejected, 0 claims, 0 of 2 numbers unread");
    }

    @Test
    void a_figure_without_a_time_is_that_of_the_day_of_publication() throws IOException {
        final Path note =
                Files.writeString(folder.resolve("note.txt"), "Đến nay, tỉnh Hà Nam có 655 dự án còn hiệu lực.\n");

        assertThat(read(note.toString()).get(1)).startsWith("  rejected char=24,27  655  MISSING_PERIOD: ");
        assertThat(read("--published", "2018-01-02", note.toString()).get(1))
                .isEqualTo("  24  655  INV_PRJ_VALID.VN35._T._T._T._T._T  2018-01-02  655 dự án  EXACT  rule"
                        + " inv.prj.valid");
    }

    @Test
    void every_number_of_a_document_is_listed_with_what_became_of_it() {
        assertThat(read("--unread", review.toString()))
                .containsExactly(
                        "review.txt:39  2017  context (period)",
                        "review.txt:63  12  context (legal_document)",
                        "review.txt:85  2017  context (period)",
                        "review.txt:108  62  used (inv.prj.new)",
                        "review.txt:130  17  used (inv.prj.new)",
                        "review.txt:148  2017  context (period)",
                        "review.txt:159  45  unread",
                        "review.txt:171  9  context (period)",
                        "review.txt:187  2017  context (period)",
                        "review.txt:204  640  used (tou.visit)",
                        "review.txt:239  12,5  context (claim)");
    }

    @Test
    void programs_get_the_numbers_of_all_files_below_one_head() {
        final List<String> lines = read("--unread", "--format", "csv", review.toString(), table.toString());

        assertThat(lines)
                .hasSize(1 + 11 + 4)
                .contains(
                        "review.txt,159,161,45,unread,",
                        "review.txt,239,243,\"12,5\",context,claim",
                        "table.csv,\"cell=2,9\",,89,used,",
                        "table.csv,\"cell=3,9\",,12,unread,UNKNOWN_AREA");
        assertThat(lines.get(0)).isEqualTo("source,start,end,obs_text,class,kind");
        assertThat(lines).containsOnlyOnce("source,start,end,obs_text,class,kind");
    }

    @Test
    void a_table_is_told_cell_by_cell_and_a_cell_without_value_says_so() {
        assertThat(read(table.toString()))
                .containsExactly(
                        "table.csv",
                        "  cell=2,9  89  INV_PRJ_NEW.VN35._T._T._T._T._T  2018  89 dự án  A",
                        "  cell=4,9  \"\"  INV_PRJ_NEW.VN36._T._T._T._T._T  2018  no value  L",
                        "  rejected cell=3,9  12  UNKNOWN_AREA: expected a territory that stood on 2018-12-31, got"
                                + " \"VN99\"",
                        "  rejected cell=5,9  7x7  INVALID_NUMBER: expected a number with EN separators, got \"7x7\": a"
                                + " character that belongs to no number",
                        "  known by heads \"OBS_VALUE\"",
                        "  mapping sdmx-csv: 2 figures, 2 rejected");
        assertThat(read("--unread", table.toString()))
                .containsExactly(
                        "table.csv:cell=2,9  89  used",
                        "table.csv:cell=4,9  \"\"  used",
                        "table.csv:cell=3,9  12  unread (UNKNOWN_AREA)",
                        "table.csv:cell=5,9  7x7  context (INVALID_NUMBER)");
    }

    @Test
    void programs_get_figures_of_documents_and_tables_below_one_head() {
        assertThat(read("--format", "csv", review.toString(), table.toString()))
                .hasSize(1 + 3 + 2)
                .element(0)
                .asString()
                .startsWith("source,indicator,ref_area,ref_area_name,funding,zone,");
        assertThat(out.toString().lines())
                .contains(
                        "review.txt,TOU_VIS,VN35,Hà Nam,_T,_T,_T,_T,_T,2017-01-01/P9M,2017-01-01,2017-09-30,FLOW,640000,"
                                + "635000,645000,VISIT,0,ABOUT,A,\"char=204,207\",204,207,640,",
                        "table.csv,INV_PRJ_NEW,VN36,Nam Định,_T,_T,_T,_T,_T,2018,2018-01-01,2018-12-31,FLOW,,,,PROJECT,0,"
                                + ",L,\"cell=4,9\",,,,\"sdmx-csv: heads \"\"OBS_VALUE\"\"\"");
    }

    @Test
    void a_territory_that_does_not_exist_is_refused_before_anything_is_read() {
        refused(
                3,
                "Unknown territory \"VN99\" in --area: expected an id of areas.csv such as VN35. Near it: VN, VN19,"
                        + " VN49, VN79, VN89.",
                "--area",
                "VN99",
                review.toString());
    }

    @Test
    void a_day_a_format_or_a_folder_that_is_none_to_read_is_told_in_words() {
        refused(
                2,
                "Invalid value for option '--published': expected a day such as 2018-01-05, got \"yesterday\"",
                "--published",
                "yesterday",
                review.toString());
        refused(
                2,
                "Invalid value for option '--format': expected one of [TEXT, CSV] (case-insensitive) but was 'xml'",
                "--format",
                "xml",
                review.toString());
        refused(
                3,
                "Cannot read " + folder + ": it is a folder, expected a file. Name its files, or take it in with"
                        + " ingest.",
                folder.toString());
    }
}
