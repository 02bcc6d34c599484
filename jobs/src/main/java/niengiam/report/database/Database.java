package niengiam.report.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import niengiam.table.TableSchema;
import org.postgresql.Driver;
import org.postgresql.PGConnection;

/** A connection with one transaction, which is rolled back unless it is told to last. Every failure is a {@link DatabaseException}. */
final class Database implements AutoCloseable {

    /** What the driver logs is said by its exceptions, too. Kept, because a logger that nobody holds forgets its level. */
    private static final Logger DRIVER_LOG = Logger.getLogger("org.postgresql");

    private final DatabaseAddress address;
    private final String doing;
    private final Connection connection;

    private Database(final DatabaseAddress address, final String doing, final Connection connection) {
        this.address = address;
        this.doing = doing;
        this.connection = connection;
    }

    /**
     * Opens a connection.
     *
     * @param doing what it is opened for, as in "load release 0001 into"
     */
    static Database open(final DatabaseAddress address, final String doing) {
        DRIVER_LOG.setLevel(Level.OFF);
        if (Driver.parseURL(address.url(), null) == null) {
            throw DatabaseException.refused("Invalid database \"" + address
                    + "\": expected an address such as jdbc:postgresql://localhost:5432/yearbook. Write it so.");
        }
        try {
            // Not by DriverManager, which would ask every driver on the class path.
            final Connection connection = new Driver().connect(address.url(), address.settings());
            connection.setAutoCommit(false);
            return new Database(address, doing, connection);
        } catch (final SQLException fault) {
            throw DatabaseFault.during("reach", address, fault);
        }
    }

    /** Runs a statement. */
    void run(final String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (final SQLException fault) {
            throw failure(fault);
        }
    }

    /** Runs statements, in one go. */
    void runAll(final List<String> statements) {
        if (!statements.isEmpty()) {
            run(String.join(";\n", statements));
        }
    }

    /** The first column of an answer. */
    List<String> list(final String sql, final Object... words) {
        final List<String> answer = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < words.length; i++) {
                statement.setObject(i + 1, words[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    answer.add(Optional.ofNullable(rows.getString(1)).orElse(""));
                }
            }
        } catch (final SQLException fault) {
            throw failure(fault);
        }
        return answer;
    }

    /** The first cell of an answer; empty if there is no row. */
    Optional<String> first(final String sql, final Object... words) {
        return list(sql, words).stream().findFirst();
    }

    /** What hands over rows. */
    @FunctionalInterface
    interface Rows {
        void into(CopyRows copy) throws SQLException;
    }

    /** Copies rows into a table. */
    CopyRows copy(final String sql, final TableSchema schema, final Rows rows) {
        try {
            final CopyRows copy = new CopyRows(
                    schema, connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql));
            rows.into(copy);
            copy.end();
            return copy;
        } catch (final SQLException fault) {
            throw failure(fault);
        }
    }

    /**
     * Runs statements that may be refused, and takes back what they did if they were.
     *
     * @param codes beginnings of the codes of such refusals; any other is a failure
     * @return what was said; empty if they were taken
     */
    Optional<String> attempt(final List<String> statements, final String... codes) {
        try {
            final Savepoint before = connection.setSavepoint();
            try (Statement statement = connection.createStatement()) {
                statement.execute(String.join(";\n", statements));
                connection.releaseSavepoint(before);
                return Optional.empty();
            } catch (final SQLException refused) {
                final String code = String.valueOf(refused.getSQLState());
                for (final String expected : codes) {
                    if (code.startsWith(expected)) {
                        connection.rollback(before);
                        return Optional.of(DatabaseFault.said(refused));
                    }
                }
                throw refused;
            }
        } catch (final SQLException fault) {
            throw failure(fault);
        }
    }

    /** The version of the server, as in 150018. */
    int version() {
        return Integer.parseInt(first("SHOW server_version_num").orElseThrow());
    }

    /**
     * Makes everything last.
     *
     * @throws DatabaseException of kind UNKNOWN if the connection broke before the server said that it does
     */
    void commit() {
        try {
            connection.commit();
        } catch (final SQLException fault) {
            if (DatabaseFault.isBroken(String.valueOf(fault.getSQLState()))) {
                throw new DatabaseException(
                        DatabaseException.Kind.UNKNOWN,
                        "Cannot tell whether " + address
                                + " has the release: the connection broke while it was asked to"
                                + " keep it. It has all of it or nothing. Load again, which does nothing if it is there.",
                        fault);
            }
            throw failure(fault);
        }
    }

    private DatabaseException failure(final SQLException fault) {
        return DatabaseFault.during(doing, address, fault);
    }

    /** Ends the connection. What was not committed is rolled back by the server. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (final SQLException gone) {
            // Then the server has ended it, and what was to be said has been said.
            return;
        }
    }
}
