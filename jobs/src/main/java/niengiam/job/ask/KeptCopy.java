package niengiam.job.ask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niengiam.job.ask.Explanation.Reading;
import niengiam.lake.disk.StorageException;
import niengiam.model.Locator;
import niengiam.source.CsvRecords;
import niengiam.source.InputBytes;
import niengiam.source.SourceException;
import niengiam.source.document.Document;

/** Looks up places in the kept copy of a source, without the mapping it was once read by. */
final class KeptCopy {

    /** A locator counts columns and does not say what separates them; the one that finds most of the figures did. */
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    private final Path copy;
    private final String name;

    /**
     * @param copy where the kept copy is
     * @param name what messages call it
     */
    KeptCopy(final Path copy, final String name) {
        this.copy = copy;
        this.name = name;
    }

    /** What stands at each place, given the text that was once read there. */
    Map<Locator, Reading> read(final Map<Locator, String> printed) {
        final Map<Locator, Reading> readings = new HashMap<>();
        final Map<Locator.Csv, String> cells = new HashMap<>();
        final Map<Locator, String> ranges = new HashMap<>();
        printed.forEach((locator, text) -> {
            if (locator instanceof Locator.Csv cell) {
                cells.put(cell, text);
            } else if (locator instanceof Locator.Text || locator instanceof Locator.Page) {
                ranges.put(locator, text);
            } else {
                readings.put(
                        locator, new Reading.Unread("open the copy and go to " + locator + "; it is not plain text"));
            }
        });
        if (!ranges.isEmpty()) {
            readings.putAll(ranges(ranges));
        }
        if (!cells.isEmpty()) {
            readings.putAll(cells(cells));
        }
        return readings;
    }

    private Map<Locator, Reading> cells(final Map<Locator.Csv, String> printed) {
        Map<Locator, Reading> best = Map.of();
        long most = -1;
        for (final char delimiter : DELIMITERS) {
            final Map<Locator, Reading> readings = cells(printed, delimiter);
            final long same = readings.values().stream()
                    .filter(Reading.Same.class::isInstance)
                    .count();
            if (same > most) {
                most = same;
                best = readings;
            }
            if (same == printed.size()) {
                break;
            }
        }
        return best;
    }

    private Map<Locator, Reading> cells(final Map<Locator.Csv, String> printed, final char delimiter) {
        final Map<Locator, Reading> readings = new HashMap<>();
        final Map<Long, List<Locator.Csv>> byRecord =
                printed.keySet().stream().collect(java.util.stream.Collectors.groupingBy(Locator.Csv::record));
        long left = byRecord.size();
        try (CsvRecords records = CsvRecords.of(Files.newInputStream(copy), name, delimiter, 1)) {
            while (left > 0 && records.hasNext()) {
                final CsvRecords.Numbered record = records.next();
                final List<Locator.Csv> wanted = byRecord.getOrDefault(record.number(), List.of());
                for (final Locator.Csv cell : wanted) {
                    if (cell.column() <= record.fields().size()) {
                        readings.put(
                                cell, compare(printed.get(cell), record.fields().get(cell.column() - 1)));
                    }
                }
                left -= wanted.isEmpty() ? 0 : 1;
            }
        } catch (final IOException unreadable) {
            throw StorageException.during("read the kept copy of " + name, copy, unreadable);
        } catch (final SourceException broken) {
            // Not delimited this way.
            readings.clear();
        }
        printed.keySet()
                .forEach(cell -> readings.putIfAbsent(cell, new Reading.Unread("the copy has no such cell: " + cell)));
        return readings;
    }

    /** Ranges of a document's text, which is taken out of its file once. */
    private Map<Locator, Reading> ranges(final Map<Locator, String> printed) {
        final Document document = Document.read(InputBytes.of(copy), name);
        final Map<Locator, Reading> readings = new HashMap<>();
        printed.forEach((locator, text) -> readings.put(
                locator,
                document.textAt(locator)
                        .map(found -> compare(text, found))
                        .orElseGet(() -> new Reading.Unread("the copy has no such place: " + locator))));
        return readings;
    }

    private static Reading compare(final String printed, final String found) {
        return found.equals(printed) ? new Reading.Same(found) : new Reading.Other(found);
    }
}
