package niengiam.job.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import niengiam.job.desk.InboxJob.Outcome;
import niengiam.job.desk.InboxJob.State;
import niengiam.model.Language;
import niengiam.report.workbook.Inbox;
import niengiam.source.SourceException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A sheet with one corrected figure is spoilt in every column and as a whole. Each time the decision is taken as it was meant, or refused with
 * a reason; the tables of what happened stand in {@code docs/desk.md}.
 */
class SpoiltSheetsTest {

    private static final Path DOCS = Path.of("../docs/desk.md");
    private static final String TAKEN = "taken";
    private static final String AS_IT_STANDS = "taken as it stands";
    private static final int ROW = 1;

    private static final Map<String, String> DECIDED = Map.of(
            "decision", "Sửa",
            "value", "339.9",
            "unit", "USD",
            "multiplier", "6",
            "why", "một chữ số chép nhầm",
            "office", "Chi cục Thống kê",
            "day", "2026-11-30");

    @TempDir
    private Path folder;

    private DeskRelease release;
    private Path inbox;
    private String meant;

    @BeforeEach
    void decide() throws IOException {
        release = new DeskRelease(folder);
        inbox = folder.resolve("inbox.xlsx");
        release.job.write(inbox, Language.VI);
        change(
                inbox,
                inbox,
                sheet -> DECIDED.forEach((column, text) -> cell(sheet, column).setCellValue(text)));
        final List<Outcome> outcomes = release.job.apply(inbox, true);
        assertThat(outcomes).extracting(Outcome::state).containsOnlyOnce(State.APPLIED);
        meant = outcomes.get(0).message();
    }

    private static void change(Path from, Path to, Consumer<Sheet> what) throws IOException {
        final Workbook book;
        try (InputStream in = Files.newInputStream(from)) {
            book = new XSSFWorkbook(in);
        }
        what.accept(book.getSheetAt(0));
        try (OutputStream out = Files.newOutputStream(to)) {
            book.write(out);
        }
        book.close();
    }

    private static int at(String column) {
        return Inbox.columns().indexOf(column);
    }

