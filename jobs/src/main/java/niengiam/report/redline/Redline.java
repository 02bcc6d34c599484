package niengiam.report.redline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import niengiam.lake.compare.FigureComparison;
import niengiam.lake.compare.RowComparison;
import niengiam.model.SeriesKey;
import niengiam.table.Column;
import niengiam.table.Concepts;
import niengiam.table.FindingTable;
import niengiam.table.ObservationTable;
import niengiam.table.RevisionTable;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;
import niengiam.table.YearOnYearTable;

/** All that one release says otherwise than another, by territory and indicator. What did not change is not in it. */
public final class Redline {

    /** Longer lists belong in {@code diff --format csv}. */
    private static final int MOST_LISTED = 100;

    private final Side before;
    private final Side after;
    private final Causes causes;
    private final SortedMap<String, SortedMap<String, Changes>> changes = new TreeMap<>();
    private long unchanged;

    private Redline(final Side before, final Side after) {
        this.before = before;
        this.after = after;
        this.causes = new Causes(before, after);
    }

    /**
     * The changes of one indicator in one territory.
     *
     * @param counts how many of each kind
     * @param listed the first of each kind, kind by kind
     */
    public record Changes(Map<Change.Kind, Long> counts, List<Change> listed) {

        private Changes() {
            this(new EnumMap<>(Change.Kind.class), new ArrayList<>());
        }

        private void take(final Change change) {
            if (counts.merge(change.kind(), 1L, Long::sum) <= MOST_LISTED) {
                listed.add(change);
            }
        }

        /** How many there are. */
        public long all() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Compares two releases. Where one of them lacks a table, nothing is said of it. */
    public static Redline of(final Side before, final Side after) {
        final Redline redline = new Redline(before, after);
        redline.unchanged = FigureComparison.ofAll()
                .run(
                        before.files(ObservationTable.SCHEMA),
                        after.files(ObservationTable.SCHEMA),
                        change -> redline.take(new Change.Figure(change, redline.causes.of(change))));
        redline.revisions();
        redline.verdicts();
        redline.findings();
        return redline;
    }

    private boolean bothHave(final TableSchema schema) {
        return before.has(schema) && after.has(schema);
    }

    private void revisions() {
        if (bothHave(RevisionTable.SCHEMA)) {
            final List<Column<?>> key = List.of(
                    Concepts.REF_AREA,
                    Concepts.TIME_PERIOD,
                    RevisionTable.OFFICE,
                    RevisionTable.VINTAGE_BEFORE,
                    Concepts.VINTAGE,
                    RevisionTable.SOURCE_ID_BEFORE,
                    Concepts.SOURCE_ID);
            new RowComparison(RevisionTable.SCHEMA, TableRow::series, key)
                    .run(before.files(RevisionTable.SCHEMA), after.files(RevisionTable.SCHEMA), change -> change.after()
                            .filter(row -> change.before()
                                    .map(former -> tells(former, row))
                                    .orElseGet(() -> isMove(row)))
                            .ifPresent(row -> take(new Change.Restated(row))));
        }
    }

    /** What an office only repeats did not change. */
    private static boolean isMove(final TableRow row) {
        return row.value(RevisionTable.REVISION)
                .filter(moved -> moved.signum() == 0)
                .isEmpty();
    }

    /** Whether a step is said otherwise by what a reader sees of it. */
    private static boolean tells(final TableRow before, final TableRow after) {
        return differs(before, after, RevisionTable.REVISION)
                || differs(before, after, Concepts.REASON)
                || differs(before, after, Concepts.OBS_VALUE);
    }

    private void verdicts() {
        if (bothHave(YearOnYearTable.SCHEMA)) {
            final List<Column<?>> key =
                    List.of(Concepts.REF_AREA, Concepts.TIME_PERIOD, Concepts.SOURCE_ID, Concepts.LOCATOR);
            new RowComparison(YearOnYearTable.SCHEMA, TableRow::series, key)
                    .run(before.files(YearOnYearTable.SCHEMA), after.files(YearOnYearTable.SCHEMA), change -> {
                        if (change.before().isPresent()
                                && change.after().isPresent()
                                && isOtherwise(
                                        change.before().get(), change.after().get())) {
                            take(new Change.Verdict(change));
                        }
                    });
        }
    }

    private static boolean isOtherwise(final TableRow before, final TableRow after) {
        return differs(before, after, Concepts.COMPARABILITY)
                || differs(before, after, Concepts.CHANGE_PCT)
                || differs(before, after, Concepts.BASE_VALUE);
    }

    private static boolean differs(final TableRow before, final TableRow after, final Column<?> column) {
        return !before.printed(column).equals(after.printed(column));
    }

    private void findings() {
        final List<Column<?>> key =
                List.of(Concepts.RULE, FindingTable.SERIES, Concepts.TIME_PERIOD, Concepts.SOURCE_ID, Concepts.LOCATOR);
        new RowComparison(FindingTable.SCHEMA, row -> SeriesKey.parse(row.text(FindingTable.SERIES)), key)
                .run(
                        before.files(FindingTable.SCHEMA),
                        after.files(FindingTable.SCHEMA),
                        change -> take(new Change.Finding(change)));
    }

    private void take(final Change change) {
        changes.computeIfAbsent(change.series().refArea(), area -> new TreeMap<>())
                .computeIfAbsent(change.series().indicator(), indicator -> new Changes())
                .take(change);
    }

    /** Number of the first release. */
    public int from() {
        return before.number();
    }

    /** Number of the second. */
    public int to() {
        return after.number();
    }

    /** How many figures are the same in both. */
    public long unchanged() {
        return unchanged;
    }

    /** The territories of which something changed, by id, with their indicators by code. */
    public SortedMap<String, SortedMap<String, Changes>> changes() {
        return changes;
    }

    /** How many changes of a kind there are. */
    public long count(final Change.Kind kind) {
        return changes.values().stream()
                .flatMap(indicators -> indicators.values().stream())
                .mapToLong(one -> one.counts().getOrDefault(kind, 0L))
                .sum();
    }

    /** What became of sources that are not the same in both, by id. */
    public List<Cause> sources() {
        final TreeSet<String> all = new TreeSet<>(before.bySource().keySet());
        all.addAll(after.bySource().keySet());
        return all.stream()
                .map(causes::ofSource)
                .filter(cause -> cause.kind() != Cause.Kind.COMPUTED)
                .toList();
    }
}
