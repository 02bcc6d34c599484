package niengiam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import niengiam.chart.paint.RenderingException;
import niengiam.job.run.ConflictException;
import niengiam.job.run.OutcomeUnknownException;
import niengiam.job.setup.UnknownNameException;
import niengiam.job.spark.ClusterException;
import niengiam.lake.disk.InputRefusedException;
import niengiam.lake.disk.IntegrityException;
import niengiam.lake.disk.LakeRefusedException;
import niengiam.lake.disk.StorageException;
import niengiam.quality.GateClosedException;
import niengiam.quality.RuleException;
import niengiam.source.SourceException;
import org.apache.spark.SparkException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What scripts are told of every failure. */
final class ExitCodeTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(2, made(LakeRefusedException.class)),
                Arguments.of(2, made(UnknownNameException.class)),
                Arguments.of(2, made(ClusterException.class)),
                Arguments.of(3, new SourceException("no source")),
                Arguments.of(3, made(RuleException.class)),
                Arguments.of(3, made(InputRefusedException.class)),
                Arguments.of(4, made(GateClosedException.class)),
                Arguments.of(5, made(IntegrityException.class)),
                Arguments.of(6, StorageException.during("write", Path.of("lake"), new IOException("broken"))),
                Arguments.of(7, made(ConflictException.class)),
                Arguments.of(8, made(RenderingException.class)),
                Arguments.of(9, made(OutcomeUnknownException.class)));
    }

    /** Only its own package may make most of them. */
    private static <T extends Exception> T made(final Class<T> type) {
        try {
            final Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            final Object[] arguments = Arrays.stream(constructor.getParameterTypes())
                    .map(parameter -> parameter == String.class
                            ? "this happened"
                            : parameter == Path.class ? Path.of("input") : null)
                    .toArray();
            return type.cast(constructor.newInstance(arguments));
        } catch (final ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @ParameterizedTest
    @MethodSource("failures")
    void every_failure_has_its_code_alone_and_inside_of_what_carried_it(final int code, final Exception failure) {
        assertThat(ExitCode.of(failure)).isEqualTo(new ExitCode.Failure(codeOf(code), failure));
        assertThat(ExitCode.of(new IllegalStateException(new SparkException("Job aborted.", failure))))
                .isEqualTo(new ExitCode.Failure(codeOf(code), failure));
    }

    private static ExitCode codeOf(final int number) {
        return Arrays.stream(ExitCode.values())
                .filter(code -> code.code() == number)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_outermost_failure_that_is_known_is_told() {
        final ConflictException inner = made(ConflictException.class);
        final SourceException outer = new SourceException("no source", inner);

        assertThat(ExitCode.of(new SparkException("Job aborted.", outer)).cause())
                .isSameAs(outer);
    }

    @Test
    void a_refusal_of_the_operating_system_becomes_a_sentence_about_its_file() {
        final ExitCode.Failure denied = ExitCode.of(new UncheckedIOException(new AccessDeniedException("/lake/runs")));

        assertThat(denied.code()).isEqualTo(ExitCode.STORAGE);
        assertThat(denied.cause())
                .hasMessageStartingWith("Cannot go on: permission is denied at /lake/runs, free ")
                .hasMessageEndingWith(" bytes. Ask its owner for permission, or choose another lake with --lake.");
        assertThat(ExitCode.of(new NoSuchFileException("/lake/gone")).cause())
                .hasMessageStartingWith("Cannot go on: the disk reports an error at /lake/gone, free ")
                .hasMessageContaining("(no such file: /lake/gone)");
    }

    @Test
    void a_disk_that_is_full_is_known_by_what_it_says() {
        for (final String words :
                new String[] {"No space left on device", "write failed: Input/output error", "Read-only file system"}) {
            final ExitCode.Failure failure = ExitCode.of(new SparkException("Task failed.", new IOException(words)));
            assertThat(failure.code()).as(words).isEqualTo(ExitCode.STORAGE);
            assertThat(failure.cause())
                    .hasMessageStartingWith("Cannot go on: the ")
                    .hasMessageContaining("(" + words + ")")
                    .as("no place is known, so none is named, nor the room of another disk")
                    .hasMessageNotContainingAny(" at ", " bytes");
        }
    }

    @Test
    void a_failure_that_a_parallel_task_carried_over_says_its_words_once() {
        final IllegalStateException first = new IllegalStateException("Missing words");
        final Throwable carried = new IllegalStateException(new IllegalStateException(first));

        assertThat(ExitCode.of(carried)).isEqualTo(new ExitCode.Failure(ExitCode.UNEXPECTED, first));
        final Throwable told = new IllegalStateException("Cannot draw", first);
        assertThat(ExitCode.of(told).cause()).isSameAs(told);
    }

    @Test
    void what_nobody_foresaw_is_unexpected_and_kept_whole() {
        for (final Throwable failure : new Throwable[] {
            new IllegalStateException("odd"),
            new IllegalStateException(new FileNotFoundException("/somewhere")),
            new IOException((String) null),
            new StackOverflowError()
        }) {
            assertThat(ExitCode.of(failure)).isEqualTo(new ExitCode.Failure(ExitCode.UNEXPECTED, failure));
        }
    }

    @Test
    void the_help_explains_every_code() {
        final StringWriter help = new StringWriter();
        Main.run(new PrintWriter(help, true), new PrintWriter(new StringWriter(), true), "run", "--help");

        for (final ExitCode code : ExitCode.values()) {
            assertThat(help.toString().lines())
                    .as(code.name())
                    .anyMatch(line -> line.matches(" +" + code.code() + " +[a-z].*"));
        }
    }
}
