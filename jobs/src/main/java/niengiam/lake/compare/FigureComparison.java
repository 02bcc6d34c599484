package niengiam.lake.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import niengiam.lake.figures.ObservationRows;
import niengiam.lake.parquet.ParquetRows;
import niengiam.table.Column;
import niengiam.table.Concepts;
import niengiam.table.ObservationTable;
import niengiam.table.TableRow;

/**
 * Compares the figures of two releases. Both tables are read in their order side by side, so memory does not grow with them.
 *
 * @param counted which rows count
 */
public record FigureComparison(Predicate<TableRow> counted) {

    /** Of all figures. */
    public static FigureComparison ofAll() {
        return new FigureComparison(row -> true);
    }

    /**
     * Goes through both.
     *
     * @param before files of the observation table of the first release, in their order
     * @param after those of the second
     * @param changes is told of every figure that differs, in the order of the table
     * @return how many figures are the same in both
     */
    public long run(final List<Path> before, final List<Path> after, final Consumer<ObservationChange> changes) {
        long unchanged = 0;
        try (ParquetRows.Cursor one = ParquetRows.open(before, ObservationTable.SCHEMA);
                ParquetRows.Cursor two = ParquetRows.open(after, ObservationTable.SCHEMA)) {
            final PeriodGroups old = new PeriodGroups(counted(one));
            final PeriodGroups now = new PeriodGroups(counted(two));
            while (old.isPresent() || now.isPresent()) {
                final int order;
                if (old.isPresent() && now.isPresent()) {
                    order = old.compareTo(now);
                } else {
                    order = old.isPresent() ? -1 : 1;
                }
                unchanged += match(order <= 0 ? old.group() : List.of(), order >= 0 ? now.group() : List.of(), changes);
                if (order <= 0) {
                    old.advance();
                }
                if (order >= 0) {
                    now.advance();
                }
            }
        }
        return unchanged;
    }

    private Iterator<TableRow> counted(final Iterator<TableRow> rows) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
                .filter(counted)
                .iterator();
    }

    /** Figures of one series and period: equal ones first, then those of the same source, then what is left over. */
    private static long match(
            final List<TableRow> before, final List<TableRow> after, final Consumer<ObservationChange> changes) {
        final List<TableRow> added = new ArrayList<>(after);
        final List<TableRow> left = new ArrayList<>();
        for (final TableRow row : before) {
            if (take(added, row::saysTheSameAs).isEmpty()) {
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
        return (long) before.size() - left.size();
    }

    private static Optional<TableRow> take(final List<TableRow> rows, final Predicate<TableRow> wanted) {
        final Optional<TableRow> found = rows.stream().filter(wanted).findFirst();
        // Rows have no equality of their own: this removes that very row.
        found.ifPresent(rows::remove);
        return found;
    }

    private static List<String> differing(final TableRow before, final TableRow after) {
        return before.differing(after).stream().map(Column::name).toList();
    }
}
