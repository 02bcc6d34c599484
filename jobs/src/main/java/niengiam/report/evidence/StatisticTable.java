package niengiam.report.evidence;

import java.util.List;
import java.util.Optional;
import niengiam.model.Observation;
import niengiam.table.Column;
import niengiam.table.TableSchema;
import niengiam.trend.Statistic;
import niengiam.trend.TrendTest;
import niengiam.trend.UnusualGrowth;

/**
 * The trends table: one row per statistic of a yearly line, with its value or the reason there is none. {@code slope} is
 * per year, in the unit beside it; {@code p_holm} is corrected for all tests of the territory in the release.
 */
public final class StatisticTable {

    /** The columns. */
    public static final TableSchema SCHEMA = KeyColumns.table(
            "trends",
            Column.text("producer"),
            Column.text("statistic"),
            Column.text("base_period"),
            Column.text("time_period"),
            Column.integer("points"),
            Column.decimal("value_pct"),
            Column.text("reason"),
            Column.text("source_id"),
            Column.text("locator"),
            Column.text("base_source_id"),
            Column.text("base_locator"),
            Column.integer("gaps"),
            Column.text("unit_measure"),
            Column.integer("unit_mult"),
            Column.decimal("slope"),
            Column.decimal("slope_lower"),
            Column.decimal("slope_upper"),
            Column.integer("score"),
            Column.decimal("tau"),
            Column.decimal("p_value"),
            Column.decimal("p_holm"),
            Column.decimal("modified_z"),
            Column.text("method"));

    private StatisticTable() {}

    private static final int FURTHER = SCHEMA.head().size() - SCHEMA.position("gaps");

    /** The row of a statistic. */
    public static Object[] row(final Statistic statistic) {
        final List<Object> cells = common(
                statistic.measure().name(),
                statistic.current(),
                statistic.base(),
                statistic.points(),
                statistic.value().orElse(null),
                statistic.reason().name());
        for (int i = 0; i < FURTHER; i++) {
            cells.add(null);
        }
        return cells.toArray();
    }

    /** The row of a test for a trend. */
    public static Object[] row(final TrendTest test) {
        final Optional<TrendTest.Tested> tested = test.tested();
        final List<Object> cells = common(
                "MANN_KENDALL",
                test.last(),
                Optional.of(test.first()),
                test.points(),
                null,
                test.reason().map(Enum::name).orElse("OK"));
        cells.add((long) test.gaps());
        cells.add(test.last().unit().measure());
        cells.add((long) test.last().unit().mult());
        cells.add(tested.map(TrendTest.Tested::slope).orElse(null));
        cells.add(tested.flatMap(TrendTest.Tested::slopeLower).orElse(null));
        cells.add(tested.flatMap(TrendTest.Tested::slopeUpper).orElse(null));
        cells.add(tested.map(t -> (long) t.score()).orElse(null));
        cells.add(tested.map(TrendTest.Tested::tau).orElse(null));
        cells.add(tested.map(TrendTest.Tested::probability).orElse(null));
        cells.add(tested.map(TrendTest.Tested::adjusted).orElse(null));
        cells.add(null);
        cells.add(tested.map(TrendTest.Tested::method).orElse(null));
        return cells.toArray();
    }

    /** The row of a growth that stands out among those of its line. */
    public static Object[] row(final UnusualGrowth growth) {
        final List<Object> cells = common(
                "UNUSUAL_GROWTH",
                growth.current(),
                Optional.of(growth.base()),
                growth.ratios() + 1,
                growth.percent(),
                "OK");
        for (int i = 0; i < FURTHER; i++) {
            cells.add(null);
        }
        cells.set(SCHEMA.position("modified_z"), growth.modifiedZ());
        cells.set(SCHEMA.position("method"), "MAD_OF_LOG_RATIOS");
        return cells.toArray();
    }

    private static List<Object> common(
            final String measure,
            final Observation current,
            final Optional<Observation> base,
            final int points,
            final Object percent,
            final String reason) {
        final List<Object> cells = KeyColumns.cells(current.key());
        cells.add(current.provenance().producer());
        cells.add(measure);
        cells.add(base.map(b -> b.period().toString()).orElse(null));
        cells.add(current.period().toString());
        cells.add((long) points);
        cells.add(percent);
        cells.add(reason);
        cells.add(current.provenance().sourceId());
        cells.add(current.provenance().locator().toString());
        cells.add(base.map(b -> b.provenance().sourceId()).orElse(null));
        cells.add(base.map(b -> b.provenance().locator().toString()).orElse(null));
        return cells;
    }
}
