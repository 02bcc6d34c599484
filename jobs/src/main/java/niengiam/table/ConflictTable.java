package niengiam.table;

import static niengiam.table.Concepts.AREA_CODE;
import static niengiam.table.Concepts.LOCATOR;
import static niengiam.table.Concepts.OBS_STATUS;
import static niengiam.table.Concepts.OBS_VALUE;
import static niengiam.table.Concepts.REF_AREA;
import static niengiam.table.Concepts.SOURCE_ID;
import static niengiam.table.Concepts.TIME_PERIOD;
import static niengiam.table.Concepts.UNIT_MEASURE;
import static niengiam.table.Concepts.UNIT_MULT;
import static niengiam.table.Concepts.VINTAGE;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The table of conflicts: one row per figure that says another value than the one taken. */
public final class ConflictTable {

    public static final Column<String> DECIDED_BY = Column.text("decided_by");
    public static final Column<BigDecimal> OTHER_VALUE = Column.decimal("other_value");
    public static final Column<String> OTHER_STATUS = Column.text("other_status");
    public static final Column<String> OTHER_QUALIFIER = Column.text("other_qualifier");
    public static final Column<LocalDate> OTHER_VINTAGE = Column.date("other_vintage");
    public static final Column<String> OTHER_SOURCE_ID = Column.text("other_source_id");
    public static final Column<String> OTHER_LOCATOR = Column.text("other_locator");
    public static final Column<String> OTHER_REFERENCE = Column.text("other_reference");
    public static final Column<BigDecimal> DIFFERENCE = Column.decimal("difference");
    public static final Column<BigDecimal> PART_ROUNDING = Column.decimal("part_rounding");
    public static final Column<BigDecimal> PART_CUTOFF = Column.decimal("part_cutoff");
    public static final Column<BigDecimal> PART_CONCEPT = Column.decimal("part_concept");
    public static final Column<BigDecimal> PART_REVISION = Column.decimal("part_revision");
    public static final Column<BigDecimal> PART_RESIDUAL = Column.decimal("part_residual");

    /** The columns; differences are in the unit of {@code obs_value}. */
    public static final TableSchema SCHEMA = new TableSchema(
            "conflicts",
            Concepts.join(
                    Concepts.SERIES,
                    TIME_PERIOD,
                    UNIT_MEASURE,
                    UNIT_MULT,
                    OBS_VALUE,
                    OBS_STATUS,
                    VINTAGE,
                    SOURCE_ID,
                    LOCATOR,
                    DECIDED_BY,
                    OTHER_VALUE,
                    OTHER_STATUS,
                    OTHER_QUALIFIER,
                    OTHER_VINTAGE,
                    OTHER_SOURCE_ID,
                    OTHER_LOCATOR,
                    OTHER_REFERENCE,
                    DIFFERENCE,
                    PART_ROUNDING,
                    PART_CUTOFF,
                    PART_CONCEPT,
                    PART_REVISION,
                    PART_RESIDUAL));

    /** Its entry in the register. */
    static final Table TABLE = Table.of(SCHEMA)
            .oneRowPer(Concepts.join(Concepts.SERIES, TIME_PERIOD, OTHER_SOURCE_ID, OTHER_LOCATOR))
            .inOrderOf(Concepts.join(Concepts.SUBJECT, AREA_CODE, REF_AREA))
            .madeBy("contradictions")
            .onPage("conflicts")
            .onSheet(Table.Sheet.ROWS);

    private ConflictTable() {}
}
