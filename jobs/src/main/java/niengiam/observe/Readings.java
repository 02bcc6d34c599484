package niengiam.observe;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import niengiam.data.CodeLists;
import niengiam.data.Conventions;
import niengiam.data.ProseMapping;
import niengiam.data.PxMapping;
import niengiam.data.SheetMapping;
import niengiam.data.TableMapping;
import niengiam.model.Origin;
import niengiam.source.CsvRecords;
import niengiam.source.CsvTable;
import niengiam.source.FileFormat;
import niengiam.source.PxFile;
import niengiam.source.SourceException;
import niengiam.source.WorkbookFile;
import niengiam.source.YamlFile;

/**
 * Reads a whole file of any format that a mapping can describe. Bulk delimited files are read in parts by
 * {@link TableReader} instead.
 */
public final class Readings {

    private Readings() {}

    /**
     * How much of a file was read.
     *
     * @param figures how many figures stand where the mapping reads; as many calls reached the sink
     * @param known by what words the table was known
     * @param unread sheets that the mapping does not read, with how many numbers and formulas each holds
     */
    public record Extent(long figures, String known, Map<String, Integer> unread) {
        Extent(final long figures, final String known) {
            this(figures, known, Map.of());
        }
    }

    /** Formats of mapping files. */
    enum Kind {
        CSV,
        XLS,
        PX,
        /** Documents of any format: read by the lexicon, not by the mapping. */
        PROSE;

        static Kind of(final YamlFile mapping) {
            return Conventions.choice(mapping, "format", Kind.class, "csv");
        }

        boolean reads(final FileFormat format) {
            return switch (this) {
                case CSV -> format.isText();
                case XLS -> format == FileFormat.XLS || format == FileFormat.XLSX;
                case PX -> format == FileFormat.PX;
                case PROSE -> false;
            };
        }

        String words() {
            return switch (this) {
                case CSV -> "delimited text";
                case XLS -> "workbooks";
                case PX -> "PC-Axis files";
                case PROSE -> "prose";
            };
        }
    }

    /** The label tables a mapping needs, by name. */
    public static Set<String> labelTables(final YamlFile mapping) {
        return switch (Kind.of(mapping)) {
            case CSV -> TableMapping.read(mapping).labelTables();
            case XLS -> SheetMapping.read(mapping).labelTables();
            case PX -> PxMapping.read(mapping).labelTables();
            case PROSE -> {
                ProseMapping.read(mapping);
                yield Set.of();
            }
        };
    }

    /**
     * What separates the fields of a file that a mapping reads.
     *
     * @param start the beginning of the file, {@link TableReader#START} bytes of it
     * @return empty if the mapping reads no delimited text
     */
    public static Optional<Character> delimiter(final YamlFile mapping, final byte[] start) {
        return Kind.of(mapping) == Kind.CSV
                ? Optional.of(TableMapping.read(mapping).delimiterOf(start))
                : Optional.empty();
    }

    /** Whether files of a mapping are delimited text, which can be read in parts. */
    public static boolean isDelimited(final String mapping) {
        return Kind.of(YamlFile.parse(mapping, "mapping")) == Kind.CSV;
    }

    /** Whether files of a mapping are documents, which are read by the lexicon. */
    public static boolean isProse(final String mapping) {
        return Kind.of(YamlFile.parse(mapping, "mapping")) == Kind.PROSE;
    }

    /**
     * Reads every figure of a file that is not prose.
     *
     * @param bytes the file
     * @param mapping text of the mapping file that the origin names
     * @param tables label tables by name
     * @param codeLists the allowed words
     * @param origin where the file came from; its id is what messages call the file
     * @param sink takes every figure once
     * @return how much was read
     * @throws SourceException if the file is not what the mapping reads, is broken, or is out of bounds
     */
    public static Extent read(
            final byte[] bytes,
            final String mapping,
            final Function<String, CsvTable> tables,
            final CodeLists codeLists,
            final Origin origin,
            final ReadingSink sink) {
        return read(bytes, mapping, tables, codeLists, origin, false, sink);
    }

