package niengiam.table;

import static niengiam.table.Concepts.PRODUCER;
import static niengiam.table.Concepts.SOURCE_ID;
import static niengiam.table.Concepts.URL;

import java.time.LocalDate;
import java.util.List;

/** Where every snapshot of a lake came from. It belongs to what a run adds, not to a release. */
public final class SourceTable {

    public static final Column<String> TITLE = Column.text("title");
    public static final Column<LocalDate> DATE_PUBLISHED = Column.date("date_published");
    public static final Column<LocalDate> DATE_ACCESSED = Column.date("date_accessed");
    public static final Column<String> LICENCE = Column.text("licence");
    public static final Column<String> SHA256 = Column.text("sha256");
    public static final Column<String> MAPPING = Column.text("mapping");
    public static final Column<String> NOTES = Column.text("notes");

    /** The columns. */
    public static final TableSchema SCHEMA = new TableSchema(
            "sources",
            List.of(SOURCE_ID, PRODUCER, TITLE, URL, DATE_PUBLISHED, DATE_ACCESSED, LICENCE, SHA256, MAPPING, NOTES));

    private SourceTable() {}
}
