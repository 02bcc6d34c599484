package niengiam.table;

import static niengiam.table.Concepts.LOCATOR;
import static niengiam.table.Concepts.SOURCE_ID;

import java.util.List;

/** The table of every number of every document, and what became of it. */
public final class UnreadTable {

    public static final Column<Long> START = Column.integer("start");
    public static final Column<Long> END = Column.integer("end");
    public static final Column<String> TEXT = Column.text("text");
    public static final Column<String> CLASS = Column.text("class");
    public static final Column<String> KIND = Column.text("kind");

    /** The columns. */
    public static final TableSchema SCHEMA =
            new TableSchema("unread", List.of(SOURCE_ID, LOCATOR, START, END, TEXT, CLASS, KIND));

    /** Its entry in the register. */
    static final Table TABLE = Table.of(SCHEMA)
            .oneRowPer(List.of(SOURCE_ID, LOCATOR, START))
            .inOrderOf(List.of(SOURCE_ID, START, END))
            .present(Table.Presence.ALWAYS_AS_TEXT)
            .madeBy(Table.READINGS)
            .onPage("unread");

    private UnreadTable() {}
}
