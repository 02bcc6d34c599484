package niengiam.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import niengiam.job.run.PlanJob;
import niengiam.job.setup.RunConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code niengiam run}: the whole yearly job. */
@Command(name = "run", description = "Read what is new in the data folder, compare, draw, and publish a release.")
final class RunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private RunOptions options;

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
        final RunConfig config = options.config(spec).asOf(asOf);
        if (dryRun) {
            new PlanText(lang.language())
                    .print(new PlanJob(config).run(), spec.commandLine().getOut());
            return ExitCode.DONE.code();
        }
        return new Publishing(spec, lang.language()).publish(config);
    }
}
