package niengiam.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import niengiam.job.ingest.ProposeJob;
import niengiam.observe.propose.Proposal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Drafts a mapping for a table that has none, without Spark and without a lake. */
@Command(
        name = "propose",
        description =
                "Draft a mapping for a delimited table or workbook that has none: a file to keep, with what it would"
                        + " read and what it was not sure of as comments. Nothing is stored.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ProposeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Table to draft a mapping for: delimited text or a workbook.")
    private Path file;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        final Proposal proposal = new ProposeJob(data.path(), file).run();
        final PrintWriter out = spec.commandLine().getOut();
        final String id = proposal.id();
        out.println("# Draft. Save it as " + data.path().resolve("mappings").resolve(id + ".yaml")
                + ", settle what it is not sure of, and try it:");
        proposal.labels()
                .keySet()
                .forEach(name -> out.println("# (It reads nothing before the label table that follows it"
                        + " is saved too, as " + labelTable(name) + ".)"));
        out.println("#   niengiam read --mapping " + id + " \"" + file + "\"");
        out.println("# As it stands it reads " + Count.of(proposal.reads(), "figure")
                + ": a number that nobody could place is never read.");
        out.print(proposal.yaml());
        proposal.labels().forEach((name, text) -> {
            out.println();
            out.println(
                    "# It needs a label table. Save these lines, without the # before them, as " + labelTable(name));
            text.lines().forEach(line -> out.println("# " + line));
        });
        out.println();
        out.println("# Not sure of:");
        proposal.unsure().forEach(sentence -> out.println("# - " + sentence));
        out.println("#");
        out.println("# Preview, with the first guess taken wherever there is one:");
        proposal.preview().forEach(line -> out.println("#   " + line.replaceAll("\\R", " ")));
        out.flush();
        return 0;
    }

    private Path labelTable(final String name) {
        return data.path().resolve("mappings/labels").resolve(name + ".csv");
    }
}
