package niengiam.table;

import static niengiam.table.Concepts.LOCATOR;
import static niengiam.table.Concepts.OBS_TEXT;
import static niengiam.table.Concepts.REASON;
import static niengiam.table.Concepts.SOURCE_ID;

import java.time.LocalDate;
import java.util.List;

/** The table of corrections that were met while reading: one row per decision of an office, with what it changed. */
public final class CorrectionTable {

    public static final Column<String> ID = Column.text("correction");
    public static final Column<String> EFFECT = Column.text("effect");
    public static final Column<String> BEFORE = Column.text("reading");
    public static final Column<String> AFTER = Column.text("corrected");
    public static final Column<String> OFFICE = Column.text("decided_by");
    public static final Column<LocalDate> DAY = Column.date("decided_on");

    /** The columns. */
    public static final TableSchema SCHEMA = new TableSchema(
            "corrections", List.of(ID, SOURCE_ID, LOCATOR, OBS_TEXT, EFFECT, BEFORE, AFTER, REASON, OFFICE, DAY));

    /** Its entry in the register. */
    static final Table TABLE = Table.of(SCHEMA)
            .oneRowPer(List.of(ID, SOURCE_ID))
            .inOrderOf(List.of(SOURCE_ID))
            .present(Table.Presence.ALWAYS_AS_TEXT)
            .madeBy(Table.READINGS)
            .onPage("corrections")
            .onSheet(Table.Sheet.ROWS)
            .showing(
                    PageColumn.words("list.correction", ID),
                    PageColumn.words("column.source", SOURCE_ID),
                    PageColumn.words("column.place", LOCATOR),
                    PageColumn.words("column.text", OBS_TEXT),
                    PageColumn.code("list.effect", "effect", EFFECT),
                    PageColumn.words("report.column.was", BEFORE),
                    PageColumn.words("report.column.is", AFTER),
                    PageColumn.words("column.reason", REASON),
                    PageColumn.words("list.office", OFFICE),
                    PageColumn.day("list.decided", DAY));

    private CorrectionTable() {}
}
