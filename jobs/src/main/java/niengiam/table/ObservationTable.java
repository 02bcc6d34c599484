package niengiam.table;

import static niengiam.table.Concepts.AREA_CODE;
import static niengiam.table.Concepts.CHANNEL;
import static niengiam.table.Concepts.COUNTERPART_AREA;
import static niengiam.table.Concepts.FUNDING;
import static niengiam.table.Concepts.INDICATOR;
import static niengiam.table.Concepts.LOCATOR;
import static niengiam.table.Concepts.LOWER;
import static niengiam.table.Concepts.OBS_QUALIFIER;
import static niengiam.table.Concepts.OBS_STATUS;
import static niengiam.table.Concepts.OBS_TEXT;
import static niengiam.table.Concepts.OBS_VALUE;
import static niengiam.table.Concepts.PRODUCER;
import static niengiam.table.Concepts.REF_AREA;
import static niengiam.table.Concepts.SOURCE_ID;
import static niengiam.table.Concepts.TIME_PERIOD;
import static niengiam.table.Concepts.UNIT_MEASURE;
import static niengiam.table.Concepts.UNIT_MULT;
import static niengiam.table.Concepts.UPPER;
import static niengiam.table.Concepts.VINTAGE;
import static niengiam.table.Concepts.VISITOR_TYPE;
import static niengiam.table.Concepts.ZONE;

import java.time.LocalDate;
import java.util.List;

/** The observation table: one row per published figure. */
public final class ObservationTable {

    public static final Column<LocalDate> PERIOD_START = Column.date("period_start");
    public static final Column<LocalDate> PERIOD_END = Column.date("period_end");
    public static final Column<String> CUTOFF = Column.text("cutoff");
    public static final Column<String> MEASURE_KIND = Column.text("measure_kind");
    public static final Column<String> REFERENCE = Column.text("reference");
    public static final Column<String> COMMENT_OBS = Column.text("comment_obs");

    /** The SDMX dataflow of the table: agency, id and version of its structure. */
    public static final String DATAFLOW = "NIENGIAM:YEARBOOK(1.0)";

    /** The columns. */
    public static final TableSchema SCHEMA = new TableSchema(
            "observations",
            List.of(
                    INDICATOR,
                    REF_AREA,
                    AREA_CODE,
                    FUNDING,
                    ZONE,
                    COUNTERPART_AREA,
                    VISITOR_TYPE,
                    CHANNEL,
                    TIME_PERIOD,
                    PERIOD_START,
                    PERIOD_END,
                    CUTOFF,
                    MEASURE_KIND,
                    OBS_VALUE,
                    LOWER,
                    UPPER,
                    UNIT_MEASURE,
                    UNIT_MULT,
                    OBS_QUALIFIER,
                    OBS_STATUS,
                    OBS_TEXT,
                    VINTAGE,
                    PRODUCER,
                    SOURCE_ID,
                    LOCATOR,
                    REFERENCE,
                    COMMENT_OBS));

    /** The columns that one indicator and breakdown share in all territories. */
    public static final List<Column<?>> PANEL = Concepts.SUBJECT;

    /** The columns that figures of one lineage share: a series, or several that one national code has had. */
    public static final List<Column<?>> LINEAGE = Concepts.join(PANEL, AREA_CODE);

    /** Columns in whose order the table is kept: indicator and breakdown, territory by territory, then in time. */
    public static final List<Column<?>> ORDER =
            Concepts.join(LINEAGE, REF_AREA, PERIOD_END, PERIOD_START, VINTAGE, SOURCE_ID, LOCATOR);

    /** Its entry in the register. */
    static final Table TABLE = Table.of(SCHEMA)
            .oneRowPer(Concepts.join(Concepts.SUBJECT, REF_AREA, TIME_PERIOD, SOURCE_ID, LOCATOR))
            .inOrderOf(ORDER)
            .present(Table.Presence.ALWAYS)
            .as(Table.Text.SDMX_CSV)
            .madeBy("figures")
            .onPage("figures")
            .onSheet(Table.Sheet.OWN);

    private ObservationTable() {}
}
