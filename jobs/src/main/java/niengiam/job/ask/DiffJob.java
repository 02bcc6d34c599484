package niengiam.job.ask;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import niengiam.lake.commit.Release;
import niengiam.lake.commit.ReleaseManifest.Input;
import niengiam.lake.compare.FigureComparison;
import niengiam.lake.compare.ObservationChange;
import niengiam.lake.parquet.ParquetRows;
import niengiam.table.Concepts;
import niengiam.table.FindingTable;
import niengiam.table.ObservationTable;
import niengiam.table.TableRow;

/** Tells what changed between two releases. Both are read in order side by side, so memory does not grow with them. */
public final class DiffJob {

    private final PublishedReleases releases;
    private final Map<ObservationChange.Kind, Long> counts = new EnumMap<>(ObservationChange.Kind.class);
    private final Optional<LocalDate> asOf;

    public DiffJob(final Path lake) {
        this(lake, Optional.empty());
    }

    /**
     * @param asOf the last day of publication that counts; every day if empty
     */
    public DiffJob(final Path lake, final Optional<LocalDate> asOf) {
        this.releases = PublishedReleases.of(lake);
        this.asOf = asOf;
    }

    /**
     * Makes sure that there is something to compare.
     *
     * @throws niengiam.job.setup.UnknownNameException if one of two releases does not exist
     */
    public void require(final int from, final int to) {
        releases.require(OptionalInt.of(from));
        releases.require(OptionalInt.of(to));
    }

    /**
     * Compares two releases. Sources and findings are those of a whole release: of what was published by a day only the
     * figures are compared.
     *
     * @param changes is told of every figure that differs, in the order of the table
     * @throws niengiam.job.setup.UnknownNameException if one of them does not exist
     */
    public DiffResult run(final int from, final int to, final Consumer<ObservationChange> changes) {
        final Release before = releases.release(OptionalInt.of(from));
        final Release after = releases.release(OptionalInt.of(to));
        for (final ObservationChange.Kind kind : ObservationChange.Kind.values()) {
            counts.put(kind, 0L);
        }
        final long unchanged = new FigureComparison(this::isKnown)
                .run(observations(before), observations(after), change -> {
                    counts.merge(change.kind(), 1L, Long::sum);
                    changes.accept(change);
                });
        return new DiffResult(
                from,
                to,
                unchanged,
                Map.copyOf(counts),
                asOf.isPresent()
                        ? List.of()
                        : inputs(before.manifest().inputs(), after.manifest().inputs()),
                asOf.isPresent() ? new TreeMap<>() : findings(findings(before), findings(after)));
    }

    private boolean isKnown(final TableRow row) {
        return asOf.filter(row.required(Concepts.VINTAGE)::isAfter).isEmpty();
    }

    private static List<Path> observations(final Release release) {
        return release.table(ObservationTable.SCHEMA.name());
    }

    private static List<DiffResult.InputChange> inputs(final List<Input> before, final List<Input> after) {
        final Map<String, Input> old = bySource(before);
        final Map<String, Input> now = bySource(after);
        final TreeSet<String> all = new TreeSet<>(old.keySet());
        all.addAll(now.keySet());
        final List<DiffResult.InputChange> changes = new ArrayList<>();
        for (final String id : all) {
            if (!old.containsKey(id)) {
                changes.add(new DiffResult.InputChange(id, ObservationChange.Kind.ADDED));
            } else if (!now.containsKey(id)) {
                changes.add(new DiffResult.InputChange(id, ObservationChange.Kind.REMOVED));
            } else if (!old.get(id).equals(now.get(id))) {
                changes.add(new DiffResult.InputChange(id, ObservationChange.Kind.CHANGED));
            }
        }
        return List.copyOf(changes);
    }

    private static Map<String, Input> bySource(final List<Input> inputs) {
        return inputs.stream().collect(Collectors.toMap(Input::sourceId, input -> input));
    }

    private static Map<String, Long> findings(final Release release) {
        final Map<String, Long> counts = new TreeMap<>();
        for (final Path file : release.table("findings")) {
            ParquetRows.forEach(file, FindingTable.SCHEMA, row -> {
                counts.merge(row.text(Concepts.RULE) + " " + row.text(Concepts.SEVERITY), 1L, Long::sum);
            });
        }
        return counts;
    }

    private static SortedMap<String, DiffResult.Findings> findings(
            final Map<String, Long> before, final Map<String, Long> after) {
        final SortedMap<String, DiffResult.Findings> changed = new TreeMap<>();
        final TreeSet<String> rules = new TreeSet<>(before.keySet());
        rules.addAll(after.keySet());
        for (final String rule : rules) {
            final long old = before.getOrDefault(rule, 0L);
            final long now = after.getOrDefault(rule, 0L);
            if (old != now) {
                changed.put(rule, new DiffResult.Findings(old, now));
            }
        }
        return changed;
    }
}
