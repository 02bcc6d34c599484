package niengiam.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import niengiam.model.Observation;
import niengiam.source.SourceException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetReaderTest {

    private static final String MAPPING =
            """
            id: tourism
            format: xls
            sheet: "du lịch"
            texts: ["năm (?<year>\\\\d{4})", "Đơn vị tính: (?<scale>nghìn|triệu) lượt"]
            head: {cell: "Khách du lịch", rows: 2}
            labels: [A]
            numbers: vi
            marks: {"-": ZERO, "…": NOT_COLLECTED}
            rows:
              - ref_area: {capture: label, lookup: areas}
            figures:
              - columns: "Khách du lịch.* (?<type>Quốc tế|Nội địa).*"
                indicator: TOU_VIS
                visitor_type: INTL
                unit_measure: VISIT
                unit_mult: {capture: scale, lookup: scale-words}
                time_period: {capture: year}
            """;

    @Test
    void a_table_with_a_merged_head_and_a_unit_in_the_corner_is_read() {
        final Shipped.Collected read = read(sheet -> {});

        assertThat(read.rejects()).isEmpty();
        assertThat(read.observations())
                .extracting(SheetReaderTest::line)
                .containsExactly(
                        "2 du lịch!C4 VN35 12.5 VISIT/3 2023 \"12.5\"",
                        "2 du lịch!C5 VN36 13240 VISIT/3 2023 \"13.240\"");
    }

    @Test
    void a_blank_is_absent_a_dash_is_zero_and_dots_are_missing() {
        final Shipped.Collected read = read(sheet -> {
            set(sheet, 3, 2, "-");
            set(sheet, 4, 2, "…");
            sheet.createRow(5).createCell(0).setCellValue("Ninh Bình");
        });

        assertThat(read.rejects()).isEmpty();
        assertThat(read.observations()).hasSize(2);
        assertThat(read.observations().get(0).quantity().orElseThrow().value()).isZero();
        assertThat(read.observations().get(1).quantity()).isEmpty();
        assertThat(read.observations().get(1).status()).hasToString("L");
    }

    @Test
    void a_hidden_row_is_rejected_and_says_so() {
        final Shipped.Collected read = read(sheet -> sheet.getRow(3).setZeroHeight(true));

        assertThat(read.observations()).hasSize(1);
        assertThat(read.rejects().get(0).toString())
                .contains(
                        "2 du lịch!C4",
                        "HIDDEN_CELL",
                        "expected a cell that readers see, got one that the producer hid");
    }

    @Test
    void hidden_cells_are_read_with_a_note_where_the_mapping_says_so() {
        final Shipped.Collected read = Shipped.readBy(
                workbook(new XSSFWorkbook(), sheet -> sheet.setColumnHidden(2, true)),
                "w.xlsx",
                MAPPING + "hidden: read\n",
                "tourism");

        assertThat(read.observations()).extracting(Observation::note).containsOnly("hidden by the producer");
    }

    @Test
    void a_formula_error_a_date_a_truth_value_and_an_uncalculated_formula_are_rejected() {
        final Shipped.Collected read = read(sheet -> {
            sheet.getRow(3).createCell(2).setCellErrorValue(FormulaError.REF.getCode());
            final Cell date = sheet.getRow(4).createCell(2);
            final CellStyle style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
            date.setCellValue(LocalDate.of(2023, 3, 5));
            date.setCellStyle(style);
            row(sheet, 5, "Ninh Bình").createCell(2).setCellValue(true);
            row(sheet, 6, "Hà Giang").createCell(2).setCellFormula("C4+C5");
        });

        assertThat(read.observations()).isEmpty();
        assertThat(read.rejects())
                .extracting(reject -> reject.reason() + ": " + reject.detail())
                .containsExactly(
                        "FORMULA_ERROR: expected a number, got a formula that failed with #REF!",
                        "DATE_CELL: expected a number, got the date 05/03/2023 (stored as 44990.0)",
                        "INVALID_NUMBER: expected a number, got the truth value true",
                        "FORMULA_ERROR: expected a number, got a formula whose result was never stored; open and save it");
    }

    @Test
    void a_number_that_shows_another_value_than_it_stores_is_ambiguous() {
        final Shipped.Collected read = read(sheet -> {
            final CellStyle style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("#,##0,"));
            final Cell cell = sheet.getRow(3).createCell(2);
            cell.setCellValue(1_234_567);
            cell.setCellStyle(style);
        });

        assertThat(read.rejects()).hasSize(1);
        assertThat(read.rejects().get(0).reason()).isEqualTo("AMBIGUOUS_NUMBER");
        assertThat(read.rejects().get(0).detail()).contains("and stores 1234567");
    }

    @Test
    void a_percentage_is_no_count_of_visits() {
        final Shipped.Collected read = read(sheet -> {
            final CellStyle style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("0.0%"));
            final Cell cell = sheet.getRow(3).createCell(2);
            cell.setCellValue(0.125);
            cell.setCellStyle(style);
        });

        assertThat(read.observations()).hasSize(1);
        assertThat(read.rejects().get(0).toString())
                .contains(
                        "2 du lịch!C4",
                        "UNIT_MISMATCH",
                        "expected a number of VISIT/3, got a cell that shows the percentage 12.5%",
                        "text=12.5%");
    }

    @Test
    void labels_in_two_languages_and_with_footnotes_are_understood() {
        final Shipped.Collected read = read(sheet -> {
            set(sheet, 3, 0, "Hà Nam\nHa Nam");
            set(sheet, 4, 0, "Nam Định - Nam Dinh (*)");
            set(sheet, 6, 0, "(*) Không kể khách trong ngày");
        });

        assertThat(read.rejects()).isEmpty();
        assertThat(read.observations())
                .extracting(observation -> observation.key().refArea() + " " + observation.note())
                .containsExactly("VN35 ", "VN36 Không kể khách trong ngày");
    }

    @Test
    void a_misread_label_is_rejected_with_what_it_must_have_been() {
        final Shipped.Collected read = read(sheet -> set(sheet, 3, 0, "HÃ\u00A0 Nam"));

        assertThat(read.rejects()).hasSize(1);
        assertThat(read.rejects().get(0).reason()).isEqualTo("INVALID_ENCODING");
        assertThat(read.rejects().get(0).detail()).contains("which must have been \"Hà Nam\"");
    }

    @Test
    void an_unknown_label_and_a_number_without_a_head_are_rejected() {
        final Shipped.Collected read = read(sheet -> {
            set(sheet, 3, 0, "Atlantis");
            sheet.getRow(4).createCell(6).setCellValue(7);
        });

        assertThat(read.reasons()).containsExactly("UNKNOWN_LABEL", "UNKNOWN_COLUMN");
        assertThat(read.rejects().get(1).detail()).isEqualTo("expected a head over column G, got none");
    }

    @Test
    void text_in_a_legacy_font_is_read_and_kept_raw() {
        final byte[] workbook = workbook(new HSSFWorkbook(), sheet -> {
            final Workbook book = sheet.getWorkbook();
            final var font = book.createFont();
            font.setFontName(".VnArial");
            final CellStyle style = book.createCellStyle();
            style.setFont(font);
            for (final Row row : sheet) {
                for (final Cell cell : row) {
                    cell.setCellStyle(style);
                }
            }
            set(sheet, 0, 0, "Kh¸ch du lÞch n¨m 2023");
            set(sheet, 0, 3, "§¬n vÞ tÝnh: ngh×n l­ît");
            set(sheet, 1, 2, "Kh¸ch du lÞch");
            set(sheet, 2, 2, "Quèc tÕ");
            set(sheet, 3, 0, "Hµ Nam");
            set(sheet, 4, 0, "Nam Định");
        });

        final Shipped.Collected read = Shipped.readBy(workbook, "old.xls", MAPPING, "tourism");

        assertThat(read.rejects()).isEmpty();
        assertThat(read.observations())
                .extracting(observation -> observation.key().refArea())
                .containsExactly("VN35", "VN36");
    }

    @Test
    void a_page_break_that_repeats_the_head_continues_the_table() {
        final Shipped.Collected read = read(sheet -> {
            row(sheet, 6, "(Tiếp theo) Khách du lịch");
            row(sheet, 8, "").createCell(2).setCellValue("Khách du lịch");
            row(sheet, 9, "").createCell(2).setCellValue("Quốc tế");
            row(sheet, 10, "Hà Giang").createCell(2).setCellValue(5);
        });

        assertThat(read.rejects()).isEmpty();
        assertThat(read.observations()).hasSize(3);
        assertThat(line(read.observations().get(2))).isEqualTo("2 du lịch!C11 VN02 5 VISIT/3 2023 \"5\"");
    }

    @Test
    void a_running_number_before_the_label_is_passed_over() {
        final byte[] workbook = workbook(new XSSFWorkbook(), sheet -> {
            sheet.getRow(3).createCell(0).setCellValue(1);
            set(sheet, 3, 1, "Hà Giang");
        });

        final Shipped.Collected read =
                Shipped.readBy(workbook, "w.xlsx", MAPPING.replace("labels: [A]", "labels: [A, B]"), "tourism");

        assertThat(read.rejects()).isEmpty();
        assertThat(line(read.observations().get(0))).contains("C4 VN02 12.5");
    }

    @Test
    void two_units_above_one_head_are_an_error() {
        assertThatThrownBy(() -> read(sheet -> set(sheet, 0, 5, "Đơn vị tính: triệu lượt")))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("Invalid table in w.xlsx, sheet \"2 du lịch\": expected one meaning of")
                .hasMessageContaining("[{scale=nghìn}, {scale=triệu}]");
    }

    @Test
    void a_missing_title_and_a_missing_sheet_are_errors() {
        assertThatThrownBy(() -> read(sheet -> set(sheet, 0, 0, "Lượt khách")))
                .hasMessageContaining("Missing text in w.xlsx, sheet \"2 du lịch\": expected \"năm (?<year>\\d{4})\"");
        assertThatThrownBy(() -> read(sheet -> sheet.getWorkbook().setSheetName(0, "khác")))
                .hasMessageStartingWith("Missing sheet in w.xlsx: expected a name with \"du lịch\"")
                .hasMessageContaining("got [khác]");
    }

    @Test
    void an_unknown_column_costs_its_own_numbers_and_no_others() {
        final Shipped.Collected read = read(sheet -> {
            set(sheet, 1, 5, "Công suất");
            sheet.getRow(3).createCell(5).setCellValue(61.5);
        });

        assertThat(read.observations()).hasSize(2);
        assertThat(read.rejects())
                .extracting(reject -> reject.locator() + " " + reject.reason() + ": " + reject.detail())
                .containsExactly(
                        "2 du lịch!F4 UNKNOWN_COLUMN: expected a head that mapping tourism reads over column F,"
                                + " got \"Công suất\"");
    }

    @Test
    void two_columns_of_one_head_are_rejected_because_neither_can_be_told() {
        final Shipped.Collected read = read(sheet -> {
            set(sheet, 1, 4, "Khách du lịch");
            set(sheet, 2, 4, "Quốc tế");
            sheet.getRow(3).createCell(4).setCellValue(3);
        });

        assertThat(read.observations()).isEmpty();
        assertThat(read.reasons()).containsOnly("AMBIGUOUS_COLUMN").hasSize(3);
    }

    @Test
    void rows_below_a_heading_that_the_mapping_does_not_know_are_rejected() {
        final Shipped.Collected read = read(sheet -> {
            row(sheet, 5, "Thu hồi giấy phép");
            row(sheet, 6, "Hà Giang").createCell(2).setCellValue(5);
        });

        assertThat(read.observations()).hasSize(2);
        assertThat(read.rejects().get(0).detail()).contains("got \"Hà Giang\" under \"Thu hồi giấy phép\"");
    }

    @Test
    void a_province_without_figures_of_which_and_a_title_before_the_next_page_are_no_headings() {
        final Shipped.Collected read = read(sheet -> {
            row(sheet, 5, "Ninh Bình");
            row(sheet, 6, "Trong đó:");
            row(sheet, 7, "Hà Giang").createCell(2).setCellValue(5);
        });

        assertThat(read.rejects()).isEmpty();
        assertThat(read.observations()).hasSize(3);
    }

    @Test
    void a_second_head_that_the_mapping_does_not_know_is_not_read_over() {
        final Shipped.Collected read = read(sheet -> {
            set(sheet, 5, 2, "Doanh thu (tỷ đồng)");
            row(sheet, 6, "Hà Giang").createCell(2).setCellValue(5);
        });

        assertThat(read.observations()).hasSize(2);
        assertThat(read.reasons()).containsExactly("UNKNOWN_LABEL", "UNKNOWN_LABEL");
    }

    @Test
    void a_workbook_is_not_read_by_a_mapping_for_tables() {
        assertThatThrownBy(
                        () -> Shipped.read(workbook(new XSSFWorkbook(), sheet -> {}), "w.xlsx", "gso-travel-turnover"))
                .hasMessage("Invalid format of w.xlsx: mapping gso-travel-turnover reads delimited text, the file is an"
                        + " Excel workbook. Name another mapping in its origin.");
    }

    private static String line(final Observation observation) {
        return observation.provenance().locator() + " " + observation.key().refArea() + " "
                + observation.quantity().orElseThrow().value() + " " + observation.unit() + " "
                + observation.period() + " \"" + observation.obsText() + "\"";
    }

    private static Shipped.Collected read(final Consumer<Sheet> change) {
        return Shipped.readBy(workbook(new XSSFWorkbook(), change), "w.xlsx", MAPPING, "tourism");
    }

    private static Row row(final Sheet sheet, final int row, final String label) {
        final Row created = sheet.createRow(row);
        created.createCell(0).setCellValue(label);
        return created;
    }

    private static void set(final Sheet sheet, final int row, final int column, final String text) {
        final Row at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        final Cell cell = at.getCell(column) == null ? at.createCell(column) : at.getCell(column);
        cell.setCellValue(text);
    }

    /** Title and unit, a head of two rows whose first is merged, two provinces: one number stored, one typed. */
    private static byte[] workbook(final Workbook book, final Consumer<Sheet> change) {
        try (book;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            final Sheet sheet = book.createSheet("2 du lịch");
            set(sheet, 0, 0, "Khách du lịch năm 2023");
            set(sheet, 0, 3, "Đơn vị tính: nghìn lượt");
            set(sheet, 1, 2, "Khách du lịch");
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 2, 3));
            set(sheet, 2, 2, "Quốc tế");
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 2, 3));
            row(sheet, 3, "Hà Nam").createCell(2).setCellValue(12.5);
            row(sheet, 4, "Nam Định").createCell(2).setCellValue("13.240");
            change.accept(sheet);
            book.write(out);
            return out.toByteArray();
        } catch (final IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
