package niengiam.report.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.table.Column;
import niengiam.table.TableSchema;
import niengiam.trend.Change;
import niengiam.trend.Comparability;
import niengiam.trend.Comparison;
import niengiam.trend.Intervals;

/**
 * The year-over-year table: one row per figure, with the figure it is held against and the verdict. Where figures may
 * not be compared both values stand side by side, and the columns of the change are empty.
 */
public final class YearOnYearTable {

    /**
     * The columns. {@code base_value} and {@code change} are in the unit of {@code obs_value}; {@code change_pct} is in per
     * cent; its bounds are empty where nothing limits it, and stand alone where a figure is only a bound.
     */
    public static final TableSchema SCHEMA = KeyColumns.table(
            "yoy",
            Column.text("unit_measure"),
            Column.integer("unit_mult"),
            Column.text("time_period"),
            Column.decimal("obs_value"),
            Column.text("obs_status"),
            Column.text("obs_qualifier"),
            Column.text("base_period"),
            Column.decimal("base_value"),
            Column.decimal("change"),
            Column.decimal("change_pct"),
            Column.decimal("index_pct"),
            Column.text("comparability"),
            Column.text("source_id"),
            Column.text("locator"),
            Column.text("base_source_id"),
            Column.text("base_locator"),
            Column.text("note"),
            Column.decimal("change_pct_lower"),
            Column.decimal("change_pct_upper"));

    private YearOnYearTable() {}

    /** The row of a comparison. */
    public static Object[] row(final Comparison comparison) {
        final Observation current = comparison.current();
        final Optional<Observation> base = comparison.base();
        final List<Object> cells = KeyColumns.cells(current.key());
        cells.add(current.unit().measure());
        cells.add((long) current.unit().mult());
        cells.add(current.period().toString());
        cells.add(current.quantity().map(Quantity::value).orElse(null));
        cells.add(current.status().name());
        cells.add(current.quantity().map(q -> q.qualifier().name()).orElse(null));
        cells.add(base.map(b -> b.period().toString()).orElse(null));
        cells.add(comparison.baseQuantity().map(Quantity::value).orElse(null));
        cells.add(comparison.difference().orElse(null));
        cells.add(comparison.change().map(Change::percent).orElse(null));
        cells.add(comparison.change().map(Change::index).orElse(null));
        cells.add(comparison.comparability().name());
        cells.add(current.provenance().sourceId());
        cells.add(current.provenance().locator().toString());
        cells.add(base.map(b -> b.provenance().sourceId()).orElse(null));
        cells.add(base.map(b -> b.provenance().locator().toString()).orElse(null));
        cells.add(note(comparison));
        final Optional<Intervals.Range> growth = comparison.growth();
        cells.add(growth.flatMap(Intervals.Range::lower).orElse(null));
        cells.add(growth.flatMap(Intervals.Range::upper).orElse(null));
        return cells.toArray();
    }

    /** What the verdict rests on: cut-offs, other boundary, further reasons, and what the source says. */
    static String note(final Comparison comparison) {
        final Observation current = comparison.current();
        final List<String> notes = new ArrayList<>();
        comparison.base().ifPresent(base -> {
            if (!current.cutoff().isKnown()
                    || !base.cutoff().isKnown()
                    || comparison.comparability() == Comparability.CUTOFF_DIFF
                    || comparison.comparability() == Comparability.CUTOFF_NEAR
                    || comparison.notes().contains(Comparability.CUTOFF_NEAR)) {
                notes.add("cut-off " + current.cutoff() + " against " + base.cutoff());
            }
            if (!base.key().refArea().equals(current.key().refArea())) {
                notes.add("base of " + base.key().refArea());
            }
            if (base.status() != current.status()) {
                notes.add("base status " + base.status());
            }
            base.quantity()
                    .filter(quantity -> !quantity.qualifier().name().equals("EXACT"))
                    .ifPresent(quantity -> notes.add("base " + quantity.qualifier()));
        });
        if (!comparison.notes().isEmpty()) {
            notes.add("also " + comparison.notes().stream().map(Enum::name).collect(Collectors.joining(", ")));
        }
        if (!current.note().isBlank()) {
            notes.add(current.note());
        }
        return String.join("; ", notes);
    }
}
