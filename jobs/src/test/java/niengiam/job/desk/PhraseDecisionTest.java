package niengiam.job.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import niengiam.data.CodeLists;
import niengiam.job.desk.InboxJob.Outcome;
import niengiam.job.desk.InboxJob.State;
import niengiam.lake.commit.Lake;
import niengiam.lake.commit.LandedFile;
import niengiam.lake.commit.ReleaseDraft;
import niengiam.lake.commit.RunDirectory;
import niengiam.lake.figures.StoredRows;
import niengiam.lake.parquet.ParquetTableWriter;
import niengiam.model.Language;
import niengiam.model.Origin;
import niengiam.observe.prose.NumberMap;
import niengiam.observe.prose.ProseLexicon;
import niengiam.observe.prose.ProseReader;
import niengiam.quality.Gate;
import niengiam.quality.Verdict;
import niengiam.report.workbook.Inbox;
import niengiam.source.document.Document;
import niengiam.table.SourceTable;
import niengiam.table.UnreadTable;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A number of a document that nothing was made of, and words for it that an office adds to the lexicon. */
final class PhraseDecisionTest {

    private static final Path SHIPPED = Path.of(System.getProperty("niengiam.data", "../data"));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T03:04:05Z"), ZoneOffset.UTC);
    private static final String SOURCE = "digest/2025-01-05/thu";
    private static final String TEXT =
            """
            DU LỊCH HÀ NAM NĂM 2024

            Năm 2024, tỉnh Hà Nam đón 250 nghìn phượt thủ; trong đó, 50 nghìn lượt khách quốc tế.
            """;

    @TempDir
    private Path folder;

    private Path data;
    private InboxJob job;
    private Path inbox;

