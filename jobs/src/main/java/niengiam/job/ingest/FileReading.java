package niengiam.job.ingest;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import niengiam.data.CodeLists;
import niengiam.data.Corrections;
import niengiam.data.Mapping;
import niengiam.data.MappingFolder;
import niengiam.data.NearCodes;
import niengiam.data.ProseMapping;
import niengiam.model.Area;
import niengiam.observe.Correcting;
import niengiam.observe.TableReading;
import niengiam.observe.prose.ProseLexicon;
import niengiam.observe.prose.ProseReader;
import niengiam.observe.prose.ProseReading;
import niengiam.source.Snapshot;
import niengiam.source.SourceException;
import niengiam.source.document.Document;

/** Reads one file after the other, of any format, by what the data folder knows. One for each thread. */
final class FileReading {

    private final CodeLists codes;
    private final Supplier<MappingFolder> mappings;
    private final ProseReader.Declared declared;
    private final Supplier<ProseLexicon> lexicon;
    private Optional<ProseReader> reader = Optional.empty();
    private boolean explaining;
    private final Optional<String> mapping;
    private final Corrections corrections;

    /**
     * @param lexicon asked only for documents: a third of the time of a workbook would go into its phrases
     * @param corrections what offices decided about readings
     * @param mappings asked only for files that have an origin or may be tables
     * @param declared what the caller knows about all files
     */
    FileReading(
            final CodeLists codes,
            final Supplier<ProseLexicon> lexicon,
            final Corrections corrections,
            final Supplier<MappingFolder> mappings,
            final ProseReader.Declared declared) {
        this(codes, lexicon, corrections, mappings, declared, Optional.empty());
    }

    /**
     * @param mapping id of the mapping to read all files by; empty for the one that fits each
     */
    FileReading(
            final CodeLists codes,
            final Supplier<ProseLexicon> lexicon,
            final Corrections corrections,
            final Supplier<MappingFolder> mappings,
            final ProseReader.Declared declared,
            final Optional<String> mapping) {
        this.corrections = corrections;
        this.mapping = mapping;
        this.codes = codes;
        this.mappings = mappings;
        this.declared = declared;
        this.lexicon = lexicon;
    }

    /** Lets every figure of prose tell its grounds. */
    FileReading explaining() {
        explaining = true;
        return this;
    }

    private ProseReader reader() {
        if (reader.isEmpty()) {
            final ProseReader made = new ProseReader(lexicon.get());
            if (explaining) {
                made.explaining();
            }
            reader = Optional.of(made);
        }
        return reader.get();
    }

    /**
     * Makes sure that a declared territory is one.
     *
     * @throws SourceException if it is in no code list; the message names the nearest ids
     */
    static void requireArea(final ProseReader.Declared declared, final CodeLists codes) {
        declared.area().filter(id -> codes.areas().find(id).isEmpty()).ifPresent(id -> {
            throw new SourceException("Unknown territory \"" + id
                    + "\" in --area: expected an id of areas.csv such as VN35. Near it: "
                    + String.join(
                            ", ",
                            NearCodes.to(
                                    id,
                                    codes.areas().all().stream()
                                            .map(Area::refArea)
                                            .toList()))
                    + ".");
        });
    }

    /**
     * Reads a file.
     *
     * @param name what observations and messages call it
     * @throws SourceException if it is missing, of no known format, or broken
     */
    ReadJob.Read read(final Path file, final String name) {
        final Optional<TableReading> table =
                TableReading.of(file, name, mappings, codes, new TableReading.Asked(declared.published(), mapping));
        if (table.isPresent()) {
            return ReadJob.Read.of(
                    name, correcting(file, name, declared(file, name)).table(table.get()));
        }
        final Document document = Document.read(file, name);
        final ProseReader.Declared known = declared(file, name);
        final ProseReading prose = reader().read(document, known);
        if (prose.figures().isEmpty()
                && prose.rejects().isEmpty()
                && prose.doubtful().isEmpty()
                && Snapshot.origin(file, name).isEmpty()) {
            TableReading.refuseTitledTable(file, name, mappings, codes);
        }
        return ReadJob.Read.of(document, correcting(file, name, known).prose(document, prose));
    }

    private CorrectedReading correcting(final Path file, final String name, final ProseReader.Declared known) {
        return new CorrectedReading(
                corrections.of(file, name),
                new Correcting.Source(known.producer(), known.published().orElse(TableReading.UNDATED)),
                codes);
    }

    /** What the caller knows, and where he is silent, what the origin beside the file says. */
    private ProseReader.Declared declared(final Path file, final String name) {
        return Snapshot.origin(file, name)
                .map(origin -> new ProseReader.Declared(
                        declared.area().or(() -> area(mappings.get().mapping(origin.mapping()))),
                        declared.published().or(() -> Optional.of(origin.datePublished())),
                        origin.producer()))
                .orElse(declared);
    }

    private static Optional<String> area(final Mapping mapping) {
        return mapping instanceof ProseMapping prose ? prose.refArea() : Optional.empty();
    }
}
