package niengiam.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import niengiam.lake.Column;
import niengiam.lake.TableSchema;
import niengiam.model.Dimensions;
import niengiam.model.Observation;
import niengiam.trend.Statistic;

/** The trends table: one row per statistic of a yearly line, with its value in per cent or the reason there is none. */
public final class StatisticTable {

    /** The columns. */
    public static final TableSchema SCHEMA = new TableSchema(
            "trends",
            Stream.of(
                            Stream.of(Column.text("ref_area"), Column.text("indicator")),
                            Dimensions.NAMES.stream().map(Column::text),
                            Stream.of(
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
                                    Column.text("base_locator")))
                    .flatMap(columns -> columns)
                    .toList());

    private StatisticTable() {}

    /** The row of a statistic. */
    public static Object[] row(final Statistic statistic) {
        final Observation current = statistic.current();
        final List<Object> cells = new ArrayList<>();
        cells.add(current.key().refArea());
        cells.add(current.key().indicator());
        cells.addAll(current.key().dimensions().codes());
        cells.add(current.provenance().producer());
        cells.add(statistic.measure().name());
        cells.add(statistic.base().map(b -> b.period().toString()).orElse(null));
        cells.add(current.period().toString());
        cells.add((long) statistic.points());
        cells.add(statistic.value().orElse(null));
        cells.add(statistic.reason().name());
        cells.add(current.provenance().sourceId());
        cells.add(current.provenance().locator().toString());
        cells.add(statistic.base().map(b -> b.provenance().sourceId()).orElse(null));
        cells.add(statistic.base().map(b -> b.provenance().locator().toString()).orElse(null));
        return cells.toArray();
    }
}
