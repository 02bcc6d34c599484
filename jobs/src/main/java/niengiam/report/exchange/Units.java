package niengiam.report.exchange;

import java.util.Set;
import java.util.function.Function;
import niengiam.table.Column;
import niengiam.table.Concepts;
import niengiam.table.TableSchema;

/** In which unit the numbers of a column are, where a reader must know. */
final class Units {

    /** Columns whose values are in the unit that stands beside them. */
    private static final Set<Column<?>> BESIDE =
            Set.of(Concepts.OBS_VALUE, Concepts.LOWER, Concepts.UPPER, Concepts.BASE_VALUE);

    private Units() {}

    /** A sentence in English; empty text for a column without a unit. */
    static String of(final WrittenTable table, final Column<?> column) {
        return of(table.schema(), column, table::head);
    }

    /**
     * The same of a table that is not written as CSV.
     *
     * @param head how a column is called there
     */
    static String of(final TableSchema schema, final Column<?> column, final Function<? super Column<?>, String> head) {
        if (column.type() != Column.Type.DECIMAL) {
            return "";
        }
        if (column.name().contains("_pct")) {
            return "Per cent.";
        }
        if (column.name().endsWith("_pp")) {
            return "Percentage points.";
        }
        return BESIDE.contains(column) && schema.has(Concepts.UNIT_MULT)
                ? "In the unit of " + head.apply(Concepts.UNIT_MEASURE) + ", times ten to the power of "
                        + head.apply(Concepts.UNIT_MULT) + "."
                : "";
    }
}
