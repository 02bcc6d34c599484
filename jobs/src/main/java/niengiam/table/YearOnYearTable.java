package niengiam.table;

import static niengiam.table.Concepts.AREA_CODE;
import static niengiam.table.Concepts.BASE_LOCATOR;
import static niengiam.table.Concepts.BASE_PERIOD;
import static niengiam.table.Concepts.BASE_SOURCE_ID;
import static niengiam.table.Concepts.BASE_VALUE;
import static niengiam.table.Concepts.CHANGE_PCT;
import static niengiam.table.Concepts.COMPARABILITY;
import static niengiam.table.Concepts.LOCATOR;
import static niengiam.table.Concepts.NOTE;
import static niengiam.table.Concepts.OBS_QUALIFIER;
import static niengiam.table.Concepts.OBS_STATUS;
import static niengiam.table.Concepts.OBS_VALUE;
import static niengiam.table.Concepts.SOURCE_ID;
import static niengiam.table.Concepts.TIME_PERIOD;
import static niengiam.table.Concepts.UNIT_MEASURE;
import static niengiam.table.Concepts.UNIT_MULT;

import java.math.BigDecimal;

/**
 * The year-over-year table: one row per figure, with the figure it is held against and the verdict. Where figures may
 * not be compared both values stand side by side, and the columns of the change are empty.
 */
public final class YearOnYearTable {

    public static final Column<BigDecimal> CHANGE = Column.decimal("change");
    public static final Column<BigDecimal> INDEX_PCT = Column.decimal("index_pct");
    public static final Column<BigDecimal> CHANGE_PCT_LOWER = Column.decimal("change_pct_lower");
    public static final Column<BigDecimal> CHANGE_PCT_UPPER = Column.decimal("change_pct_upper");

    /**
     * The columns. {@code base_value} and {@code change} are in the unit of {@code obs_value}; {@code change_pct} is in per
     * cent; its bounds are empty where nothing limits it, and stand alone where a figure is only a bound.
     */
    public static final TableSchema SCHEMA = new TableSchema(
            "yoy",
            Concepts.join(
                    Concepts.SERIES,
                    UNIT_MEASURE,
                    UNIT_MULT,
                    TIME_PERIOD,
                    OBS_VALUE,
                    OBS_STATUS,
                    OBS_QUALIFIER,
                    BASE_PERIOD,
                    BASE_VALUE,
                    CHANGE,
                    CHANGE_PCT,
                    INDEX_PCT,
                    COMPARABILITY,
                    SOURCE_ID,
                    LOCATOR,
                    BASE_SOURCE_ID,
                    BASE_LOCATOR,
                    NOTE,
                    CHANGE_PCT_LOWER,
                    CHANGE_PCT_UPPER));

    /** Its entry in the register. */
    static final Table TABLE = Table.of(SCHEMA)
            .oneRowPer(Concepts.join(Concepts.SERIES, TIME_PERIOD, SOURCE_ID, LOCATOR))
            .inOrderOf(Concepts.join(Concepts.SUBJECT, AREA_CODE))
            .madeBy("comparisons")
            .onPage("figures")
            .onSheet(Table.Sheet.OWN);

    private YearOnYearTable() {}
}
