package niengiam.report.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import niengiam.model.Dimensions;
import niengiam.model.Locator;
import niengiam.model.ObsStatus;
import niengiam.model.Qualifier;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriod;
import niengiam.model.TimePeriods;
import niengiam.model.Unit;
import niengiam.table.TableSchema;
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

    private static final TableSchema SCHEMA = YearOnYearTable.SCHEMA;
    private static final Map<String, Integer> POSITIONS =
            SCHEMA.head().stream().collect(Collectors.toMap(Function.identity(), SCHEMA::position));

    public static YearOnYearRow of(final Object[] cells) {
        final List<String> codes =
                Dimensions.NAMES.stream().map(name -> text(cells, name)).toList();
        return new YearOnYearRow(
                new SeriesKey(text(cells, "indicator"), text(cells, "ref_area"), Dimensions.of(codes)),
                new Unit(text(cells, "unit_measure"), ((Long) cell(cells, "unit_mult")).intValue()),
                period(text(cells, "time_period")),
                decimal(cells, "obs_value").orElseThrow(),
                ObsStatus.valueOf(text(cells, "obs_status")),
                Qualifier.valueOf(text(cells, "obs_qualifier")),
                Optional.ofNullable((String) cell(cells, "base_period")).map(YearOnYearRow::period),
                decimal(cells, "base_value"),
                decimal(cells, "change"),
                decimal(cells, "change_pct"),
                decimal(cells, "index_pct"),
                Comparability.valueOf(text(cells, "comparability")),
                decimal(cells, "change_pct_lower"),
                decimal(cells, "change_pct_upper"),
                Place.of(text(cells, "source_id"), text(cells, "locator")),
                Optional.ofNullable((String) cell(cells, "base_source_id"))
                        .map(source -> Place.of(source, text(cells, "base_locator"))));
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

    private static Optional<BigDecimal> decimal(final Object[] cells, final String column) {
        return Optional.ofNullable((BigDecimal) cell(cells, column));
    }

    private static String text(final Object[] cells, final String column) {
        return (String) cell(cells, column);
    }

    private static Object cell(final Object[] cells, final String column) {
        return cells[POSITIONS.get(column)];
    }
}
