package niengiam.table;

import static niengiam.table.Concepts.ACCEPTED_BY;
import static niengiam.table.Concepts.ACCEPTED_REASON;
import static niengiam.table.Concepts.AREA_CODE;
import static niengiam.table.Concepts.LOCATOR;
import static niengiam.table.Concepts.NOTE;
import static niengiam.table.Concepts.OBS_VALUE;
import static niengiam.table.Concepts.REF_AREA;
import static niengiam.table.Concepts.RULE;
import static niengiam.table.Concepts.SENTENCE;
import static niengiam.table.Concepts.SEVERITY;
import static niengiam.table.Concepts.SOURCE_ID;
import static niengiam.table.Concepts.TIME_PERIOD;
import static niengiam.table.Concepts.UNIT_MEASURE;
import static niengiam.table.Concepts.UNIT_MULT;

import java.math.BigDecimal;
import java.util.List;

/** The table of sums and balances: those that do not close, and every balance of stocks with what is left over. */
public final class AccountTable {

    public static final Column<String> OUTCOME = Column.text("outcome");
    public static final Column<BigDecimal> EXPECTED = Column.decimal("expected");
    public static final Column<BigDecimal> RESIDUAL = Column.decimal("residual");
    public static final Column<BigDecimal> TOLERANCE = Column.decimal("tolerance");
    public static final Column<String> OTHERS = Column.text("others");

    /** The columns; {@code expected}, {@code residual} and {@code tolerance} are in the unit of {@code obs_value}. */
    public static final TableSchema SCHEMA = new TableSchema(
            "accounts",
            Concepts.join(
                    Concepts.join(List.of(RULE, SEVERITY, OUTCOME, SENTENCE), Concepts.SERIES),
                    TIME_PERIOD,
                    UNIT_MEASURE,
                    UNIT_MULT,
                    OBS_VALUE,
                    EXPECTED,
                    RESIDUAL,
                    TOLERANCE,
                    SOURCE_ID,
                    LOCATOR,
                    OTHERS,
                    NOTE,
                    ACCEPTED_BY,
                    ACCEPTED_REASON));

    /** Its entry in the register. */
    static final Table TABLE = Table.of(SCHEMA)
            // One figure may fall below several earlier ones: each is a suspicion of its own.
            .oneRowPer(Concepts.join(Concepts.SERIES, RULE, TIME_PERIOD, SOURCE_ID, LOCATOR, OTHERS))
            .inOrderOf(List.of(AREA_CODE, REF_AREA))
            .madeBy("accounts")
            .onPage("conflicts")
            .onSheet(Table.Sheet.ROWS);

    private AccountTable() {}
}
