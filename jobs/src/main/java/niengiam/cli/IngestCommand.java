package niengiam.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import niengiam.job.ingest.IngestJob;
import niengiam.job.ingest.IngestedFile;
import niengiam.observe.prose.ProseReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads thousands of files with Spark into a dataset of its own; no release is made. */
@Command(
        name = "ingest",
        description = "Read any number of files with Spark, as read does, into a new folder: observations, rejects, and"
                + " every number with what became of it, as Parquet and CSV. A file that cannot be read becomes a reject;"
                + " the others are read. No release is made: to publish documents, put them with their origins below"
                + " snapshots/ of the data folder and use run.",
        sortOptions = false)
final class IngestCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER",
            description = "Files, or folders with files at any depth: text, web pages, Word, PDF, workbooks, PC-Axis,"
                    + " delimited. An origin beside a file says its producer, day of publication and mapping.")
    private List<Path> files;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            required = true,
            description = "Folder of the dataset; it must not exist yet.")
    private Path output;

    @Mixin
    private DataOption data;

    @Option(
            names = "--area",
            paramLabel = "REF_AREA",
            description = "Territory of the documents, such as VN35; otherwise found in each.")
    private Optional<String> area = Optional.empty();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day of publication, such as 2018-01-02; otherwise of the origin, or found in each.")
    private Optional<LocalDate> published = Optional.empty();

    @Option(
            names = "--producer",
            paramLabel = "CODE",
            defaultValue = "",
            description = "Who published the files that have no origin.")
    private String producer;

    @Option(
            names = "--max-unread",
            paramLabel = "PERCENT",
            description = "Write nothing and end with exit code 4 if a larger share of all numbers is unread (default:"
                    + " max_unread_percent of publication.yaml).")
    private Optional<Integer> maxUnread = Optional.empty();

    @Mixin
    private LanguageOption lang;

    @Override
    public Integer call() {
        maxUnread.filter(percent -> percent < 0 || percent > 100).ifPresent(percent -> {
            throw new ParameterException(
                    spec.commandLine(), "Invalid --max-unread " + percent + ": expected a number from 0 to 100.");
        });
        final IngestJob.Config config = new IngestJob.Config(
                data.path(),
                files,
                new ProseReader.Declared(area, published, producer),
                maxUnread.map(OptionalInt::of).orElse(OptionalInt.empty()),
                output);
        final List<IngestedFile> read;
        try (ProgressLine progress =
                ProgressLine.of(lang.language(), spec.commandLine().getErr())) {
            read = new IngestJob(config, progress).run();
        }
        final PrintWriter out = spec.commandLine().getOut();
        long observations = 0;
        long rejects = 0;
        long unread = 0;
        long refused = 0;
        for (final IngestedFile file : read) {
            observations += file.observations();
            rejects += file.rejects();
            unread += file.unread();
            refused += file.isRefused() ? 1 : 0;
            out.println(file.sourceId() + "  "
                    + (file.isRefused()
                            ? lang.language().choose("không đọc được: ", "refused: ") + file.refusal()
                            : became(file)));
        }
        out.println(lang.language()
                .choose(
                        read.size() + " tệp, " + refused + " không đọc được; " + observations + " số liệu, " + rejects
                                + " bị loại, " + unread + " số chưa đọc; trong " + output,
                        Count.of(read.size(), "file") + ", " + refused + " refused; "
                                + Count.of(observations, "observation") + ", " + Count.of(rejects, "reject") + ", "
                                + Count.of(unread, "number") + " unread; in " + output));
        out.flush();
        return ExitCode.DONE.code();
    }

    /** What became of the numbers of a text, or of the figures of a table, whose other numbers nobody counts. */
    private String became(final IngestedFile file) {
        if (file.used() + file.context() + file.unread() == 0) {
            return lang.language()
                    .choose(
                            file.observations() + " số liệu, " + file.rejects() + " bị loại",
                            Count.of(file.observations(), "observation") + ", " + Count.of(file.rejects(), "reject"));
        }
        return lang.language()
                .choose(
                        file.used() + " dùng, " + file.context() + " ngữ cảnh, " + file.unread() + " chưa đọc",
                        file.used() + " used, " + file.context() + " context, " + file.unread() + " unread");
    }
}
