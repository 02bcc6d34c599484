package niengiam.observe.propose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import niengiam.data.CodeLists;
import niengiam.data.MappingFolder;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A draft says what it found and what it was not sure of, and never places a number by a guess. */
class ProposalTest {

    private static final Path DATA = Path.of("..", "data");
    private static final CodeLists CODES = CodeLists.read(DATA.resolve("codelists"));
    private static final MappingFolder MAPPINGS = MappingFolder.read(DATA);

    @Test
    void a_table_whose_name_and_unit_are_those_of_the_dictionary_is_placed() {
        final Proposal proposal = propose(
                """
                Number of editorial offices by province

                Province;2015;Prel. 2016
                Ha Nam;2;3
                Nam Dinh;4;..
                """);

        assertThat(proposal.yaml())
                .contains(
                        "recognise: \"Number of editorial offices by province\"\n",
                        "delimiter: \";\"\n",
                        "ref_area: {column: \"Province\", lookup: areas}\n",
                        "columns: \"(?<mark>(?:Prel|Pre|Est)\\\\. ?)?(?<year>\\\\d{4})\"\n",
                        "marks: {\"..\": NOT_COLLECTED}\n",
                        "    indicator: PRS_OFFICE\n");
        assertThat(proposal.reads()).isEqualTo(4);
        assertThat(proposal.preview())
                .element(1)
                .asString()
                .contains("PRS_OFFICE.VN35")
                .endsWith("3 OFFICE  P");
        assertThat(proposal.unsure())
                .contains(
                        "How numbers are written: no cell shows which separator stands before decimals.",
                        "What a cell \"..\" means: taken as NOT_COLLECTED.");
    }

    @Test
    void what_is_not_certain_is_a_comment_and_reads_nothing() {
        final Proposal proposal = propose(
                """
                Foreign direct investment projects licensed in 2016 by province

                Province;Number of projects;Registered capital (Mill. USD)
                Ha Nam;20;206.5
                Nam Dinh;16;294.4
                """);

        assertThat(proposal.reads()).isZero();
        assertThat(proposal.yaml())
                .contains(
                        "  time_period: \"2016\"\n",
                        "    reject: NO_INDICATOR\n    # INV_PRJ_NEW: Newly licensed investment projects, projects\n"
                                + "    # indicator: INV_PRJ_NEW\n    # unit_measure: PROJECT\n    # unit_mult: 0\n"
                                + "    # funding: FDI\n",
                        "columns: \"Registered capital \\\\(Mill\\\\. USD\\\\)\"\n",
                        "INV_CAP_NEW_USD")
                .doesNotContain("\n    indicator:");
        assertThat(proposal.preview()).element(0).asString().contains("20  INV_PRJ_NEW.VN35.FDI");
        assertThat(proposal.unsure())
                .anyMatch(sentence -> sentence.startsWith("Which indicator \"Number of projects\" are"));
    }

    @Test
    void a_rate_has_no_candidate_and_a_power_of_ten_is_never_guessed() {
        assertThat(propose("Growth of number of editorial offices by province\n\nProvince;2015\nHa Nam;2\nNam Dinh;4\n")
                        .yaml())
                .contains("# No indicator of the dictionary has words of the head or title.")
                .doesNotContain("PRS_OFFICE");
        assertThat(propose("Average population by province\n\nProvince;2015\nHa Nam;802.7\nNam Dinh;1850.6\n"))
                .satisfies(proposal -> assertThat(proposal.reads()).isZero())
                .satisfies(proposal -> assertThat(proposal.yaml()).contains("    # indicator: POP_AVG\n"));
        assertThat(propose(
                                "Average population by province (Thous. persons)\n\nProvince;2015\nHa Nam;802.7\nNam Dinh;1.6\n")
                        .reads())
                .isEqualTo(2);
    }

    @Test
    void rows_that_say_what_they_count_get_a_label_table() {
        final Proposal proposal = propose(
                """
                Outcome of tourism

                Items,2014,2015
                Turnover of travel agencies (Bill. dongs),1.5,2.5
                Nights,10,20
                """);

        assertThat(proposal.labels())
                .containsExactly(Map.entry(
                        "table-items",
                        "Items,indicator,unit_measure,unit_mult,reject\n"
                                + "Turnover of travel agencies (Bill. dongs),TOU_TRAVEL_TURNOVER,VND,9,\n"
                                + "Nights,,,,NO_INDICATOR\n"));
        assertThat(proposal.yaml())
                .contains("lookups:\n  - {table: table-items, keys: [\"Items\"]}\n", "  # ref_area: VN\n");
        assertThat(proposal.reads()).as("of what territory is a guess").isZero();
    }

