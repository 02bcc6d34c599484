package niengiam.cli;

import niengiam.job.ask.PublishedReleases;
import niengiam.job.desk.DecisionCheck;
import niengiam.job.desk.ReleaseCheck;
import niengiam.job.run.RunJob;
import niengiam.job.run.RunResult;
import niengiam.job.run.RunStatus;
import niengiam.job.setup.RunConfig;
import niengiam.model.Language;
import picocli.CommandLine.Model.CommandSpec;

/** Does the yearly job, or a part of it, with its progress on the terminal, its state in the lake and its end in words. */
final class Publishing {

    private final CommandSpec spec;
    private final Language language;

    Publishing(final CommandSpec spec, final Language language) {
        this.spec = spec;
        this.language = language;
    }

    /** Does the job; failures pass through once the lake knows them. */
    int publish(final RunConfig config) {
        final RunStatus status = new RunStatus(config.lake(), config.identity());
        final RunResult result;
        try (ProgressLine progress =
                ProgressLine.of(language, spec.commandLine().getErr())) {
            result = new Stopping(status::stopped).during(new RunJob(config, status.noting(progress))::run);
        } catch (final RuntimeException | LinkageError | OutOfMemoryError failure) {
            final ExitCode.Failure known = ExitCode.of(failure);
            status.failed(known.code().code(), String.valueOf(known.cause().getMessage()));
            throw failure;
        }
        new RunSummary(language).print(result, spec.commandLine().getOut());
        final NoticeText notices = new NoticeText(language);
        notices.print(
                new DecisionCheck(config.data(), config.lake()).run(),
                spec.commandLine().getOut());
        notices.print(
                new ReleaseCheck(config.data(), config.lake()).run(),
                spec.commandLine().getOut());
        if (result instanceof RunResult.Published published) {
            status.done("published release " + PublishedReleases.name(published.number()));
        }
        return ExitCode.DONE.code();
    }
}
