package niengiam.report.exchange;

import niengiam.table.Column;
import niengiam.table.TableSchema;

/** What can be said of a column in a sentence, for descriptions that have a place for one. */
public final class Columns {

    private Columns() {}

    /** Its unit or its list of codes, in English; empty text where there is neither. */
    public static String said(final TableSchema schema, final Column<?> column) {
        final String list = CodeTable.listOf(column);
        return list.isEmpty()
                ? Units.of(schema, column, Column::name)
                : "Code; its names are in " + CodeTable.nameOf(list) + ".";
    }
}