    @Test
    void decimal_commas_tabs_and_unknown_labels_are_told() {
        final Proposal proposal =
                propose("Diện tích\n\nTỉnh\tNăm 2015\nHà Nam\t860,5\nNam Định\t1652,6\nKhông biết\tx\n");

        assertThat(proposal.yaml())
                .contains("delimiter: \"\\t\"\n", "numbers: vi\n", "will be rejected: \"x\"\n", "\"Không biết\"\n");
        assertThat(proposal.unsure()).contains("Labels of \"Tỉnh\" that no label table has: 1.");
    }

    @Test
    void a_sheet_that_lists_provinces_is_drafted() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.createSheet("Bìa").createRow(0).createCell(0).setCellValue("Biểu số liệu");
            final Sheet sheet = book.createSheet("Báo chí");
            sheet.createRow(0).createCell(0).setCellValue("Số tòa soạn báo và tạp chí năm 2015 phân theo địa phương");
            final Row head = sheet.createRow(2);
            head.createCell(1).setCellValue("Số tòa soạn báo và tạp chí");
            int at = 3;
            for (final String name : List.of("Tổng số", "Hà Nội", "Hà Nam", "Nam Định", "Thái Bình", "Ninh Bình")) {
                final Row row = sheet.createRow(at++);
                row.createCell(0).setCellValue(name);
                row.createCell(1).setCellValue(at);
            }
            book.write(bytes);
            final Proposal proposal = Proposal.of(bytes.toByteArray(), "Báo chí.xlsx", CODES, MAPPINGS);