    private static Cell cell(Sheet sheet, String column) {
        return sheet.getRow(ROW).getCell(at(column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** Another text in place of a cell: one that is only overwritten keeps its inline text beside the new one. */
    private static void put(Cell cell, String text) {
        cell.getRow().createCell(cell.getColumnIndex()).setCellValue(text);
    }

    private static String text(Cell cell) {
        return new DataFormatter().formatCellValue(cell);
    }

    /** What becomes of a sheet that was spoilt. */
    private String outcome(Consumer<Sheet> spoil) throws IOException {
        final Path spoilt = folder.resolve("spoilt.xlsx");
        change(inbox, spoilt, spoil);
        return outcome(spoilt);
    }

    private String outcome(Path spoilt) {
        final List<Outcome> outcomes;
        try {
            outcomes = release.job.apply(spoilt, true);
        } catch (SourceException whole) {
            return "sheet refused: " + first(whole.getMessage());
        }
        final List<String> said = outcomes.stream()
                .filter(outcome -> outcome.state() != State.WAITING)
                .map(outcome -> outcome.state() == State.APPLIED
                        ? outcome.message().equals(meant) ? TAKEN : AS_IT_STANDS
                        : "refused: " + first(outcome.message()))
                .toList();
        return said.isEmpty() ? "waits" : String.join("; ", said);
    }

    /** The beginning of a message, which says what is wrong. */
    private static String first(String message) {
        final String start = message.split("[:;,]|\\.( |$)")[0];
        return start.length() < message.length() && start.equals("Invalid row")
                ? message.split("[;.,]|which is| are not")[0].replace("Invalid row: ", "")
                : start;
    }

    private static void move(Sheet sheet, int from, int to) {
        for (Row row : sheet) {
            final List<String> texts = IntStream.range(0, Inbox.columns().size())
                    .mapToObj(i -> text(row.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)))
                    .collect(Collectors.toCollection(ArrayList::new));
            texts.add(to, texts.remove(from));
            for (int i = 0; i < texts.size(); i++) {
                row.createCell(i).setCellValue(texts.get(i));
            }
        }
    }

    private static void remove(Sheet sheet, int column) {
        move(sheet, column, Inbox.columns().size() - 1);
        sheet.forEach(row -> row.removeCell(row.getCell(Inbox.columns().size() - 1)));
    }

    private static void retypeAsNumber(Cell cell) {
        final String text = text(cell);
        cell.setCellValue(text.matches("[0-9.]+") ? Double.parseDouble(text) : 12345);
    }

    private static void swap(Sheet sheet, int one, int other) {
        for (int i = 0; i < Inbox.columns().size(); i++) {
            final Cell left = sheet.getRow(one).getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            final Cell right = sheet.getRow(other).getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            final String text = text(left);
            put(left, text(right));
            put(right, text);
        }
    }

    private static void swap(Row row, int one, int other) {
        final String left = text(row.getCell(one, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
        final String right = text(row.getCell(other, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
        row.createCell(one).setCellValue(right);
        row.createCell(other).setCellValue(left);
    }

    private static void day(Cell cell, LocalDate day) {
        final CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat((short) 14);
        final Cell fresh = cell.getRow().createCell(cell.getColumnIndex());
        fresh.setCellValue(day);
        fresh.setCellStyle(style);
    }

    private static void struck(Cell cell) {
        final Font font = cell.getSheet().getWorkbook().createFont();
        font.setStrikeout(true);
        final CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setFont(font);
        cell.setCellStyle(style);
    }

    private List<List<String>> columns() throws IOException {
        final List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("column", "moved", "taken out", "emptied", "same as text", "as a number", "other text"));
        for (String column : Inbox.columns()) {
            rows.add(List.of(
                    "`" + column + "`",
                    outcome(sheet -> move(sheet, at(column), column.equals("key") ? 5 : 0)),
                    outcome(sheet -> remove(sheet, at(column))),
                    outcome(sheet -> cell(sheet, column).setBlank()),
                    outcome(sheet -> put(cell(sheet, column), text(cell(sheet, column)))),
                    outcome(sheet -> retypeAsNumber(cell(sheet, column))),
                    outcome(sheet -> put(cell(sheet, column), "khác"))));
        }
        return rows;
    }

    private Map<String, String> wholes() throws IOException {
        final Map<String, String> said = new LinkedHashMap<>();
        said.put("as it was saved", outcome(sheet -> {}));
        said.put("rows sorted the other way", outcome(sheet -> {
            swap(sheet, 1, 4);
            swap(sheet, 2, 3);
        }));
        said.put("a row doubled", outcome(sheet -> {
            sheet.createRow(9);
            swap(sheet, 1, 9);
            for (int i = 0; i < Inbox.columns().size(); i++) {
                sheet.getRow(1).createCell(i).setCellValue(text(sheet.getRow(9).getCell(i)));
            }
        }));
        said.put("a row deleted that waits", outcome(sheet -> sheet.removeRow(sheet.getRow(3))));
        said.put("the decided row deleted", outcome(sheet -> sheet.removeRow(sheet.getRow(ROW))));
        said.put("one column sorted alone", outcome(sheet -> {
            final String text = text(sheet.getRow(1).getCell(at("place")));
            put(sheet.getRow(1).getCell(at("place")), text(sheet.getRow(2).getCell(at("place"))));
            put(sheet.getRow(2).getCell(at("place")), text);
        }));
        said.put("the decision moved down one row", outcome(sheet -> {
            for (String column : DECIDED.keySet()) {
                sheet.getRow(2).createCell(at(column)).setCellValue(DECIDED.get(column));
                cell(sheet, column).setBlank();
            }
        }));
        said.put("a column put in between", outcome(sheet -> {
            final int last = Inbox.columns().size();
            for (Row row : sheet) {
                row.createCell(last).setCellValue("ghi chú");
                for (int i = last; i > 5; i--) {
                    swap(row, i, i - 1);
                }
            }
        }));
        said.put(
                "the decision in capitals, blanks behind everything",
                outcome(sheet -> DECIDED.forEach(
                        (column, text) -> put(cell(sheet, column), (column.equals("decision") ? "SỬA" : text) + " "))));
        said.put(
                "the day as a date of the program",
                outcome(sheet -> day(cell(sheet, "day"), LocalDate.of(2026, 11, 30))));
        said.put("the day as 30/11/2026", outcome(sheet -> put(cell(sheet, "day"), "30/11/2026")));
        said.put("the day as 05/06/2026", outcome(sheet -> put(cell(sheet, "day"), "05/06/2026")));
        said.put("the value as the text 339,9", outcome(sheet -> put(cell(sheet, "value"), "339,9")));
        said.put("the value as the text 1.339", outcome(sheet -> put(cell(sheet, "value"), "1.339")));
        said.put("the value as a formula", outcome(sheet -> {
            cell(sheet, "value").setCellFormula("340-0.1");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell(sheet, "value"));
        }));
        said.put("the decision struck through", outcome(sheet -> struck(cell(sheet, "decision"))));
        said.put(
                "office merged over two rows",
                outcome(sheet ->
                        sheet.addMergedRegion(new CellRangeAddress(ROW, ROW + 1, at("office"), at("office")))));
        said.put(
                "the row hidden by a filter", outcome(sheet -> sheet.getRow(ROW).setZeroHeight(true)));
        said.put("other rows hidden by a filter, columns hidden", outcome(sheet -> {
            sheet.setAutoFilter(new CellRangeAddress(
                    0, sheet.getLastRowNum(), 0, Inbox.columns().size() - 1));
            sheet.getRow(3).setZeroHeight(true);
            sheet.setColumnHidden(at("key"), true);
            sheet.setColumnHidden(at("text"), true);
        }));
        said.put("empty rows put between", outcome(sheet -> sheet.shiftRows(ROW, sheet.getLastRowNum(), 2)));
        said.put(
                "a remark written below",
                outcome(sheet -> sheet.createRow(20).createCell(at("why")).setCellValue("xem lại sau")));
        said.put("the sheet renamed", outcome(sheet -> sheet.getWorkbook().setSheetName(0, "Sheet1")));
        for (String day : List.of("30.11.2026", "11/30/2026", "30/11/26", "30 tháng 11 2026", "2026-11-31")) {
            said.put("the day as " + day, outcome(sheet -> put(cell(sheet, "day"), day)));
        }
        said.put("the day as a date of a program that counts from 1904", outcome(sheet -> {
            ((XSSFWorkbook) sheet.getWorkbook())
                    .getCTWorkbook()
                    .addNewWorkbookPr()
                    .setDate1904(true);
            day(cell(sheet, "day"), LocalDate.of(2026, 11, 30));
            cell(sheet, "day").setCellValue(DateUtil.getExcelDate(LocalDate.of(2026, 11, 30), true));
        }));
        said.put("a day to come", outcome(sheet -> put(cell(sheet, "day"), "2062-11-30")));
        said.put("a day before the source", outcome(sheet -> put(cell(sheet, "day"), "2006-11-30")));
        said.put(
                "the period as a date that a program made of 2018-03",
                outcome(sheet -> day(cell(sheet, "period"), LocalDate.of(2018, 3, 1))));
        said.put("the decision in English", outcome(sheet -> put(cell(sheet, "decision"), "Correct")));
        said.put("the decision without marks", outcome(sheet -> put(cell(sheet, "decision"), "Sua")));
        said.put("a title put above the head", outcome(sheet -> {
            sheet.shiftRows(0, sheet.getLastRowNum(), 1);
            sheet.createRow(0).createCell(0).setCellValue("Hộp việc");
        }));
        said.put("a sheet of notes put before it", outcome(sheet -> {
            final Sheet notes = sheet.getWorkbook().createSheet("Ghi chú");
            notes.createRow(0).createCell(0).setCellValue("đã xem");
            sheet.getWorkbook().setSheetOrder("Ghi chú", 0);
        }));
        said.put("the sheet copied within its workbook", outcome(sheet -> sheet.getWorkbook()
                .cloneSheet(0)));
        said.put("the head deleted", outcome(sheet -> sheet.removeRow(sheet.getRow(0))));
        said.put("saved as .csv", outcome(csv()));
        final DeskRelease other = new DeskRelease(Files.createDirectories(folder.resolve("other")), "492.9");
        final Path foreign = folder.resolve("foreign.xlsx");
        other.job.write(foreign, Language.VI);
        change(
                foreign,
                foreign,
                sheet -> DECIDED.forEach((column, text) -> cell(sheet, column).setCellValue(text)));
        said.put("an inbox of another lake, whose source says 492.9", outcome(foreign));
        release.job.apply(inbox, false);
        said.put("applied a second time", outcome(inbox));
        release.publish("392.9", "V201");
        Files.delete(release.data.resolve("corrections/inbox.yaml"));
        said.put("an older inbox: the source says 392.9 now", outcome(inbox));
        return said;
    }

    private Path csv() throws IOException {
        final StringBuilder text = new StringBuilder();
        change(inbox, folder.resolve("same.xlsx"), sheet -> {
            for (Row row : sheet) {
                text.append(IntStream.range(0, Inbox.columns().size())
                                .mapToObj(i -> text(row.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)))
                                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                .collect(Collectors.joining(";")))
                        .append("\r\n");
            }
        });
        final Path file = folder.resolve("spoilt.csv");
        Files.write(file, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        return file;
    }

    private String tables() throws IOException {
        final StringBuilder text = new StringBuilder();
        final List<List<String>> columns = columns();
        for (int i = 0; i < columns.size(); i++) {
            text.append("| ").append(String.join(" | ", columns.get(i))).append(" |\n");
            if (i == 0) {
                text.append("|---".repeat(columns.get(0).size())).append("|\n");
            }
        }
        text.append("\n| the sheet | its decision |\n|---|---|\n");
        wholes().forEach((what, outcome) ->
                text.append("| ").append(what).append(" | ").append(outcome).append(" |\n"));
        return text.toString();
    }

    @Test
    void a_spoilt_sheet_is_taken_as_it_was_meant_or_refused_as_the_documentation_says() throws IOException {
        final String tables = tables();

        assertThat(tables.lines().filter(line -> line.contains(AS_IT_STANDS)))
                .as(
                        "a reason and an office are whatever somebody writes, and nobody sees that a decision slipped by a row")
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("| `why`").endsWith("| " + AS_IT_STANDS + " |"),
                        line -> assertThat(line).startsWith("| `office`").endsWith("| " + AS_IT_STANDS + " |"),
                        line -> assertThat(line).startsWith("| the decision moved down one row"));
        assertThat(Files.readString(DOCS))
                .as("the tables of docs/desk.md; put these there")
                .contains(tables);
    }
}
