package niengiam.report.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.lake.commit.Release;
import niengiam.lake.commit.ReleaseManifest;
import niengiam.table.ObservationTable;

/**
 * The schema that is asked: a list of the releases that are there, views of the tables of the latest, and who may read. It
 * is told from the schemas of other programs by its comment.
 */
final class Home {

    private static final String MARK = "Niengiam:";
    private static final String RELEASES = "releases";

    /** What is said of a view or a function that has other columns now. */
    private static final String[] OTHER_COLUMNS = {"42P16", "42P13"};

    private final Database database;
    private final Schemas schemas;

    Home(final Database database, final Schemas schemas) {
        this.database = database;
        this.schemas = schemas;
    }

    /** Holds the database against what a release needs, keeps other loads out, and makes the schema if it is not there. */
    void prepare(final List<String> readers) {
        // A server may end what takes long, and a reader may hold a view for ever.
        database.runAll(List.of(
                "SET LOCAL statement_timeout = 0",
                "SET LOCAL lock_timeout = '60s'",
                "SET LOCAL search_path = pg_catalog",
                "SET LOCAL standard_conforming_strings = on",
                "SET LOCAL client_min_messages = warning"));
        final String encoding = database.first("SHOW server_encoding").orElse("");
        if (!encoding.equals("UTF8")) {
            throw DatabaseException.refused("Unsupported encoding " + encoding
                    + " of the database: expected UTF8, for names and notes are Vietnamese. Create another one with"
                    + " createdb --encoding=UTF8 --template=template0.");
        }
        for (final String reader : readers) {
            if (database.first("SELECT 1 FROM pg_roles WHERE rolname = ?", reader)
                    .isEmpty()) {
                throw DatabaseException.refused("Unknown role \"" + reader
                        + "\": expected one of the database. Create it with CREATE ROLE, or leave --reader out.");
            }
        }
        database.list("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", "niengiam " + schemas.base());
        if (!isOurs(schemas.base())) {
            makeRoom(schemas.base(), "the latest release that was loaded, and a list of all");
            database.run("CREATE TABLE " + releases()
                    + " (number integer PRIMARY KEY, created timestamptz NOT NULL, sha256 text NOT NULL,"
                    + " previous_sha256 text, schema text NOT NULL, loaded timestamptz NOT NULL DEFAULT now())");
            database.run(
                    "COMMENT ON TABLE " + releases() + " IS 'Releases that are here. sha256 is that of release.json.'");
        }
    }

    private String releases() {
        return Sql.name(schemas.base(), RELEASES);
    }

    private boolean isOurs(final String schema) {
        return database.first("SELECT obj_description(oid, 'pg_namespace') FROM pg_namespace WHERE nspname = ?", schema)
                .filter(comment -> comment.startsWith(MARK))
                .isPresent();
    }

    /** Makes a schema, or takes an empty one; one with anything in it belongs to somebody else. */
    void makeRoom(final String schema, final String said) {
        if (!exists(schema)) {
            database.run("CREATE SCHEMA " + Sql.name(schema));
        } else if (isOurs(schema) || !isEmpty(schema)) {
            throw DatabaseException.refused("Cannot load into schema " + schema
                    + ": it holds what this program has not loaded, or not as a release that " + schemas.base()
                    + ".releases lists. Choose another name with --schema, or drop it.");
        }
        database.run("COMMENT ON SCHEMA " + Sql.name(schema) + " IS " + Sql.text(MARK + " " + said + "."));
    }

    private boolean exists(final String schema) {
        return database.first("SELECT 1 FROM pg_namespace WHERE nspname = ?", schema)
                .isPresent();
    }

    private boolean isEmpty(final String schema) {
        return database.first(
                        "SELECT 1 FROM pg_depend d JOIN pg_namespace n ON d.refclassid = 'pg_namespace'::regclass"
                                + " AND d.refobjid = n.oid WHERE n.nspname = ? AND d.deptype = 'n' LIMIT 1",
                        schema)
                .isEmpty();
    }

    /**
     * Whether a release is there already.
     *
     * @throws DatabaseException if there is another one of that number or chain, or rows of it are missing
     */
    boolean has(final Release release) {
        final String sha256 = release.asPrevious().sha256();
        requireSame(
                release.number() - 1,
                "sha256",
                release.manifest()
                        .previous()
                        .map(ReleaseManifest.Previous::sha256)
                        .orElse(""),
                release.number());
        requireSame(release.number() + 1, "previous_sha256", sha256, release.number());
        requireSame(release.number(), "sha256", sha256, release.number());
        if (database.first("SELECT 1 FROM " + releases() + " WHERE number = ?", release.number())
                .isEmpty()) {
            return false;
        }
        if (!exists(schemas.of(release.number()))) {
            // Somebody took it away to have it loaded again.
            database.run("DELETE FROM " + releases() + " WHERE number = " + release.number());
            return false;
        }
        requireWhole(release);
        return true;
    }

    private void requireSame(final int number, final String column, final String expected, final int loading) {
        final String found = database.first("SELECT " + column + " FROM " + releases() + " WHERE number = ?", number)
                .orElse(expected);
        if (!found.equals(expected)) {
            throw DatabaseException.refused("Cannot load release " + loading + " into schema " + schemas.base()
                    + ": release " + number
                    + " in it is of another lake. Choose another name with --schema for this lake.");
        }
    }

