package niengiam.job.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import niengiam.data.CodeLists;
import niengiam.data.Corrections;
import niengiam.job.ask.PublishedReleases;
import niengiam.job.desk.InboxJob.Outcome;
import niengiam.job.desk.InboxJob.State;
import niengiam.model.Language;
import niengiam.report.workbook.Inbox;
import niengiam.source.CsvTable;
import niengiam.source.SourceException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A round at the desk: what waits goes out as a workbook and comes back as decisions, or as a reason for each row. */
class InboxJobTest {

    private static final String SERIES = DeskRelease.SERIES;
    private static final String SOURCE = "gso/2018-12-27/fdi-by-province";

    /** In the order of the sheet: findings before rejects, then places. */
    private static final int FINDING = 1;

    private static final int SECOND_FINDING = 2;
    private static final int DOUBTFUL = 3;
    private static final int LABEL = 4;

    @TempDir
    private Path folder;

    private DeskRelease release;
    private Path data;
    private InboxJob job;
    private Path inbox;

    @BeforeEach
    void publish() throws IOException {
        release = new DeskRelease(folder);
        data = release.data;
        job = release.job;
        inbox = folder.resolve("inbox.xlsx");
    }

    private void edit(Consumer<Sheet> change) throws IOException {
        if (!Files.exists(inbox)) {
            assertThat(job.write(inbox, Language.VI)).isEqualTo(4);
        }
        final Workbook book;
        try (InputStream in = Files.newInputStream(inbox)) {
            book = new XSSFWorkbook(in);
        }
        change.accept(book.getSheetAt(0));
        try (OutputStream out = Files.newOutputStream(inbox)) {
            book.write(out);
        }
        book.close();
    }

    private static void fill(Row row, Map<String, String> cells) {
        cells.forEach((column, text) ->
                row.createCell(Inbox.columns().indexOf(column)).setCellValue(text));
    }

    private static Map<String, String> signed(String... further) {
        Map<String, String> cells = new HashMap<>(
                Map.of("why", "đã đối chiếu, \"Biểu 5\"", "office", "Chi cục Thống kê", "day", "2026-11-30"));
        for (int i = 0; i < further.length; i += 2) {
            cells.put(further[i], further[i + 1]);
        }
        return cells;
    }

    private Outcome one(int row) {
        return job.apply(inbox, true).stream()
                .filter(outcome -> outcome.row() == row + 1)
                .findFirst()
                .orElseThrow();
    }

