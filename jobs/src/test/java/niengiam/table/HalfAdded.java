package niengiam.table;

import java.util.List;

/** Tables of which something is missing. */
public final class HalfAdded {

    private HalfAdded() {}

    /** A table with a maker and a page, and no words. */
    public static Table table(String name, String maker, String page) {
        return Table.of(new TableSchema(name, Concepts.join(Concepts.SERIES, Concepts.TIME_PERIOD, Concepts.OBS_VALUE)))
                .oneRowPer(Concepts.join(Concepts.SERIES, Concepts.TIME_PERIOD))
                .inOrderOf(Concepts.SUBJECT)
                .madeBy(maker)
                .onPage(page);
    }

    /** The same as a page of its own shows it. */
    public static Table shown(String name) {
        return table(name, "trends", name)
                .showing(
                        PageColumn.period("column.period", Concepts.TIME_PERIOD),
                        PageColumn.number("column.streak", Concepts.OBS_VALUE));
    }

    /** The same as a sheet. */
    public static Table sheet(String name) {
        return table(name, "trends", "trends").onSheet(Table.Sheet.ROWS);
    }

    /** The register without a table. */
    public static TableRegister without(String name) {
        return new TableRegister(
                TableRegister.release().tables(table -> !table.name().equals(name)));
    }

    /** Nothing but a table. */
    public static TableRegister only(Table table) {
        return new TableRegister(List.of(table));
    }
}
