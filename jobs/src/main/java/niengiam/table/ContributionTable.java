package niengiam.table;

import static niengiam.table.Concepts.AREA_CODE;
import static niengiam.table.Concepts.BASE_LOCATOR;
import static niengiam.table.Concepts.BASE_PERIOD;
import static niengiam.table.Concepts.BASE_SOURCE_ID;
import static niengiam.table.Concepts.BASE_VALUE;
import static niengiam.table.Concepts.CHANGE_PCT;
import static niengiam.table.Concepts.COMPARABILITY;
import static niengiam.table.Concepts.INDICATOR;
import static niengiam.table.Concepts.LOCATOR;
import static niengiam.table.Concepts.MISSING;
import static niengiam.table.Concepts.OBS_VALUE;
import static niengiam.table.Concepts.PRODUCER;
import static niengiam.table.Concepts.REASON;
import static niengiam.table.Concepts.SOURCE_ID;
import static niengiam.table.Concepts.TIME_PERIOD;
import static niengiam.table.Concepts.UNIT_MEASURE;
import static niengiam.table.Concepts.UNIT_MULT;

import java.math.BigDecimal;
import java.util.List;

/**
 * The tables of contributions to growth: one row for each part of a whole and one for the residual, in percentage points
 * that add up to {@code change_pct}, the growth of the whole; or one row with the reason why the whole has none.
 */
public final class ContributionTable {

    public static final Column<String> PART_BY = Column.text("part_by");
    public static final Column<String> PART = Column.text("part");
    public static final Column<BigDecimal> PART_VALUE = Column.decimal("part_value");
    public static final Column<BigDecimal> PART_BASE = Column.decimal("part_base");
    public static final Column<BigDecimal> CONTRIBUTION_PP = Column.decimal("contribution_pp");

    /** Parts along a dimension, within one territory. */
    public static final TableSchema SCHEMA = schema("contributions");

    /** Parts along territories; the same columns. */
    public static final TableSchema AREAS = schema("area_contributions");

    /** Its entry in the register. A whole is told by its value, too: a period may be printed twice, in thousands and in full. */
    static final Table TABLE =
            table(SCHEMA).inOrderOf(List.of(AREA_CODE, INDICATOR)).madeBy("contributions");

    /** That of the parts along territories. */
    static final Table AREAS_TABLE = table(AREAS).inOrderOf(Concepts.SUBJECT).madeBy("boundaries");

    private ContributionTable() {}

    private static TableSchema schema(final String name) {
        return new TableSchema(
                name,
                Concepts.join(
                        Concepts.SERIES,
                        PRODUCER,
                        UNIT_MEASURE,
                        UNIT_MULT,
                        TIME_PERIOD,
                        OBS_VALUE,
                        BASE_PERIOD,
                        BASE_VALUE,
                        CHANGE_PCT,
                        COMPARABILITY,
                        PART_BY,
                        PART,
                        PART_VALUE,
                        PART_BASE,
                        CONTRIBUTION_PP,
                        REASON,
                        MISSING,
                        SOURCE_ID,
                        LOCATOR,
                        BASE_SOURCE_ID,
                        BASE_LOCATOR));
    }

    private static Table table(final TableSchema schema) {
        return Table.of(schema)
                .oneRowPer(Concepts.join(
                        Concepts.SERIES, PRODUCER, TIME_PERIOD, UNIT_MULT, OBS_VALUE, BASE_VALUE, PART_BY, PART))
                .onPage("contributions")
                .onSheet(Table.Sheet.ROWS);
    }
}