    private void refused(int row, String message) {
        Outcome outcome = one(row);
        assertThat(outcome.state()).as(outcome.message()).isEqualTo(State.REFUSED);
        assertThat(outcome.message()).contains(message);
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(data.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    @Test
    void what_was_decided_is_written_and_nothing_else() throws IOException {
        edit(sheet -> {
            fill(sheet.getRow(FINDING), signed("decision", "Chấp nhận"));
            fill(sheet.getRow(SECOND_FINDING), signed("decision", "Rút"));
            fill(
                    sheet.getRow(DOUBTFUL),
                    signed(
                            "decision",
                            "Sửa",
                            "series",
                            SERIES.replace("VN35", "VN36"),
                            "period",
                            "2018",
                            "value",
                            "12.5",
                            "unit",
                            "USD",
                            "multiplier",
                            "6"));
            fill(sheet.getRow(LABEL), signed("decision", "Thêm nhãn", "code", "35"));
        });
        Map<String, String> before = contents();

        assertThat(job.apply(inbox, true)).extracting(Outcome::state).containsOnly(State.APPLIED);
        assertThat(contents()).as("after a dry run").isEqualTo(before);

        assertThat(job.apply(inbox, false)).extracting(Outcome::state).containsOnly(State.APPLIED);
        Map<String, String> after = contents();
        assertThat(after.keySet().stream().filter(file -> !after.get(file).equals(before.get(file))))
                .containsExactly(
                        "corrections/inbox.yaml",
                        "mappings/labels/areas.csv",
                        "rules/accepted.csv",
                        "rules/decided_labels.csv");
        assertThat(Corrections.read(data, CodeLists.read(data.resolve("codelists")))
                        .all())
                .extracting(correction -> correction.decision().toString(), correction -> correction.expected())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("withdrawn", "7"),
                        org.assertj.core.groups.Tuple.tuple(
                                SERIES.replace("VN35", "VN36") + " 2018 12.5 USD/6", "12.5"));
        assertThat(after.get("mappings/labels/areas.csv")).endsWith("Hà Nâm,35,\n");
        CsvTable accepted = CsvTable.parse(after.get("rules/accepted.csv"), "accepted.csv");
        assertThat(accepted.rows().get(accepted.rows().size() - 1))
                .containsEntry("rule", "V201")
                .containsEntry("series", SERIES)
                .containsEntry("locator", "cell=18,5")
                .containsEntry("office", "Chi cục Thống kê")
                .containsEntry("day", "2026-11-30");

        assertThat(job.apply(inbox, false)).as("applied twice").allSatisfy(outcome -> assertThat(outcome.message())
                .contains("already applied, as D-"));
        assertThat(contents()).isEqualTo(after);
    }

    @Test
    void sorted_rows_are_harmless_and_undecided_rows_wait() throws IOException {
        edit(sheet -> {
            fill(sheet.getRow(FINDING), signed("decision", " ACCEPT "));
            sheet.shiftRows(FINDING, FINDING, 8);
        });

        List<Outcome> outcomes = job.apply(inbox, true);

        assertThat(outcomes)
                .extracting(Outcome::state)
                .containsExactly(State.WAITING, State.WAITING, State.WAITING, State.APPLIED);
    }

    @Test
    void days_and_numbers_that_a_program_made_of_what_was_typed_are_understood() throws IOException {
        edit(sheet -> {
            Row row = sheet.getRow(FINDING);
            fill(row, signed("decision", "Sửa", "unit", "USD"));
            row.createCell(Inbox.columns().indexOf("value")).setCellValue(339.9);
            row.createCell(Inbox.columns().indexOf("multiplier")).setCellValue(6);
            row.createCell(Inbox.columns().indexOf("period")).setCellValue(2017);
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat((short) 14);
            var day = row.createCell(Inbox.columns().indexOf("day"));
            day.setCellValue(LocalDate.of(2026, 11, 30));
            day.setCellStyle(style);
        });

        assertThat(one(FINDING).message())
                .contains("period: \"2017\"", "value: \"339.9\"", "multiplier: \"6\"", "day: 2026-11-30");
    }

    @Test
    void a_row_that_is_not_as_it_was_written_is_refused() throws IOException {
        edit(sheet -> {
            fill(sheet.getRow(FINDING), signed("decision", "Chấp nhận", "text", "339.9"));
            fill(sheet.getRow(SECOND_FINDING), signed("decision", "Chấp nhận", "check", ""));
            fill(sheet.getRow(DOUBTFUL), signed("decision", "Sửa", "value", "5", "place", "cell=31,5"));
            sheet.getRow(LABEL).createCell(Inbox.columns().indexOf("text")).setCellValue(13);
            fill(sheet.getRow(LABEL), signed("decision", "Thêm nhãn", "code", "35"));
        });

        for (int row : List.of(FINDING, SECOND_FINDING, DOUBTFUL)) {
            refused(row, "something was retyped, moved or deleted there");
        }
        // The same text as a number says the same.
        assertThat(one(LABEL).state()).isEqualTo(State.APPLIED);
    }

    @Test
    void a_half_filled_row_is_refused_with_what_is_missing() throws IOException {
        edit(sheet -> {
            fill(sheet.getRow(FINDING), Map.of("decision", "Chấp nhận", "why", "x", "day", "2026-11-30"));
            fill(sheet.getRow(SECOND_FINDING), Map.of("why", "x"));
            fill(sheet.getRow(DOUBTFUL), signed("decision", "Sửa", "value", "12.5"));
            fill(sheet.getRow(LABEL), signed("decision", "Thêm nhãn"));
        });

        refused(FINDING, "Missing office");
        refused(SECOND_FINDING, "Missing decision");
        refused(
                DOUBTFUL,
                "Missing cell series, period, unit, multiplier: of a rejected figure nothing was read that could stay");
        refused(LABEL, "Missing code");
    }

    @Test
    void a_decision_that_does_not_fit_its_row_is_refused() throws IOException {
        edit(sheet -> {
            fill(sheet.getRow(FINDING), signed("decision", "Chấp nhận", "value", "5"));
            fill(sheet.getRow(SECOND_FINDING), signed("decision", "Thêm nhãn", "code", "35"));
            fill(sheet.getRow(DOUBTFUL), signed("decision", "Chấp nhận"));
            fill(sheet.getRow(LABEL), signed("decision", "Thêm nhãn", "code", "999"));
        });

        refused(FINDING, "the decision ACCEPT leaves it empty, got \"5\"");
        refused(SECOND_FINDING, "expected a row about an unknown label");
        refused(DOUBTFUL, "expected it of a finding, got a rejected figure");
        refused(LABEL, "Unknown code \"999\"");
    }

    @Test
    void one_of_the_nearest_labels_is_taken_as_it_stands_in_the_sheet() throws IOException {
        edit(sheet -> fill(sheet.getRow(LABEL), signed("decision", "Thêm nhãn", "code", "Hà Nam = 35")));

        assertThat(one(LABEL).message()).isEqualTo("Hà Nâm,35,");
    }

    @Test
    void a_mark_of_a_territory_that_did_not_stand_then_does_not_wait() throws IOException {
        edit(sheet -> assertThat(sheet)
                .noneMatch(row -> row.getCell(Inbox.columns().indexOf("place"))
                        .getStringCellValue()
                        .equals("cell=33,5")));
    }

    @Test
    void decisions_are_not_written_over_those_of_somebody_else() throws IOException {
        final CodeLists codes = CodeLists.read(data.resolve("codelists"));
        final DecisionFiles mine = files(codes);
        final WaitingItem item = new WaitingItem(
                WaitingItem.Kind.FINDING, "V201", "s", "cell=1,1", "1", SERIES, "2018", "d", "", "", "", List.of());
        mine.accept(item, new Deciding.Signature("đúng", "Chi cục", LocalDate.of(2026, 11, 30)));
        final Path accepted = data.resolve("rules/accepted.csv");
        final String theirs = Files.readString(accepted) + "V208," + SERIES + ",2017,,,x,y,2026-11-30\n";
        Files.writeString(accepted, theirs);

        assertThatThrownBy(mine::write)
                .isInstanceOf(SourceException.class)
                .hasMessageContaining(
                        "it was changed while they were taken. Nothing was written; apply the sheet again.");
        assertThat(Files.readString(accepted)).isEqualTo(theirs);
    }

    private DecisionFiles files(CodeLists codes) {
        final PublishedReleases published = PublishedReleases.of(folder.resolve("lake"));
        return new DecisionFiles(
                data, codes, new SourceTexts(data, published.lake(), published.release(OptionalInt.empty())));
    }

    @Test
    void days_and_values_that_may_be_two_and_unknown_words_are_refused() throws IOException {
        edit(sheet -> {
            fill(sheet.getRow(FINDING), signed("decision", "Chấp nhận", "day", "05/06/2026"));
            fill(sheet.getRow(SECOND_FINDING), signed("decision", "Được"));
            fill(
                    sheet.getRow(DOUBTFUL),
                    signed(
                            "decision",
                            "Sửa",
                            "series",
                            SERIES,
                            "period",
                            "2018",
                            "value",
                            "1,250",
                            "unit",
                            "USD",
                            "multiplier",
                            "6"));
        });

        refused(FINDING, "Invalid cell day: expected one thing, got \"05/06/2026\", which may be two days");
        refused(SECOND_FINDING, "Unknown decision \"Được\"");
        refused(DOUBTFUL, "got \"1,250\", which may be 1.250 or 1250; write it without separators of thousands");
    }

    @Test
    void a_row_that_is_there_twice_is_decided_once() throws IOException {
        edit(sheet -> {
            Row row = sheet.getRow(FINDING);
            fill(row, signed("decision", "Chấp nhận"));
            Row copy = sheet.createRow(9);
            row.forEach(cell -> copy.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue()));
        });

        assertThat(one(FINDING).state()).isEqualTo(State.APPLIED);
        refused(9, "got row 2 too. Delete one of them");
    }

