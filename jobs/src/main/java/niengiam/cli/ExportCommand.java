package niengiam.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import niengiam.job.ask.ExportFormat;
import niengiam.job.ask.ExportJob;
import niengiam.job.ask.ExportResult;
import niengiam.job.ask.PublishedReleases;
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
            "datapackage, csvw: all tables as CSV, described as a Data Package or for CSV on the Web."
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
        final ExportResult result = new ExportJob(data.path(), lake.path(), release.number(), lang.language())
                .run(format, new TreeSet<>(indicators), new TreeSet<>(areas), output);
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
}
