package niengiam.lake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private static final Map<String, Integer> POSITIONS =
            SCHEMA.head().stream().collect(Collectors.toMap(Function.identity(), SCHEMA::position));

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
        return new Observation(
                new SeriesKey(
                        cells.text("indicator"),
                        cells.text("ref_area"),
                        Dimensions.of(Dimensions.NAMES.stream().map(cells::text).toList())),
                MeasureKind.valueOf(cells.text("measure_kind")),
                period(cells.text("time_period")),
                Cutoff.parse(cells.text("cutoff")).orElseThrow(),
                new Unit(cells.text("unit_measure"), ((Long) cells.value("unit_mult")).intValue()),
                quantity(cells),
                ObsStatus.valueOf(cells.text("obs_status")),
                cells.text("obs_text"),
                (LocalDate) cells.value("vintage"),
                new Observation.Provenance(
                        cells.text("source_id"),
                        cells.text("producer"),
                        Locator.parse(cells.text("locator")).orElseThrow(),
                        cells.text("reference")),
                cells.text("comment_obs"));
    }

    private static TimePeriod period(final String text) {
        return TimePeriods.parse(text)
                .orElseThrow(() -> new IntegrityException(
                        "Invalid time_period \"" + text + "\" in the observation table: expected an SDMX period."));
    }

    private static Optional<Quantity> quantity(final Cells cells) {
        final BigDecimal value = (BigDecimal) cells.value("obs_value");
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(new Quantity(
                value,
                Optional.ofNullable((BigDecimal) cells.value("lower")),
                Optional.ofNullable((BigDecimal) cells.value("upper")),
                Qualifier.valueOf(cells.text("obs_qualifier"))));
    }

    private static final class Cells {
        private final Object[] row;

        Cells(final Object[] row) {
            this.row = row;
        }

        Object value(final String column) {
            return row[POSITIONS.get(column)];
        }

        String text(final String column) {
            return (String) value(column);
        }
    }
}
