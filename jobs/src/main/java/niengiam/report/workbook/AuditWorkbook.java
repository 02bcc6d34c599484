package niengiam.report.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import niengiam.data.CodeLists;
import niengiam.model.Language;
import niengiam.report.evidence.EvidenceIndex;
import niengiam.report.evidence.ReleaseFigures;
import niengiam.report.evidence.ShownFigures;
import niengiam.report.evidence.SourceCopy;
import niengiam.report.evidence.StagedTables;
import niengiam.report.words.Edition;
import niengiam.report.words.Names;
import niengiam.report.words.Wording;
import niengiam.table.FindingTable;
import niengiam.table.YearOnYearTable;

/**
 * The workbook with which an auditor recomputes a release without this program: what was read stands there as numbers,
 * each with a link to the cell it was read from; changes, percentages, shares, totals, indices and growth rates are
 * formulas over those, and a check on each row holds them against what the release stores.
 */
public final class AuditWorkbook {

    public static final String FILE = "audit.xlsx";

    /** Where sheets stand: the comparisons may need several, and shares and trends come behind the last of them. */
    private static final int COMPARISONS = 1;

    private static final int SHARES = 10_001;
    private static final int TRENDS = 10_002;

    private final Edition edition;
    private final CodeLists lists;
    private final Wording wording;
    private final List<SourceCopy> sources;
    private final int rowsPerSheet;

    /**
     * @param edition the facts of the release
     * @param sources the sources of the release; each has a page on the site
     */
    public AuditWorkbook(
            final Edition edition, final CodeLists lists, final Wording wording, final List<SourceCopy> sources) {
        this(edition, lists, wording, sources, SheetWriter.MOST_ROWS);
    }

    AuditWorkbook(
            final Edition edition,
            final CodeLists lists,
            final Wording wording,
            final List<SourceCopy> sources,
            final int rowsPerSheet) {
        this.edition = edition;
        this.lists = lists;
        this.wording = wording;
        this.sources = List.copyOf(sources);
        this.rowsPerSheet = rowsPerSheet;
    }

    /**
     * Writes {@code audit.xlsx} from the tables of a staged release.
     *
     * @param release the folder of the release
     */
    public void write(final Path release) {
        write(release, new ReleaseFigures(release, edition, lists));
    }

    /** The same from tables that others read as well. */
    public void write(final Path release, final ReleaseFigures read) {
        final StagedTables tables = read.tables();
        final EvidenceIndex evidence = EvidenceIndex.of(sources);
        final Names vietnamese = new Names(lists, wording, Language.VI);
        final Names english = new Names(lists, wording, Language.EN);
        final CheckedRows checks = new CheckedRows();
        try (WorkbookWriter book = new WorkbookWriter(release.resolve(FILE), edition.titleVi())) {
            try (ComparisonSheets sheets = new ComparisonSheets(
                    book, vietnamese, evidence, Set.copyOf(edition.areas()), rowsPerSheet, COMPARISONS)) {
                tables.forEach(YearOnYearTable.SCHEMA, sheets::write);
                sheets.countInto(checks);
            }
            final ShownFigures figures = read.shown();
            new ShareSheet(book, vietnamese, evidence, SHARES).write(figures, rowsPerSheet, checks);
            new TrendSheet(book, vietnamese, evidence, TRENDS).write(tables, figures, rowsPerSheet, checks);
            final PlainSheets plain = new PlainSheets(book, tables, vietnamese, evidence, rowsPerSheet);
            final long left = plain.observations(edition.areas());
            final ReferenceSheets reference = new ReferenceSheets(book, vietnamese, english);
            reference.sources(sources);
            plain.listed(read.listed());
            plain.table(FindingTable.SCHEMA);
            plain.rejects(vietnamese, english);
            reference.symbols(lists.indicators());
            new NotesSheet(book, edition, List.of(vietnamese, english)).write(checks, left);
        } catch (final IOException unwritable) {
            throw new UncheckedIOException("Cannot write " + FILE + ": " + unwritable.getMessage(), unwritable);
        }
    }
}
