package niengiam.lake.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import niengiam.lake.disk.IntegrityException;
import niengiam.model.Cutoff;
import niengiam.model.Dimensions;
import niengiam.model.Locator;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Qualifier;
import niengiam.model.Quantity;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriod;
import niengiam.model.TimePeriods;
import niengiam.model.Unit;
import niengiam.table.Column;
import niengiam.table.TableSchema;

/**
 * The observation table: one row per published figure. The one place that spells its columns and that turns an
 * observation into a row and back.
 */
public final class ObservationTable {

    /** The columns. {@code area_code} is the national code, which several boundaries may share. */
    public static final TableSchema SCHEMA = new TableSchema(
            "observations",
            List.of(
                    Column.text("indicator"),
                    Column.text("ref_area"),
                    Column.text("area_code"),
                    Column.text("funding"),
                    Column.text("zone"),
                    Column.text("counterpart_area"),
                    Column.text("visitor_type"),
                    Column.text("channel"),
                    Column.text("time_period"),
                    Column.date("period_start"),
                    Column.date("period_end"),
                    Column.text("cutoff"),
                    Column.text("measure_kind"),
                    Column.decimal("obs_value"),
                    Column.decimal("lower"),
                    Column.decimal("upper"),
                    Column.text("unit_measure"),
                    Column.integer("unit_mult"),
                    Column.text("obs_qualifier"),
                    Column.text("obs_status"),
                    Column.text("obs_text"),
                    Column.date("vintage"),
                    Column.text("producer"),
                    Column.text("source_id"),
                    Column.text("locator"),
                    Column.text("reference"),
                    Column.text("comment_obs")));

    /** Columns in whose order the table is kept: indicator and breakdown, territory by territory, then in time. */
    public static final List<String> ORDER = List.of(
            "indicator",
            "funding",
            "zone",
            "counterpart_area",
            "visitor_type",
            "channel",
            "area_code",
            "ref_area",
            "period_end",
            "period_start",
            "vintage",
            "source_id",
            "locator");

    /** The columns that figures of one lineage share: a series, or several that one national code has had. */
    public static final List<String> LINEAGE = ORDER.subList(0, ORDER.indexOf("ref_area"));

    /** The columns that one indicator and breakdown share in all territories. */
    public static final List<String> PANEL = ORDER.subList(0, ORDER.indexOf("area_code"));

    // Looked up once: every figure of a table passes here.
    private static final int INDICATOR = SCHEMA.position("indicator");
    private static final int REF_AREA = SCHEMA.position("ref_area");
    private static final int TIME_PERIOD = SCHEMA.position("time_period");
    private static final int CUTOFF = SCHEMA.position("cutoff");
    private static final int MEASURE_KIND = SCHEMA.position("measure_kind");
    private static final int OBS_VALUE = SCHEMA.position("obs_value");
    private static final int LOWER = SCHEMA.position("lower");
    private static final int UPPER = SCHEMA.position("upper");
    private static final int UNIT_MEASURE = SCHEMA.position("unit_measure");
    private static final int UNIT_MULT = SCHEMA.position("unit_mult");
    private static final int OBS_QUALIFIER = SCHEMA.position("obs_qualifier");
    private static final int OBS_STATUS = SCHEMA.position("obs_status");
    private static final int OBS_TEXT = SCHEMA.position("obs_text");
    private static final int VINTAGE = SCHEMA.position("vintage");
    private static final int PRODUCER = SCHEMA.position("producer");
    private static final int SOURCE_ID = SCHEMA.position("source_id");
    private static final int LOCATOR = SCHEMA.position("locator");
    private static final int REFERENCE = SCHEMA.position("reference");
    private static final int COMMENT_OBS = SCHEMA.position("comment_obs");
    private static final int[] DIMENSIONS =
            Dimensions.NAMES.stream().mapToInt(SCHEMA::position).toArray();

    private ObservationTable() {}