    /**
     * Reads a file by a mapping on which somebody may insist where nothing says what the table is about.
     *
     * @see #read(byte[], String, Function, CodeLists, Origin, ReadingSink)
     */
    static Extent read(
            final byte[] bytes,
            final String mapping,
            final Function<String, CsvTable> tables,
            final CodeLists codeLists,
            final Origin origin,
            final boolean insisted,
            final ReadingSink sink) {
        final String name = origin.sourceId();
        final YamlFile yaml = YamlFile.parse(mapping, origin.mapping() + ".yaml");
        final Kind kind = Kind.of(yaml);
        final FileFormat format = FileFormat.of(bytes).requireReadable(name);
        if (!kind.reads(format)) {
            throw new SourceException("Invalid format of " + name + ": mapping " + origin.mapping() + " reads "
                    + kind.words() + ", the file is " + format.words() + ". Name another mapping in its origin.");
        }
        return switch (kind) {
            case CSV -> readTable(bytes, TableReader.of(mapping, tables, codeLists, origin), name, insisted, sink);
            case XLS -> readWorkbook(bytes, SheetMapping.read(yaml), new Labels(tables), codeLists, origin, sink);
            case PX ->
                new Extent(
                        readCube(bytes, PxMapping.read(yaml), new Labels(tables), codeLists, origin, sink),
                        "title or matrix \"" + PxMapping.read(yaml).recognise() + "\"");
            case PROSE -> throw new IllegalArgumentException("Unsupported mapping " + origin.mapping() + ": prose");
        };
    }

    private static Extent readTable(
            final byte[] bytes,
            final TableReader reader,
            final String name,
            final boolean insisted,
            final ReadingSink sink) {
        final char delimiter = delimiter(bytes, reader);
        final TableReader.Look.Fits fits;
        try (CsvRecords records = CsvRecords.of(new ByteArrayInputStream(bytes), name, delimiter, 1)) {
            fits = reader.fitting(reader.look(records, insisted));
        }
        try (CsvRecords records = CsvRecords.of(new ByteArrayInputStream(bytes), name, delimiter, 1)) {
            long figures = 0;
            while (records.hasNext()) {
                figures += fits.bound().read(records.next(), sink);
            }
            return new Extent(figures, fits.words());
        }
    }

    static char delimiter(final byte[] bytes, final TableReader reader) {
        return reader.delimiterOf(Arrays.copyOf(bytes, Math.min(bytes.length, TableReader.START)));
    }

    private static Extent readWorkbook(
            final byte[] bytes,
            final SheetMapping mapping,
            final Labels labels,
            final CodeLists codeLists,
            final Origin origin,
            final ReadingSink sink) {
        final WorkbookFile workbook =
                WorkbookFile.read(bytes, origin.sourceId(), sheet -> SheetReader.isMeant(sheet, mapping));
        final long figures = new SheetReader(mapping, labels, codeLists, origin).read(workbook, sink);
        return new Extent(figures, mapping.words(), workbook.unread());
    }

    private static long readCube(
            final byte[] bytes,
            final PxMapping mapping,
            final Labels labels,
            final CodeLists codeLists,
            final Origin origin,
            final ReadingSink sink) {
        final PxFile file = PxFile.read(bytes, origin.sourceId(), mapping.language());
        if (!PxReader.isMeant(file, mapping)) {
            throw new SourceException("Invalid PC-Axis file " + origin.sourceId() + ": mapping " + origin.mapping()
                    + " expects \"" + mapping.recognise() + "\" in its title or matrix, got "
                    + List.of(file.text("MATRIX").orElse(""), file.text("TITLE").orElse(""))
                    + ". Name another mapping in its origin.");
        }
        return new PxReader(mapping, labels, codeLists, origin).read(file, sink);
    }
}
