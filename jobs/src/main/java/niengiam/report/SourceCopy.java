package niengiam.report;

import java.nio.file.Path;
import niengiam.model.Origin;

/**
 * The kept copy of a snapshot.
 *
 * @param origin where the snapshot came from
 * @param file the copy, with the bytes of the snapshot
 * @param delimiter what separates the fields of a delimited text
 */
public record SourceCopy(Origin origin, Path file, char delimiter) {}
