package niengiam.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import niengiam.job.ingest.ReadJob;
import niengiam.observe.prose.ProseReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what would be read from files, without Spark and without a lake. */
@Command(
        name = "read",
        description = "Show the figures in documents, workbooks and tables, with the place of each; nothing is stored.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ReadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files to read: text, web pages, Word, PDF, workbooks, PC-Axis, delimited.")
    private List<Path> files;

    @Mixin
    private DataOption data;

    @Option(
            names = "--area",
            paramLabel = "REF_AREA",
            description = "Territory of the documents, such as VN35; otherwise found in the text.")
    private String area;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day of publication, such as 2018-01-02; otherwise found in the text.")
    private LocalDate published;

    @Option(
            names = "--mapping",
            paramLabel = "ID",
            description = "Mapping to read tables by, also where nothing says what they are about; otherwise the only"
                    + " one that fits.")
    private String mapping;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "csv or text (text).")
    private Format format;

    @Option(names = "--unread", description = "List every number with what became of it instead.")
    private boolean unread;

    @Option(
            names = "--doubtful",
            description = "With --format csv, print also figures whose place, period or part is a guess; never stored.")
    private boolean doubtful;

    @Option(names = "--why", description = "Tell which words gave each figure its place, period, part, noun and unit.")
    private boolean why;

    @Override
    public Integer call() {
        final ReadJob job = new ReadJob(
                data.path(),
                files,
                new ProseReader.Declared(Optional.ofNullable(area), Optional.ofNullable(published), ""),
                Optional.ofNullable(mapping));
        final ReadJob.Result result = job.run();
        final PrintWriter out = spec.commandLine().getOut();
        final ReadingPrinter printer = new ReadingPrinter(out, result.codes());
        for (int i = 0; i < files.size(); i++) {
            final ReadJob.Read document = result.documents().get(i);
            if (unread) {
                printer.printNumbers(document, job.cells(files.get(i), document), format == Format.CSV);
            } else if (format == Format.CSV) {
                printer.printCsv(document, doubtful);
            } else {
                printer.printText(document, why);
            }
        }
        printer.end();
        return 0;
    }
}
