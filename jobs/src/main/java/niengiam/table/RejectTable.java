package niengiam.table;

import static niengiam.table.Concepts.LOCATOR;
import static niengiam.table.Concepts.OBS_TEXT;
import static niengiam.table.Concepts.REASON;
import static niengiam.table.Concepts.SOURCE_ID;

import java.util.List;

/** The table of figures that were found and not used, with the reason. */
public final class RejectTable {

    public static final Column<String> DETAIL = Column.text("detail");

    /** The columns. */
    public static final TableSchema SCHEMA =
            new TableSchema("rejects", List.of(SOURCE_ID, LOCATOR, REASON, DETAIL, OBS_TEXT));

    /** Its entry in the register. */
    static final Table TABLE = Table.of(SCHEMA)
            .oneRowPer(List.of(SOURCE_ID, LOCATOR, REASON))
            .inOrderOf(List.of(SOURCE_ID))
            .present(Table.Presence.ALWAYS_AS_TEXT)
            .madeBy(Table.READINGS)
            .onPage("checks")
            .onSheet(Table.Sheet.OWN);

    private RejectTable() {}
}
