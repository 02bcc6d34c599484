package niengiam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import niengiam.cli.Office.Answer;
import niengiam.lake.commit.Drill;
import niengiam.source.CsvTable;
import niengiam.text.FormulaGuard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases in a real PostgreSQL: every value of them, one transaction, and what a database can refuse. */
@Tag("slow")
final class LoadCommandTest {

    @TempDir
    static Path folder;

    private static Office office;
    private static Postgres server;

    @BeforeAll
    static void publish() throws Exception {
        office = Office.in(folder)
                .withRows(
                        "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN35,2018,PROJECT,0,89,A",
                        "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN35,2019,PROJECT,0,104,P",
                        "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN36,2018,PROJECT,0,0,A",
                        "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN37,2019,PROJECT,0,,L",
                        "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_CAP_NEW_USD,VN35,2018,USD,6,12.340,A",
                        "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_CAP_NEW_USD,VN35,2019,USD,3,0.000000012345678,E")
                .withDocument("2020-02-01", "9 tháng đầu năm 2017, tỉnh Hà Nam đón khoảng 640 nghìn lượt khách.\n");
        published(office.call("run", "--data", office.data().toString(), "--run-id", "one"));
        office.withSource("2021-01-31", Office.row("VN36", 2019, 101));
        published(office.call("run", "--data", office.data().toString(), "--run-id", "two", "--tables", "yoy"));
        server = Postgres.start(Map.of());
    }

    private static void published(final Answer answer) {
        assertThat(answer.exit()).as(answer.err()).isZero();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    private static Answer load(final String address, final String... words) {
        final List<String> all =
                new ArrayList<>(List.of("--to", address, "--data", office.data().toString()));
        all.addAll(List.of(words));
        return office.call("load", all.toArray(String[]::new));
    }

    private static void loaded(final Answer answer, final String sentence) {
        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.out()).contains(sentence);
    }

    private static void refused(final Answer answer, final ExitCode code, final String... parts) {
        assertThat(answer.err()).contains(parts).doesNotContain("Exception", "word\\", "mistake");
        assertThat(answer.exit()).isEqualTo(code.code());
        assertThat(answer.out()).isEmpty();
    }

    private static List<String> schemas(final String database) throws SQLException {
        return server.ask(database, "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'n%' ORDER BY 1").stream()
                .map(row -> row.get(0))
                .toList();
    }

