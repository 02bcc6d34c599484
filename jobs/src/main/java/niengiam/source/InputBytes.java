package niengiam.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads whole files of formats that cannot be streamed, up to a size. */
public final class InputBytes {

    /** The largest workbook or document that is read. */
    public static final long MAX_BYTES = 100L << 20;

    private static final int START = 1 << 16;

    private InputBytes() {}

    /**
     * The bytes of a file.
     *
     * @throws SourceException if it is missing, empty or larger than {@link #MAX_BYTES}
     */
    public static byte[] of(final Path file) {
        if (!Files.exists(file)) {
            throw new SourceException("Missing file " + file + ". Check the path.");
        }
        try {
            requireSize(Files.size(file), file.toString());
        } catch (final IOException unreadable) {
            throw new SourceException("Cannot read " + file + ": " + unreadable.getMessage(), unreadable);
        }
        return Texts.bytes(file);
    }

    /** The format of a file, by its beginning where it is text, by all of it otherwise. */
    public static FileFormat format(final Path file) {
        if (!Files.exists(file)) {
            throw new SourceException("Missing file " + file + ". Check the path.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            final FileFormat format = FileFormat.of(in.readNBytes(START));
            return format.isText() || format == FileFormat.EMPTY ? FileFormat.TEXT : FileFormat.of(of(file));
        } catch (final IOException unreadable) {
            throw new SourceException("Cannot read " + file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    /** Whether a file is text beyond {@link #MAX_BYTES}, which must be read in parts. */
    public static boolean isLargeText(final Path file) {
        try {
            if (!Files.exists(file) || Files.size(file) <= MAX_BYTES) {
                return false;
            }
            try (InputStream in = Files.newInputStream(file)) {
                return FileFormat.of(in.readNBytes(START)).isText();
            }
        } catch (final IOException unreadable) {
            throw new SourceException("Cannot read " + file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    public static void requireSize(final long bytes, final String name) {
        if (bytes > MAX_BYTES) {
            throw new SourceException("Invalid file " + name + ": expected at most " + (MAX_BYTES >> 20)
                    + " MiB for a workbook or document, got " + (bytes >> 20) + " MiB. Split it.");
        }
    }
}
