package niengiam.observe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.data.CodeLists;
import niengiam.data.SheetMapping;
import niengiam.data.WorkbookMapping;
import niengiam.model.Observation;
import niengiam.model.Origin;
import niengiam.model.Reject;
import niengiam.source.SourceException;
import niengiam.source.workbook.SheetGrid;
import niengiam.source.workbook.WorkbookFile;

/** Reads a workbook by its mapping: each sheet as the one table that it holds. */
final class WorkbookReader {

    private final WorkbookMapping mapping;
    private final List<SheetReader> readers;
    private final Map<String, UnreadSheet> unread = new LinkedHashMap<>();

    WorkbookReader(final WorkbookMapping mapping, final Labels labels, final CodeLists codeLists, final Origin origin) {
        this.mapping = mapping;
        this.readers = mapping.tables().stream()
                .map(table -> new SheetReader(table, labels, codeLists, origin))
                .toList();
    }

    /** Whether a sheet holds a table of the mapping. */
    static boolean isMeant(final SheetGrid grid, final WorkbookMapping mapping) {
        return mapping.tables().stream().anyMatch(table -> SheetReader.isMeant(grid, table));
    }

    /**
     * Reads all sheets that the mapping means. A sheet with a further table that cannot be understood is listed among the unread
     * ones, for the first table is what the workbook is read for.
     *
     * @return how many figures stand in them; as many calls reach the sink
     * @throws SourceException if there is none, one of the first table lacks its head, or one may be either of two tables
     */
    long read(final WorkbookFile workbook, final ReadingSink sink) {
        final List<SheetGrid> meant = workbook.sheets().stream()
                .filter(grid -> isMeant(grid, mapping))
                .toList();
        if (meant.isEmpty()) {
            throw new SourceException("Missing sheet in " + workbook.name() + ": expected " + mapping.words()
                    + " (mapping " + mapping.id() + "), got "
                    + Stream.concat(
                                    workbook.sheets().stream().map(SheetGrid::name),
                                    workbook.unread().keySet().stream())
                            .toList()
                    + ". Correct the mapping or the file.");
        }
        workbook.unread().forEach((sheet, numbers) -> unread.put(sheet, UnreadSheet.ofNoTable(numbers)));
        final Held held = new Held();
        boolean none = true;
        for (final SheetGrid grid : meant) {
            final SheetReader reader = reader(grid, workbook.name());
            final Optional<String> other = reader.otherTitle(grid);
            if (other.isPresent()) {
                unread.put(grid.name(), new UnreadSheet(grid.numbers(), other.get()));
                continue;
            }
            none = false;
            if (reader == readers.get(0)) {
                reader.read(grid, workbook.name(), held);
            } else {
                further(reader, grid, workbook.name(), held);
            }
        }
        if (none) {
            final SheetGrid first = meant.get(0);
            throw new SourceException("Unknown table in " + workbook.name() + ", sheet \"" + first.name() + "\": "
                    + unread.get(first.name()).reason() + ". Correct the mapping, or add one for that table.");
        }
        held.tell(sink);
        return held.readings.size();
    }

    private void further(final SheetReader reader, final SheetGrid grid, final String workbook, final Held held) {
        final int before = held.readings.size();
        try {
            reader.read(grid, workbook, held);
        } catch (final SourceException notUnderstood) {
            held.readings.subList(before, held.readings.size()).clear();
            unread.put(grid.name(), new UnreadSheet(grid.numbers(), notUnderstood.getMessage()));
        }
    }

    /** What was read, kept until all of it is: a further sheet may not be understood, or contradict one before it. */
    private static final class Held implements ReadingSink {

        private final List<Record> readings = new ArrayList<>();

        @Override
        public void accept(final Observation observation) {
            readings.add(observation);
        }

        @Override
        public void accept(final Reject reject) {
            readings.add(reject);
        }

        void tell(final ReadingSink sink) {
            final Contradictions contradictions = new Contradictions();
            for (final Record reading : readings) {
                if (reading instanceof Observation observation) {
                    contradictions.add(observation);
                }
            }
            for (final Record reading : readings) {
                if (reading instanceof Reject reject) {
                    sink.accept(reject);
                } else {
                    tell((Observation) reading, contradictions, sink);
                }
            }
        }

        private static void tell(
                final Observation observation, final Contradictions contradictions, final ReadingSink sink) {
            contradictions
                    .of(observation)
                    .ifPresentOrElse(
                            refusal -> sink.accept(refusal.reject(observation)), () -> sink.accept(observation));
        }
    }

    /** Sheets that were not read, with how many numbers stand in each and why. */
    Map<String, UnreadSheet> unread() {
        return Collections.unmodifiableMap(unread);
    }

    /** By what the tables that were read were known. */
    String words() {
        return readers.stream()
                .map(SheetReader::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private SheetReader reader(final SheetGrid grid, final String workbook) {
        final List<SheetReader> fitting =
                readers.stream().filter(reader -> reader.isMeant(grid)).toList();
        if (fitting.size() > 1) {
            throw new SourceException(
                    "Invalid mapping " + mapping.id() + " for " + workbook + ", sheet \"" + grid.name()
                            + "\": expected one table of it to fit, got " + fitting.size() + ": "
                            + mapping.tables().stream()
                                    .filter(table -> SheetReader.isMeant(grid, table))
                                    .map(SheetMapping::words)
                                    .collect(Collectors.joining("; "))
                            + ". Say more under above.");
        }
        return fitting.get(0);
    }
}
