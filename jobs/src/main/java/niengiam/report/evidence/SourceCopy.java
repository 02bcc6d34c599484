package niengiam.report.evidence;

import java.nio.file.Path;
import java.util.Optional;
import niengiam.model.Origin;

/**
 * The kept copy of a snapshot.
 *
 * @param origin where the snapshot came from
 * @param file the copy, with the bytes of the snapshot
 * @param delimiter what separates the fields of a delimited text; empty for a workbook, cube or document
 * @param form what a reader can be shown of it
 */
public record SourceCopy(Origin origin, Path file, Optional<Character> delimiter, Form form) {

    /** How a source is laid out. */
    public enum Form {
        /** Records and fields: all of them can be shown. */
        TABLE,
        /** Cells of sheets or of a cube. */
        CELLS,
        /** Paragraphs: those with figures can be shown. */
        PROSE
    }

    /** A table where there is a delimiter, otherwise cells. */
    public SourceCopy(final Origin origin, final Path file, final Optional<Character> delimiter) {
        this(origin, file, delimiter, delimiter.isPresent() ? Form.TABLE : Form.CELLS);
    }
}
