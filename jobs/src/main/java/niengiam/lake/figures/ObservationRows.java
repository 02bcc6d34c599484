package niengiam.lake.figures;

import java.util.Optional;
import niengiam.lake.disk.IntegrityException;
import niengiam.model.Cutoff;
import niengiam.model.Dimensions;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Qualifier;
import niengiam.model.Quantity;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriod;
import niengiam.model.TimePeriods;
import niengiam.table.Column;
import niengiam.table.Concepts;
import niengiam.table.ObservationTable;
import niengiam.table.TableRow;

/** Observations as rows of the observation table, and back: the one place that turns one into the other. */
public final class ObservationRows {

    private ObservationRows() {}

    /**
     * The row of an observation.
     *
     * @param areaCode national code of its territory
     */
    public static TableRow of(final Observation observation, final String areaCode) {
        final Dimensions dimensions = observation.key().dimensions();
        final Optional<Quantity> quantity = observation.quantity();
        return TableRow.in(ObservationTable.SCHEMA)
                .with(Concepts.INDICATOR, observation.key().indicator())
                .with(Concepts.REF_AREA, observation.key().refArea())
                .with(Concepts.AREA_CODE, areaCode)
                .with(Concepts.FUNDING, dimensions.funding())
                .with(Concepts.ZONE, dimensions.zone())
                .with(Concepts.COUNTERPART_AREA, dimensions.counterpartArea())
                .with(Concepts.VISITOR_TYPE, dimensions.visitorType())
                .with(Concepts.CHANNEL, dimensions.channel())
                .with(Concepts.TIME_PERIOD, observation.period().toString())
                .with(ObservationTable.PERIOD_START, observation.period().start())
                .with(ObservationTable.PERIOD_END, observation.period().end())
                .with(ObservationTable.CUTOFF, observation.cutoff().toString())
                .with(ObservationTable.MEASURE_KIND, observation.kind().name())
                .with(Concepts.OBS_VALUE, quantity.map(Quantity::value))
                .with(Concepts.LOWER, quantity.flatMap(Quantity::lower))
                .with(Concepts.UPPER, quantity.flatMap(Quantity::upper))
                .unit(observation.unit())
                .with(Concepts.OBS_QUALIFIER, quantity.map(q -> q.qualifier().name()))
                .with(Concepts.OBS_STATUS, observation.status().name())
                .with(Concepts.OBS_TEXT, observation.obsText())
                .with(Concepts.VINTAGE, observation.vintage())
                .with(Concepts.PRODUCER, observation.provenance().producer())
                .with(Concepts.SOURCE_ID, observation.provenance().sourceId())
                .with(Concepts.LOCATOR, observation.provenance().locator().toString())
                .with(ObservationTable.REFERENCE, observation.provenance().reference())
                .with(ObservationTable.COMMENT_OBS, observation.note())
                .row();
    }

    /** The observation of a row. */
    public static Observation observation(final TableRow row) {
        return observation(row, row.series());
    }

    /** Makes observations of rows that come series by series; those of one series share its key. */
    public static final class Reader {
        private static final int INDICATOR = at(Concepts.INDICATOR);
        private static final int REF_AREA = at(Concepts.REF_AREA);
        private static final int FUNDING = at(Concepts.FUNDING);
        private static final int ZONE = at(Concepts.ZONE);
        private static final int COUNTERPART_AREA = at(Concepts.COUNTERPART_AREA);
        private static final int VISITOR_TYPE = at(Concepts.VISITOR_TYPE);
        private static final int CHANNEL = at(Concepts.CHANNEL);

        private Optional<SeriesKey> last = Optional.empty();

        /** The observation of the next row. */
        public Observation read(final TableRow row) {
            final SeriesKey key = last.filter(before -> isOf(before, row)).orElseGet(row::series);
            last = Optional.of(key);
            return observation(row, key);
        }

        /** The texts of two rows of one series are the same objects where they come from Spark. */
        private static boolean isOf(final SeriesKey key, final TableRow row) {
            final Dimensions dimensions = key.dimensions();
            return key.indicator().equals(row.stored(INDICATOR))
                    && key.refArea().equals(row.stored(REF_AREA))
                    && dimensions.funding().equals(row.stored(FUNDING))
                    && dimensions.zone().equals(row.stored(ZONE))
                    && dimensions.counterpartArea().equals(row.stored(COUNTERPART_AREA))
                    && dimensions.visitorType().equals(row.stored(VISITOR_TYPE))
                    && dimensions.channel().equals(row.stored(CHANNEL));
        }

        private static int at(final Column<String> column) {
            return ObservationTable.SCHEMA.position(column);
        }
    }

    private static Observation observation(final TableRow row, final SeriesKey key) {
        return new Observation(
                key,
                MeasureKind.valueOf(row.text(ObservationTable.MEASURE_KIND)),
                period(row.text(Concepts.TIME_PERIOD)),
                Cutoff.parse(row.text(ObservationTable.CUTOFF)).orElseThrow(),
                row.unit().orElseThrow(),
                quantity(row),
                ObsStatus.valueOf(row.text(Concepts.OBS_STATUS)),
                row.text(Concepts.OBS_TEXT),
                row.required(Concepts.VINTAGE),
                new Observation.Provenance(
                        row.text(Concepts.SOURCE_ID),
                        row.text(Concepts.PRODUCER),
                        row.locator(Concepts.LOCATOR),
                        row.text(ObservationTable.REFERENCE)),
                row.text(ObservationTable.COMMENT_OBS));
    }

    private static TimePeriod period(final String text) {
        return TimePeriods.parse(text)
                .orElseThrow(() -> new IntegrityException(
                        "Invalid time_period \"" + text + "\" in the observation table: expected an SDMX period."));
    }

    private static Optional<Quantity> quantity(final TableRow row) {
        return row.value(Concepts.OBS_VALUE)
                .map(value -> new Quantity(
                        value,
                        row.value(Concepts.LOWER),
                        row.value(Concepts.UPPER),
                        Qualifier.valueOf(row.text(Concepts.OBS_QUALIFIER))));
    }
}
