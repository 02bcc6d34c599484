package niengiam.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The columns that several tables share: each is spelt here alone, after the SDMX concept where there is one. */
public final class Concepts {

    /** Code of the indicator. */
    public static final Column<String> INDICATOR = Column.text("indicator");

    /** Code of the territory, with its boundary. */
    public static final Column<String> REF_AREA = Column.text("ref_area");

    // Dimensions, in their order.
    public static final Column<String> FUNDING = Column.text("funding");
    public static final Column<String> ZONE = Column.text("zone");
    public static final Column<String> COUNTERPART_AREA = Column.text("counterpart_area");
    public static final Column<String> VISITOR_TYPE = Column.text("visitor_type");
    public static final Column<String> CHANNEL = Column.text("channel");

    /** An SDMX period. */
    public static final Column<String> TIME_PERIOD = Column.text("time_period");

    /** The value, in the unit beside it. */
    public static final Column<BigDecimal> OBS_VALUE = Column.decimal("obs_value");

    /** The least value that is meant. */
    public static final Column<BigDecimal> LOWER = Column.decimal("lower");

    /** The greatest value that is meant. */
    public static final Column<BigDecimal> UPPER = Column.decimal("upper");

    /** Code of the unit. */
    public static final Column<String> UNIT_MEASURE = Column.text("unit_measure");

    /** Power of ten by which values are multiplied. */
    public static final Column<Long> UNIT_MULT = Column.integer("unit_mult");

    /** How exact a value is. */
    public static final Column<String> OBS_QUALIFIER = Column.text("obs_qualifier");

    /** How final a value is. */
    public static final Column<String> OBS_STATUS = Column.text("obs_status");

    /** The value as printed. */
    public static final Column<String> OBS_TEXT = Column.text("obs_text");

    /** Day of publication. */
    public static final Column<LocalDate> VINTAGE = Column.date("vintage");

    /** Code of who published it. */
    public static final Column<String> PRODUCER = Column.text("producer");

    /** The snapshot. */
    public static final Column<String> SOURCE_ID = Column.text("source_id");

    /** The place in it. */
    public static final Column<String> LOCATOR = Column.text("locator");

    /** The period it is held against. */
    public static final Column<String> BASE_PERIOD = Column.text("base_period");

    /** The value of that period. */
    public static final Column<BigDecimal> BASE_VALUE = Column.decimal("base_value");

    /** Growth in per cent. */
    public static final Column<BigDecimal> CHANGE_PCT = Column.decimal("change_pct");

    /** Whether the two may be compared. */
    public static final Column<String> COMPARABILITY = Column.text("comparability");

    /** The snapshot of the base. */
    public static final Column<String> BASE_SOURCE_ID = Column.text("base_source_id");

    /** The place of the base in it. */
    public static final Column<String> BASE_LOCATOR = Column.text("base_locator");

    /** What the reader must know beside it. */
    public static final Column<String> NOTE = Column.text("note");

    /** How final the former value was. */
    public static final Column<String> STATUS_BEFORE = Column.text("status_before");

    /** Why there is no value, or no use for it. */
    public static final Column<String> REASON = Column.text("reason");

    /** Id of the rule. */
    public static final Column<String> RULE = Column.text("rule");

    /** How much it weighs. */
    public static final Column<String> SEVERITY = Column.text("severity");

    /** What must hold. */
    public static final Column<String> SENTENCE = Column.text("sentence");

    /** The office that accepted it. */
    public static final Column<String> ACCEPTED_BY = Column.text("accepted_by");

    /** Why it did. */
    public static final Column<String> ACCEPTED_REASON = Column.text("accepted_reason");

    /** Address of the document. */
    public static final Column<String> URL = Column.text("url");

    /** Codes of parts that are missing. */
    public static final Column<String> MISSING = Column.text("missing");

    /** National code of the territory, which several boundaries may share. */
    public static final Column<String> AREA_CODE = Column.text("area_code");

    /** The dimensions, in their order. */
    public static final List<Column<String>> DIMENSIONS =
            List.of(FUNDING, ZONE, COUNTERPART_AREA, VISITOR_TYPE, CHANNEL);

    /** What an indicator and its breakdown are told by. */
    static final List<Column<?>> SUBJECT = join(List.of(INDICATOR), DIMENSIONS);

    /** What a series is told by, in the order of derived tables. */
    static final List<Column<?>> SERIES = join(List.of(REF_AREA, INDICATOR), DIMENSIONS);

    private Concepts() {}

    /** One list after the other. */
    static List<Column<?>> join(final List<? extends Column<?>> first, final List<? extends Column<?>> further) {
        final List<Column<?>> joined = new ArrayList<>(first);
        joined.addAll(further);
        return List.copyOf(joined);
    }

    /** Columns behind others. */
    static List<Column<?>> join(final List<? extends Column<?>> first, final Column<?>... further) {
        return join(first, List.of(further));
    }
}
