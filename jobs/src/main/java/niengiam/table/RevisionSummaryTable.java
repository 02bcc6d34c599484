package niengiam.table;

import static niengiam.table.Concepts.OBS_STATUS;
import static niengiam.table.Concepts.STATUS_BEFORE;

import java.math.BigDecimal;

/** The table of how an indicator is revised from one status to another. */
public final class RevisionSummaryTable {

    public static final Column<Long> REVISIONS = Column.integer("revisions");
    public static final Column<BigDecimal> MEAN_PCT = Column.decimal("mean_pct");
    public static final Column<BigDecimal> MEAN_ABSOLUTE_PCT = Column.decimal("mean_absolute_pct");
    public static final Column<BigDecimal> SHARE_UP_PCT = Column.decimal("share_up_pct");

    /** The columns; all figures in per cent. */
    public static final TableSchema SCHEMA = new TableSchema(
            "revision_summary",
            Concepts.join(
                    Concepts.SUBJECT, STATUS_BEFORE, OBS_STATUS, REVISIONS, MEAN_PCT, MEAN_ABSOLUTE_PCT, SHARE_UP_PCT));

    /** Its entry in the register. */
    static final Table TABLE = Table.of(SCHEMA)
            .oneRowPer(Concepts.join(Concepts.SUBJECT, STATUS_BEFORE, OBS_STATUS))
            .inOrderOf(Concepts.SUBJECT)
            .madeBy("contradictions")
            .onPage("revisions");

    private RevisionSummaryTable() {}
}
