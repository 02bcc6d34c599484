package niengiam.table;

import static niengiam.table.Concepts.AREA_CODE;
import static niengiam.table.Concepts.LOCATOR;
import static niengiam.table.Concepts.OBS_STATUS;
import static niengiam.table.Concepts.OBS_VALUE;
import static niengiam.table.Concepts.REASON;
import static niengiam.table.Concepts.REF_AREA;
import static niengiam.table.Concepts.SOURCE_ID;
import static niengiam.table.Concepts.STATUS_BEFORE;
import static niengiam.table.Concepts.TIME_PERIOD;
import static niengiam.table.Concepts.UNIT_MEASURE;
import static niengiam.table.Concepts.UNIT_MULT;
import static niengiam.table.Concepts.VINTAGE;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The table of revisions: one row per step of a figure from one vintage to the next. */
public final class RevisionTable {

    public static final Column<String> OFFICE = Column.text("office");
    public static final Column<LocalDate> VINTAGE_BEFORE = Column.date("vintage_before");
    public static final Column<BigDecimal> VALUE_BEFORE = Column.decimal("value_before");
    public static final Column<BigDecimal> REVISION = Column.decimal("revision");
    public static final Column<BigDecimal> REVISION_PCT = Column.decimal("revision_pct");
    public static final Column<String> REFUSAL = Column.text("refusal");
    public static final Column<String> SOURCE_ID_BEFORE = Column.text("source_id_before");
    public static final Column<String> LOCATOR_BEFORE = Column.text("locator_before");

    /** The columns; {@code revision} is in the unit beside it. */
    public static final TableSchema SCHEMA = new TableSchema(
            "revisions",
            Concepts.join(
                    Concepts.SERIES,
                    TIME_PERIOD,
                    OFFICE,
                    UNIT_MEASURE,
                    UNIT_MULT,
                    VINTAGE_BEFORE,
                    STATUS_BEFORE,
                    VALUE_BEFORE,
                    VINTAGE,
                    OBS_STATUS,
                    OBS_VALUE,
                    REVISION,
                    REVISION_PCT,
                    REASON,
                    REFUSAL,
                    SOURCE_ID_BEFORE,
                    LOCATOR_BEFORE,
                    SOURCE_ID,
                    LOCATOR));

    /** Its entry in the register. */
    public static final Table TABLE = Table.of(SCHEMA)
            .oneRowPer(Concepts.join(Concepts.SERIES, TIME_PERIOD, OFFICE, VINTAGE, SOURCE_ID, LOCATOR))
            .inOrderOf(Concepts.join(Concepts.SUBJECT, AREA_CODE, REF_AREA))
            .madeBy("contradictions")
            .onPage("revisions")
            .onSheet(Table.Sheet.ROWS)
            .showing(
                    PageColumn.period("column.period", TIME_PERIOD),
                    PageColumn.figure("report.column.was", VALUE_BEFORE, SOURCE_ID_BEFORE, LOCATOR_BEFORE),
                    PageColumn.day("list.published", VINTAGE_BEFORE),
                    PageColumn.figure("report.column.is", OBS_VALUE, SOURCE_ID, LOCATOR),
                    PageColumn.day("list.published", VINTAGE),
                    PageColumn.signed("column.change", REVISION),
                    PageColumn.signed("column.percent", REVISION_PCT),
                    PageColumn.code("column.reason", "revision", REASON),
                    PageColumn.code("column.note", "refusal", REFUSAL));

    private RevisionTable() {}
}
