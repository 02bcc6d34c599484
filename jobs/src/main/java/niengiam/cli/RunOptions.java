package niengiam.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import niengiam.job.setup.RunConfig;
import niengiam.job.setup.RunIdentity;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is said to whatever publishes: where, for whom, when, under which name. */
final class RunOptions {

    private static final DateTimeFormatter RUN_ID =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    @Mixin
    private DataOption data;

    @Mixin
    private LakeOption lake;

    @Option(
            names = "--areas",
            paramLabel = "AREA",
            split = ",",
            description =
                    "Territories that get charts, by id or name (VN49, \"Quảng Nam\", quang-nam), or all (default: those of publication.yaml).")
    private List<String> areas = List.of();

    @Option(
            names = "--tables",
            paramLabel = "NAME",
            split = ",",
            description =
                    "Publish tables alone, as Parquet: figures, findings, rejects, and these, such as yoy, or all;"
                            + " no charts, pages, workbook and report (default: as publication.yaml says).")
    private List<String> tables = List.of();

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

    RunConfig config(final CommandSpec spec) {
        return new RunConfig(data.path(), lake.path(), identity(spec), areas).withTables(tables);
    }

    /** What was said, or is made of the clock; the only place that asks it. */
    private RunIdentity identity(final CommandSpec spec) {
        final Instant time = now.orElseGet(() -> clock(spec)).truncatedTo(ChronoUnit.SECONDS);
        return new RunIdentity(
                time,
                runId.orElseGet(() ->
                        RUN_ID.format(time) + "-" + UUID.randomUUID().toString().substring(0, 8)));
    }

    private static Instant clock(final CommandSpec spec) {
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
