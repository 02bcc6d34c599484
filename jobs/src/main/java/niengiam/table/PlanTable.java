package niengiam.table;

import static niengiam.table.Concepts.AREA_CODE;
import static niengiam.table.Concepts.LOCATOR;
import static niengiam.table.Concepts.LOWER;
import static niengiam.table.Concepts.OBS_VALUE;
import static niengiam.table.Concepts.REASON;
import static niengiam.table.Concepts.REF_AREA;
import static niengiam.table.Concepts.SOURCE_ID;
import static niengiam.table.Concepts.TIME_PERIOD;
import static niengiam.table.Concepts.UNIT_MEASURE;
import static niengiam.table.Concepts.UNIT_MULT;
import static niengiam.table.Concepts.UPPER;
import static niengiam.table.Concepts.URL;
import static niengiam.table.Concepts.VINTAGE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The table of targets: every target with its document ({@code TARGET}), how far a figure is on the way to it
 * ({@code PROGRESS}), what a year may come to by the seasons of earlier ones ({@code YEAR_END}), and estimates that were
 * replaced, by a later one or by the year itself ({@code YEAR_END_VINTAGE}).
 */
public final class PlanTable {

    public static final Column<String> WHAT = Column.text("what");
    public static final Column<String> YEAR = Column.text("year");
    public static final Column<BigDecimal> TARGET = Column.decimal("target");
    public static final Column<String> TARGET_QUALIFIER = Column.text("target_qualifier");
    public static final Column<String> DOCUMENT = Column.text("document");
    public static final Column<String> VERSION = Column.text("version");
    public static final Column<LocalDate> PUBLISHED = Column.date("published");
    public static final Column<BigDecimal> PERCENT_OF_PLAN = Column.decimal("percent_of_plan");
    public static final Column<BigDecimal> NEEDED_PER_DAY = Column.decimal("needed_per_day");
    public static final Column<BigDecimal> ESTIMATE = Column.decimal("estimate");
    public static final Column<BigDecimal> BACKTEST_ERROR_PCT = Column.decimal("backtest_error_pct");
    public static final Column<String> YEARS_USED = Column.text("years_used");
    public static final Column<BigDecimal> OUTCOME = Column.decimal("outcome");
    public static final Column<BigDecimal> ERROR_PCT = Column.decimal("error_pct");
    public static final Column<String> OUTCOME_SOURCE_ID = Column.text("outcome_source_id");
    public static final Column<String> OUTCOME_LOCATOR = Column.text("outcome_locator");

    /** What is left to the target: a number, not the codes of parts that {@link Concepts#MISSING} lists. */
    public static final Column<BigDecimal> MISSING = Column.decimal("missing");

    /** The columns; values are in the unit beside them. */
    public static final TableSchema SCHEMA = new TableSchema(
            "plan",
            Concepts.join(
                    Concepts.join(List.of(WHAT), Concepts.SERIES),
                    YEAR,
                    UNIT_MEASURE,
                    UNIT_MULT,
                    TARGET,
                    TARGET_QUALIFIER,
                    DOCUMENT,
                    VERSION,
                    PUBLISHED,
                    URL,
                    TIME_PERIOD,
                    OBS_VALUE,
                    PERCENT_OF_PLAN,
                    MISSING,
                    NEEDED_PER_DAY,
                    ESTIMATE,
                    LOWER,
                    UPPER,
                    BACKTEST_ERROR_PCT,
                    YEARS_USED,
                    REASON,
                    SOURCE_ID,
                    LOCATOR,
                    VINTAGE,
                    OUTCOME,
                    ERROR_PCT,
                    OUTCOME_SOURCE_ID,
                    OUTCOME_LOCATOR));

    /** Its entry in the register. */
    static final Table TABLE = Table.of(SCHEMA)
            .oneRowPer(Concepts.join(Concepts.SERIES, WHAT, YEAR, DOCUMENT, VERSION, TIME_PERIOD, SOURCE_ID, LOCATOR))
            .inOrderOf(Concepts.join(Concepts.join(List.of(AREA_CODE), Concepts.SUBJECT), REF_AREA))
            .madeBy("plan")
            .onPage("plan")
            .onSheet(Table.Sheet.ROWS);

    private PlanTable() {}
}
