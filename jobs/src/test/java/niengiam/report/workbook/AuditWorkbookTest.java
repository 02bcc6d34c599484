package niengiam.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import niengiam.report.SnapshotsToRead;
import niengiam.report.StagedRelease;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook, opened and calculated by another program. */
final class AuditWorkbookTest {

    private static final String YOY = "So sánh - YoY";
    private static final int CHANGE = column("M");
    private static final int STORED = column("W");
    private static final int CHECK = column("Z");

    @TempDir
    private static Path folder;

    private static StagedRelease release;
    private static XSSFWorkbook book;

    @BeforeAll
    static void publish() throws IOException {
        release = new StagedRelease(folder.resolve("release"), SnapshotsToRead.shipped("gso", "press-compilation"))
                .withSite()
                .withWorkbook();
        book = open(release.folder.resolve("audit.xlsx"));
    }

    @AfterAll
    static void close() throws IOException {
        book.close();
    }

    private static XSSFWorkbook open(final Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static int column(final String letters) {
        return CellReference.convertColStringToIndex(letters);
    }

    @Test
    void every_check_is_true_when_recalculated() {
        final FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        final XSSFSheet sheet = book.getSheet(YOY);
        assertThat(sheet.getLastRowNum()).isGreaterThan(1000);
        int formulas = 0;
        for (final Row row : sheet) {
            if (row.getRowNum() > 0) {
                final CellValue check = evaluator.evaluate(row.getCell(CHECK));
                assertThat(check.getBooleanValue())
                        .as("row " + (row.getRowNum() + 1))
                        .isTrue();
                for (int i = 0; i < 3; i++) {
                    final Cell cell = row.getCell(CHANGE + i);
                    if (cell != null) {
                        formulas++;
                        assertThat(cell.getCellType()).isEqualTo(CellType.FORMULA);
                        final double shown = cell.getNumericCellValue();
                        assertThat(evaluator.evaluate(cell).getNumberValue())
                                .isCloseTo(shown, Offset.offset(1e-9 * Math.max(1, Math.abs(shown))));
                        assertThat(row.getCell(STORED + i).getCellType()).isEqualTo(CellType.NUMERIC);
                    }
                }
            }
        }
        assertThat(formulas).isGreaterThan(1000);
    }

    @Test
    void a_changed_figure_makes_its_check_false() throws IOException {
        try (XSSFWorkbook tampered = open(release.folder.resolve("audit.xlsx"))) {
            final Sheet sheet = tampered.getSheet(YOY);
            final Row row = rowOfHaNam2019(sheet);
            row.getCell(column("H")).setCellValue(720.386496);
            final FormulaEvaluator evaluator = tampered.getCreationHelper().createFormulaEvaluator();
            assertThat(evaluator.evaluate(row.getCell(CHECK)).getBooleanValue()).isFalse();
        }
    }

    @Test
    void the_row_of_ha_nam_2019_has_figures_formulas_and_warning() {
        final Row row = rowOfHaNam2019(book.getSheet(YOY));
        assertThat(row.getCell(column("H")).getNumericCellValue()).isEqualTo(720.376496);
        assertThat(row.getCell(column("L")).getNumericCellValue()).isEqualTo(329.865656);
        final String r = Integer.toString(row.getRowNum() + 1);
        assertThat(row.getCell(column("N")).getCellFormula()).isEqualTo("(H" + r + "-L" + r + ")/L" + r + "*100");
        assertThat(row.getCell(column("N")).getNumericCellValue()).isCloseTo(118.384, Offset.offset(0.001));
        assertThat(row.getCell(column("P")).getStringCellValue()).isEqualTo("CUTOFF_UNKNOWN");
        assertThat(row.getCell(column("Q")).getStringCellValue())
                .isEqualTo("Nguồn không nêu số liệu được đếm đến ngày nào.");
    }

    @Test
    void shares_are_formulas_over_the_parts_and_the_total_a_source_prints() {
        final Sheet sheet = book.getSheet("Cơ cấu - Shares");
        final List<Row> quarter = new ArrayList<>();
        for (final Row row : sheet) {
            if (row.getCell(2).getStringCellValue().equals("INV_CAP_REAL_VND")
                    && row.getCell(6).getStringCellValue().equals("2024-Q1")) {
                quarter.add(row);
            }
        }
        assertThat(quarter).hasSize(4);
        final Row sum = quarter.get(3);
        final int r = sum.getRowNum() + 1;
        assertThat(sum.getCell(column("I")).getCellFormula()).isEqualTo("SUM(I" + (r - 3) + ":I" + (r - 1) + ")");
        // 2 726.8 + 6 099.1 + 997.4 = 9 823.3, printed as 9 823.4: rounding explains it.
        assertThat(sum.getCell(column("I")).getNumericCellValue()).isEqualTo(9823.3);
        assertThat(sum.getCell(column("J")).getNumericCellValue()).isEqualTo(9823.4);
        assertThat(sum.getCell(column("N")).getBooleanCellValue()).isTrue();
        assertThat(quarter.get(0).getCell(column("K")).getCellFormula())
                .isEqualTo("I" + (r - 3) + "/J" + (r - 3) + "*100");
    }

    @Test
    void growth_rates_are_roots_over_their_two_ends() {
        final List<String> formulas = new ArrayList<>();
        for (final Row row : book.getSheet("Xu hướng - Trends")) {
            if (row.getCell(7).getStringCellValue().equals("CAGR")) {
                formulas.add(row.getCell(column("M")).getCellFormula());
                final double years = Integer.parseInt(
                                row.getCell(10).getStringCellValue().substring(0, 4))
                        - Integer.parseInt(row.getCell(8).getStringCellValue().substring(0, 4));
                assertThat(row.getCell(column("M")).getNumericCellValue())
                        .isCloseTo(
                                (Math.pow(
                                                        row.getCell(column("L")).getNumericCellValue()
                                                                / row.getCell(column("J"))
                                                                        .getNumericCellValue(),
                                                        1 / years)
                                                - 1)
                                        * 100,
                                Offset.offset(1e-9));
            }
        }
        assertThat(formulas)
                .isNotEmpty()
                .allMatch(formula -> formula.matches("\\(\\(L(\\d+)/J\\1\\)\\^\\(1/\\d+\\)-1\\)\\*100"));
    }

    private static Row rowOfHaNam2019(final Sheet sheet) {
        for (final Row row : sheet) {
            if (row.getRowNum() > 0
                    && row.getCell(0).getStringCellValue().equals("VN35")
                    && row.getCell(2).getStringCellValue().equals("INV_CAP_NEW_USD")
                    && row.getCell(column("H")).getNumericCellValue() == 720.376496) {
                return row;
            }
        }
        throw new AssertionError("the figure of 2019 is missing");
    }

    @Test
    void links_lead_to_the_cell_of_the_source() throws IOException {
        final Set<String> places = new TreeSet<>();
        for (final Sheet sheet : book) {
            for (final XSSFHyperlink link : ((XSSFSheet) sheet).getHyperlinkList()) {
                places.add(link.getAddress() + (link.getLocation() == null ? "" : "#" + link.getLocation()));
            }
        }
        assertThat(places).hasSizeGreaterThan(1000);
        final List<String> broken = new ArrayList<>();
        String open = "";
        org.jsoup.nodes.Document page = Jsoup.parse("");
        for (final String place : places) {
            final String[] parts = place.split("#");
            if (!parts[0].equals(open)) {
                open = parts[0];
                page = Jsoup.parse(release.folder.resolve(open).toFile(), "UTF-8");
            }
            if (parts.length == 2 && page.getElementById(parts[1]) == null) {
                broken.add(place);
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void heads_stay_in_sight_and_the_notes_come_first() {
        assertThat(book.getSheetName(0)).isEqualTo("Giải thích - Notes");
        assertThat(book.getSheetName(1)).isEqualTo(YOY);
        for (int i = 1; i < book.getNumberOfSheets(); i++) {
            final XSSFSheet sheet = book.getSheetAt(i);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        }
    }

    @Test
    void the_notes_count_the_checks() {
        final FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        final Sheet notes = book.getSheetAt(0);
        boolean counted = false;
        for (final Row row : notes) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().contains("Checks that fail")) {
                counted = true;
                assertThat(evaluator.evaluate(row.getCell(1)).getNumberValue()).isZero();
                assertThat(evaluator
                                .evaluate(notes.getRow(row.getRowNum() - 1).getCell(1))
                                .getNumberValue())
                        .isEqualTo(book.getSheet(YOY).getLastRowNum()
                                + book.getSheet("Cơ cấu - Shares").getLastRowNum()
                                + book.getSheet("Xu hướng - Trends").getLastRowNum());
            }
        }
        assertThat(counted).isTrue();
    }

    @Test
    void rows_beyond_a_sheet_go_to_the_next_and_what_does_not_fit_is_told() throws IOException {
        final StagedRelease small = new StagedRelease(folder.resolve("small"), SnapshotsToRead.shipped("gso"));
        new AuditWorkbook(small.edition(), small.lists, small.wording, small.sources, 200).write(small.folder);
        try (XSSFWorkbook split = open(small.folder.resolve("audit.xlsx"))) {
            int rows = 0;
            for (final Sheet sheet : split) {
                assertThat(sheet.getLastRowNum()).isLessThan(200);
                if (sheet.getSheetName().startsWith(YOY)) {
                    rows += sheet.getLastRowNum();
                }
            }
            assertThat(rows).isEqualTo(small.comparisonCount());
            assertThat(split.getSheetName(2)).isEqualTo(YOY + " 2");
        }
    }

    @Test
    void the_same_release_gives_the_same_bytes() throws IOException {
        final StagedRelease one = new StagedRelease(folder.resolve("one"), SnapshotsToRead.shipped("bqlckcn-hanam"))
                .withSite()
                .withWorkbook();
        final StagedRelease two = new StagedRelease(folder.resolve("two"), SnapshotsToRead.shipped("bqlckcn-hanam"))
                .withSite()
                .withWorkbook();
        assertThat(one.digests()).isEqualTo(two.digests()).hasSizeGreaterThan(10);
    }
}
