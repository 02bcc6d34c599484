package niengiam.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import niengiam.job.ask.ExportJob;
import niengiam.job.ask.ExportResult;
import niengiam.job.ask.PublishedReleases;
import niengiam.job.setup.ExportFormat;
import niengiam.report.exchange.ExportRefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code niengiam export}: the figures of a release in a form that other programs read. */
@Command(
        name = "export",
        description = {
            "Write a release for other programs:",
            "json-stat, px: JSON-stat 2.0 or PC-Axis, a file of figures for each indicator;",
            "sdmx: all figures as SDMX-CSV 2.0, their structure as SDMX-ML 3.0;",
            "datapackage, csvw: all tables as CSV, described as a Data Package or for CSV on the Web;",
            "duckdb: views over the Parquet of the release, to be opened with duckdb -init tables.sql;",
            "dcat: a catalogue of its files for portals, as DCAT-AP 3."
        },
        footer = {"", "Example:", "  niengiam export --format json-stat --indicator INV_CAP_NEW_USD --output json-stat"
        })
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            required = true,
            description = "In which form: ${COMPLETION-CANDIDATES}.")
    private ExportFormat format;

    @Option(
            names = "--indicator",
            paramLabel = "CODE",
            split = ",",
            description = "Code of an indicator; may be repeated (default: every indicator).")
    private List<String> indicators = List.of();

    @Option(
            names = "--area",
            paramLabel = "CODE",
            split = ",",
            description = "Id of a territory, or its national code; may be repeated (default: every territory).")
    private List<String> areas = List.of();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            required = true,
            description = "A new folder; a former export there is replaced, anything else left alone.")
    private Path output;

    @Option(
            names = "--address",
            paramLabel = "URL",
            description = "Where the folder of the release is served; a catalogue needs it.")
    private Optional<String> address = Optional.empty();

    @Option(names = "--licence", paramLabel = "URL", description = "The terms that a catalogue names for the files.")
    private Optional<String> licence = Optional.empty();

    @Mixin
    private ReleaseOption release;

    @Mixin
    private LakeOption lake;

    @Mixin
    private DataOption data;

    @Mixin
    private LanguageOption lang;

    @Override
    public Integer call() {
        final ExportJob job = new ExportJob(data.path(), lake.path(), release.number(), lang.language());
        final ExportResult result = format == ExportFormat.DCAT && address.isPresent() ? catalogue(job) : figures(job);
        spec.commandLine()
                .getOut()
                .println("Exported release " + PublishedReleases.name(result.release()) + " to " + output + " as "
                        + format + ": "
                        + result.parts().stream()
                                .map(part -> Count.of(part.count(), part.what()))
                                .collect(Collectors.joining(", "))
                        + (format.isOneFigureEach()
                                ? "; " + Count.of(result.behind(), "further figure")
                                        + " of the same series and period left out."
                                : "."));
        return ExitCode.DONE.code();
    }

    private ExportResult catalogue(final ExportJob job) {
        if (!indicators.isEmpty() || !areas.isEmpty()) {
            throw new ExportRefusedException(
                    "Unsupported --indicator and --area with --format dcat: a catalogue is of all"
                            + " files of a release. Leave them out.");
        }
        return job.catalogue(address.orElseThrow(), licence, output);
    }

    private ExportResult figures(final ExportJob job) {
        if (format != ExportFormat.DCAT && (address.isPresent() || licence.isPresent())) {
            throw new ExportRefusedException("Unsupported --address and --licence with --format " + format
                    + ": only a catalogue names them. Leave them out, or take --format dcat.");
        }
        return job.run(format, new TreeSet<>(indicators), new TreeSet<>(areas), output);
    }
}
