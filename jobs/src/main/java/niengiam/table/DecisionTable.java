package niengiam.table;

import java.time.LocalDate;
import java.util.List;

/** The table of decisions in force: one row per decision of a person that the release rests on, with what it changed there. */
public final class DecisionTable {

    public static final Column<String> KIND = Column.text("kind");
    public static final Column<String> ID = Column.text("decision");
    public static final Column<String> SUBJECT = Column.text("subject");
    public static final Column<String> DECIDED = Column.text("decided");
    public static final Column<String> OFFICE = Column.text("decided_by");
    public static final Column<LocalDate> DAY = Column.date("decided_on");
    public static final Column<String> WHY_VI = Column.text("reason_vi");
    public static final Column<String> WHY_EN = Column.text("reason_en");
    public static final Column<String> EFFECT = Column.text("effect");
    public static final Column<Long> FIGURES = Column.integer("figures");
    public static final Column<String> FIGURE_LIST = Column.text("figure_list");

    /** The columns; {@code figures} is empty where the release cannot tell. */
    public static final TableSchema SCHEMA = new TableSchema(
            "decisions",
            List.of(KIND, ID, SUBJECT, DECIDED, OFFICE, DAY, WHY_VI, WHY_EN, EFFECT, FIGURES, FIGURE_LIST));

    /** Its entry in the register. */
    static final Table TABLE = Table.of(SCHEMA)
            .oneRowPer(List.of(KIND, ID))
            .inOrderOf(List.of(KIND, ID))
            .madeBy(Table.DECISIONS)
            .onPage("decisions")
            .onSheet(Table.Sheet.ROWS)
            .showing(
                    PageColumn.code("list.sort", "decided", KIND),
                    PageColumn.words("list.correction", ID),
                    PageColumn.named("list.subject", SUBJECT),
                    PageColumn.named("list.decision", DECIDED),
                    PageColumn.words("list.office", OFFICE),
                    PageColumn.day("list.decided", DAY),
                    PageColumn.said("column.reason", WHY_VI, WHY_EN),
                    PageColumn.code("list.effect", "ledger", EFFECT),
                    PageColumn.number("list.figures", FIGURES),
                    PageColumn.named("list.figurelist", FIGURE_LIST));

    private DecisionTable() {}
}
