package niengiam.table;

import static niengiam.table.Concepts.AREA_CODE;
import static niengiam.table.Concepts.BASE_LOCATOR;
import static niengiam.table.Concepts.BASE_PERIOD;
import static niengiam.table.Concepts.BASE_SOURCE_ID;
import static niengiam.table.Concepts.LOCATOR;
import static niengiam.table.Concepts.PRODUCER;
import static niengiam.table.Concepts.REASON;
import static niengiam.table.Concepts.SOURCE_ID;
import static niengiam.table.Concepts.TIME_PERIOD;
import static niengiam.table.Concepts.UNIT_MEASURE;
import static niengiam.table.Concepts.UNIT_MULT;

import java.math.BigDecimal;
import java.util.List;

/**
 * The trends table: one row per statistic of a yearly line, with its value or the reason there is none. {@code slope} is
 * per year, in the unit beside it; {@code p_holm} is corrected for all tests of the territory in the release.
 */
public final class TrendTable {

    public static final Column<String> STATISTIC = Column.text("statistic");
    public static final Column<Long> POINTS = Column.integer("points");
    public static final Column<BigDecimal> VALUE_PCT = Column.decimal("value_pct");
    public static final Column<Long> GAPS = Column.integer("gaps");
    public static final Column<BigDecimal> SLOPE = Column.decimal("slope");
    public static final Column<BigDecimal> SLOPE_LOWER = Column.decimal("slope_lower");
    public static final Column<BigDecimal> SLOPE_UPPER = Column.decimal("slope_upper");
    public static final Column<Long> SCORE = Column.integer("score");
    public static final Column<BigDecimal> TAU = Column.decimal("tau");
    public static final Column<BigDecimal> P_VALUE = Column.decimal("p_value");
    public static final Column<BigDecimal> P_HOLM = Column.decimal("p_holm");
    public static final Column<BigDecimal> MODIFIED_Z = Column.decimal("modified_z");
    public static final Column<String> METHOD = Column.text("method");

    /** The columns. */
    public static final TableSchema SCHEMA = new TableSchema(
            "trends",
            Concepts.join(
                    Concepts.SERIES,
                    PRODUCER,
                    STATISTIC,
                    BASE_PERIOD,
                    TIME_PERIOD,
                    POINTS,
                    VALUE_PCT,
                    REASON,
                    SOURCE_ID,
                    LOCATOR,
                    BASE_SOURCE_ID,
                    BASE_LOCATOR,
                    GAPS,
                    UNIT_MEASURE,
                    UNIT_MULT,
                    SLOPE,
                    SLOPE_LOWER,
                    SLOPE_UPPER,
                    SCORE,
                    TAU,
                    P_VALUE,
                    P_HOLM,
                    MODIFIED_Z,
                    METHOD));

    /** Its entry in the register. */
    static final Table TABLE = Table.of(SCHEMA)
            .oneRowPer(Concepts.join(Concepts.SERIES, PRODUCER, STATISTIC, BASE_PERIOD, TIME_PERIOD))
            .inOrderOf(List.of(AREA_CODE))
            .madeBy("trends")
            .onPage("trends")
            .onSheet(Table.Sheet.OWN);

    private TrendTable() {}
}
