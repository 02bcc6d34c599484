package niengiam.cli;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A PostgreSQL of the machine with a cluster of its own, on loopback, that ends with the test. */
public final class Postgres implements AutoCloseable {

    static final String USER = "boss";
    static final String PASSWORD = "pass' word\\";

    private static final Path ROOT = Path.of("/usr/lib/postgresql");

    private final Path folder;
    private final Path programs;
    private final int port;

    private Postgres(final Path folder, final Path programs, final int port) {
        this.folder = folder;
        this.programs = programs;
        this.port = port;
    }

    /** Makes a cluster and starts it. */
    public static Postgres start(final Map<String, String> environment) throws Exception {
        // Not in the folder of a test: its parents may be closed to whom the server runs as.
        final Path folder = Files.createTempDirectory(Path.of("/tmp"), "niengiam-postgres");
        final int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        final Postgres server = new Postgres(folder, programs(), port);
        final Path password = Files.writeString(folder.resolve("password"), PASSWORD + "\n");
        server.end(server.as(List.of("chown", "-R", "postgres", folder.toString()), false), Map.of());
        server.end(
                server.as(
                        List.of(
                                server.programs.resolve("initdb").toString(),
                                "-D",
                                server.cluster(),
                                "-U",
                                USER,
                                "--pwfile=" + password,
                                "-A",
                                "scram-sha-256",
                                "-E",
                                "UTF8",
                                "--locale=C.UTF-8",
                                "--no-sync"),
                        true),
                Map.of());
        server.up(environment);
        return server;
    }

    void up(final Map<String, String> environment) throws Exception {
        end(
                as(
                        List.of(
                                programs.resolve("pg_ctl").toString(),
                                "-D",
                                cluster(),
                                "-o",
                                "-p " + port + " -c listen_addresses=127.0.0.1 -c fsync=off -c autovacuum=off"
                                        + " -c unix_socket_directories=" + folder,
                                "-l",
                                folder.resolve("log").toString(),
                                "-w",
                                "start"),
                        true),
                environment);
    }

    public void down(final String mode) throws Exception {
        end(as(List.of(programs.resolve("pg_ctl").toString(), "-D", cluster(), "-m", mode, "stop"), true), Map.of());
    }

    private static Path programs() throws IOException {
        if (Files.isDirectory(ROOT)) {
            try (Stream<Path> versions = Files.list(ROOT)) {
                final List<Path> found = versions.map(version -> version.resolve("bin"))
                        .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                        .sorted()
                        .toList();
                if (!found.isEmpty()) {
                    return found.get(found.size() - 1);
                }
            }
        }
        throw new IllegalStateException("Missing PostgreSQL in " + ROOT
                + ": these tests load what we publish into another program. Install postgresql.");
    }

    private String cluster() {
        return folder.resolve("data").toString();
    }

    /** Whoever is root starts it as somebody else: the server refuses root. */
    private List<String> as(final List<String> command, final boolean other) {
        if (!System.getProperty("user.name").equals("root")) {
            return other ? command : List.of("true");
        }
        final List<String> words = new ArrayList<>();
        if (other) {
            words.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        words.addAll(command);
        return words;
    }

    private void end(final List<String> command, final Map<String, String> environment) throws Exception {
        // Into a file: a server that goes on running would keep a pipe open.
        final Path said = Files.createTempFile("niengiam-postgres", ".txt");
        final ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        final int exit = builder.start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException(command + " ended with " + exit + ": " + Files.readString(said));
        }
        Files.delete(said);
    }

    /** The address of a database, with user and password. */
    String address(final String database) {
        return place(database) + "?user=" + USER + "&password=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);
    }

    /** The address without them. */
    String place(final String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    Connection connect(final String database) throws SQLException {
        return DriverManager.getConnection(place(database), USER, PASSWORD);
    }

    /** Makes an empty database. */
    public String create(final String database) throws SQLException {
        run("postgres", "CREATE DATABASE \"" + database + "\"");
        return address(database);
    }

    void run(final String database, final String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The rows of an answer, every cell as text, {@code null} where there is no value. */
    List<List<String>> ask(final String database, final String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            final List<List<String>> answer = new ArrayList<>();
            while (rows.next()) {
                final List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getString(i));
                }
                answer.add(row);
            }
            return answer;
        }
    }

    /** The only cell of an answer. */
    String cell(final String database, final String sql) throws SQLException {
        return ask(database, sql).get(0).get(0);
    }

    @Override
    public void close() throws IOException {
        try {
            down("immediate");
        } catch (final InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the server in " + folder + " was stopped", stopped);
        } catch (final Exception failed) {
            throw new IOException("Cannot stop the server in " + folder, failed);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (final Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