            assertThat(proposal.id()).isEqualTo("bao-chi");
            assertThat(proposal.yaml())
                    .contains(
                            "above: \"Số tòa soạn báo và tạp chí năm \\\\d+ phân theo địa phương\"\n",
                            "head: {cell: \"Số tòa soạn báo và tạp chí\", rows: 1}\n",
                            "labels: [A]\n",
                            "    time_period: \"2015\"\n",
                            "    indicator: PRS_OFFICE\n");
            assertThat(proposal.reads()).isEqualTo(6);
        }
    }

    @Test
    void a_plan_a_span_of_years_and_a_part_are_never_placed_by_the_name_alone() {
        final String rows = "Ha Nam,3,4\nNam Dinh,5,6\nNinh Binh,2,3\n";
        assertThat(propose("Number of editorial offices by province\n\nProvince,2015,2016\n" + rows)
                        .reads())
                .isEqualTo(6);
        for (final String other : List.of(
                "Number of editorial offices by province (plan)\n\nProvince,2015,2016\n",
                "Number of editorial offices by province of private owners\n\nProvince,2015,2016\n",
                "Number of editorial offices by province\n\nProvince,2015-2016,2016-2017\n",
                "Number of editorial offices by province\n\nProvince,2015 to 2016,2016 to 2017\n")) {
            assertThat(propose(other + rows).reads()).as(other).isZero();
        }
        final Proposal parts = propose(
                "Number of editorial offices by province, 2016\n\nProvince,Number of editorial offices,Of which: central\n"
                        + rows);
        assertThat(parts.reads()).isEqualTo(3);
        assertThat(parts.unsure()).contains("What part of the figures \"Of which: central\" are.");
        assertThat(parts.preview().get(1)).contains("4  rejected NO_INDICATOR");
    }

    @Test
    void a_title_of_months_or_of_a_quarter_does_not_date_figures_by_its_year() {
        for (final String time : List.of(
                " in the first 6 months of 2018", ", quarter 3 2018", " from 1/1 to 20/5/2018", " quý III năm 2018")) {
            final Proposal proposal = propose("Number of newly licensed projects" + time
                    + "\n\nProvince,Number of newly licensed projects\nHa Nam,3\nNam Dinh,5\nNinh Binh,2\n");

            assertThat(proposal.yaml()).as(time).doesNotContain("time_period");
            assertThat(proposal.preview()).as(time).allMatch(line -> line.contains("rejected"));
            assertThat(proposal.unsure())
                    .as(time)
                    .contains("Of what time the figures are: neither heads, rows nor the title name one.");
        }
    }

    @Test
    void what_the_heads_call_preliminary_or_estimated_is_drafted_so() {
        assertThat(propose("Dân số trung bình (nghìn người)\n\nTỉnh;2015;Sơ bộ 2016;Ước tính 2017\n"
                                + "Hà Nam;800,5;801;802\nNam Định;1850,5;1852;1853\n")
                        .yaml())
                .contains("    obs_status: P\n", "    obs_status: E\n");
    }

    @Test
    void the_province_that_a_title_names_is_the_first_guess() {
        final Proposal proposal = propose(
                "Number of projects and capital of Ha Nam\n\nYear,Number of new projects,Registered capital (Million USD)\n"
                        + "2015,12,206.1\n2016,14,300.5\n2017,16,100\n");

        assertThat(proposal.reads()).isZero();
        assertThat(proposal.preview()).element(0).asString().contains("12  INV_PRJ_NEW.VN35.", "  2015  12 PROJECT");
        assertThat(proposal.preview()).element(1).asString().contains("206.1  INV_CAP_NEW_USD.VN35.");
    }

    @Test
    void codes_before_the_names_of_provinces_are_ignored_and_a_head_of_two_rows_refused_by_name() {
        final Proposal proposal = propose(
                "Average population by province (person)\n\nCode,Province,2015\n35,Ha Nam,300\n36,Nam Dinh,500\n37,Ninh Binh,200\n");

        assertThat(proposal.yaml()).contains("ref_area: {column: \"Province\", lookup: areas}", "ignore: [\"Code\"]");
        assertThat(proposal.reads()).isEqualTo(3);
        assertThatThrownBy(
                        () -> propose(
                                "FDI by province\n\nProvince,Projects,,Capital,\n,2017,2018,2017,2018\nHa Nam,1,2,3,4\nNam Dinh,1,2,3,4\n"))
                .hasMessageContaining("expected a head of one row, got a second one: [, 2017, 2018, 2017, 2018]");
    }

    @Test
    void what_is_no_table_is_refused() {
        assertThatThrownBy(() -> propose("Năm 2018, tỉnh thu hút 89 dự án."))
                .hasMessageStartingWith("Unsupported table table.csv: expected records of at least two fields");
        assertThatThrownBy(() -> propose("<html><body>x</body></html>"))
                .hasMessageStartingWith("Unsupported format of table.csv: it is a web page, expected delimited text,"
                        + " a workbook or PC-Axis.");
    }

    @Test
    void a_cube_gets_an_entry_for_each_of_its_contents() {
        final Proposal proposal = propose(
                """
                CHARSET="ANSI";
                CODEPAGE="utf-8";
                MATRIX="E1";
                TITLE="Press by province, item and year";
                STUB="Province","Item";
                HEADING="Year";
                VALUES("Province")="Ha Nam","Nam Dinh";
                VALUES("Item")="Editorial offices","Average population (Thous. persons)","Share";
                VALUES("Year")="2017","Prel. 2018";
                UNITS="units";
                UNITS("Share")="%";
                DATASYMBOL2="secret";
                DATA=
                14 16
                802.7 803.1
                1.5 ".."
                10 11
                1850.6 1851.2
                1.2 -;
                """);

        assertThat(proposal.yaml())
                .contains(
                        "format: px\n",
                        "recognise: \"^Press by province, item and year$\"\n",
                        "marks: {\"-\": ZERO}\n",
                        "# What other cells show, which are rejected unless marks say what it means: \"secret\"\n",
                        "  ref_area: {column: \"Province\", lookup: areas}\n",
                        "  - when: {\"Item\": \"Editorial offices\", \"Year\": \"(?<mark>\\\\p{L}{3,4}\\\\. ?)?(?<year>\\\\d{4})\"}\n"
                                + "    time_period: {capture: year}\n"
                                + "    obs_status: {capture: mark, lookup: status-marks}\n");
        assertThat(proposal.unsure()).contains("What a cell \"-\" means: taken as ZERO.");
        assertThat(proposal.preview()).hasSize(10).noneMatch(line -> line.startsWith("Nothing"));
        assertThat(proposal.preview()).anyMatch(line -> line.contains("802.7  POP_AVG.VN35"));
    }

    @Test
    void a_cube_of_more_contents_than_anybody_goes_through_is_drafted_without_them() {
        final String many =
                IntStream.range(0, 61).mapToObj(i -> "\"Item " + i + "\"").collect(Collectors.joining(","));
        final Proposal proposal = propose("CHARSET=\"ANSI\";\nCODEPAGE=\"utf-8\";\nMATRIX=\"E1\";\nTITLE=\"Many\";\n"
                + "STUB=\"Item\";\nHEADING=\"Year\";\nVALUES(\"Item\")=" + many
                + ";\nVALUES(\"Year\")=\"2017\";\nDATA=\n"
                + "1 ".repeat(61) + ";\n");

        assertThat(proposal.reads()).isZero();
        assertThat(proposal.yaml()).contains("figures:\n  - reject: NO_INDICATOR\n");
        assertThat(proposal.unsure())
                .contains(
                        "What 61 combinations of [Item] count: too many to list. Export the values that are wanted, and"
                                + " propose again.");
    }

    private static Proposal propose(final String text) {
        return Proposal.of(text.getBytes(StandardCharsets.UTF_8), "table.csv", CODES, MAPPINGS);
    }
}
