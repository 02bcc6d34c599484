package niengiam.job.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import niengiam.data.Errata.Erratum;
import niengiam.job.setup.DataFolder;
import niengiam.job.setup.Publication;
import niengiam.job.spark.PartWriter;
import niengiam.job.spark.TableParts;
import niengiam.job.tables.TablesStage;
import niengiam.table.DecisionTable;
import niengiam.table.ErratumTable;
import niengiam.table.Table;
import niengiam.table.TableRow;

/** Makes the tables of what people decided, when all others stand: decisions in force, and what earlier releases said wrongly. */
final class LedgerStage {

    /** So many figures are named; all of them are counted. */
    private static final int MOST_NAMED = 20;

    private final DataFolder data;
    private final Publication publication;
    private final Path release;
    private final Path work;

    /**
     * @param release where the folder of tables is
     * @param work where parts of tables lie until they are whole
     */
    LedgerStage(final DataFolder data, final Publication publication, final Path release, final Path work) {
        this.data = data;
        this.publication = publication;
        this.release = release;
        this.work = work;
    }

    /** Writes those that the release has into {@code release/tables}. */
    void write() throws IOException {
        final Map<String, List<TableRow>> rows = Map.of(
                DecisionTable.SCHEMA.name(),
                decisions(),
                ErratumTable.SCHEMA.name(),
                data.ledger().errata().stream().map(LedgerStage::row).toList());
        for (final Table table : publication.selection().among(TablesStage.told())) {
            write(table, rows.get(table.name()));
        }
    }

    private List<TableRow> decisions() {
        final Effects effects = new Effects(release, data);
        return Decisions.of(data).stream()
                .map(decision -> row(decision, effects.of(decision)))
                .toList();
    }

    private static TableRow row(final Decision decision, final Optional<Set<String>> figures) {
        final String effect =
                figures.map(some -> some.isEmpty() ? "IDLE" : "APPLIED").orElse("NOT_COUNTED");
        return TableRow.in(DecisionTable.SCHEMA)
                .with(DecisionTable.KIND, decision.kind().name())
                .with(DecisionTable.ID, decision.id())
                .with(DecisionTable.SUBJECT, decision.subject())
                .with(DecisionTable.DECIDED, text(decision.decided()))
                .with(DecisionTable.OFFICE, text(decision.office()))
                .with(DecisionTable.DAY, decision.day())
                .with(DecisionTable.WHY_VI, text(decision.why().vi()))
                .with(DecisionTable.WHY_EN, text(decision.why().en()))
                .with(DecisionTable.EFFECT, effect)
                .with(DecisionTable.FIGURES, figures.map(some -> (long) some.size()))
                .with(
                        DecisionTable.FIGURE_LIST,
                        figures.filter(some -> !some.isEmpty()).map(LedgerStage::named))
                .row();
    }

    private static String named(final Set<String> figures) {
        return figures.stream().limit(MOST_NAMED).collect(Collectors.joining("; "))
                + (figures.size() > MOST_NAMED ? "; …" : "");
    }

    private static Optional<String> text(final String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    private static TableRow row(final Erratum erratum) {
        return TableRow.in(ErratumTable.SCHEMA)
                .with(ErratumTable.ID, erratum.id())
                .with(ErratumTable.DAY, erratum.day())
                .with(ErratumTable.OFFICE, erratum.office())
                .with(ErratumTable.WHERE_VI, erratum.where().vi())
                .with(ErratumTable.WHERE_EN, erratum.where().en())
                .with(ErratumTable.WRONG_VI, erratum.wrong().vi())
                .with(ErratumTable.WRONG_EN, erratum.wrong().en())
                .with(ErratumTable.RIGHT_VI, erratum.right().vi())
                .with(ErratumTable.RIGHT_EN, erratum.right().en())
                .with(ErratumTable.OF_REPORT, erratum.ofReport() ? "YES" : "NO")
                .row();
    }

    private void write(final Table table, final List<TableRow> rows) throws IOException {
        final Table.Text text = publication.selection().text(table);
        final Path parts = Files.createDirectories(work.resolve("tables").resolve(table.name()));
        final String stem;
        try (PartWriter part = PartWriter.open(parts, table.schema(), text, 0, 0)) {
            rows.forEach(part::write);
            stem = part.stem();
        }
        TableParts.assemble(parts, release.resolve("tables"), table.name(), text, List.of(stem));
    }
}
