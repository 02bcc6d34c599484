package niengiam.report.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import niengiam.lake.commit.Release;
import niengiam.lake.parquet.ParquetRows;
import niengiam.model.Language;
import niengiam.report.exchange.CodeTable;
import niengiam.report.exchange.Columns;
import niengiam.report.exchange.ExportedRelease;
import niengiam.report.words.Wording;
import niengiam.table.ObservationTable;
import niengiam.table.Table;
import niengiam.table.TableRegister;
import niengiam.table.TableRow;

/**
 * Loads a release into PostgreSQL in one transaction: readers see the former releases, or those and this one. Rows pass from
 * Parquet to {@code COPY} some thousand at a time.
 */
public final class ReleaseLoad {

    /** From this version on a key can say that two rows without a value have the same. */
    private static final int NULLS_ARE_ONE = 150_000;

    private final Release release;
    private final ExportedRelease edition;
    private final Wording wording;
    private final Columns columns;
    private final FigureChoice choice;
    private final List<LoadedTable> tables = new ArrayList<>();
    private final List<String> withoutKey = new ArrayList<>();
    private final CodeTable.Codes codes = new CodeTable.Codes();
    private long rows;

    /** @param officials the producers that are offices */
    public ReleaseLoad(
            final Release release,
            final ExportedRelease edition,
            final Wording wording,
            final Collection<String> officials) {
        this.release = release;
        this.edition = edition;
        this.wording = wording;
        this.columns = new Columns(wording);
        this.choice = new FigureChoice(officials);
    }

    /**
     * Where a release goes.
     *
     * @param readers roles that may read it
     */
    public record Target(DatabaseAddress address, Schemas schemas, List<String> readers) {
        public Target {
            readers = List.copyOf(readers);
        }
    }

    /**
     * What was loaded.
     *
     * @param schema the schema of the release
     * @param fresh whether it was not there already
     * @param tables how many; none if it was there
     * @param rows how many in all
     * @param withoutKey tables whose rows could not be given a key, each with what the database said
     */
    public record Loaded(String schema, boolean fresh, int tables, long rows, List<String> withoutKey) {
        public Loaded {
            withoutKey = List.copyOf(withoutKey);
        }
    }

    /**
     * Loads.
     *
     * @throws DatabaseException if it cannot; then the database is as it was, or for kind UNKNOWN has the whole release
     */
    public Loaded into(final Target target) {
        final String place = target.schemas().of(release.number());
        try (Database database = Database.open(target.address(), "load release " + release.number() + " into")) {
            final Home home = new Home(database, target.schemas());
            home.prepare(target.readers());
            final boolean fresh = !home.has(release);
            if (fresh) {
                home.makeRoom(
                        place,
                        "release " + release.number() + ", SHA-256 of its release.json "
                                + release.asPrevious().sha256());
                fill(database, place);
                home.register(release);
                home.show(release.number(), tables);
            }
            home.open(target.readers());
            database.commit();
            return new Loaded(place, fresh, tables.size(), rows, withoutKey);
        }
    }

    private void fill(final Database database, final String place) {
        for (final Table table : TableRegister.release().tables()) {
            final List<Path> files = release.table(table.name());
            if (!files.isEmpty()) {
                final String words = "sheet." + table.name();
                fill(
                        database,
                        place,
                        new LoadedTable(
                                table.schema(),
                                table.key(),
                                wording.has(words) ? wording.of(words, Language.EN) : table.name(),
                                columns),
                        copy -> {
                            try (ParquetRows.Cursor cursor = ParquetRows.open(files, table.schema())) {
                                while (cursor.hasNext()) {
                                    final TableRow row = cursor.next();
                                    codes.add(row);
                                    copy.add(row);
                                }
                            }
                        });
            }
        }
        for (final CodeTable list : codes.tables()) {
            fill(database, place, new LoadedTable(list.schema(), list.key(), list.title(), columns), copy -> {
                for (final TableRow row : list.rows(edition.lists(), wording)) {
                    copy.add(row);
                }
            });
        }
        if (tables.stream().anyMatch(table -> table.schema().equals(ObservationTable.SCHEMA))) {
            database.runAll(choice.create(place));
            database.runAll(FigureChoice.comments(place));
        }
    }

    private void fill(
            final Database database, final String place, final LoadedTable table, final Database.Rows source) {
        database.run(table.create(place));
        final CopyRows copied = database.copy(table.copy(place), table.schema(), source);
        rows += copied.rows();
        final Set<String> empty = copied.empty();
        // A release of an earlier version may have another grain, or a text too long for an index: it is loaded all the
        // same.
        database.attempt(List.of(table.constrain(place, empty, database.version() >= NULLS_ARE_ONE)), "23505", "54000")
                .ifPresent(said -> withoutKey.add(table.name() + ": " + said));
        database.runAll(table.comments("TABLE", place, ""));
        database.run("ANALYZE " + Sql.name(place, table.name()));
        tables.add(table);
    }
}
