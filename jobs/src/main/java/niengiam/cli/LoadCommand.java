package niengiam.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import niengiam.job.ask.LoadJob;
import niengiam.job.ask.PublishedReleases;
import niengiam.report.database.DatabaseAddress;
import niengiam.report.database.ReleaseLoad;
import niengiam.report.database.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code niengiam load}: the tables of a release into a database. */
@Command(
        name = "load",
        description = {
            "Load the tables of a release into PostgreSQL, all of them or none.",
            "Each release gets a schema of its own; views in the schema niengiam show the latest one."
        },
        footer = {
            "",
            "The password is taken from PGPASSWORD, ~/.pgpass or the address.",
            "",
            "Example:",
            "  niengiam load --to jdbc:postgresql://localhost:5432/yearbook --reader dashboard"
        })
final class LoadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--to",
            paramLabel = "URL",
            required = true,
            description = "The database, such as jdbc:postgresql://localhost:5432/yearbook.")
    private String url;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description = "Who loads (default: PGUSER, or whoever is logged in).")
    private Optional<String> user = Optional.empty();

    @Option(
            names = "--schema",
            paramLabel = "NAME",
            defaultValue = Schemas.DEFAULT,
            description = "Schema of the views, and beginning of those of releases (default: ${DEFAULT-VALUE}).")
    private String schema;

    @Option(
            names = "--reader",
            paramLabel = "ROLE",
            split = ",",
            description = "A role of the database that may read this and later releases; may be repeated.")
    private List<String> readers = List.of();

    @Mixin
    private ReleaseOption release;

    @Mixin
    private LakeOption lake;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        final DatabaseAddress address =
                new DatabaseAddress(url, user.or(() -> environment("PGUSER")), environment("PGPASSWORD"));
        final LoadJob.Result result = new LoadJob(data.path(), lake.path(), release.number())
                .run(new ReleaseLoad.Target(address, new Schemas(schema), readers));
        final ReleaseLoad.Loaded loaded = result.loaded();
        final String number = PublishedReleases.name(result.release());
        final PrintWriter out = spec.commandLine().getOut();
        out.println(
                loaded.fresh()
                        ? "Loaded release " + number + " into schema " + loaded.schema() + " of " + address + ": "
                                + Count.of(loaded.tables(), "table") + ", " + Count.of(loaded.rows(), "row") + "."
                        : "Release " + number + " is in schema " + loaded.schema() + " of " + address
                                + " already: nothing was loaded.");
        loaded.withoutKey().forEach(table -> out.println("  Without a key: " + table + "."));
        return ExitCode.DONE.code();
    }

    private static Optional<String> environment(final String name) {
        return Optional.ofNullable(System.getenv(name)).filter(Predicate.not(String::isEmpty));
    }
}
