package niengiam.notebook;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;

/** Executes the cells of one notebook in this Java machine, as a Java kernel would, and stops at the first that fails. */
public final class NotebookMachine implements AutoCloseable {

    /** What a kernel imports before the first cell. */
    private static final List<String> PRELUDE = List.of(
            "import java.io.*;",
            "import java.math.*;",
            "import java.nio.file.*;",
            "import java.util.*;",
            "import java.util.stream.*;");

    /** The last value of a cell, handed over by the code that runs in the shell. */
    private static Object last = "";

    private final JShell shell;

    /**
     * What a cell gave.
     *
     * @param text what it printed
     * @param picture its value, where that is a picture
     */
    record Output(String text, Optional<BufferedImage> picture) {}

    NotebookMachine() {
        shell = JShell.builder().executionEngine("local").build();
        shell.addToClasspath(System.getProperty("java.class.path"));
        PRELUDE.forEach(shell::eval);
    }

    /** Called from the shell. */
    public static void value(final Object value) {
        last = value;
    }

    /**
     * Executes a cell.
     *
     * @throws IllegalStateException if it does not compile or fails; the message says why
     */
    Output execute(final String source) {
        final PrintStream console = System.out;
        final ByteArrayOutputStream printed = new ByteArrayOutputStream();
        last = "";
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            scala.Console.withOut(out, () -> {
                evaluate(source);
                return null;
            });
        } finally {
            System.setOut(console);
        }
        return new Output(
                printed.toString(StandardCharsets.UTF_8),
                last instanceof BufferedImage picture ? Optional.of(picture) : Optional.empty());
    }

    private void evaluate(final String source) {
        String rest = source;
        while (!rest.isBlank()) {
            final SourceCodeAnalysis.CompletionInfo part =
                    shell.sourceCodeAnalysis().analyzeCompletion(rest);
            if (!part.completeness().isComplete()) {
                throw new IllegalStateException("incomplete: " + rest);
            }
            for (final SnippetEvent event : shell.eval(part.source())) {
                require(event);
                if (event.snippet().kind() == Snippet.Kind.VAR
                        && event.causeSnippet() == null
                        && event.snippet().subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND) {
                    shell.eval("niengiam.notebook.NotebookMachine.value("
                            + ((jdk.jshell.VarSnippet) event.snippet()).name() + ");");
                }
            }
            rest = part.remaining();
        }
    }

    private void require(final SnippetEvent event) {
        final List<String> problems = new ArrayList<>();
        if (event.exception() != null) {
            problems.add(event.exception()
                    + (event.exception().getCause() == null
                            ? ""
                            : " caused by " + event.exception().getCause()));
        }
        if (event.status() == Snippet.Status.REJECTED || event.status() == Snippet.Status.RECOVERABLE_NOT_DEFINED) {
            problems.add(shell.diagnostics(event.snippet())
                    .map(diagnostic -> diagnostic.getMessage(java.util.Locale.ROOT))
                    .collect(Collectors.joining("; ")));
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join(" ", problems) + " in: "
                    + event.snippet().source().strip());
        }
    }

    @Override
    public void close() {
        shell.close();
    }
}
