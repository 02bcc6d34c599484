package niengiam.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
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
import niengiam.report.database.DatabaseException;
import niengiam.report.exchange.ExportRefusedException;
import niengiam.source.SourceException;

/** What the program tells whoever started it; documented, and the same for every command. */
enum ExitCode {
    DONE(0),
    UNEXPECTED(1),
    USAGE(2),
    INPUT_REFUSED(3),
    GATE_CLOSED(4),
    VERIFICATION_FAILED(5),
    STORAGE(6),
    CONFLICT(7),
    RENDERING(8),
    OUTCOME_UNKNOWN(9);

    private final int code;

    ExitCode(final int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /**
     * An exit code and the sentence that goes with it.
     *
     * @param cause what failed, without what merely carried it
     */
    record Failure(ExitCode code, Throwable cause) {}

    /** Looks through what carried a failure, such as a Spark task, for the failure itself. */
    static Failure of(final Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            final Optional<ExitCode> code = known(cause);
            if (code.isPresent()) {
                return new Failure(code.get(), cause);
            }
            if (isStorage(cause)) {
                return new Failure(STORAGE, told((IOException) cause));
            }
        }
        return new Failure(UNEXPECTED, original(failure));
    }

    /** A failure of a parallel task comes as a copy of it that repeats its words. */
    private static Throwable original(final Throwable failure) {
        Throwable original = failure;
        while (original.getCause() != null
                && original.getClass() == original.getCause().getClass()
                && (original.getMessage() == null
                        || original.getMessage().equals(original.getCause().toString()))) {
            original = original.getCause();
        }
        return original;
    }

    private static Optional<ExitCode> known(final Throwable cause) {
        if (cause instanceof LakeRefusedException
                || cause instanceof UnknownNameException
                || cause instanceof ExportRefusedException
                || cause instanceof ClusterException) {
            return Optional.of(USAGE);
        }
        if (cause instanceof DatabaseException database) {
            return Optional.of(
                    switch (database.kind()) {
                        case REFUSED -> USAGE;
                        case FAILED -> STORAGE;
                        case DIFFERENT -> VERIFICATION_FAILED;
                        case UNKNOWN -> OUTCOME_UNKNOWN;
                    });
        }
        if (cause instanceof SourceException
                || cause instanceof RuleException
                || cause instanceof InputRefusedException) {
            return Optional.of(INPUT_REFUSED);
        }
        if (cause instanceof GateClosedException) {
            return Optional.of(GATE_CLOSED);
        }
        if (cause instanceof IntegrityException) {
            return Optional.of(VERIFICATION_FAILED);
        }
        if (cause instanceof StorageException) {
            return Optional.of(STORAGE);
        }
        if (cause instanceof RenderingException) {
            return Optional.of(RENDERING);
        }
        if (cause instanceof ConflictException) {
            return Optional.of(CONFLICT);
        }
        return cause instanceof OutcomeUnknownException ? Optional.of(OUTCOME_UNKNOWN) : Optional.empty();
    }

    /** The system's own words are no sentence: often only the name of a file. */
    private static StorageException told(final IOException cause) {
        final String file = cause instanceof FileSystemException refused ? refused.getFile() : null;
        return file == null
                ? StorageException.somewhere("go on", cause)
                : StorageException.during("go on", Path.of(file), cause);
    }

    /** What the operating system says of a disk, and what carries it. */
    private static boolean isStorage(final Throwable cause) {
        if (cause instanceof FileSystemException) {
            return true;
        }
        return cause instanceof IOException
                && !(cause.getCause() instanceof UncheckedIOException)
                && String.valueOf(cause.getMessage()).matches(".*(No space left|Input/output error|Read-only file).*");
    }
}
