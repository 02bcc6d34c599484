package niengiam.job.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import niengiam.data.CodeLists;
import niengiam.data.MappingFolder;
import niengiam.observe.propose.Proposal;
import niengiam.source.InputBytes;
import niengiam.source.SourceException;

/**
 * Drafts a mapping for a table that has none. Needs no Spark and no lake, and writes nothing.
 *
 * @param data the data folder with {@code codelists} and {@code mappings}
 * @param file the table
 */
public record ProposeJob(Path data, Path file) {

    /**
     * Drafts the mapping.
     *
     * @throws SourceException if the file is missing, of another format, or holds no table that can be made out
     */
    public Proposal run() {
        if (Files.isDirectory(file)) {
            throw new SourceException("Cannot read " + file + ": it is a folder, expected a file. Name a file.");
        }
        final CodeLists codes = CodeLists.read(data.resolve("codelists"));
        return Proposal.of(
                InputBytes.of(file),
                file.getFileName().toString(),
                codes,
                MappingFolder.read(data).checkedWithDrafts(codes));
    }
}