    @Test
    void every_value_of_every_table_is_that_of_the_csv_and_empty_is_no_value() throws Exception {
        final Answer answer = load(server.create("whole"), "--release", "1");

        loaded(answer, "Loaded release 0001 into schema niengiam_0001 of " + server.place("whole") + ": ");
        assertThat(answer.out()).doesNotContain("Without a key");
        final Path tables = office.lake().resolve("releases/0001/tables");
        final List<Path> files;
        try (Stream<Path> all = Files.list(tables)) {
            files = all.filter(file -> file.toString().endsWith(".csv")).toList();
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(15);
        for (final Path file : files) {
            final String table = file.getFileName().toString().replace(".csv", "");
            assertThat(rows("SELECT * FROM niengiam_0001.\"" + table + '"'))
                    .as(table)
                    .containsExactlyInAnyOrderElementsOf(rows(file));
            assertThat(rows("SELECT * FROM niengiam.\"" + table + '"'))
                    .as("view " + table)
                    .hasSameSizeAs(rows(file));
        }
        assertThat(server.cell(
                        "whole",
                        "SELECT obs_value FROM niengiam.observations WHERE time_period = '2019'"
                                + " AND unit_measure = 'USD'"))
                .isEqualTo("0.000000012345678");
        assertThat(server.cell("whole", "SELECT count(*) FROM niengiam.observations WHERE comment_obs IS NULL"))
                .isEqualTo("7");
    }

    private static List<List<String>> rows(final String sql) throws SQLException {
        return server.ask("whole", sql).stream()
                .map(row -> {
                    assertThat(row).as("empty is no value").doesNotContain("");
                    return row.stream()
                            .map(cell -> FormulaGuard.guarded(Objects.requireNonNullElse(cell, "")))
                            .toList();
                })
                .toList();
    }

    private static List<List<String>> rows(final Path file) {
        final CsvTable table = CsvTable.read(file);
        final List<String> heads = table.head().stream()
                .filter(head -> !List.of("STRUCTURE", "STRUCTURE_ID", "ACTION").contains(head))
                .toList();
        return table.rows().stream()
                .map(row -> heads.stream().map(row::get).toList())
                .toList();
    }

    @Test
    void types_keys_and_comments_are_those_of_the_register() throws Exception {
        loaded(load(server.create("form"), "--release", "1"), "Loaded release 0001");

        assertThat(server.ask(
                        "form",
                        "SELECT data_type FROM information_schema.columns WHERE table_schema = 'niengiam_0001'"
                                + " AND table_name = 'observations' AND column_name IN"
                                + " ('indicator', 'obs_value', 'vintage', 'unit_mult') ORDER BY column_name"))
                .containsExactly(List.of("text"), List.of("numeric"), List.of("bigint"), List.of("date"));
        assertThat(server.cell(
                        "form",
                        "SELECT pg_get_constraintdef(oid) FROM pg_constraint"
                                + " WHERE conrelid = 'niengiam_0001.yoy'::regclass"))
                .isEqualTo("PRIMARY KEY (ref_area, indicator, funding, zone, counterpart_area, visitor_type, channel,"
                        + " time_period, source_id, locator)");
        assertThat(server.cell("form", "SELECT obj_description('niengiam.yoy'::regclass)"))
                .startsWith("YoY. Of release 1. One row per ref_area, ");
        assertThat(server.cell("form", "SELECT col_description('niengiam_0001.yoy'::regclass, 8)"))
                .isEqualTo("Code of the unit. The names of codes are in cl_unit_measure.\n"
                        + "Mã đơn vị tính. Tên của mã ở cl_unit_measure.");
        assertThat(
                        server.ask(
                                "form",
                                "SELECT c.table_name, c.column_name FROM information_schema.columns c WHERE c.table_schema IN"
                                        + " ('niengiam_0001', 'niengiam') AND c.table_name NOT IN ('releases', 'latest') AND col_description("
                                        + "format('%I.%I', c.table_schema, c.table_name)::regclass, c.ordinal_position) IS NULL"))
                .as("columns without a comment")
                .isEmpty();
        assertThat(server.cell("form", "SELECT name_vi FROM niengiam.cl_ref_area WHERE code = 'VN35'"))
                .isEqualTo("Hà Nam");
    }

    @Test
    void one_figure_is_taken_for_each_series_and_period_now_and_as_of_a_day() throws Exception {
        final String address = server.create("choice");
        loaded(load(address, "--release", "1"), "Loaded release 0001");
        final String before = "SELECT obs_value, vintage FROM niengiam.%s WHERE ref_area = 'VN36' ORDER BY time_period";
        assertThat(server.ask("choice", String.format(Locale.ROOT, before, "latest")))
                .hasSize(1);
        loaded(load(address), "Loaded release 0002 into schema niengiam_0002");

        assertThat(server.ask("choice", String.format(Locale.ROOT, before, "latest")))
                .hasSize(2);
        assertThat(server.cell("choice", "SELECT count(*) FROM niengiam.as_of('2019-12-31')"))
                .isEqualTo("0");
        assertThat(server.cell("choice", "SELECT count(*) FROM niengiam_0001.latest"))
                .isEqualTo(server.cell("choice", "SELECT count(*) FROM niengiam_0001.as_of('2020-01-31')"));
    }

    @Test
    void the_queries_of_the_manual_are_answered() throws Exception {
        final String address = server.create("manual");
        loaded(load(address, "--release", "1"), "Loaded release 0001");

        final String manual = Files.readString(Path.of("..", "docs", "operations.md"));
        final String sql = manual.substring(manual.indexOf("```sql\n") + "```sql\n".length());
        final String[] queries = sql.substring(0, sql.indexOf("```")).strip().split(";");
        assertThat(queries).hasSize(3);
        for (final String query : queries) {
            assertThat(server.ask("manual", query)).as(query).isNotNull();
        }
        assertThat(server.ask("manual", queries[0].replace("'FDI'", "'_T'")))
                .extracting(
                        row -> new BigDecimal(row.get(1)).stripTrailingZeros().toPlainString())
                .containsExactly("12340000", "0.000012345678");
    }

    @Test
    void a_release_that_is_there_is_not_loaded_again_and_the_latest_is_shown_whatever_comes_first() throws Exception {
        final String address = server.create("twice");
        loaded(load(address), "Loaded release 0002");
        loaded(load(address), "Release 0002 is in schema niengiam_0002 of ");
        loaded(load(address, "--release", "1"), "Loaded release 0001");
        loaded(load(address, "--release", "1"), "already: nothing was loaded");

        assertThat(server.cell("twice", "SELECT count(*) FROM niengiam.observations"))
                .isEqualTo("8");
        assertThat(server.cell("twice", "SELECT count(*) FROM niengiam_0001.observations"))
                .isEqualTo("7");
        assertThat(server.cell("twice", "SELECT string_agg(schema, ' ' ORDER BY number) FROM niengiam.releases"))
                .isEqualTo("niengiam_0001 niengiam_0002");
        // The later release is of some tables alone: the others are not shown from the former one.
        assertThat(server.cell("twice", "SELECT to_regclass('niengiam.trends') IS NULL"))
                .isEqualTo("t");

        server.run("twice", "DROP SCHEMA niengiam_0002 CASCADE");
        loaded(load(address), "Loaded release 0002");
        server.run("twice", "DELETE FROM niengiam_0002.yoy");
        refused(
                load(address),
                ExitCode.VERIFICATION_FAILED,
                "Invalid release 2 in the database: expected 7 rows in niengiam_0002.yoy, found 0 rows. Somebody changed it.");
    }

    @Test
    void views_that_lose_a_table_are_taken_away_unless_something_rests_on_them() throws Exception {
        final String address = server.create("fewer");
        loaded(load(address, "--release", "1"), "Loaded release 0001");
        server.run("fewer", "CREATE VIEW public.mine AS SELECT * FROM niengiam.trends");
        refused(load(address), ExitCode.USAGE, "something of yours rests on a view");
        assertThat(schemas("fewer")).containsExactly("niengiam", "niengiam_0001");
        assertThat(server.cell("fewer", "SELECT count(*) FROM niengiam.observations"))
                .isEqualTo("7");

        server.run("fewer", "DROP VIEW public.mine");
        loaded(load(address), "Loaded release 0002");
        assertThat(server.cell("fewer", "SELECT to_regclass('niengiam.trends') IS NULL"))
                .isEqualTo("t");
    }

    @Test
    void a_reader_reads_this_and_later_releases_and_nobody_else_does() throws Exception {
        final String address = server.create("read");
        server.run("read", "CREATE ROLE \"dash board\" LOGIN PASSWORD 'x'; CREATE ROLE stranger LOGIN PASSWORD 'x'");
        refused(load(address, "--reader", "nobody"), ExitCode.USAGE, "Unknown role \"nobody\"");
        assertThat(schemas("read")).isEmpty();
        loaded(load(address, "--release", "1", "--reader", "dash board"), "Loaded release 0001");
        loaded(load(address), "Loaded release 0002");

        assertThat(as("dash board", "SELECT count(*) FROM niengiam.as_of('2030-01-01')"))
                .isEqualTo("8");
        assertThat(as("dash board", "SELECT count(*) FROM niengiam_0002.yoy")).isEqualTo("7");
        assertThat(as("dash board", "DELETE FROM niengiam_0002.yoy")).contains("permission denied");
        assertThat(as("dash board", "UPDATE niengiam.yoy SET note = ''")).contains("permission denied");
        assertThat(as("stranger", "SELECT count(*) FROM niengiam.yoy")).contains("permission denied");
    }

    private static String as(final String role, final String sql) throws SQLException {
        try (Connection connection = server.connect("read");
                Statement statement = connection.createStatement()) {
            statement.execute("SET ROLE \"" + role + '"');
            try (var rows = statement.executeQuery(sql)) {
                return rows.next() ? rows.getString(1) : "";
            } catch (final SQLException refused) {
                return refused.getMessage();
            }
        }
    }

    @Test
    void a_schema_of_another_program_is_left_alone_and_an_empty_one_is_taken() throws Exception {
        final String address = server.create("others");
        server.run("others", "CREATE SCHEMA niengiam; CREATE TABLE niengiam.theirs (x int)");
        refused(load(address), ExitCode.USAGE, "Cannot load into schema niengiam: ", "--schema");
        server.run(
                "others",
                "CREATE SCHEMA other; CREATE SCHEMA other_0002; CREATE FUNCTION other_0002.f() RETURNS int"
                        + " LANGUAGE sql AS 'SELECT 1'");
        refused(load(address, "--schema", "other"), ExitCode.USAGE, "Cannot load into schema other_0002: ");
        assertThat(server.cell("others", "SELECT to_regclass('other.releases') IS NULL"))
                .isEqualTo("t");

        server.run("others", "DROP FUNCTION other_0002.f()");
        loaded(load(address, "--schema", "other"), "Loaded release 0002 into schema other_0002");
        refused(load(address, "--schema", "pg_mine"), ExitCode.USAGE, "Invalid --schema \"pg_mine\"");
        refused(load(address, "--schema", "a\"; DROP"), ExitCode.USAGE, "Invalid --schema");
    }

    @Test
    void a_release_of_another_lake_is_refused() throws Exception {
        final String address = server.create("lakes");
        loaded(load(address, "--release", "1"), "Loaded release 0001");
        server.run("lakes", "UPDATE niengiam.releases SET sha256 = repeat('0', 64)");
        refused(load(address, "--release", "1"), ExitCode.USAGE, "release 1 in it is of another lake");
        refused(load(address), ExitCode.USAGE, "release 1 in it is of another lake");
        assertThat(schemas("lakes")).containsExactly("niengiam", "niengiam_0001");
    }

    @Test
    void what_a_server_refuses_is_a_sentence_and_nothing_is_begun() throws Exception {
        final String address = server.create("refusing");
        refused(load("jdbc:mysql://u:secret@h/x"), ExitCode.USAGE, "Unsupported database \"jdbc:mysql://h/x\"");
        refused(load("jdbc:postgresql://a:b:c/x"), ExitCode.USAGE, "Invalid database");
        refused(load(address, "--release", "9"), ExitCode.USAGE, "Unknown release 9");
        refused(load(server.address("nowhere")), ExitCode.USAGE, "\"nowhere\" does not exist");
        refused(
                load(server.place("refusing") + "?user=" + Postgres.USER + "&password=word%5C"),
                ExitCode.STORAGE,
                "Cannot reach " + server.place("refusing") + ": ",
                "PGPASSWORD");
        refused(
                load(address.replaceFirst("127.0.0.1:[0-9]+", "127.0.0.1:1")),
                ExitCode.STORAGE,
                "it does not answer",
                "Check its address");

        server.run("refusing", "ALTER DATABASE refusing SET default_transaction_read_only = on");
        refused(load(address), ExitCode.STORAGE, "it is read-only (cannot execute");
        server.run("postgres", "ALTER DATABASE refusing RESET ALL");
        server.run("refusing", "CREATE ROLE weak LOGIN PASSWORD 'weak'");
        refused(
                load(server.place("refusing") + "?password=weak", "--user", "weak"),
                ExitCode.STORAGE,
                "permission is denied",
                "CREATE on the database");
        assertThat(schemas("refusing")).isEmpty();
        server.run("postgres", "CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");
        refused(load(server.address("latin")), ExitCode.USAGE, "Unsupported encoding LATIN1");
    }

    @Test
    void a_server_that_goes_or_a_client_that_is_killed_in_mid_load_leaves_the_release_before() throws Exception {
        final String address = server.create("killed");
        loaded(load(address, "--release", "1"), "Loaded release 0001");
        for (final String who : List.of("backend", "client", "server")) {
            try (Connection other = server.connect("killed");
                    Statement statement = other.createStatement()) {
                other.setAutoCommit(false);
                // Whoever reads keeps the view from being replaced: everything is copied by then, nothing is committed.
                statement.execute("LOCK TABLE niengiam.releases IN SHARE MODE");
                end(who, process(address));
            } catch (final SQLException gone) {
                assertThat(who).as(gone.getMessage()).isEqualTo("server");
            }
            awaitNobody();
            assertThat(schemas("killed")).as(who).containsExactly("niengiam", "niengiam_0001");
            assertThat(server.cell("killed", "SELECT count(*) FROM niengiam.observations"))
                    .as(who)
                    .isEqualTo("7");
        }

        loaded(load(address), "Loaded release 0002");
        assertThat(server.cell("killed", "SELECT count(*) FROM niengiam.observations"))
                .isEqualTo("8");
    }

    @Test
    void a_load_that_is_killed_between_two_tables_leaves_the_release_before_and_the_next_one_loads_all()
            throws Exception {
        final String address = server.create("stopped");
        loaded(load(address, "--release", "1"), "Loaded release 0001");
        for (final String who : List.of("backend", "client", "server")) {
            // The first table is full when its key is asked for, and there the load waits for this lock.
            server.run(
                    "stopped",
                    "CREATE FUNCTION public.wait() RETURNS event_trigger LANGUAGE plpgsql AS"
                            + " 'BEGIN PERFORM pg_advisory_xact_lock(1); END';"
                            + " CREATE EVENT TRIGGER wait ON ddl_command_end WHEN TAG IN ('ALTER TABLE') EXECUTE FUNCTION public.wait()");
            try (Connection other = server.connect("stopped");
                    Statement statement = other.createStatement()) {
                statement.execute("SELECT pg_advisory_lock(1)");
                end(who, process(address));
            } catch (final SQLException gone) {
                assertThat(who).as(gone.getMessage()).isEqualTo("server");
            }
            awaitNobody();
            server.run("stopped", "DROP EVENT TRIGGER wait; DROP FUNCTION public.wait()");
            assertThat(schemas("stopped")).as(who).containsExactly("niengiam", "niengiam_0001");
            assertThat(server.cell("stopped", "SELECT count(*) FROM niengiam.observations"))
                    .as(who)
                    .isEqualTo("7");
        }

        loaded(load(address), "Loaded release 0002");
        loaded(load(address), "already: nothing was loaded");
        assertThat(server.cell("stopped", "SELECT count(*) FROM niengiam.observations"))
                .isEqualTo("8");
        assertThat(server.cell("stopped", "SELECT count(*) FROM niengiam.releases"))
                .isEqualTo("2");
    }

    /** Ends a load that waits, or the server under it. */
    private static void end(final String who, final Process load) throws Exception {
        awaitLock();
        switch (who) {
            case "backend" ->
                server.run(
                        "postgres",
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                + " WHERE application_name = 'niengiam'");
            case "client" ->
                // The handle leaves the streams open.
                load.toHandle().destroyForcibly();
            default -> {
                server.down("immediate");
                server.up(Map.of());
            }
        }
        final String said = new String(load.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (who.equals("client")) {
            assertThat(load.waitFor()).isEqualTo(128 + 9);
        } else {
            assertThat(load.waitFor()).as(said).isEqualTo(ExitCode.STORAGE.code());
            assertThat(said).contains("it does not answer", "is as it was").doesNotContain("Exception");
        }
    }

    private static Process process(final String address) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@src/main/launcher/spark.options",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "load",
                        "--to",
                        address,
                        "--lake",
                        office.lake().toString(),
                        "--data",
                        office.data().toString())
                .redirectErrorStream(true)
                .start();
    }

