package niengiam.cli;

import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import niengiam.job.PlanJob;
import niengiam.job.PublishedReleases;
import niengiam.job.RunConfig;
import niengiam.job.RunIdentity;
import niengiam.job.RunJob;
import niengiam.job.RunResult;
import niengiam.job.RunStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code niengiam run}: the whole yearly job. */
@Command(name = "run", description = "Read what is new in the data folder, compare, draw, and publish a release.")
final class RunCommand implements Callable<Integer> {

    private static final DateTimeFormatter RUN_ID =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    @Spec
    private CommandSpec spec;

    @Mixin
    private Places places;

    @Option(
            names = "--areas",
            paramLabel = "CODE",
            split = ",",
            description = "Territories that get charts, or all (default: those of publication.yaml).")
    private List<String> areas = List.of();

    @Option(
            names = "--now",
            paramLabel = "INSTANT",
            description =
                    "The time of the run, such as 2018-01-05T00:00:00Z (default: SOURCE_DATE_EPOCH, or the clock).")
    private Optional<Instant> now = Optional.empty();

    @Option(
            names = "--run-id",
            paramLabel = "NAME",
            description = "Name of the run, unique in the lake (default: made of the time).")
    private Optional<String> runId = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Issue the release as it would have been on this day, into a lake of its own.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--dry-run", description = "Say what would be read and published, and write nothing.")
    private boolean dryRun;

    @Mixin
    private LanguageOption lang;

    @Override
    public Integer call() {
        final PrintWriter out = spec.commandLine().getOut();
        final Instant time = now.orElseGet(this::clock).truncatedTo(ChronoUnit.SECONDS);
        final String name = runId.orElseGet(
                () -> RUN_ID.format(time) + "-" + UUID.randomUUID().toString().substring(0, 8));
        final RunConfig config = new RunConfig(places.data(), places.lake(), new RunIdentity(time, name), areas, asOf);
        if (dryRun) {
            new PlanText(lang.language()).print(new PlanJob(config).run(), out);
            return ExitCode.DONE.code();
        }
        final RunStatus status = new RunStatus(config.lake(), config.identity());
        final RunResult result;
        try (ProgressLine progress =
                ProgressLine.of(lang.language(), spec.commandLine().getErr())) {
            result = new RunJob(config, progress).run();
        } catch (final RuntimeException | LinkageError | OutOfMemoryError failure) {
            final ExitCode.Failure known = ExitCode.of(failure);
            status.failed(known.code().code(), String.valueOf(known.cause().getMessage()));
            throw failure;
        }
        new RunSummary(lang.language()).print(result, out);
        if (result instanceof RunResult.Published published) {
            status.done("published release " + PublishedReleases.name(published.number()));
        }
        return ExitCode.DONE.code();
    }

    private Instant clock() {
        final String epoch = System.getenv("SOURCE_DATE_EPOCH");
        try {
            return epoch == null ? Instant.now() : Instant.ofEpochSecond(Long.parseLong(epoch));
        } catch (final NumberFormatException | DateTimeException notATime) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid SOURCE_DATE_EPOCH \"" + epoch + "\": expected seconds since 1970, such as 1515110400.",
                    notATime);
        }
    }
}
