package niengiam.table;

import static niengiam.table.Concepts.LOWER;
import static niengiam.table.Concepts.MISSING;
import static niengiam.table.Concepts.OBS_QUALIFIER;
import static niengiam.table.Concepts.OBS_STATUS;
import static niengiam.table.Concepts.OBS_VALUE;
import static niengiam.table.Concepts.PRODUCER;
import static niengiam.table.Concepts.REASON;
import static niengiam.table.Concepts.TIME_PERIOD;
import static niengiam.table.Concepts.UNIT_MEASURE;
import static niengiam.table.Concepts.UNIT_MULT;
import static niengiam.table.Concepts.UPPER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The table of figures on today's and on former boundaries: one row per territory and period, with the parts a figure is
 * made of or the reason there is none; what is published of the whole stands beside what its parts come to. {@code listed_sum} adds up what is listed of a territory even where a part is
 * missing; only {@code obs_value} is a value for the whole.
 */
public final class BoundaryTable {

    public static final Column<String> BOUNDARY = Column.text("boundary");
    public static final Column<String> BASIS = Column.text("basis");
    public static final Column<String> SERIES_BREAK = Column.text("series_break");
    public static final Column<BigDecimal> LISTED_SUM = Column.decimal("listed_sum");
    public static final Column<Long> PARTS = Column.integer("parts");
    public static final Column<String> PART_LIST = Column.text("part_list");
    public static final Column<BigDecimal> PUBLISHED_VALUE = Column.decimal("published_value");
    public static final Column<LocalDate> IN_FORCE = Column.date("in_force");
    public static final Column<LocalDate> IN_OPERATION = Column.date("in_operation");

    /** The columns. */
    public static final TableSchema SCHEMA = new TableSchema(
            "boundaries",
            Concepts.join(
                    Concepts.join(List.of(BOUNDARY), Concepts.SERIES),
                    PRODUCER,
                    UNIT_MEASURE,
                    UNIT_MULT,
                    TIME_PERIOD,
                    OBS_VALUE,
                    LOWER,
                    UPPER,
                    OBS_QUALIFIER,
                    OBS_STATUS,
                    BASIS,
                    REASON,
                    SERIES_BREAK,
                    LISTED_SUM,
                    PARTS,
                    PART_LIST,
                    MISSING,
                    PUBLISHED_VALUE,
                    IN_FORCE,
                    IN_OPERATION));

    /** Its entry in the register. */
    static final Table TABLE = Table.of(SCHEMA)
            .oneRowPer(Concepts.join(Concepts.SERIES, BOUNDARY, PRODUCER, TIME_PERIOD, BASIS))
            .inOrderOf(Concepts.SUBJECT)
            .madeBy("boundaries")
            .onPage("boundaries")
            .onSheet(Table.Sheet.ROWS);

    private BoundaryTable() {}
}