    private static void awaitLock() throws Exception {
        while (server.cell(
                        "postgres",
                        "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'niengiam'"
                                + " AND wait_event_type = 'Lock'")
                .equals("0")) {
            Thread.sleep(50);
        }
    }

    private static void awaitNobody() throws Exception {
        while (!server.cell("postgres", "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'niengiam'")
                .equals("0")) {
            Thread.sleep(50);
        }
    }

    @Test
    void a_full_disk_leaves_the_release_before() throws Exception {
        final Path injector = Files.createTempDirectory(Path.of("/tmp"), "niengiam-faults");
        final Path library = Drill.injector(injector);
        assertThat(injector.toFile().setExecutable(true, false)).isTrue();
        assertThat(injector.toFile().setReadable(true, false)).isTrue();
        try (Postgres full = Postgres.start(Map.of())) {
            final String address = full.create("full");
            loaded(load(address, "--release", "1"), "Loaded release 0001");
            full.down("fast");
            full.up(Map.of(
                    "LD_PRELOAD", library.toString(),
                    "FAULTS_BELOW", "base",
                    "FAULTS_AT", "60",
                    "FAULTS_KIND", "enospc",
                    "FAULTS_STICKY", "1"));
            refused(load(address), ExitCode.STORAGE, "it has no room (could not ", "No space left on device");
            full.down("immediate");
            full.up(Map.of());
            assertThat(full.cell("full", "SELECT count(*) FROM niengiam.observations"))
                    .isEqualTo("7");
            loaded(load(address), "Loaded release 0002");
        }
    }
}
