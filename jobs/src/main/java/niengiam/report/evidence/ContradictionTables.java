package niengiam.report.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.table.Column;
import niengiam.table.TableSchema;
import niengiam.trend.Conflict;
import niengiam.trend.Revision;
import niengiam.trend.Revisions;

/**
 * The tables of what was said otherwise: {@code conflicts}, one row per figure that says another value than the one
 * taken; {@code revisions}, one row per step from one vintage to the next; {@code revision_summary}, how an indicator is
 * revised from one status to another.
 */
public final class ContradictionTables {

    /** The columns of {@code conflicts}; differences are in the unit of {@code obs_value}. */
    public static final TableSchema CONFLICTS = KeyColumns.table(
            "conflicts",
            Column.text("time_period"),
            Column.text("unit_measure"),
            Column.integer("unit_mult"),
            Column.decimal("obs_value"),
            Column.text("obs_status"),
            Column.date("vintage"),
            Column.text("source_id"),
            Column.text("locator"),
            Column.text("decided_by"),
            Column.decimal("other_value"),
            Column.text("other_status"),
            Column.text("other_qualifier"),
            Column.date("other_vintage"),
            Column.text("other_source_id"),
            Column.text("other_locator"),
            Column.text("other_reference"),
            Column.decimal("difference"),
            Column.decimal("part_rounding"),
            Column.decimal("part_cutoff"),
            Column.decimal("part_concept"),
            Column.decimal("part_revision"),
            Column.decimal("part_residual"));

    /** The columns of {@code revisions}; {@code revision} is in the unit beside it. */
    public static final TableSchema REVISIONS = KeyColumns.table(
            "revisions",
            Column.text("time_period"),
            Column.text("office"),
            Column.text("unit_measure"),
            Column.integer("unit_mult"),
            Column.date("vintage_before"),
            Column.text("status_before"),
            Column.decimal("value_before"),
            Column.date("vintage"),
            Column.text("obs_status"),
            Column.decimal("obs_value"),
            Column.decimal("revision"),
            Column.decimal("revision_pct"),
            Column.text("reason"),
            Column.text("refusal"),
            Column.text("source_id_before"),
            Column.text("locator_before"),
            Column.text("source_id"),
            Column.text("locator"));

    /** The columns of {@code revision_summary}; all figures in per cent. */
    public static final TableSchema SUMMARY = new TableSchema(
            "revision_summary",
            Stream.concat(
                            Stream.concat(Stream.of(Column.text("indicator")), KeyColumns.dimensions()),
                            Stream.of(
                                    Column.text("status_before"),
                                    Column.text("obs_status"),
                                    Column.integer("revisions"),
                                    Column.decimal("mean_pct"),
                                    Column.decimal("mean_absolute_pct"),
                                    Column.decimal("share_up_pct")))
                    .toList());

    private ContradictionTables() {}

    /** The row of a conflict. */
    public static Object[] row(final Conflict conflict) {
        final Observation taken = conflict.taken();
        final Observation other = conflict.other();
        final List<Object> cells = KeyColumns.cells(taken.key());
        cells.add(taken.period().toString());
        cells.add(taken.unit().measure());
        cells.add((long) taken.unit().mult());
        cells.add(taken.quantity().map(Quantity::value).orElse(null));
        cells.add(taken.status().name());
        cells.add(taken.vintage());
        cells.add(taken.provenance().sourceId());
        cells.add(taken.provenance().locator().toString());
        cells.add(conflict.ground().name());
        cells.add(other.quantity()
                .filter(any -> conflict.difference().isPresent())
                .map(quantity -> quantity.in(other.unit(), taken.unit()).value())
                .orElse(null));
        cells.add(other.status().name());
        cells.add(other.quantity().map(q -> q.qualifier().name()).orElse(null));
        cells.add(other.vintage());
        cells.add(other.provenance().sourceId());
        cells.add(other.provenance().locator().toString());
        cells.add(other.provenance().reference());
        cells.add(conflict.difference().orElse(null));
        cells.add(conflict.rounding());
        cells.add(conflict.cutoff());
        cells.add(conflict.concept());
        cells.add(conflict.revision());
        cells.add(conflict.residual());
        return cells.toArray();
    }

    /** The row of a revision. */
    public static Object[] row(final Revision revision) {
        final Observation before = revision.before();
        final Observation after = revision.after();
        final boolean sameMeasure = before.unit().measure().equals(after.unit().measure());
        final List<Object> cells = KeyColumns.cells(after.key());
        cells.add(after.period().toString());
        cells.add(revision.office());
        cells.add(after.unit().measure());
        cells.add((long) after.unit().mult());
        cells.add(before.vintage());
        cells.add(before.status().name());
        cells.add(before.quantity()
                .filter(any -> sameMeasure)
                .map(quantity -> quantity.in(before.unit(), after.unit()).value())
                .orElse(null));
        cells.add(after.vintage());
        cells.add(after.status().name());
        cells.add(after.quantity().map(Quantity::value).orElse(null));
        cells.add(revision.absolute().orElse(null));
        cells.add(revision.percent().orElse(null));
        cells.add(revision.reason());
        cells.add(revision.refusal().map(Enum::name).orElse(null));
        cells.add(before.provenance().sourceId());
        cells.add(before.provenance().locator().toString());
        cells.add(after.provenance().sourceId());
        cells.add(after.provenance().locator().toString());
        return cells.toArray();
    }

    /**
     * The row of a summary.
     *
     * @param sample one of its revisions
     */
    public static Object[] row(final Revisions.Summary summary, final Revision sample) {
        final List<Object> cells = new ArrayList<>();
        cells.add(sample.after().key().indicator());
        cells.addAll(sample.after().key().dimensions().codes());
        cells.add(sample.before().status().name());
        cells.add(sample.after().status().name());
        cells.add((long) summary.count());
        cells.add(summary.mean());
        cells.add(summary.meanAbsolute());
        cells.add(summary.shareUp());
        return cells.toArray();
    }
}
