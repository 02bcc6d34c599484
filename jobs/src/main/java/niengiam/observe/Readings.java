package niengiam.observe;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import niengiam.data.CodeLists;
import niengiam.data.Mapping;
import niengiam.data.PxMapping;
import niengiam.data.TableMapping;
import niengiam.data.WorkbookMapping;
import niengiam.model.Origin;
import niengiam.source.CsvRecords;
import niengiam.source.CsvTable;
import niengiam.source.FileFormat;
import niengiam.source.PxFile;
import niengiam.source.SourceException;
import niengiam.source.workbook.WorkbookFile;

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
     * @param unread sheets that the mapping does not read, with how many numbers and formulas each holds and why
     */
    public record Extent(long figures, String known, Map<String, UnreadSheet> unread) {
        Extent(final long figures, final String known) {
            this(figures, known, Map.of());
        }
    }

    /**
     * Reads every figure of a file that is not prose.
     *
     * @param bytes the file
     * @param mapping the mapping to read it by
     * @param tables label tables by name
     * @param codeLists the allowed words
     * @param origin where the file came from; its id is what messages call the file
     * @param sink takes every figure once
     * @return how much was read
     * @throws SourceException if the file is not what the mapping reads, is broken, or is out of bounds
     */
    public static Extent read(
            final byte[] bytes,
            final Mapping mapping,
            final Function<String, CsvTable> tables,
            final CodeLists codeLists,
            final Origin origin,
            final ReadingSink sink) {
        return read(bytes, mapping, tables, codeLists, origin, false, sink);
    }

    /** Reads a file as {@link #read} does, by a mapping on which somebody insists where nothing says what it is about. */
    public static Extent insisting(
            final byte[] bytes,
            final Mapping mapping,
            final Function<String, CsvTable> tables,
            final CodeLists codeLists,
            final Origin origin,
            final ReadingSink sink) {
        return read(bytes, mapping, tables, codeLists, origin, true, sink);
    }

    /**
     * Reads a file by a mapping on which somebody may insist where nothing says what the table is about.
     *
     * @see #read(byte[], Mapping, Function, CodeLists, Origin, ReadingSink)
     */
    static Extent read(
            final byte[] bytes,
            final Mapping mapping,
            final Function<String, CsvTable> tables,
            final CodeLists codeLists,
            final Origin origin,
            final boolean insisted,
            final ReadingSink sink) {
        final String name = origin.sourceId();
        final FileFormat format = FileFormat.of(bytes).requireReadable(name);
        if (!mapping.reads(format)) {
            throw new SourceException("Invalid format of " + name + ": mapping " + mapping.id() + " reads "
                    + mapping.inputs() + ", the file is " + format.words() + ". Name another mapping in its origin.");
        }
        if (mapping instanceof TableMapping table) {
            return readTable(bytes, new TableReader(table, tables, codeLists, origin), name, insisted, sink);
        }
        if (mapping instanceof WorkbookMapping sheets) {
            return readWorkbook(bytes, sheets, new Labels(tables), codeLists, origin, sink);
        }
        final PxMapping cube = (PxMapping) mapping;
        return new Extent(
                readCube(bytes, cube, new Labels(tables), codeLists, origin, sink),
                "title or matrix \"" + cube.recognise() + "\"");
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
        final TableReader.Bound bound =
                fits.bound().knowingAll(() -> CsvRecords.of(new ByteArrayInputStream(bytes), name, delimiter, 1));
        try (CsvRecords records = CsvRecords.of(new ByteArrayInputStream(bytes), name, delimiter, 1)) {
            long figures = 0;
            while (records.hasNext()) {
                figures += bound.read(records.next(), sink);
            }
            return new Extent(figures, fits.words());
        }
    }

    static char delimiter(final byte[] bytes, final TableReader reader) {
        return reader.delimiterOf(Arrays.copyOf(bytes, Math.min(bytes.length, TableReader.START)));
    }

    private static Extent readWorkbook(
            final byte[] bytes,
            final WorkbookMapping mapping,
            final Labels labels,
            final CodeLists codeLists,
            final Origin origin,
            final ReadingSink sink) {
        final WorkbookFile workbook =
                WorkbookFile.read(bytes, origin.sourceId(), sheet -> WorkbookReader.isMeant(sheet, mapping));
        final WorkbookReader reader = new WorkbookReader(mapping, labels, codeLists, origin);
        final long figures = reader.read(workbook, sink);
        return new Extent(figures, reader.words(), reader.unread());
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
