package niengiam.job.ask;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import niengiam.lake.commit.Release;
import niengiam.lake.commit.ReleaseManifest.Input;
import niengiam.lake.figures.ObservationRows;
import niengiam.lake.parquet.ParquetRows;
import niengiam.table.Column;
import niengiam.table.Concepts;
import niengiam.table.FindingTable;
import niengiam.table.ObservationTable;
import niengiam.table.TableRow;

/** Tells what changed between two releases. Both are read in order side by side, so memory does not grow with them. */
public final class DiffJob {

    private final PublishedReleases releases;
    private final Map<ObservationChange.Kind, Long> counts = new EnumMap<>(ObservationChange.Kind.class);
    private final Optional<LocalDate> asOf;
    private long unchanged;

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
        unchanged = 0;
        merge(before, after, change -> {
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

    private void merge(final Release before, final Release after, final Consumer<ObservationChange> changes) {
        try (ParquetRows.Cursor one = observations(before);
                ParquetRows.Cursor two = observations(after)) {
            final PeriodGroups old = new PeriodGroups(knownBy(one));
            final PeriodGroups now = new PeriodGroups(knownBy(two));
            while (old.isPresent() || now.isPresent()) {
                final int order;
                if (old.isPresent() && now.isPresent()) {
                    order = old.compareTo(now);
                } else {
                    order = old.isPresent() ? -1 : 1;
                }
                match(order <= 0 ? old.group() : List.of(), order >= 0 ? now.group() : List.of(), changes);
                if (order <= 0) {
                    old.advance();
                }
                if (order >= 0) {
                    now.advance();
                }
            }
        }
    }

    private Iterator<TableRow> knownBy(final Iterator<TableRow> rows) {
        if (asOf.isEmpty()) {
            return rows;
        }
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
                .filter(row -> !row.required(Concepts.VINTAGE).isAfter(asOf.get()))
                .iterator();
    }

    private static ParquetRows.Cursor observations(final Release release) {
        return ParquetRows.open(release.table(ObservationTable.SCHEMA.name()), ObservationTable.SCHEMA);
    }

    /** Figures of one series and period: equal ones first, then those of the same source, then what is left over. */
    private void match(
            final List<TableRow> before, final List<TableRow> after, final Consumer<ObservationChange> changes) {
        final List<TableRow> added = new ArrayList<>(after);
        final List<TableRow> left = new ArrayList<>();
        for (final TableRow row : before) {
            if (take(added, other -> row.saysTheSameAs(other)).isPresent()) {
                unchanged++;
            } else {
                left.add(row);
            }
        }
        for (final TableRow row : left) {
            final Optional<TableRow> changed = take(
                    added,
                    other -> row.text(Concepts.SOURCE_ID).equals(other.text(Concepts.SOURCE_ID))
                            && row.text(Concepts.TIME_PERIOD).equals(other.text(Concepts.TIME_PERIOD)));
            changes.accept(new ObservationChange(
                    Optional.of(ObservationRows.observation(row)),
                    changed.map(ObservationRows::observation),
                    changed.map(now -> differing(row, now)).orElse(List.of())));
        }
        for (final TableRow row : added) {
            changes.accept(
                    new ObservationChange(Optional.empty(), Optional.of(ObservationRows.observation(row)), List.of()));
        }
    }

    private interface Test {
        boolean accepts(TableRow row);
    }

    private static Optional<TableRow> take(final List<TableRow> rows, final Test test) {
        final Optional<TableRow> found = rows.stream().filter(test::accepts).findFirst();
        // Rows have no equality of their own: this removes that very row.
        found.ifPresent(rows::remove);
        return found;
    }

    private static List<String> differing(final TableRow before, final TableRow after) {
        return before.differing(after).stream().map(Column::name).toList();
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
