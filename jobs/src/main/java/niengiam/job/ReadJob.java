package niengiam.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.observe.CodeLists;
import niengiam.observe.MappingFolder;
import niengiam.observe.ProseMapping;
import niengiam.observe.TableReading;
import niengiam.observe.prose.ProseLexicon;
import niengiam.observe.prose.ProseReader;
import niengiam.observe.prose.ProseReading;
import niengiam.source.Document;
import niengiam.source.Snapshot;
import niengiam.source.SourceException;

/**
 * Shows what would be read from documents, workbooks, cubes and delimited tables. Needs no Spark and no lake.
 *
 * @param data the data folder with {@code codelists}, {@code lexicon} and {@code mappings}
 * @param files the files
 * @param declared what the caller knows about all of them
 */
public record ReadJob(Path data, List<Path> files, ProseReader.Declared declared) {

    private static final ProseReading NO_PROSE = new ProseReading(List.of(), List.of(), List.of(), List.of());

    /**
     * What was read.
     *
     * @param codes the code lists, for names
     * @param documents one reading for each file, in order
     */
    public record Result(CodeLists codes, List<Read> documents) {}

    /**
     * What was read from one file: a document, or a table.
     *
     * @param source name of the file
     * @param reading what was read of a document; nothing of a table
     * @param table what was read of a table
     */
    public record Read(String source, ProseReading reading, Optional<TableReading> table) {}

    /**
     * Reads the files.
     *
     * @throws SourceException if a file is missing, of no known format, or broken
     */
    public Result run() {
        final CodeLists codes = CodeLists.read(data.resolve("codelists"));
        final ProseReader reader = new ProseReader(ProseLexicon.read(data, codes));
        final List<Read> documents = new ArrayList<>();
        for (final Path file : files) {
            documents.add(read(file, reader, codes));
        }
        return new Result(codes, documents);
    }

    private Read read(final Path file, final ProseReader reader, final CodeLists codes) {
        final Optional<TableReading> table =
                TableReading.of(file, () -> MappingFolder.read(data), codes, declared.published());
        if (table.isPresent()) {
            return new Read(file.getFileName().toString(), NO_PROSE, table);
        }
        final Document document = Document.read(file);
        return new Read(document.name(), reader.read(document, declared(file, document.name())), table);
    }

    /** What the caller knows, and where he is silent, what the origin beside the file says. */
    private ProseReader.Declared declared(final Path file, final String name) {
        return Snapshot.origin(file, name)
                .map(origin -> new ProseReader.Declared(
                        declared.area().or(() -> ProseMapping.parse(
                                        MappingFolder.read(data).text(origin.mapping()), origin.mapping() + ".yaml")
                                .refArea()),
                        declared.published().or(() -> Optional.of(origin.datePublished())),
                        origin.producer()))
                .orElse(declared);
    }
}
