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
        private Optional<SeriesKey> last = Optional.empty();

        /** The observation of the next row. */
        public Observation read(final TableRow row) {
            final SeriesKey key = last.filter(before -> isOf(before, row)).orElseGet(row::series);
            last = Optional.of(key);
            return observation(row, key);
        }

        private static boolean isOf(final SeriesKey key, final TableRow row) {
            final Dimensions dimensions = key.dimensions();
            return row.text(Concepts.INDICATOR).equals(key.indicator())
                    && row.text(Concepts.REF_AREA).equals(key.refArea())
                    && row.text(Concepts.FUNDING).equals(dimensions.funding())
                    && row.text(Concepts.ZONE).equals(dimensions.zone())
                    && row.text(Concepts.COUNTERPART_AREA).equals(dimensions.counterpartArea())
                    && row.text(Concepts.VISITOR_TYPE).equals(dimensions.visitorType())
                    && row.text(Concepts.CHANNEL).equals(dimensions.channel());
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
