package niengiam.observe;

import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import niengiam.data.CodeLists;
import niengiam.data.Mapping;
import niengiam.data.MappingFolder;
import niengiam.data.PxMapping;
import niengiam.data.TableMapping;
import niengiam.data.WorkbookMapping;
import niengiam.model.Origin;
import niengiam.source.CsvRecords;
import niengiam.source.FileFormat;
import niengiam.source.PxFile;
import niengiam.source.SourceException;
import niengiam.source.Texts;
import niengiam.source.workbook.WorkbookFile;

/** Finds the mappings that a file without an origin could be read by, from what the file itself says. */
public final class Recognition {

    private static final int NEAREST = 3;

    private final MappingFolder mappings;
    private final CodeLists codeLists;

    /**
     * @param mappings the mappings to choose from
     * @param codeLists the allowed words
     */
    public Recognition(final MappingFolder mappings, final CodeLists codeLists) {
        this.mappings = mappings;
        this.codeLists = codeLists;
    }

    /**
     * Which mappings fit a file.
     *
     * @param fitting id to the words by which the table was known
     * @param differing id to what differs, for the mappings that do not fit
     */
    public record Candidates(Map<String, String> fitting, Map<String, Difference> differing) {

        /** Whether the table has the title of one of the mappings, though not its head, rows or units. */
        boolean hasTitleOfOne() {
            return differing.values().stream().anyMatch(differs -> differs.nearness() >= TableBeginning.TITLE);
        }

        /** The nearest mappings and what each missed, in words. */
        String nearest() {
            final int best = differing.values().stream()
                    .mapToInt(Difference::nearness)
                    .max()
                    .orElse(0);
            return differing.entrySet().stream()
                    .filter(entry -> entry.getValue().nearness() == best)
                    .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                    .limit(best == 0 ? 1 : NEAREST)
                    .map(entry -> entry.getKey() + " (" + entry.getValue().words() + ")")
                    .collect(Collectors.joining("; "));
        }
    }

    /**
     * The mappings that fit, and what the others miss; none at all where no mapping reads files of such a format.
     *
     * @param origin where the file came from; the mapping it names is not asked
     * @throws SourceException if the file is broken
     */
    public Candidates candidates(final byte[] bytes, final Origin origin) {
        final FileFormat format = FileFormat.of(bytes);
        final Map<String, Mapping> possible = mappings.reading(format);
        final Candidates candidates = new Candidates(new TreeMap<>(), new TreeMap<>());
        if (!possible.isEmpty()) {
            switch (format) {
                case XLS, XLSX, ODS -> ofWorkbook(bytes, origin.sourceId(), possible, candidates);
                case PX -> ofCube(bytes, origin.sourceId(), possible, candidates);
                default -> ofTable(bytes, origin, possible, candidates);
            }
        }
        return candidates;
    }

    private static void ofWorkbook(
            final byte[] bytes, final String name, final Map<String, Mapping> possible, final Candidates into) {
        final Map<String, WorkbookMapping> read = new TreeMap<>();
        possible.forEach((id, mapping) -> read.put(id, (WorkbookMapping) mapping));
        if (read.size() == 1) {
            // Its reader says in full what is missing.
            into.fitting.put(read.keySet().iterator().next(), "sheet");
            return;
        }
        final WorkbookFile workbook = WorkbookFile.read(bytes, name, sheet -> read.values().stream()
                .anyMatch(mapping -> WorkbookReader.isMeant(sheet, mapping)));
        read.forEach((id, mapping) -> {
            if (workbook.sheets().stream().anyMatch(sheet -> WorkbookReader.isMeant(sheet, mapping))) {
                into.fitting.put(id, mapping.words());
            } else {
                into.differing.put(
                        id, new Difference(0, "Missing sheet", "expected " + mapping.words(), "Name another mapping."));
            }
        });
    }

    private static void ofCube(
            final byte[] bytes, final String name, final Map<String, Mapping> possible, final Candidates into) {
        final PxFile file = PxFile.read(bytes, name, "");
        possible.forEach((id, possibly) -> {
            final PxMapping mapping = (PxMapping) possibly;
            if (PxReader.isMeant(file, mapping)) {
                into.fitting.put(id, "title or matrix \"" + mapping.recognise() + "\"");
            } else {
                into.differing.put(
                        id,
                        new Difference(
                                0,
                                "Another title",
                                "expected \"" + mapping.recognise() + "\", got "
                                        + List.of(
                                                file.text("MATRIX").orElse(""),
                                                file.text("TITLE").orElse("")),
                                "Name another mapping."));
            }
        });
    }

    private void ofTable(
            final byte[] bytes, final Origin origin, final Map<String, Mapping> possible, final Candidates into) {
        // What is not UTF-8 is no table of any mapping, and the reason is not its head.
        Texts.decode(bytes, origin.sourceId());
        Optional<SourceException> broken = Optional.empty();
        for (final Map.Entry<String, Mapping> entry : possible.entrySet()) {
            final TableReader reader =
                    new TableReader((TableMapping) entry.getValue(), mappings::table, codeLists, origin);
            try (CsvRecords records = CsvRecords.of(
                    new ByteArrayInputStream(bytes), origin.sourceId(), Readings.delimiter(bytes, reader), 1)) {
                final TableReader.Look look = reader.look(records, false);
                if (look instanceof TableReader.Look.Fits fits) {
                    into.fitting.put(entry.getKey(), fits.words());
                } else if (look instanceof TableReader.Look.Differs differs) {
                    into.differing.put(entry.getKey(), differs.difference());
                }
            } catch (final SourceException unreadable) {
                broken = broken.or(() -> Optional.of(unreadable));
            }
        }
        if (broken.isPresent() && into.fitting.isEmpty() && into.differing.isEmpty()) {
            throw broken.get();
        }
    }
}
