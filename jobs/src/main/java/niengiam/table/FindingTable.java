package niengiam.table;

import static niengiam.table.Concepts.ACCEPTED_BY;
import static niengiam.table.Concepts.ACCEPTED_REASON;
import static niengiam.table.Concepts.AREA_CODE;
import static niengiam.table.Concepts.LOCATOR;
import static niengiam.table.Concepts.REF_AREA;
import static niengiam.table.Concepts.RULE;
import static niengiam.table.Concepts.SENTENCE;
import static niengiam.table.Concepts.SEVERITY;
import static niengiam.table.Concepts.SOURCE_ID;
import static niengiam.table.Concepts.TIME_PERIOD;

import java.util.List;

/** The table of findings: one row per rule that did not hold. */
public final class FindingTable {

    public static final Column<String> SERIES = Column.text("series");
    public static final Column<String> EXPECTED = Column.text("expected");
    public static final Column<String> GOT = Column.text("got");

    /** The columns. */
    public static final TableSchema SCHEMA = new TableSchema(
            "findings",
            List.of(
                    RULE,
                    SEVERITY,
                    SENTENCE,
                    SERIES,
                    TIME_PERIOD,
                    SOURCE_ID,
                    LOCATOR,
                    EXPECTED,
                    GOT,
                    ACCEPTED_BY,
                    ACCEPTED_REASON));

    /** Its entry in the register. */
    static final Table TABLE = Table.of(SCHEMA)
            .oneRowPer(List.of(RULE, SERIES, TIME_PERIOD, SOURCE_ID, LOCATOR))
            .inOrderOf(Concepts.join(Concepts.SUBJECT, AREA_CODE, REF_AREA))
            .present(Table.Presence.ALWAYS_AS_TEXT)
            .madeBy("findings")
            .onPage("checks")
            .onSheet(Table.Sheet.OWN);

    private FindingTable() {}
}