    @Test
    void an_older_inbox_is_refused_with_what_the_lake_says_now() throws IOException {
        edit(sheet -> {
            fill(sheet.getRow(FINDING), signed("decision", "Chấp nhận"));
            fill(sheet.getRow(SECOND_FINDING), signed("decision", "Chấp nhận"));
        });
        release.publish("392.9", "V201");

        refused(FINDING, "got \"329.9\", expected ratio <= 20, got ratio = 25, which");
        refused(FINDING, "is no longer what it says: \"392.9\"");
        assertThat(one(SECOND_FINDING).state()).isEqualTo(State.APPLIED);
    }

    @Test
    void a_sheet_without_one_of_its_heads_is_refused_whole() throws IOException {
        edit(sheet -> sheet.getRow(0).createCell(4).setCellValue("Ghi chú"));

        assertThatThrownBy(() -> job.apply(inbox, true))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("Missing column \"text\" in inbox inbox.xlsx");
    }

    @Test
    void another_workbook_and_an_inbox_that_is_there_are_refused() throws IOException {
        Path other = folder.resolve("other.xlsx");
        try (Workbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(other)) {
            book.createSheet("FDI").createRow(0).createCell(0).setCellValue("Hà Nam");
            book.write(out);
        }

        assertThatThrownBy(() -> job.apply(other, true)).hasMessageContaining("Invalid inbox other.xlsx");
        job.write(inbox, Language.EN);
        assertThatThrownBy(() -> job.write(inbox, Language.EN)).hasMessageContaining("it is there already");
    }

