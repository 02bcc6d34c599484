package niengiam.job.tables;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import niengiam.chart.choose.RevisionCharts;
import niengiam.job.setup.DataFolder;
import niengiam.job.setup.Publication;
import niengiam.job.spark.Session;
import niengiam.job.spark.TableParts;
import niengiam.lake.figures.ObservationRows;
import niengiam.lake.parquet.ParquetRows;
import niengiam.model.Observation;
import niengiam.table.ObservationTable;
import niengiam.table.Table;
import niengiam.table.TableRegister;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Makes the tables of a release from everything the lake holds. */
public final class TablesStage {

    private final SparkSession spark;
    private final CurrentRows rows;
    private final DataFolder data;
    private final Publication publication;
    private final Path release;
    private final Path work;
    private final Optional<LocalDate> asOf;

    /**
     * @param release where the folder of tables is made
     * @param work where parts of tables lie until they are whole
     * @param asOf the last day of publication that counts; every day if empty
     */
    public TablesStage(
            final SparkSession spark,
            final DataFolder data,
            final Publication publication,
            final Path release,
            final Path work,
            final Optional<LocalDate> asOf) {
        Maker.requireAll(TableRegister.release());
        this.spark = spark;
        this.rows = new CurrentRows(spark);
        this.data = data;
        this.publication = publication;
        this.release = release;
        this.work = work;
        this.asOf = asOf;
    }

    /** The tables that are told when all others stand. */
    public static List<Table> told() {
        return Maker.tables(Maker.Walk.DECISIONS);
    }

    /**
     * What the tables hold.
     *
     * @param observations how many observations
     * @param rejects how many rejects
     * @param areas territories that occur
     * @param sources sources of the observations
     * @param findings how many findings, by severity
     * @param comparisons how many comparisons, by verdict
     * @param shown observations of the territories that get charts
     * @param ranked figures that are ranked with theirs
     * @param revised figures of which two vintages differ
     */
    public record Contents(
            long observations,
            long rejects,
            Set<String> areas,
            Set<String> sources,
            Map<String, Long> findings,
            Map<String, Long> comparisons,
            List<Observation> shown,
            List<Observation> ranked,
            List<RevisionCharts.Restated> revised) {}

    /**
     * Writes the tables into {@code release/tables}.
     *
     * @param rejects how many rejects there are beside the observations
     */
    public Contents write(final List<Increment> increments, final long rejects) throws IOException {
        final Dataset<Row> all = rows.of(increments, ObservationTable.SCHEMA, Increment::observations);
        final List<Path> files = CurrentRows.files(increments, Increment::observations);
        final Dataset<Row> known = knownBy(all);
        requireFewToDraw(known, files);
        return contents(write(known, CurrentRows.partitions(files)), rejects);
    }

    /** Asked before any task sends the figures of charts to the driver; the footers of few files answer at once. */
    private void requireFewToDraw(final Dataset<Row> known, final List<Path> files) {
        if (publication.selection().isComplete() && ParquetRows.count(files) > ChartFigures.MOST) {
            Session.describe(spark.sparkContext(), "Count the figures of charts");
            ChartFigures.requireFew((publication.areas().contains(Publication.ALL)
                            ? known
                            : known.where(col("ref_area").isInCollection(publication.areas())))
                    .count());
        }
    }

    /** Writes every table that follows from the observations of a release. */
    public void recompute(final List<Path> observations) throws IOException {
        write(knownBy(rows.read(observations, ObservationTable.SCHEMA)), CurrentRows.partitions(observations));
    }

    /** What was published by the day that is asked for. */
    private Dataset<Row> knownBy(final Dataset<Row> observations) {
        return asOf.map(day -> observations.where(col("vintage").leq(lit(day)))).orElse(observations);
    }

    private List<TablesTask.Outcome> write(final Dataset<Row> all, final int partitions) throws IOException {
        final Path tables = Files.createDirectories(release.resolve("tables"));
        final Path parts = Files.createDirectories(work.resolve("tables"));
        Session.describe(spark.sparkContext(), "Compare every figure and write the tables");
        // Two orders of the same figures in one job: the tasks of both run side by side.
        JavaRDD<TablesTask.Outcome> made = CurrentRows.grouped(
                        all, ObservationTable.SCHEMA, partitions, ObservationTable.PANEL.size(), ObservationTable.ORDER)
                .mapPartitionsWithIndex(new TablesTask(parts, data, publication), true);
        if (!publication.selection().among(Maker.tables(Maker.Walk.TERRITORIES)).isEmpty()) {
            made = made.union(CurrentRows.grouped(all, ObservationTable.SCHEMA, partitions, 1, BookTask.ORDER)
                    .mapPartitionsWithIndex(new BookTask(parts, data, publication), true));
        }
        final List<TablesTask.Outcome> outcomes = made.collect();
        assemble(Maker.tables(Maker.Walk.PANELS), outcomes, parts, tables);
        assemble(Maker.tables(Maker.Walk.TERRITORIES), outcomes, parts, tables);
        return outcomes;
    }

    private void assemble(
            final List<Table> made, final List<TablesTask.Outcome> outcomes, final Path parts, final Path tables)
            throws IOException {
        for (final Table entry : publication.selection().among(made)) {
            final String table = entry.name();
            TableParts.assemble(
                    parts.resolve(table),
                    tables,
                    table,
                    publication.selection().text(entry),
                    outcomes.stream()
                            .map(outcome -> outcome.stems().get(table))
                            .filter(Objects::nonNull)
                            .toList());
        }
    }

    private static Contents contents(final List<TablesTask.Outcome> outcomes, final long rejects) {
        final Map<String, Long> findings = new TreeMap<>();
        final Map<String, Long> comparisons = new TreeMap<>();
        final Set<String> areas = new TreeSet<>();
        final Set<String> sources = new TreeSet<>();
        final List<Observation> shown = new ArrayList<>();
        final List<Observation> ranked = new ArrayList<>();
        final List<RevisionCharts.Restated> revised = new ArrayList<>();
        long observations = 0;
        for (final TablesTask.Outcome outcome : outcomes) {
            outcome.findings().forEach((severity, count) -> findings.merge(severity, count, Long::sum));
            outcome.comparisons().forEach((verdict, count) -> comparisons.merge(verdict, count, Long::sum));
            areas.addAll(outcome.areas());
            sources.addAll(outcome.sources());
            outcome.shown().forEach(row -> shown.add(ObservationRows.observation(row)));
            outcome.ranked().forEach(row -> ranked.add(ObservationRows.observation(row)));
            for (int i = 0; i < outcome.revised().size(); i += 2) {
                revised.add(new RevisionCharts.Restated(
                        ObservationRows.observation(outcome.revised().get(i)),
                        ObservationRows.observation(outcome.revised().get(i + 1))));
            }
            observations += outcome.observations();
        }
        return new Contents(observations, rejects, areas, sources, findings, comparisons, shown, ranked, revised);
    }
}
