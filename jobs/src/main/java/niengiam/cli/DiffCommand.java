package niengiam.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import niengiam.job.ask.DiffJob;
import niengiam.job.ask.DiffResult;
import niengiam.job.ask.PublishedReleases;
import niengiam.job.ask.RedlineJob;
import niengiam.lake.compare.ObservationChange;
import niengiam.model.Observation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code niengiam diff}: what changed from one release to another. */
@Command(
        name = "diff",
        description = "Tell which figures, sources and findings differ between two releases.",
        footer = {
            "",
            "In text, a line begins with + for an added figure, - for a removed and ~ for a changed one.",
            "",
            "Examples:",
            "  niengiam diff 1 2",
            "  niengiam diff 1 2 --format html --lang vi > redline.html   (links lead from here to the pages of 2)"
        })
final class DiffCommand implements Callable<Integer> {

    private static final List<String> HEAD = List.of(
            "change",
            "series",
            "time_period",
            "value_before",
            "status_before",
            "value_after",
            "status_after",
            "unit",
            "source_id",
            "locator",
            "columns");

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "Number of the first release.")
    private int from;

    @Parameters(index = "1", paramLabel = "B", description = "Number of the second release.")
    private int to;

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private LakeOption lake;

    @Option(
            names = "--format",
            paramLabel = "text|csv|html",
            defaultValue = "text",
            description =
                    "How to print; csv has only the figures, html is a page of its own (default: ${DEFAULT-VALUE}).")
    private Form form;

    @Mixin
    private DataOption data;

    @Mixin
    private LanguageOption lang;

    /** How differences are printed. */
    private enum Form {
        /** For people, line by line. */
        TEXT,
        /** For programs. */
        CSV,
        /** For people, as a page. */
        HTML
    }

    @Override
    public Integer call() {
        final PrintWriter out = spec.commandLine().getOut();
        final DiffJob job = new DiffJob(lake.path(), asOf.day());
        switch (form) {
            case TEXT -> summarize(job.run(from, to, change -> out.println(line(change))), out);
            case CSV -> {
                // A head alone would say that nothing differs.
                job.require(from, to);
                try (Rows rows = Rows.of(Format.CSV, out, HEAD)) {
                    job.run(from, to, change -> rows.add(row(change)));
                }
            }
            case HTML -> {
                if (asOf.day().isPresent()) {
                    throw new ParameterException(
                            spec.commandLine(),
                            "Unsupported --as-of with --format html: verdicts and findings are those of whole releases."
                                    + " Leave it out, or choose text or csv.");
                }
                out.print(new RedlineJob(lake.path(), data.path(), Path.of("")).html(from, to, lang.language()));
            }
        }
        return ExitCode.DONE.code();
    }

    private static String line(final ObservationChange change) {
        final Observation figure = change.figure();
        final String place = figure.key() + " " + figure.period() + ": ";
        final String source = "  [" + figure.provenance().sourceId() + "]";
        return switch (change.kind()) {
            case ADDED -> "+ " + place + Figures.valueAndStatus(figure) + source;
            case REMOVED -> "- " + place + Figures.valueAndStatus(figure) + source;
            case CHANGED ->
                "~ " + place + change.before().map(Figures::valueAndStatus).orElse("") + " → "
                        + Figures.valueAndStatus(figure) + source + " " + String.join(", ", change.columns());
        };
    }

    private void summarize(final DiffResult result, final PrintWriter out) {
        result.inputs()
                .forEach(input -> out.println(
                        "source " + input.what().name().toLowerCase(java.util.Locale.ROOT) + ": " + input.sourceId()));
        result.findings()
                .forEach((rule, counts) ->
                        out.println("findings of " + rule + ": " + counts.before() + " → " + counts.after()));
        out.println("From release " + PublishedReleases.name(result.from()) + " to "
                + PublishedReleases.name(result.to()) + ": "
                + Count.of(result.figures().get(ObservationChange.Kind.ADDED), "figure") + " added, "
                + result.figures().get(ObservationChange.Kind.REMOVED) + " removed, "
                + result.figures().get(ObservationChange.Kind.CHANGED) + " changed, " + result.unchanged()
                + " unchanged"
                + asOf.day()
                        .map(day -> ", of those published by " + day + ".")
                        .orElse("; " + Count.of(result.inputs().size(), "source")
                                + (result.inputs().size() == 1 ? " differs." : " differ.")));
    }

    private static List<Optional<String>> row(final ObservationChange change) {
        final Observation figure = change.figure();
        return List.of(
                Optional.of(change.kind().name()),
                Optional.of(figure.key().toString()),
                Optional.of(figure.period().toString()),
                change.before().flatMap(Figures::value),
                change.before().map(before -> before.status().name()),
                change.after().flatMap(Figures::value),
                change.after().map(after -> after.status().name()),
                Optional.of(figure.unit().toString()),
                Optional.of(figure.provenance().sourceId()),
                Optional.of(figure.provenance().locator().toString()),
                Optional.of(String.join("|", change.columns())));
    }
}
