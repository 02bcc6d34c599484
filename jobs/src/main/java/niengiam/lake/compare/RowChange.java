package niengiam.lake.compare;

import java.util.Optional;
import niengiam.table.TableRow;

/**
 * A row that two releases do not have alike.
 *
 * @param before the row in the first; empty if it came
 * @param after the row in the second; empty if it went
 */
public record RowChange(Optional<TableRow> before, Optional<TableRow> after) {

    /** The row as it is, or as it last was. */
    public TableRow row() {
        return after.or(() -> before).orElseThrow();
    }
}
