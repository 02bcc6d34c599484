package niengiam.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import niengiam.job.ask.ExplainJob;
import niengiam.job.ask.Explanation;
import niengiam.job.ask.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code niengiam explain}: where a figure comes from, what it is compared with, and what was found about it. */
@Command(
        name = "explain",
        description = "Follow figures back to the cell or sentence they were read from, and read it there again.",
        footer = {
            "",
            "Examples:",
            "  niengiam explain INV_CAP_NEW_USD.VN35 --period 2019",
            "  niengiam explain --indicator INV_CAP_NEW_USD --area VN35"
        })
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "KEY",
            arity = "0..1",
            description = "A series key, or the first codes of one: INV_CAP_NEW_USD.VN35.FDI._T._T._T._T")
    private Optional<String> key = Optional.empty();

    @Option(names = "--indicator", paramLabel = "CODE", description = "Code of the indicator.")
    private Optional<String> indicator = Optional.empty();

    @Option(names = "--area", paramLabel = "CODE", description = "Id of a territory, or its national code.")
    private Optional<String> area = Optional.empty();

    @Option(names = "--period", paramLabel = "PERIOD", description = "A period, such as 2019 or 2018-Q3.")
    private Optional<String> period = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many figures to tell at most (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Mixin
    private ReleaseOption release;

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private LakeOption lake;

    @Override
    public Integer call() {
        if (key.isEmpty() && indicator.isEmpty() && area.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Missing figure: expected KEY, --indicator or --area, got none of them.");
        }
        if (limit < 1) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid --limit " + limit + ": expected a number above zero.");
        }
        final PrintWriter out = spec.commandLine().getOut();
        final Explanation explanation = new ExplainJob(lake.path(), release.number(), limit, asOf.day())
                .run(Question.of(key, indicator, area, period));
        new ExplanationText(out, lake.path()).print(explanation);
        return ExitCode.DONE.code();
    }
}
