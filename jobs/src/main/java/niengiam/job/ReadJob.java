package niengiam.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import niengiam.observe.CodeLists;
import niengiam.observe.prose.ProseLexicon;
import niengiam.observe.prose.ProseReader;
import niengiam.observe.prose.ProseReading;
import niengiam.source.Document;
import niengiam.source.SourceException;

/**
 * Shows what would be read from documents. Needs no Spark and no lake.
 *
 * @param data the data folder with {@code codelists} and {@code lexicon}
 * @param files the documents
 * @param declared what the caller knows about all of them
 */
public record ReadJob(Path data, List<Path> files, ProseReader.Declared declared) {

    /**
     * What was read.
     *
     * @param codes the code lists, for names
     * @param documents one reading for each file, in order
     */
    public record Result(CodeLists codes, List<Read> documents) {}

    /**
     * What was read from one file.
     *
     * @param source name of the file
     * @param reading what was read
     */
    public record Read(String source, ProseReading reading) {}

    /**
     * Reads the files.
     *
     * @throws SourceException if a file is missing or no text
     */
    public Result run() {
        final CodeLists codes = CodeLists.read(data.resolve("codelists"));
        final ProseReader reader = new ProseReader(ProseLexicon.read(data, codes));
        final List<Read> documents = new ArrayList<>();
        for (final Path file : files) {
            requireText(file);
            final Document document = Document.read(file);
            documents.add(new Read(document.name(), reader.read(document, declared)));
        }
        return new Result(codes, documents);
    }

    private static void requireText(final Path file) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".txt")) {
            throw new SourceException(
                    "Unsupported file " + file + ": expected a .txt document. Save the document as plain text.");
        }
    }
}
