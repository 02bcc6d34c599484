package niengiam.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.job.setup.ExportFormat;
import niengiam.job.setup.Version;
import niengiam.lake.disk.Durable;
import niengiam.lake.disk.StorageException;
import niengiam.remote.Locations;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** The command line's entry point. */
@Command(
        name = "niengiam",
        description = "The provincial yearbook engine: reads published figures, keeps each with the place it was read,"
                + " compares only what may be compared, and publishes charts, tables and pages.",
        subcommands = {
            RunCommand.class,
            ReadCommand.class,
            ProposeCommand.class,
            IngestCommand.class,
            PublishCommand.class,
            ReleasesCommand.class,
            VerifyCommand.class,
            DiffCommand.class,
            ExplainCommand.class,
            QueryCommand.class,
            ExportCommand.class,
            LoadCommand.class,
            InboxCommand.class,
            GenerateCompletion.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.JarVersion.class,
        sortOptions = false,
        // Help, version and exit codes are the same for every command.
        scope = CommandLine.ScopeType.INHERIT,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:unexpected failure",
            "2:wrong usage",
            "3:an input is missing or refused",
            "4:the quality gate is closed",
            "5:verification failed",
            "6:storage: full, read-only or no permission",
            "7:another run published first",
            "8:a chart or page cannot be rendered",
            "9:the outcome of the commit is unknown"
        })
public final class Main {

    @Option(
            names = "--debug",
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show where an unexpected failure happened.")
    private boolean debug;

    private final Stopping stopping;

    private Main(final Stopping stopping) {
        this.stopping = stopping;
    }

    /**
     * Runs a command and ends the process with its exit code. A driver inside of a cluster is not ours to end: there a
     * failure is an exception, which the cluster reports.
     */
    public static void main(final String... args) {
        System.setProperty("java.awt.headless", "true");
        final int code = run(utf8(System.out), utf8(System.err), args);
        if (!"cluster".equals(System.getProperty("spark.submit.deployMode"))) {
            leaveTemporaryFolder();
            System.exit(code);
        }
        if (code != ExitCode.DONE.code()) {
            throw new RunFailedException(code);
        }
    }

    /** The launcher gives each program a temporary folder of its own, which names its process. What cannot be removed the next one sweeps. */
    private static void leaveTemporaryFolder() {
        final Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        if (folder.endsWith("niengiam-temporary-" + ProcessHandle.current().pid())) {
            try {
                Durable.deleteTree(folder);
            } catch (final StorageException left) {
                return;
            }
        }
    }

    /** Vietnamese is printed as UTF-8, whatever the machine's locale. */
    private static PrintWriter utf8(final PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Runs a command. */
    static int run(final PrintWriter out, final PrintWriter err, final String... args) {
        final Main main = new Main(new Stopping(() -> tellStopped(err)));
        final CommandLine commands = new CommandLine(main)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, command, parsed) -> main.fail(failure, err))
                .setParameterExceptionHandler((wrong, words) -> hint(wrong, err))
                .registerConverter(Path.class, Main::place)
                .registerConverter(LocalDate.class, text -> time(text, "a day such as 2018-01-05", LocalDate::parse))
                .registerConverter(
                        Instant.class, text -> time(text, "a time such as 2018-01-05T00:00:00Z", Instant::parse))
                .registerConverter(ExportFormat.class, Main::format)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(true)
                .setUsageHelpAutoWidth(true);
        try {
            return main.stopping.during(() -> commands.execute(args.length == 0 ? new String[] {"--help"} : args));
        } catch (final LinkageError | OutOfMemoryError missing) {
            // A font library that is not there, or a machine too small, is no exception to the JDK.
            return main.fail(missing, err);
        } finally {
            // Only whole lines leave by themselves: a page that ends without one would lose its end.
            out.flush();
            err.flush();
        }
    }

    /** An empty text would be the folder somebody happens to be in. */
    private static Path place(final String text) {
        if (text.isBlank()) {
            throw new CommandLine.TypeConversionException(
                    "expected a file or folder, got an empty text; check the variable it comes from");
        }
        return Locations.path(text);
    }

    /** The JDK says where it stopped reading; whoever types wants to know what to type. */
    private static <T> T time(final String text, final String expected, final Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (final DateTimeException wrong) {
            throw new CommandLine.TypeConversionException("expected " + expected + ", got \"" + text + "\"");
        }
    }

    private static ExportFormat format(final String text) {
        return ExportFormat.of(text)
                .orElseThrow(() -> new CommandLine.TypeConversionException("expected one of "
                        + Stream.of(ExportFormat.values())
                                .map(ExportFormat::toString)
                                .collect(Collectors.joining(", "))
                        + ", got \"" + text + "\""));
    }

    private static void tellStopped(final PrintWriter err) {
        if (Boolean.getBoolean("niengiam.terminal")) {
            // The line that shows the progress is not at its end.
            err.println();
        }
        err.println("niengiam: Stopped from outside. What is published stays whole; start it again to go on.");
    }

    /** What was wrong with the words, what was meant perhaps, and where to look. */
    private static int hint(final CommandLine.ParameterException wrong, final PrintWriter err) {
        // Abbreviations are looked up by their first letter, which an empty word has not.
        final boolean empty = wrong.getCause() instanceof IndexOutOfBoundsException;
        err.println("niengiam: "
                + (empty
                        ? "Invalid argument \"\": expected a word, got an empty one. Check the variable it comes from."
                        : wrong.getMessage()));
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("Try " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help.");
        return ExitCode.USAGE.code();
    }

    private int fail(final Throwable failure, final PrintWriter err) {
        final ExitCode.Failure known = ExitCode.of(failure);
        if (stopping.isUnderWay()) {
            // That it was stopped has been said, and the process ends with the code of the signal.
            return known.code().code();
        }
        if (failure instanceof NoClassDefFoundError) {
            err.println("niengiam: Missing class " + failure.getMessage()
                    + ": expected everything the program was built with on the class path. Start it with ./niengiam,"
                    + " or submit the jar that ./niengiam submit-jar makes.");
        } else if (known.code() == ExitCode.UNEXPECTED) {
            err.println(
                    "niengiam: unexpected failure: " + known.cause().toString().replaceFirst("\\.$", "")
                            + ". This is a mistake of the program; --debug shows where it happened.");
        } else {
            err.println("niengiam: " + known.cause().getMessage());
        }
        if (debug) {
            failure.printStackTrace(err);
        }
        return known.code().code();
    }

    /** The version, taken from the code that runs. */
    static final class JarVersion implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"niengiam " + Version.text()};
        }
    }
}