    /**
     * The row of an observation.
     *
     * @param areaCode national code of its territory
     */
    public static Object[] row(final Observation observation, final String areaCode) {
        final Dimensions dimensions = observation.key().dimensions();
        final Optional<Quantity> quantity = observation.quantity();
        return new Object[] {
            observation.key().indicator(),
            observation.key().refArea(),
            areaCode,
            dimensions.funding(),
            dimensions.zone(),
            dimensions.counterpartArea(),
            dimensions.visitorType(),
            dimensions.channel(),
            observation.period().toString(),
            observation.period().start(),
            observation.period().end(),
            observation.cutoff().toString(),
            observation.kind().name(),
            quantity.map(Quantity::value).orElse(null),
            quantity.flatMap(Quantity::lower).orElse(null),
            quantity.flatMap(Quantity::upper).orElse(null),
            observation.unit().measure(),
            (long) observation.unit().mult(),
            quantity.map(q -> q.qualifier().name()).orElse(null),
            observation.status().name(),
            observation.obsText(),
            observation.vintage(),
            observation.provenance().producer(),
            observation.provenance().sourceId(),
            observation.provenance().locator().toString(),
            observation.provenance().reference(),
            observation.note()
        };
    }

    /** The observation of a row. */
    public static Observation observation(final Object[] row) {
        final Cells cells = new Cells(row);
        return observation(cells, key(cells));
    }

    /** Makes observations of rows that come series by series; those of one series share its key. */
    public static final class Reader {
        private Optional<SeriesKey> last = Optional.empty();

        /** The observation of the next row. */
        public Observation read(final Object[] row) {
            final Cells cells = new Cells(row);
            final SeriesKey key = last.filter(before -> isOf(before, cells)).orElseGet(() -> key(cells));
            last = Optional.of(key);
            return observation(cells, key);
        }

        private static boolean isOf(final SeriesKey key, final Cells cells) {
            final Dimensions dimensions = key.dimensions();
            return cells.text(INDICATOR).equals(key.indicator())
                    && cells.text(REF_AREA).equals(key.refArea())
                    && cells.text(DIMENSIONS[0]).equals(dimensions.funding())
                    && cells.text(DIMENSIONS[1]).equals(dimensions.zone())
                    && cells.text(DIMENSIONS[2]).equals(dimensions.counterpartArea())
                    && cells.text(DIMENSIONS[3]).equals(dimensions.visitorType())
                    && cells.text(DIMENSIONS[4]).equals(dimensions.channel());
        }
    }

    private static SeriesKey key(final Cells cells) {
        return new SeriesKey(
                cells.text(INDICATOR),
                cells.text(REF_AREA),
                Dimensions.of(Arrays.stream(DIMENSIONS).mapToObj(cells::text).toList()));
    }

    private static Observation observation(final Cells cells, final SeriesKey key) {
        return new Observation(
                key,
                MeasureKind.valueOf(cells.text(MEASURE_KIND)),
                period(cells.text(TIME_PERIOD)),
                Cutoff.parse(cells.text(CUTOFF)).orElseThrow(),
                new Unit(cells.text(UNIT_MEASURE), ((Long) cells.value(UNIT_MULT)).intValue()),
                quantity(cells),
                ObsStatus.valueOf(cells.text(OBS_STATUS)),
                cells.text(OBS_TEXT),
                (LocalDate) cells.value(VINTAGE),
                new Observation.Provenance(
                        cells.text(SOURCE_ID),
                        cells.text(PRODUCER),
                        Locator.parse(cells.text(LOCATOR)).orElseThrow(),
                        cells.text(REFERENCE)),
                cells.text(COMMENT_OBS));
    }

    private static TimePeriod period(final String text) {
        return TimePeriods.parse(text)
                .orElseThrow(() -> new IntegrityException(
                        "Invalid time_period \"" + text + "\" in the observation table: expected an SDMX period."));
    }

    private static Optional<Quantity> quantity(final Cells cells) {
        final BigDecimal value = (BigDecimal) cells.value(OBS_VALUE);
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(new Quantity(
                value,
                Optional.ofNullable((BigDecimal) cells.value(LOWER)),
                Optional.ofNullable((BigDecimal) cells.value(UPPER)),
                Qualifier.valueOf(cells.text(OBS_QUALIFIER))));
    }

    private static final class Cells {
        private final Object[] row;

        Cells(final Object[] row) {
            this.row = row;
        }

        Object value(final int column) {
            return row[column];
        }

        String text(final int column) {
            return (String) value(column);
        }
    }
}
