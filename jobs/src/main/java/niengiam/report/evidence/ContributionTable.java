package niengiam.report.evidence;

import java.util.List;
import java.util.Optional;
import niengiam.model.Observation;
import niengiam.table.Column;
import niengiam.table.TableSchema;
import niengiam.trend.Contribution;

/**
 * The tables of contributions to growth: one row for each part of a whole and one for the residual, in percentage points
 * that add up to {@code change_pct}, the growth of the whole; or one row with the reason why the whole has none.
 */
public final class ContributionTable {

    /** Parts along a dimension, within one territory. */
    public static final TableSchema SCHEMA = schema("contributions");

    /** Parts along territories; the same columns. */
    public static final TableSchema AREAS = schema("area_contributions");

    private ContributionTable() {}

    private static TableSchema schema(final String name) {
        return KeyColumns.table(
                name,
                Column.text("producer"),
                Column.text("unit_measure"),
                Column.integer("unit_mult"),
                Column.text("time_period"),
                Column.decimal("obs_value"),
                Column.text("base_period"),
                Column.decimal("base_value"),
                Column.decimal("change_pct"),
                Column.text("comparability"),
                Column.text("part_by"),
                Column.text("part"),
                Column.decimal("part_value"),
                Column.decimal("part_base"),
                Column.decimal("contribution_pp"),
                Column.text("reason"),
                Column.text("missing"),
                Column.text("source_id"),
                Column.text("locator"),
                Column.text("base_source_id"),
                Column.text("base_locator"));
    }

    /** The row of a contribution. */
    public static Object[] row(final Contribution share) {
        final Contribution.Whole whole = share.whole();
        final List<Object> cells = KeyColumns.cells(whole.key());
        cells.add(whole.producer());
        cells.add(whole.unit().measure());
        cells.add((long) whole.unit().mult());
        cells.add(whole.period().toString());
        cells.add(whole.value());
        cells.add(whole.basePeriod().map(Object::toString).orElse(null));
        cells.add(whole.baseValue().orElse(null));
        cells.add(whole.growth().orElse(null));
        cells.add(whole.comparability().name());
        cells.add(share.by());
        cells.add(share.part());
        cells.add(share.value().orElse(null));
        cells.add(share.baseValue().orElse(null));
        cells.add(share.points().orElse(null));
        cells.add(share.reason().orElse(null));
        cells.add(share.missing().isEmpty() ? null : String.join(" ", share.missing()));
        place(cells, share.current());
        place(cells, share.base());
        return cells.toArray();
    }

    private static void place(final List<Object> cells, final Optional<Observation> figure) {
        cells.add(figure.map(part -> part.provenance().sourceId()).orElse(null));
        cells.add(figure.map(part -> part.provenance().locator().toString()).orElse(null));
    }
}
