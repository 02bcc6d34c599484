package niengiam.job.tables;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import niengiam.table.ObservationTable;
import niengiam.table.TableRow;

/** Groups rows that arrive in the order of the observation table by lineage, holding one group at a time. */
final class Lineages implements Iterator<List<TableRow>> {

    private static final int[] KEY = ObservationTable.LINEAGE.stream()
            .mapToInt(ObservationTable.SCHEMA::position)
            .toArray();

    private final Iterator<TableRow> rows;
    private Optional<TableRow> ahead;

    Lineages(final Iterator<TableRow> rows) {
        this.rows = rows;
        this.ahead = advance();
    }

    @Override
    public boolean hasNext() {
        return ahead.isPresent();
    }

    @Override
    public List<TableRow> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there is no further lineage");
        }
        final TableRow first = ahead.orElseThrow();
        final List<TableRow> group = new ArrayList<>();
        while (ahead.isPresent() && isSameLineage(first, ahead.get())) {
            group.add(ahead.get());
            ahead = advance();
        }
        return group;
    }

    private Optional<TableRow> advance() {
        return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }

    private static boolean isSameLineage(final TableRow one, final TableRow two) {
        for (final int column : KEY) {
            if (!Objects.equals(one.stored(column), two.stored(column))) {
                return false;
            }
        }
        return true;
    }
}
