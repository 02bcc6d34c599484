package niengiam.report.evidence;

import java.math.BigDecimal;
import java.util.Optional;
import niengiam.model.Locator;
import niengiam.model.ObsStatus;
import niengiam.model.Qualifier;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriod;
import niengiam.model.TimePeriods;
import niengiam.model.Unit;
import niengiam.table.Concepts;
import niengiam.table.TableRow;
import niengiam.table.YearOnYearTable;
import niengiam.trend.Comparability;

/**
 * A row of the year-over-year table, read back.
 *
 * @param unit the unit of every amount of the row
 * @param base value of the base in the unit of the row
 * @param change the difference; stands without percentage where the base is negative
 * @param lower least growth in per cent; empty where nothing limits it
 * @param upper greatest growth in per cent; empty where nothing limits it
 */
public record YearOnYearRow(
        SeriesKey key,
        Unit unit,
        TimePeriod period,
        BigDecimal value,
        ObsStatus status,
        Qualifier qualifier,
        Optional<TimePeriod> basePeriod,
        Optional<BigDecimal> base,
        Optional<BigDecimal> change,
        Optional<BigDecimal> percent,
        Optional<BigDecimal> index,
        Comparability comparability,
        Optional<BigDecimal> lower,
        Optional<BigDecimal> upper,
        Place place,
        Optional<Place> basePlace) {

    /** Where a figure stands: a source and a place in it. */
    public record Place(String sourceId, Locator locator) {
        public static Place of(final String sourceId, final String locator) {
            return new Place(sourceId, Locator.parse(locator).orElseThrow());
        }
    }

    /** The comparison of a row of {@link YearOnYearTable}. */
    public static YearOnYearRow of(final TableRow row) {
        return new YearOnYearRow(
                row.series(),
                row.unit().orElseThrow(),
                period(row.text(Concepts.TIME_PERIOD)),
                row.required(Concepts.OBS_VALUE),
                ObsStatus.valueOf(row.text(Concepts.OBS_STATUS)),
                Qualifier.valueOf(row.text(Concepts.OBS_QUALIFIER)),
                row.value(Concepts.BASE_PERIOD).map(YearOnYearRow::period),
                row.value(Concepts.BASE_VALUE),
                row.value(YearOnYearTable.CHANGE),
                row.value(Concepts.CHANGE_PCT),
                row.value(YearOnYearTable.INDEX_PCT),
                Comparability.valueOf(row.text(Concepts.COMPARABILITY)),
                row.value(YearOnYearTable.CHANGE_PCT_LOWER),
                row.value(YearOnYearTable.CHANGE_PCT_UPPER),
                Place.of(row.text(Concepts.SOURCE_ID), row.text(Concepts.LOCATOR)),
                row.value(Concepts.BASE_SOURCE_ID).map(source -> Place.of(source, row.text(Concepts.BASE_LOCATOR))));
    }

    /** The same with its amounts in another unit of the same measure; exact. */
    YearOnYearRow in(final Unit other) {
        return new YearOnYearRow(
                key,
                other,
                period,
                unit.in(other, value),
                status,
                qualifier,
                basePeriod,
                base.map(amount -> unit.in(other, amount)),
                change.map(amount -> unit.in(other, amount)),
                percent,
                index,
                comparability,
                lower,
                upper,
                place,
                basePlace);
    }

    private static TimePeriod period(final String text) {
        return TimePeriods.parse(text).orElseThrow();
    }
}
