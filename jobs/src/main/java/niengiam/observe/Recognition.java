package niengiam.observe;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import niengiam.model.Origin;
import niengiam.source.CsvRecords;
import niengiam.source.CsvTable;
import niengiam.source.FileFormat;
import niengiam.source.PxFile;
import niengiam.source.SourceException;
import niengiam.source.WorkbookFile;
import niengiam.source.YamlFile;

/** Finds the mappings that a file without an origin could be read by, from what the file itself says. */
public final class Recognition {

    private final Map<String, String> mappings;
    private final Function<String, CsvTable> tables;
    private final CodeLists codeLists;

    /**
     * @param mappings texts of the mapping files, by id
     * @param tables label tables by name
     * @param codeLists the allowed words
     */
    public Recognition(
            final Map<String, String> mappings, final Function<String, CsvTable> tables, final CodeLists codeLists) {
        this.mappings = new TreeMap<>(mappings);
        this.tables = tables;
        this.codeLists = codeLists;
    }

    /**
     * The ids of the mappings that fit, in alphabetical order; none where no mapping reads such a file.
     *
     * @param origin where the file came from; the mapping it names is not asked
     * @throws SourceException if the file is broken
     */
    public List<String> candidates(final byte[] bytes, final Origin origin) {
        final FileFormat format = FileFormat.of(bytes);
        final Map<String, YamlFile> possible = new TreeMap<>();
        mappings.forEach((id, text) -> {
            final YamlFile yaml = YamlFile.parse(text, id + ".yaml");
            if (Readings.Kind.of(yaml).reads(format)) {
                possible.put(id, yaml);
            }
        });
        if (possible.isEmpty()) {
            return List.of();
        }
        return switch (format) {
            case XLS, XLSX -> ofWorkbook(bytes, origin.sourceId(), possible);
            case PX -> ofCube(bytes, origin.sourceId(), possible);
            default -> ofTable(bytes, origin, possible);
        };
    }

    private static List<String> ofWorkbook(
            final byte[] bytes, final String name, final Map<String, YamlFile> possible) {
        final Map<String, SheetMapping> read = new TreeMap<>();
        possible.forEach((id, yaml) -> read.put(id, SheetMapping.read(yaml)));
        if (read.size() == 1) {
            return List.copyOf(read.keySet());
        }
        final WorkbookFile workbook = WorkbookFile.read(bytes, name, sheet -> read.values().stream()
                .anyMatch(mapping -> mapping.sheet().isIn(sheet)));
        return read.entrySet().stream()
                .filter(entry ->
                        workbook.sheets().stream().anyMatch(sheet -> SheetReader.isMeant(sheet, entry.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> ofCube(final byte[] bytes, final String name, final Map<String, YamlFile> possible) {
        final List<String> fitting = new ArrayList<>();
        final PxFile file = PxFile.read(bytes, name, "");
        possible.forEach((id, yaml) -> {
            if (PxReader.isMeant(file, PxMapping.read(yaml))) {
                fitting.add(id);
            }
        });
        return fitting;
    }

    private List<String> ofTable(final byte[] bytes, final Origin origin, final Map<String, YamlFile> possible) {
        final List<String> fitting = new ArrayList<>();
        possible.forEach((id, yaml) -> {
            final TableMapping mapping = TableMapping.read(yaml);
            if (binds(bytes, mapping, origin)) {
                fitting.add(id);
            }
        });
        return fitting;
    }

    private boolean binds(final byte[] bytes, final TableMapping mapping, final Origin origin) {
        final TableReader reader = new TableReader(mapping, tables, codeLists, origin);
        try (CsvRecords records = CsvRecords.of(
                new ByteArrayInputStream(bytes), origin.sourceId(), Readings.delimiter(bytes, reader), 1)) {
            final TableReader.Bound bound = reader.bind(records);
            return isAbove(mapping.recognise(), bytes, bound.headRecord(), Readings.delimiter(bytes, reader));
        } catch (final SourceException otherHead) {
            return false;
        }
    }

    /** Whether the lines above the head say what the mapping expects; a file without such lines says nothing. */
    private static boolean isAbove(
            final Optional<Expression> expected, final byte[] bytes, final long head, final char delimiter) {
        if (expected.isEmpty() || head == 1) {
            return true;
        }
        try (CsvRecords records = CsvRecords.of(new ByteArrayInputStream(bytes), "", delimiter, 1)) {
            for (long record = 1; record < head; record++) {
                if (expected.get().isIn(String.join(" ", records.next().fields()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