    @BeforeEach
    void publish() throws IOException {
        data = folder.resolve("data");
        inbox = folder.resolve("inbox.xlsx");
        for (String part : List.of("codelists", "mappings", "mappings/labels", "rules", "lexicon")) {
            Files.createDirectories(data.resolve(part));
            try (Stream<Path> files = Files.list(SHIPPED.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, data.resolve(part).resolve(file.getFileName()));
                }
            }
        }
        final Path file = Files.writeString(folder.resolve("thu.txt"), TEXT);
        final Lake lake = Lake.open(folder.resolve("lake"));
        try (RunDirectory run = lake.newRun("run-1")) {
            final LandedFile landed = run.landing().take(file);
            final LocalDate day = LocalDate.of(2025, 1, 5);
            final Origin origin =
                    new Origin(SOURCE, "digest", "t", "u", day, day, "none", landed.sha256(), "prose", "");
            Files.createDirectories(run.added("sources"));
            try (ParquetTableWriter rows =
                    ParquetTableWriter.open(run.added("sources").resolve("part-0.parquet"), SourceTable.SCHEMA)) {
                rows.write(StoredRows.of(origin));
            }
            final CodeLists codes = CodeLists.read(data.resolve("codelists"));
            final Document document = Document.read(file, SOURCE);
            final Path tables = Files.createDirectories(run.release().resolve("tables"));
            try (ParquetTableWriter rows =
                    ParquetTableWriter.open(tables.resolve("unread.parquet"), UnreadTable.SCHEMA)) {
                for (NumberMap.Entry entry : NumberMap.of(
                                document,
                                new ProseReader(ProseLexicon.read(data, codes))
                                        .read(
                                                document,
                                                new ProseReader.Declared(Optional.empty(), Optional.of(day), "digest")))
                        .entries()) {
                    rows.write(StoredRows.of(entry));
                }
            }
            lake.publisher()
                    .publish(
                            run,
                            new ReleaseDraft(
                                    new Gate(0).judge(new Verdict(0, 0, 0), "nowhere"),
                                    Instant.parse("2026-01-02T03:04:05Z"),
                                    "1",
                                    "0".repeat(64),
                                    new TreeMap<>(),
                                    List.of(landed.asInput(SOURCE, "thu.txt", "prose@0123456789abcdef")),
                                    new TreeMap<>(),
                                    Optional.empty()));
        }
        job = new InboxJob(data, folder.resolve("lake"), CLOCK);
    }

    private Outcome decided(String phrase, String meaning, boolean dryRun) throws IOException {
        Files.deleteIfExists(inbox);
        assertThat(job.write(inbox, Language.VI)).isEqualTo(1);
        final Workbook book;
        try (InputStream in = Files.newInputStream(inbox)) {
            book = new XSSFWorkbook(in);
        }
        final Row row = book.getSheetAt(0).getRow(1);
        assertThat(row.getCell(Inbox.columns().indexOf("context")).getStringCellValue())
                .isEqualTo("Năm 2024, tỉnh Hà Nam đón 250 nghìn phượt thủ;");
        Map.of(
                        "decision", "thêm cụm từ",
                        "phrase", phrase,
                        "code", meaning,
                        "why", "cách gọi mới",
                        "office", "Chi cục Thống kê",
                        "day", "2026-11-30")
                .forEach((column, text) ->
                        row.createCell(Inbox.columns().indexOf(column)).setCellValue(text));
        try (OutputStream out = Files.newOutputStream(inbox)) {
            book.write(out);
        }
        book.close();
        return job.apply(inbox, dryRun).get(0);
    }

    private void refused(String phrase, String meaning, String message) throws IOException {
        final Outcome outcome = decided(phrase, meaning, false);
        assertThat(outcome.state()).as(outcome.message()).isEqualTo(State.REFUSED);
        assertThat(outcome.message()).contains(message);
        assertThat(data.resolve("rules/decided_phrases.csv")).doesNotExist();
    }

    @Test
    void a_phrase_is_added_to_the_row_of_the_lexicon_that_means_the_same_and_signed() throws IOException {
        final String before = Files.readString(data.resolve("lexicon/units.csv"));

        final Outcome dry = decided("phượt thủ", "lượt khách", true);
        assertThat(dry.message())
                .isEqualTo("unit.visit: \"phượt thủ\"; 250 becomes TOU_VIS.VN35._T._T._T._T._T 2024 250000 VISIT/0 A");
        assertThat(Files.readString(data.resolve("lexicon/units.csv"))).isEqualTo(before);

        assertThat(decided("phượt thủ", "lượt khách", false).state()).isEqualTo(State.APPLIED);
        final String after = Files.readString(data.resolve("lexicon/units.csv"));
        assertThat(after.lines().filter(line -> !before.lines().toList().contains(line)))
                .singleElement()
                .asString()
                .startsWith("unit.visit,UNIT,VISIT,")
                .endsWith("|phượt thủ");
        assertThat(after).hasSize(before.length() + "|phượt thủ".length());
        assertThat(Files.readString(data.resolve("rules/decided_phrases.csv")))
                .startsWith("key,lexicon_row,phrase,reason,office,day\n")
                .endsWith(",unit.visit,phượt thủ,cách gọi mới,Chi cục Thống kê,2026-11-30\n");
        assertThat(job.apply(inbox, false).get(0).message()).contains("its decision is already applied, as D-");
    }

    @Test
    void a_phrase_that_clashes_or_does_nothing_is_refused() throws IOException {
        refused("đón", "lượt khách", "Invalid phrase \"đón\": the lexicon has it already, as verb.receiving");
        refused("khách phượt", "lượt khách", "expected words of the sentence \"Năm 2024, tỉnh Hà Nam đón 250 nghìn");
        refused("ượt thủ", "lượt khách", "expected words of the sentence");
        refused("250 nghìn", "lượt khách", "letters in words, without digits");
        refused("phượt thủ", "khách phượt", "Unknown code \"khách phượt\"");
        refused("phượt thủ", "unit.person", "expected it to make a figure of 250, which is then ");
        refused("phượt thủ", "", "Missing code");
    }

    @Test
    void other_decisions_are_not_of_a_number_that_nothing_was_made_of() throws IOException {
        decided("phượt thủ", "lượt khách", true);
        final Workbook book;
        try (InputStream in = Files.newInputStream(inbox)) {
            book = new XSSFWorkbook(in);
        }
        final Row row = book.getSheetAt(0).getRow(1);
        row.getCell(Inbox.columns().indexOf("phrase")).setBlank();
        row.getCell(Inbox.columns().indexOf("code")).setBlank();
        row.getCell(Inbox.columns().indexOf("decision")).setCellValue("Chấp nhận");
        row.createCell(Inbox.columns().indexOf("decision")).setCellValue("Chấp nhận");
        try (OutputStream out = Files.newOutputStream(inbox)) {
            book.write(out);
        }
        book.close();

        assertThat(job.apply(inbox, true).get(0).message())
                .isEqualTo("Invalid decision ACCEPT: expected it of a finding, got a number that nothing was"
                        + " made of, which is not published anyway. Choose another.");
    }
}
