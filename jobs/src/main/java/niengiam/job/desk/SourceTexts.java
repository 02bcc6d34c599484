package niengiam.job.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.data.ProseMapping;
import niengiam.lake.commit.Lake;
import niengiam.lake.commit.Release;
import niengiam.lake.commit.ReleaseManifest.Input;
import niengiam.lake.disk.StorageException;
import niengiam.lake.figures.StoredRows;
import niengiam.lake.parquet.ParquetRows;
import niengiam.model.Locator;
import niengiam.model.Origin;
import niengiam.observe.prose.ProseReader;
import niengiam.source.CsvRecords;
import niengiam.source.InputBytes;
import niengiam.source.SourceException;
import niengiam.source.Texts;
import niengiam.source.document.Document;
import niengiam.source.workbook.SheetCell;
import niengiam.source.workbook.SheetGrid;
import niengiam.source.workbook.WorkbookFile;
import niengiam.table.SourceTable;

/** The kept copies of the sources of a release, in which a person looks up what stands around a place. */
final class SourceTexts {

    /** As much of a row or a sentence as somebody reads in a cell. */
    private static final int LONGEST = 240;

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    private final Path data;
    private final Lake lake;
    private final Map<String, Input> inputs;
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, Origin> origins = new HashMap<>();

    /**
     * @param data the data folder
     * @param lake the lake that keeps the copies
     */
    SourceTexts(final Path data, final Lake lake, final Release release) {
        this.data = data;
        this.lake = lake;
        this.inputs = release.manifest().inputs().stream().collect(Collectors.toMap(Input::sourceId, input -> input));
    }

    /**
     * The sentence or the row in which each place stands; of places that a copy does not tell nothing.
     *
     * @param places locators as tables write them
     */
    Map<String, String> around(final String sourceId, final Collection<String> places) {
        final Map<String, Locator> known = new HashMap<>();
        places.forEach(place -> Locator.parse(place).ifPresent(locator -> known.put(place, locator)));
        if (!inputs.containsKey(sourceId)) {
            return Map.of();
        }
        final Path file = lake.kept(inputs.get(sourceId));
        final Map<String, String> found = new HashMap<>();
        try {
            if (isProse(sourceId)) {
                known.forEach((place, locator) ->
                        sentence(document(sourceId), locator).ifPresent(text -> found.put(place, text)));
            } else if (known.values().stream().anyMatch(Locator.Sheet.class::isInstance)) {
                rowsOfSheets(file, sourceId, known, found);
            } else if (InputBytes.format(file).isText()) {
                records(file, sourceId, known, found);
            }
        } catch (final SourceException unreadable) {
            // What stands around a figure is a help; without it the row still says where it is.
            return Map.of();
        }
        return found;
    }

    /** The sources that are documents. */
    List<String> prose() {
        return inputs.keySet().stream().filter(this::isProse).sorted().toList();
    }

    /**
     * A source that is a document.
     *
     * @throws SourceException if its copy cannot be read
     */
    Document document(final String sourceId) {
        return documents.computeIfAbsent(sourceId, id -> Document.read(lake.kept(inputs.get(id)), id));
    }

    /** What was known of a document when it was read. */
    ProseReader.Declared declared(final String sourceId) {
        final Origin origin = origin(inputs.get(sourceId));
        return new ProseReader.Declared(
                ProseMapping.parse(Texts.read(mapping(sourceId)), origin.mapping() + ".yaml")
                        .refArea(),
                Optional.of(origin.datePublished()),
                origin.producer());
    }

    private Origin origin(final Input input) {
        if (!origins.containsKey(input.sourceId())) {
            lake.releases().all().stream()
                    .filter(release -> release.manifest().runId().equals(input.runId()))
                    .flatMap(release -> release.added("sources").stream())
                    .forEach(file -> ParquetRows.forEach(file, SourceTable.SCHEMA, row -> {
                        final Origin origin = StoredRows.origin(row);
                        origins.putIfAbsent(origin.sourceId(), origin);
                    }));
        }
        return Optional.ofNullable(origins.get(input.sourceId()))
                .orElseThrow(() -> new SourceException("Missing origin of " + input.sourceId()
                        + " in the lake: no run lists it. Decide in a lake that niengiam run made."));
    }

    private Path mapping(final String sourceId) {
        // Behind the name stands the digest of what it said.
        return data.resolve("mappings").resolve(inputs.get(sourceId).mapping().replaceAll("@.*", "") + ".yaml");
    }