    @Test
    void the_nearest_labels_stand_beside_an_unknown_one_and_decisions_are_offered() throws IOException {
        edit(sheet -> {
            assertThat(sheet.getRow(LABEL)
                            .getCell(Inbox.columns().indexOf("near"))
                            .getStringCellValue())
                    .contains("Hà Nam = 35")
                    .satisfies(near -> assertThat(near.split("; ")).hasSize(3));
            assertThat(sheet.getDataValidations()).hasSize(1);
            assertThat(sheet.getDataValidations()
                            .get(0)
                            .getValidationConstraint()
                            .getExplicitListValues())
                    .containsExactly("Chấp nhận", "Sửa", "Rút", "Thêm nhãn", "Thêm cụm từ");
        });
    }

    @Test
    void decisions_that_do_nothing_are_told_with_the_reason() throws IOException {
        Files.writeString(
                data.resolve("rules/accepted.csv"),
                """
                rule,series,time_period,source_id,locator,reason,office,day
                V201,%1$s,2018,,,seen,Chi cục,2026-11-30
                V999,%1$s,2018,,,seen,Chi cục,2026-11-30
                V201,%1$s,1999,,,seen,Chi cục,2026-11-30
                V209,%1$s,2018,,"cell=18,5",seen,Chi cục,2026-11-30
                """
                        .formatted(SERIES));
        Files.createDirectories(data.resolve("corrections"));
        Files.writeString(
                data.resolve("corrections/desk.yaml"),
                """
                - id: D-1
                  source: gso/2018-12-27/fdi-by-provinces
                  place: cell=18,5
                  expected: "329.9"
                  reading: {series: %s, period: 2018}
                  withdraw: true
                  why: seen
                  office: Chi cục
                  day: 2026-11-30
                """
                        .formatted(SERIES));

        assertThat(new DecisionCheck(data, folder.resolve("lake")).run())
                .containsExactly(
                        new Notice(Notice.Kind.NO_SOURCE, "D-1", "gso/2018-12-27/fdi-by-provinces"),
                        new Notice(Notice.Kind.NO_RULE, "V999 " + SERIES + " 2018", "V999"),
                        new Notice(Notice.Kind.NO_FIGURE, "V201 " + SERIES + " 1999", SERIES),
                        new Notice(Notice.Kind.NO_FINDING, "V209 " + SERIES + " 2018 cell=18,5", SERIES));
    }
}
