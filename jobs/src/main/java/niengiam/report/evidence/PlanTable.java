package niengiam.report.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.SeriesKey;
import niengiam.table.Column;
import niengiam.table.TableSchema;
import niengiam.trend.PlanProgress;
import niengiam.trend.Target;
import niengiam.trend.YearEnd;

/**
 * The table of targets: every target with its document ({@code TARGET}), how far a figure is on the way to it
 * ({@code PROGRESS}), what a year may come to by the seasons of earlier ones ({@code YEAR_END}), and estimates that were
 * replaced, by a later one or by the year itself ({@code YEAR_END_VINTAGE}).
 */
public final class PlanTable {

    /** The columns; values are in the unit beside them. */
    public static final TableSchema SCHEMA = KeyColumns.table(
            "plan",
            List.of(Column.text("what")),
            Column.text("year"),
            Column.text("unit_measure"),
            Column.integer("unit_mult"),
            Column.decimal("target"),
            Column.text("target_qualifier"),
            Column.text("document"),
            Column.text("version"),
            Column.date("published"),
            Column.text("url"),
            Column.text("time_period"),
            Column.decimal("obs_value"),
            Column.decimal("percent_of_plan"),
            Column.decimal("missing"),
            Column.decimal("needed_per_day"),
            Column.decimal("estimate"),
            Column.decimal("lower"),
            Column.decimal("upper"),
            Column.decimal("backtest_error_pct"),
            Column.text("years_used"),
            Column.text("reason"),
            Column.text("source_id"),
            Column.text("locator"),
            Column.date("vintage"),
            Column.decimal("outcome"),
            Column.decimal("error_pct"),
            Column.text("outcome_source_id"),
            Column.text("outcome_locator"));

    private PlanTable() {}

    /** The row of a target. */
    public static Object[] row(final Target target) {
        final Object[] cells = start("TARGET", target.key(), String.valueOf(target.year()));
        target(cells, target);
        return cells;
    }

    /** The row of a progress. */
    public static Object[] row(final PlanProgress progress) {
        final Target target = progress.target();
        final Object[] cells = start("PROGRESS", target.key(), String.valueOf(target.year()));
        target(cells, target);
        figure(cells, progress.figure());
        set(
                cells,
                "obs_value",
                progress.figure()
                        .quantity()
                        .filter(any -> progress.figure()
                                .unit()
                                .measure()
                                .equals(target.unit().measure()))
                        .map(quantity -> quantity.in(progress.figure().unit(), target.unit())
                                .value())
                        .orElse(null));
        set(cells, "percent_of_plan", progress.percent().orElse(null));
        set(cells, "missing", progress.missing().orElse(null));
        set(cells, "needed_per_day", progress.perDay().orElse(null));
        set(cells, "reason", progress.reason().map(Enum::name).orElse(null));
        return cells;
    }

    /** The row of an estimate. */
    public static Object[] row(final YearEnd estimate) {
        final Observation part = estimate.part();
        final Object[] cells = start(
                estimate.current() ? "YEAR_END" : "YEAR_END_VINTAGE",
                part.key(),
                String.valueOf(part.period().year()));
        set(cells, "unit_measure", part.unit().measure());
        set(cells, "unit_mult", (long) part.unit().mult());
        figure(cells, part);
        set(cells, "obs_value", part.quantity().map(Quantity::value).orElse(null));
        set(cells, "estimate", estimate.value().orElse(null));
        set(cells, "lower", estimate.lower().orElse(null));
        set(cells, "upper", estimate.upper().orElse(null));
        set(cells, "backtest_error_pct", estimate.backtest().orElse(null));
        set(cells, "years_used", estimate.years().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        set(cells, "reason", estimate.reason().map(Enum::name).orElse(null));
        set(cells, "vintage", estimate.vintage());
        set(cells, "outcome", estimate.outcomeValue().orElse(null));
        set(cells, "error_pct", estimate.error().orElse(null));
        estimate.outcome().ifPresent(outcome -> {
            set(cells, "outcome_source_id", outcome.provenance().sourceId());
            set(cells, "outcome_locator", outcome.provenance().locator().toString());
        });
        return cells;
    }

    private static Object[] start(final String what, final SeriesKey key, final String year) {
        final List<Object> first = KeyColumns.cells(key, what);
        first.add(year);
        return Arrays.copyOf(first.toArray(), SCHEMA.head().size());
    }

    private static void target(final Object[] cells, final Target target) {
        set(cells, "unit_measure", target.unit().measure());
        set(cells, "unit_mult", (long) target.unit().mult());
        set(cells, "target", target.quantity().value());
        set(cells, "target_qualifier", target.quantity().qualifier().name());
        set(cells, "document", target.document());
        set(cells, "version", target.version());
        set(cells, "published", target.published().orElse(null));
        set(cells, "url", target.url());
    }

    private static void figure(final Object[] cells, final Observation figure) {
        set(cells, "time_period", figure.period().toString());
        set(cells, "source_id", figure.provenance().sourceId());
        set(cells, "locator", figure.provenance().locator().toString());
    }

    private static void set(final Object[] cells, final String column, final Object cell) {
        cells[SCHEMA.position(column)] = cell;
    }
}