    private void requireWhole(final Release release) {
        final String place = schemas.of(release.number());
        for (final String table : tables(release)) {
            final long expected = rows(release, table);
            final String found =
                    database.first("SELECT 1 FROM pg_tables WHERE schemaname = ? AND tablename = ?", place, table)
                                    .isEmpty()
                            ? "no such table"
                            : database.first("SELECT count(*) FROM " + Sql.name(place, table))
                                            .orElseThrow() + " rows";
            if (!found.equals(expected + " rows")) {
                throw new DatabaseException(
                        DatabaseException.Kind.DIFFERENT,
                        "Invalid release " + release.number() + " in the database: expected " + expected + " rows in "
                                + place + "." + table + ", found " + found
                                + ". Somebody changed it. Drop schema " + place + " with CASCADE and load again.");
            }
        }
    }

    private static List<String> tables(final Release release) {
        return release.manifest().files().stream()
                .map(ReleaseManifest.StoredFile::path)
                .filter(path -> path.startsWith("tables/") && path.contains(".parquet"))
                .map(path -> path.substring("tables/".length(), path.indexOf(".parquet")))
                .distinct()
                .toList();
    }

    private static long rows(final Release release, final String table) {
        final String path = "tables/" + table + ".parquet";
        return release.manifest().files().stream()
                .filter(file -> file.path().equals(path) || file.path().startsWith(path + "/"))
                .mapToLong(file -> file.rows().orElse(0))
                .sum();
    }

    /** Enters a release into the list. */
    void register(final Release release) {
        final String previous = release.manifest()
                .previous()
                .map(before -> Sql.text(before.sha256()))
                .orElse("NULL");
        database.run("INSERT INTO " + releases() + " (number, created, sha256, previous_sha256, schema) VALUES ("
                + release.number() + ", "
                + Sql.text(release.manifest().created().toString()) + ", "
                + Sql.text(release.asPrevious().sha256()) + ", " + previous + ", "
                + Sql.text(schemas.of(release.number())) + ")");
    }

    /** Makes the views those of a release, if none is later. */
    void show(final int number, final List<LoadedTable> tables) {
        final int latest = Integer.parseInt(
                database.first("SELECT max(number) FROM " + releases()).orElseThrow());
        if (number < latest) {
            return;
        }
        final String place = schemas.of(number);
        final List<String> statements = views(place, tables);
        final List<String> names = Stream.concat(
                        tables.stream().map(LoadedTable::name),
                        hasFigures(tables) ? Stream.of(FigureChoice.LATEST) : Stream.empty())
                .toList();
        final List<String> stale =
                database.list("SELECT viewname FROM pg_views WHERE schemaname = ?", schemas.base()).stream()
                        .filter(view -> !names.contains(view))
                        .toList();
        if (!stale.isEmpty() || database.attempt(statements, OTHER_COLUMNS).isPresent()) {
            // What is not in this release, or is otherwise: not with CASCADE, for something of others may rest on it.
            final List<String> anew = new ArrayList<>();
            anew.add("DROP FUNCTION IF EXISTS " + Sql.name(schemas.base(), FigureChoice.AS_OF) + "(date)");
            database.list("SELECT viewname FROM pg_views WHERE schemaname = ?", schemas.base())
                    .forEach(view -> anew.add("DROP VIEW " + Sql.name(schemas.base(), view)));
            anew.addAll(statements);
            database.runAll(anew);
        }
        for (final LoadedTable table : tables) {
            database.runAll(table.comments("VIEW", schemas.base(), " Of release " + number + "."));
        }
        if (hasFigures(tables)) {
            database.runAll(FigureChoice.comments(schemas.base()));
        }
    }

    private static boolean hasFigures(final List<LoadedTable> tables) {
        return tables.stream().anyMatch(table -> table.schema().equals(ObservationTable.SCHEMA));
    }

    private List<String> views(final String place, final List<LoadedTable> tables) {
        final List<String> statements = tables.stream()
                .map(table -> view(place, table.name()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (hasFigures(tables)) {
            statements.add(view(place, FigureChoice.LATEST));
            statements.add("CREATE OR REPLACE FUNCTION " + Sql.name(schemas.base(), FigureChoice.AS_OF)
                    + "(day date) RETURNS SETOF " + Sql.name(schemas.base(), ObservationTable.SCHEMA.name())
                    + " LANGUAGE sql STABLE AS "
                    + Sql.text("SELECT * FROM " + Sql.name(place, FigureChoice.AS_OF) + "($1)"));
        }
        return statements;
    }

    private String view(final String place, final String name) {
        return "CREATE OR REPLACE VIEW " + Sql.name(schemas.base(), name) + " AS SELECT * FROM "
                + Sql.name(place, name);
    }

    /** Lets roles read every release that is there, and those that may read already every later one. */
    void open(final List<String> readers) {
        final Set<String> roles =
                Stream.concat(readers.stream(), mayRead().stream()).collect(Collectors.toCollection(TreeSet::new));
        if (roles.isEmpty()) {
            return;
        }
        final List<String> places =
                new ArrayList<>(database.list("SELECT schema FROM " + releases() + " ORDER BY number"));
        places.add(schemas.base());
        final List<String> grants = new ArrayList<>();
        for (final String role : roles) {
            for (final String place : places) {
                grants.add("GRANT USAGE ON SCHEMA " + Sql.name(place) + " TO " + Sql.name(role));
                grants.add("GRANT SELECT ON ALL TABLES IN SCHEMA " + Sql.name(place) + " TO " + Sql.name(role));
            }
        }
        database.runAll(grants);
    }

    private List<String> mayRead() {
        return database.list(
                "SELECT DISTINCT r.rolname FROM pg_namespace n, aclexplode(n.nspacl) a, pg_roles r"
                        + " WHERE n.nspname = ? AND a.privilege_type = 'USAGE' AND a.grantee = r.oid"
                        + " AND a.grantee <> n.nspowner",
                schemas.base());
    }
}