    private boolean isProse(final String sourceId) {
        final Path mapping = mapping(sourceId);
        return Files.exists(mapping) && Texts.read(mapping).lines().anyMatch("format: prose"::equals);
    }

    private static Optional<String> sentence(final Document document, final Locator locator) {
        final String text = document.text();
        return point(document, locator)
                .filter(point -> point < text.codePointCount(0, text.length()))
                .map(point -> sentence(text, text.offsetByCodePoints(0, point)));
    }

    private static Optional<Integer> point(final Document document, final Locator locator) {
        if (locator instanceof Locator.Text range) {
            return Optional.of(range.start());
        }
        return locator instanceof Locator.Page range
                        && range.page() >= 1
                        && range.page() <= document.pageStarts().size()
                ? Optional.of(document.pageStarts().get(range.page() - 1) + range.start())
                : Optional.empty();
    }

    private static String sentence(final String text, final int at) {
        int from = at;
        while (from > 0 && at - from < LONGEST && !endsSentence(text, from - 1)) {
            from--;
        }
        int to = at;
        while (to < text.length() && to - at < LONGEST && !endsSentence(text, to)) {
            to++;
        }
        return text.substring(from, Math.min(to + 1, text.length())).strip();
    }

    /** A dot within a number or an abbreviation has no blank behind it. */
    private static boolean endsSentence(final String text, final int at) {
        final char c = text.charAt(at);
        return c == '\n'
                || c == '\f'
                || (".;!?".indexOf(c) >= 0 && (at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1))));
    }

    private static void records(
            final Path file, final String name, final Map<String, Locator> known, final Map<String, String> found) {
        final Map<Long, List<String>> wanted = new HashMap<>();
        known.forEach((place, locator) -> number(locator)
                .ifPresent(record ->
                        wanted.computeIfAbsent(record, any -> new ArrayList<>()).add(place)));
        int left = wanted.size();
        try (InputStream in = Files.newInputStream(file);
                CsvRecords records = CsvRecords.of(in, name, delimiter(file), 1)) {
            while (left > 0 && records.hasNext()) {
                final CsvRecords.Numbered record = records.next();
                final List<String> places = wanted.getOrDefault(record.number(), List.of());
                places.forEach(place -> found.put(place, row(record.fields().stream())));
                left -= places.isEmpty() ? 0 : 1;
            }
        } catch (final IOException unreadable) {
            throw StorageException.during("read the copy of a source", file, unreadable);
        }
    }

    private static Optional<Long> number(final Locator locator) {
        if (locator instanceof Locator.Csv cell) {
            return Optional.of(cell.record());
        }
        return locator instanceof Locator.CsvRow row ? Optional.of(row.record()) : Optional.empty();
    }

    /** The sign that stands most often in the first lines. */
    private static char delimiter(final Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            final byte[] start = in.readNBytes(1 << 12);
            char most = DELIMITERS.get(0);
            int times = 0;
            for (final char sign : DELIMITERS) {
                int here = 0;
                for (final byte one : start) {
                    here += one == sign ? 1 : 0;
                }
                if (here > times) {
                    most = sign;
                    times = here;
                }
            }
            return most;
        }
    }

    private static void rowsOfSheets(
            final Path file, final String name, final Map<String, Locator> known, final Map<String, String> found) {
        final List<SheetGrid> grids = WorkbookFile.read(InputBytes.of(file), name, grid -> known.values().stream()
                        .anyMatch(locator -> locator instanceof Locator.Sheet cell
                                && cell.sheet().equals(grid.name())))
                .sheets();
        for (final SheetGrid grid : grids) {
            for (final int number : grid.rowNumbers()) {
                final String end = Integer.toString(number + 1);
                final List<String> here = known.entrySet().stream()
                        .filter(entry -> entry.getValue() instanceof Locator.Sheet cell
                                && cell.sheet().equals(grid.name())
                                && cell.cell().replaceAll("^[A-Z]+", "").equals(end))
                        .map(Map.Entry::getKey)
                        .toList();
                here.forEach(
                        place -> found.put(place, row(grid.row(number).stream().map(SheetCell::shown))));
            }
        }
    }

    private static String row(final Stream<String> cells) {
        final String row =
                cells.map(String::strip).filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" | "));
        return row.length() <= LONGEST ? row : row.substring(0, LONGEST) + "…";
    }
}
