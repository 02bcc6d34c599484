package niengiam.table;

import java.time.LocalDate;
import java.util.List;

/** The table of errata: one row per thing that earlier releases or pages said wrongly. */
public final class ErratumTable {

    public static final Column<String> ID = Column.text("erratum");
    public static final Column<LocalDate> DAY = Column.date("found_on");
    public static final Column<String> OFFICE = Column.text("office");
    public static final Column<String> WHERE_VI = Column.text("where_vi");
    public static final Column<String> WHERE_EN = Column.text("where_en");
    public static final Column<String> WRONG_VI = Column.text("wrong_vi");
    public static final Column<String> WRONG_EN = Column.text("wrong_en");
    public static final Column<String> RIGHT_VI = Column.text("right_vi");
    public static final Column<String> RIGHT_EN = Column.text("right_en");

    /** Whether the report said it too: YES or NO. */
    public static final Column<String> OF_REPORT = Column.text("of_report");

    /** The columns. */
    public static final TableSchema SCHEMA = new TableSchema(
            "errata", List.of(ID, DAY, OFFICE, WHERE_VI, WHERE_EN, WRONG_VI, WRONG_EN, RIGHT_VI, RIGHT_EN, OF_REPORT));

    /** Its entry in the register. */
    static final Table TABLE = Table.of(SCHEMA)
            .oneRowPer(List.of(ID))
            .inOrderOf(List.of(DAY, ID))
            .madeBy(Table.DECISIONS)
            .onPage("errata")
            .onSheet(Table.Sheet.ROWS)
            .showing(
                    PageColumn.words("list.erratum", ID),
                    PageColumn.day("list.day", DAY),
                    PageColumn.words("list.office", OFFICE),
                    PageColumn.said("list.where", WHERE_VI, WHERE_EN),
                    PageColumn.said("list.wrong", WRONG_VI, WRONG_EN),
                    PageColumn.said("list.right", RIGHT_VI, RIGHT_EN));

    private ErratumTable() {}
}
