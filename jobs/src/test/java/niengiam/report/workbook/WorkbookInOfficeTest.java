package niengiam.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import niengiam.report.SnapshotsToRead;
import niengiam.report.StagedRelease;
import niengiam.report.document.Office;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook, opened and calculated by LibreOffice. */
@Tag("slow")
final class WorkbookInOfficeTest {

    @TempDir
    private static Path folder;

    private static StagedRelease release;
    private static Office office;

    @BeforeAll
    static void publish() {
        release = new StagedRelease(folder.resolve("release"), SnapshotsToRead.shipped("gso", "press-compilation"))
                .withSite()
                .withWorkbook();
        office = new Office(folder.resolve("profile"));
    }

    @Test
    void every_check_is_true_when_libre_office_calculates() throws IOException, InterruptedException {
        final Path calculated =
                office.convert(release.folder.resolve("audit.xlsx"), "xlsx", folder.resolve("calculated"));
        final Map<String, Integer> checks = new TreeMap<>();
        try (XSSFWorkbook book = open(calculated)) {
            for (final Sheet sheet : book) {
                checks(sheet).forEach((place, result) -> {
                    assertThat(result).as(place).isTrue();
                    checks.merge(sheet.getSheetName(), 1, Integer::sum);
                });
                assertThat(errors(sheet)).isEmpty();
            }
        }
        assertThat(checks).containsOnlyKeys("So sánh - YoY", "Cơ cấu - Shares", "Xu hướng - Trends");
        assertThat(checks.get("So sánh - YoY")).isEqualTo((int) release.comparisonCount());
        assertThat(checks.get("Cơ cấu - Shares")).isGreaterThan(50);
        // No index or growth rate leads across figures that are not compared, so there are fewer than there were.
        assertThat(checks.get("Xu hướng - Trends")).isGreaterThan(50);
    }

    @Test
    void a_changed_input_fails_its_checks_and_no_other() throws IOException, InterruptedException {
        final Path changed = Files.createDirectories(folder.resolve("changed")).resolve("audit.xlsx");
        final StagedRelease small = new StagedRelease(
                        folder.resolve("small"), SnapshotsToRead.shipped("press-compilation"))
                .withSite()
                .withWorkbook();
        try (XSSFWorkbook book = open(small.folder.resolve("audit.xlsx"))) {
            for (final String sheet : List.of("So sánh - YoY", "Cơ cấu - Shares")) {
                final Row row = firstWithFormula(book.getSheet(sheet));
                final Cell input = firstInput(row);
                input.setCellValue(input.getNumericCellValue() * 1.001 + 1);
            }
            try (OutputStream out = Files.newOutputStream(changed)) {
                book.write(out);
            }
        }
        final List<String> failed = new ArrayList<>();
        try (XSSFWorkbook book = open(office.convert(changed, "xlsx", folder.resolve("recalculated")))) {
            for (final Sheet sheet : book) {
                checks(sheet).forEach((place, result) -> {
                    if (!result) {
                        failed.add(place);
                    }
                });
            }
        }
        // The part's own share, and the total that it belongs to.
        assertThat(failed).hasSize(3);
    }

    private static XSSFWorkbook open(final Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    /** The result of every check of a sheet, by place. */
    private static Map<String, Boolean> checks(final Sheet sheet) {
        final Map<String, Boolean> checks = new TreeMap<>();
        final Row head = sheet.getRow(0);
        if (head == null || !text(head.getCell(head.getLastCellNum() - 1)).endsWith("Check")) {
            return checks;
        }
        for (final Row row : sheet) {
            if (row.getRowNum() > 0) {
                final Cell cell = row.getCell(head.getLastCellNum() - 1);
                checks.put(sheet.getSheetName() + "!" + cell.getAddress(), cell.getBooleanCellValue());
            }
        }
        return checks;
    }

    private static List<String> errors(final Sheet sheet) {
        final List<String> errors = new ArrayList<>();
        for (final Row row : sheet) {
            for (final Cell cell : row) {
                if (cell.getCellType() == CellType.ERROR
                        || cell.getCellType() == CellType.FORMULA
                                && cell.getCachedFormulaResultType() == CellType.ERROR) {
                    errors.add(sheet.getSheetName() + "!" + cell.getAddress());
                }
            }
        }
        return errors;
    }

    private static Row firstWithFormula(final Sheet sheet) {
        for (final Row row : sheet) {
            for (final Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC) {
                    return row;
                }
            }
        }
        throw new AssertionError("no formula on " + sheet.getSheetName());
    }

    private static Cell firstInput(final Row row) {
        for (final Cell cell : row) {
            if (cell.getCellType() == CellType.NUMERIC) {
                return cell;
            }
        }
        throw new AssertionError("no input in row " + row.getRowNum());
    }

    private static String text(final Cell cell) {
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }
}
