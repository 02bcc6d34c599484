package niengiam.report.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Opens the views of a release in DuckDB and reads each column of every row; for {@code jobs/bench/database}.
 *
 * <p>Arguments: the {@code tables.sql} of an export. Prints rows and the version of DuckDB.
 */
public final class ViewsBench {

    private ViewsBench() {}

    public static void main(final String[] args) throws Exception {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            statement.execute(Files.readString(Path.of(args[0])));
            long rows = 0;
            for (final String view : views(statement)) {
                try (ResultSet read =
                        statement.executeQuery("SELECT count(*), bit_xor(hash(COLUMNS(*))) FROM \"" + view + "\"")) {
                    read.next();
                    rows += read.getLong(1);
                }
            }
            System.out.println(rows + " rows, DuckDB " + duckdb.getMetaData().getDatabaseProductVersion());
        }
    }

    /** The tables of the release and the lists of codes, without what is computed from them. */
    private static List<String> views(final Statement statement) throws SQLException {
        final List<String> views = new ArrayList<>();
        try (ResultSet read = statement.executeQuery(
                "SELECT view_name FROM duckdb_views() WHERE NOT internal AND view_name <> 'latest' ORDER BY 1")) {
            while (read.next()) {
                views.add(read.getString(1));
            }
        }
        return views;
    }
}
