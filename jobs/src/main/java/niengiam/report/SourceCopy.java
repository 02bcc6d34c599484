package niengiam.report;

import java.nio.file.Path;
import java.util.Optional;
import niengiam.model.Origin;

/**
 * The kept copy of a snapshot.
 *
 * @param origin where the snapshot came from
 * @param file the copy, with the bytes of the snapshot
 * @param delimiter what separates the fields of a delimited text; empty for a workbook or cube
 */
public record SourceCopy(Origin origin, Path file, Optional<Character> delimiter) {}
