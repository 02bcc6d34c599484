package niengiam.lake.compare;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import niengiam.table.Concepts;
import niengiam.table.ObservationTable;
import niengiam.table.TableRow;

/**
 * Groups the rows of an observation table by series and period, holding one group at a time. The table is in the order
 * of {@link ObservationTable#ORDER}, so that two of them can be merged.
 */
final class PeriodGroups {

    private static final int[] KEY =
            ObservationTable.ORDER.subList(0, ObservationTable.ORDER.indexOf(Concepts.VINTAGE)).stream()
                    .mapToInt(ObservationTable.SCHEMA::position)
                    .toArray();

    private final Iterator<TableRow> rows;
    private List<TableRow> group = List.of();
    private Optional<TableRow> ahead = Optional.empty();

    PeriodGroups(final Iterator<TableRow> rows) {
        this.rows = rows;
        step();
        advance();
    }

    /** Whether there is a group at hand. */
    boolean isPresent() {
        return !group.isEmpty();
    }

    /** The group at hand. */
    List<TableRow> group() {
        if (group.isEmpty()) {
            throw new NoSuchElementException("there is no further series");
        }
        return group;
    }

    /** Goes to the next group. */
    void advance() {
        group = new ArrayList<>();
        while (ahead.isPresent() && (group.isEmpty() || compare(group.get(0), ahead.get()) == 0)) {
            group.add(ahead.get());
            step();
        }
    }

    private void step() {
        ahead = rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }

    /** Where this group stands against another: before it, after it, or at the same series and period. */
    int compareTo(final PeriodGroups other) {
        return compare(group.get(0), other.group.get(0));
    }

    private static int compare(final TableRow one, final TableRow two) {
        for (final int column : KEY) {
            final int order = one.stored(column) instanceof LocalDate day
                    ? day.compareTo((LocalDate) two.stored(column))
                    : compareText((String) one.stored(column), (String) two.stored(column));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** The order in which tables are sorted: by bytes of UTF-8, which differs from that of Java beyond 16 bits. */
    private static int compareText(final String one, final String two) {
        return one.equals(two)
                ? 0
                : Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), two.getBytes(StandardCharsets.UTF_8));
    }
}
