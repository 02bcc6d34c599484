package niengiam.job.tables;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import niengiam.job.spark.SparkRows;
import niengiam.lake.figures.ObservationTable;
import org.apache.spark.sql.Row;

/** Groups rows that arrive in the order of the observation table by lineage, holding one group at a time. */
final class Lineages implements Iterator<List<Object[]>> {

    private static final int[] KEY = ObservationTable.LINEAGE.stream()
            .mapToInt(ObservationTable.SCHEMA::position)
            .toArray();

    private final Iterator<Row> rows;
    private Object[] ahead;

    Lineages(final Iterator<Row> rows) {
        this.rows = rows;
        this.ahead = advance();
    }

    @Override
    public boolean hasNext() {
        return ahead.length > 0;
    }

    @Override
    public List<Object[]> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there is no further lineage");
        }
        final Object[] first = ahead;
        final List<Object[]> group = new ArrayList<>();
        while (ahead.length > 0 && isSameLineage(first, ahead)) {
            group.add(ahead);
            ahead = advance();
        }
        return group;
    }

    private Object[] advance() {
        return rows.hasNext() ? SparkRows.cells(rows.next()) : new Object[0];
    }

    private static boolean isSameLineage(final Object[] one, final Object[] two) {
        for (final int column : KEY) {
            if (!Objects.equals(one[column], two[column])) {
                return false;
            }
        }
        return true;
    }
}
