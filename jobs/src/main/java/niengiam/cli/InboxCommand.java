package niengiam.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import niengiam.job.desk.DecisionCheck;
import niengiam.job.desk.InboxJob;
import niengiam.job.desk.InboxJob.Outcome;
import niengiam.job.desk.InboxJob.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code niengiam inbox}: what waits for a person, as a workbook, and back. */
@Command(
        name = "inbox",
        description =
                "Write what waits for a person as a workbook, or turn a filled one into decisions in the data folder.",
        footer = {
            "",
            "Examples:",
            "  niengiam inbox --output inbox.xlsx --lang vi",
            "  niengiam inbox --apply inbox.xlsx --dry-run"
        })
final class InboxCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--output", paramLabel = "FILE.xlsx", description = "Workbook to write; it must not be there yet.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--apply", paramLabel = "FILE", description = "Filled workbook to take decisions from.")
    private Optional<Path> filled = Optional.empty();

    @Option(names = "--dry-run", description = "With --apply, say what would be written, and write nothing.")
    private boolean dryRun;

    @Mixin
    private LakeOption lake;

    @Mixin
    private DataOption data;

    @Mixin
    private LanguageOption lang;

    @Override
    public Integer call() {
        if (output.isPresent() == filled.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "Missing file: expected either --output or --apply. Name one of them.");
        }
        final InboxJob job = new InboxJob(data.path(), lake.path(), Clock.systemUTC());
        final PrintWriter out = spec.commandLine().getOut();
        if (output.isPresent()) {
            final int rows = job.write(output.get(), lang.language());
            out.println(lang.language()
                    .choose(
                            "Đã ghi " + rows + " việc chờ quyết định vào " + output.get() + ".",
                            "Wrote " + Count.of(rows, "row") + " to " + output.get() + "."));
            new NoticeText(lang.language()).print(new DecisionCheck(data.path(), lake.path()).run(), out);
            return ExitCode.DONE.code();
        }
        return apply(job.apply(filled.get(), dryRun), out);
    }

    private int apply(final List<Outcome> outcomes, final PrintWriter out) {
        for (final Outcome outcome : outcomes) {
            if (outcome.state() == State.APPLIED) {
                out.println(lang.language().choose("dòng ", "row ") + outcome.row() + "  " + outcome.file());
                outcome.message().lines().forEach(line -> out.println("    " + line));
            } else if (outcome.state() == State.REFUSED) {
                out.println(lang.language().choose("dòng ", "row ")
                        + outcome.row()
                        + lang.language().choose("  từ chối: ", "  refused: ")
                        + outcome.message());
            }
        }
        final long applied = count(outcomes, State.APPLIED);
        final long refused = count(outcomes, State.REFUSED);
        final long waiting = count(outcomes, State.WAITING);
        out.println(lang.language()
                .choose(
                        applied + " quyết định đã ghi, " + refused + " bị từ chối, " + waiting + " còn chờ"
                                + (dryRun ? ". Chạy thử: không ghi gì cả." : "."),
                        Count.of(applied, "decision") + (dryRun ? " would be written, " : " written, ") + refused
                                + " refused, " + waiting + " waiting"
                                + (dryRun ? ". Dry run: nothing was written." : ".")));
        return refused == 0 ? ExitCode.DONE.code() : ExitCode.INPUT_REFUSED.code();
    }

    private static long count(final List<Outcome> outcomes, final State state) {
        return outcomes.stream().filter(outcome -> outcome.state() == state).count();
    }
}
