package niengiam.job.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.data.CodeLists;
import niengiam.data.Corrections;
import niengiam.data.MappingFolder;
import niengiam.model.Observation;
import niengiam.model.Reject;
import niengiam.observe.CellNumber;
import niengiam.observe.CellNumbers;
import niengiam.observe.TableReading;
import niengiam.observe.prose.NumberMap;
import niengiam.observe.prose.ProseLexicon;
import niengiam.observe.prose.ProseReader;
import niengiam.observe.prose.ProseReading;
import niengiam.source.SourceException;
import niengiam.source.document.Document;

/**
 * Shows what would be read from documents, workbooks, cubes and delimited tables. Needs no Spark and no lake.
 *
 * @param data the data folder with code lists, lexicon and mappings
 * @param files the files
 * @param declared what the caller knows about all of them
 * @param mapping id of the mapping to read all of them by; empty for the one that fits each
 */
public record ReadJob(Path data, List<Path> files, ProseReader.Declared declared, Optional<String> mapping) {

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
     * @param numbers every number of a document; none of a table
     * @param table what was read of a table
     */
    public record Read(String source, ProseReading reading, NumberMap numbers, Optional<TableReading> table) {

        private static final ProseReading NO_PROSE = new ProseReading(List.of(), List.of(), List.of(), List.of());

        static Read of(final Document document, final ProseReading reading) {
            return new Read(document.name(), reading, NumberMap.of(document, reading), Optional.empty());
        }

        static Read of(final String source, final TableReading table) {
            return new Read(source, NO_PROSE, new NumberMap(List.of()), Optional.of(table));
        }

        /** The figures, in the order of the file. */
        List<Observation> observations() {
            return table.map(TableReading::observations).orElseGet(() -> reading.figures().stream()
                    .map(ProseReading.Figure::observation)
                    .toList());
        }

        /** Figures that were found and not used. */
        List<Reject> rejects() {
            return table.map(TableReading::rejects).orElseGet(reading::rejects);
        }
    }

    /**
     * Every number of every cell of a workbook.
     *
     * @param file one of the files
     * @param read what was read of it
     * @return none if it is no workbook
     */
    public List<CellNumber> cells(final Path file, final Read read) {
        return read.table()
                .map(table -> CellNumbers.of(file, MappingFolder.read(data), table))
                .orElse(List.of());
    }

    /**
     * Reads the files.
     *
     * @throws SourceException if a file is missing, of no known format, or broken
     */
    public Result run() {
        final CodeLists codes = CodeLists.read(data.resolve("codelists"));
        final MappingFolder mappings = MappingFolder.read(data).checkedWhenUsed(codes);
        FileReading.requireArea(declared, codes);
        final FileReading reading = new FileReading(
                        codes,
                        () -> ProseLexicon.read(data, codes),
                        Corrections.read(data, codes),
                        () -> mappings,
                        declared,
                        mapping)
                .explaining();
        final List<Read> documents = new ArrayList<>();
        for (final Path file : files) {
            if (Files.isDirectory(file)) {
                throw new SourceException("Cannot read " + file
                        + ": it is a folder, expected a file. Name its files, or take it in with ingest.");
            }
            documents.add(reading.read(file, file.getFileName().toString()));
        }
        return new Result(codes, documents);
    }
}
