package niengiam.job.ask;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.nullif;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import niengiam.job.setup.DataFolder;
import niengiam.job.setup.Publication;
import niengiam.job.setup.Selection;
import niengiam.job.spark.Scratch;
import niengiam.job.tables.CurrentRows;
import niengiam.job.tables.TablesStage;
import niengiam.lake.commit.Lake;
import niengiam.lake.commit.Release;
import niengiam.lake.commit.ReleaseManifest.Input;
import niengiam.lake.disk.StorageException;
import niengiam.lake.figures.StoredRows;
import niengiam.lake.parquet.ParquetRows;
import niengiam.model.Origin;
import niengiam.table.Concepts;
import niengiam.table.ObservationTable;
import niengiam.table.SourceTable;
import niengiam.table.Table;
import niengiam.table.TableRegister;
import niengiam.table.TableSchema;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;

/** The tables of a release as views of their names, all that is published or what was published by a day. */
final class ReleaseViews {

    private final SparkSession spark;
    private final Release release;
    private final Set<String> names = new TreeSet<>();

    ReleaseViews(final SparkSession spark, final Release release) {
        this.spark = spark;
        this.release = release;
    }

    /**
     * Quotients keep fifteen places or more, products all of theirs. Left alone, Spark cuts both to six where numbers are as wide as
     * those of a release: one of three million would be nothing. A product that then has too many digits is an error.
     */
    private void keepDigits() {
        spark.conf().set("spark.sql.decimalOperations.allowPrecisionLoss", "false");
    }

    /** The names of the tables that there are. */
    Set<String> names() {
        return names;
    }

    /** Names everything that is published. */
    void create() {
        keepDigits();
        TableRegister.release().tables().forEach(table -> create(table.schema(), release.table(table.name())));
    }

    /** Names what was published by a day: what follows from figures is computed anew. */
    void createAsOf(final QueryJob.KnownBy known, final Lake lake, final Scratch scratch) {
        final DataFolder data = DataFolder.read(known.data());
        final Path then = scratch.folder().resolve("then");
        final Path work = scratch.folder().resolve("work");
        try {
            final Publication tables =
                    data.publication().with(Selection.of(List.of(Selection.ALL), "the views of a release"));
            new TablesStage(spark, data, tables, then, work, Optional.of(known.day()))
                    .recompute(release.table(ObservationTable.SCHEMA.name()));
        } catch (final IOException refused) {
            throw StorageException.during("compute the tables as of " + known.day(), then, refused);
        }
        keepDigits();
        final Set<String> published = publishedBy(lake, known.day());
        for (final Table table : TableRegister.release().tables()) {
            final String name = table.name();
            if (!table.isOfFigures() && !table.isCopied()) {
                create(table.schema(), release.table(name));
            } else if (!table.isCopied()) {
                create(table.schema(), List.of(then.resolve("tables").resolve(name + ".parquet")));
            } else if (create(table.schema(), release.table(name))) {
                spark.table(name)
                        .where(col(Concepts.SOURCE_ID.name()).isInCollection(published))
                        .createOrReplaceTempView(name);
            }
        }
    }

    private Set<String> publishedBy(final Lake lake, final LocalDate day) {
        final Set<String> inputs =
                release.manifest().inputs().stream().map(Input::sourceId).collect(Collectors.toSet());
        final Set<String> published = new HashSet<>();
        for (final Release one : lake.releases().all()) {
            for (final Path file : one.added(SourceTable.SCHEMA.name())) {
                ParquetRows.forEach(file, SourceTable.SCHEMA, row -> {
                    final Origin origin = StoredRows.origin(row);
                    if (inputs.contains(origin.sourceId())
                            && !origin.datePublished().isAfter(day)) {
                        published.add(origin.sourceId());
                    }
                });
            }
        }
        return published;
    }

    /** Whether there is such a table: a release may be older than it, or of some tables alone. */
    private boolean create(final TableSchema schema, final List<Path> files) {
        if (files.isEmpty()) {
            return false;
        }
        new CurrentRows(spark)
                .read(files, schema)
                .select(schema.columns().stream().map(ReleaseViews::orNone).toArray(Column[]::new))
                .createOrReplaceTempView(schema.name());
        names.add(schema.name());
        return true;
    }

    /** Releases of earlier versions have texts without a letter where there is no value. */
    private static Column orNone(final niengiam.table.Column<?> column) {
        final Column cells = col(column.name());
        return column.type() == niengiam.table.Column.Type.TEXT
                ? nullif(cells, lit("")).as(column.name())
                : cells;
    }
}
