package niengiam.job.tables;

import java.util.Optional;
import niengiam.model.Observation;
import niengiam.table.Concepts;
import niengiam.table.TableRow;
import niengiam.table.TrendTable;
import niengiam.trend.Statistic;
import niengiam.trend.TrendTest;
import niengiam.trend.UnusualGrowth;

/** Statistics of yearly lines as rows of the trends table. */
public final class TrendRows {

    private TrendRows() {}

    /** The row of a statistic. */
    public static TableRow of(final Statistic statistic) {
        return begin(statistic.measure().name(), statistic.current(), statistic.base(), statistic.points())
                .with(TrendTable.VALUE_PCT, statistic.value())
                .with(Concepts.REASON, statistic.reason().name())
                .row();
    }

    /** The row of a test for a trend. */
    public static TableRow of(final TrendTest test) {
        final Optional<TrendTest.Tested> tested = test.tested();
        return begin("MANN_KENDALL", test.last(), Optional.of(test.first()), test.points())
                .with(Concepts.REASON, test.reason().map(Enum::name).orElse("OK"))
                .with(TrendTable.GAPS, (long) test.gaps())
                .unit(test.last().unit())
                .with(TrendTable.SLOPE, tested.map(TrendTest.Tested::slope))
                .with(TrendTable.SLOPE_LOWER, tested.flatMap(TrendTest.Tested::slopeLower))
                .with(TrendTable.SLOPE_UPPER, tested.flatMap(TrendTest.Tested::slopeUpper))
                .with(TrendTable.SCORE, tested.map(t -> (long) t.score()))
                .with(TrendTable.TAU, tested.map(TrendTest.Tested::tau))
                .with(TrendTable.P_VALUE, tested.map(TrendTest.Tested::probability))
                .with(TrendTable.P_HOLM, tested.map(TrendTest.Tested::adjusted))
                .with(TrendTable.METHOD, tested.map(TrendTest.Tested::method))
                .row();
    }

    /** The row of a growth that stands out among those of its line. */
    public static TableRow of(final UnusualGrowth growth) {
        return begin("UNUSUAL_GROWTH", growth.current(), Optional.of(growth.base()), growth.ratios() + 1)
                .with(TrendTable.VALUE_PCT, growth.percent())
                .with(Concepts.REASON, "OK")
                .with(TrendTable.MODIFIED_Z, growth.modifiedZ())
                .with(TrendTable.METHOD, "MAD_OF_LOG_RATIOS")
                .row();
    }

    private static TableRow.Builder begin(
            final String measure, final Observation current, final Optional<Observation> base, final int points) {
        return TableRow.in(TrendTable.SCHEMA)
                .series(current.key())
                .with(Concepts.PRODUCER, current.provenance().producer())
                .with(TrendTable.STATISTIC, measure)
                .with(Concepts.BASE_PERIOD, base.map(b -> b.period().toString()))
                .with(Concepts.TIME_PERIOD, current.period().toString())
                .with(TrendTable.POINTS, (long) points)
                .with(Concepts.SOURCE_ID, current.provenance().sourceId())
                .with(Concepts.LOCATOR, current.provenance().locator().toString())
                .with(Concepts.BASE_SOURCE_ID, base.map(b -> b.provenance().sourceId()))
                .with(
                        Concepts.BASE_LOCATOR,
                        base.map(b -> b.provenance().locator().toString()));
    }
}
