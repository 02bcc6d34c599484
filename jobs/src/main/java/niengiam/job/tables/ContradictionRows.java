package niengiam.job.tables;

import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.table.Concepts;
import niengiam.table.ConflictTable;
import niengiam.table.RevisionSummaryTable;
import niengiam.table.RevisionTable;
import niengiam.table.TableRow;
import niengiam.trend.Conflict;
import niengiam.trend.Revision;
import niengiam.trend.Revisions;

/** What was said otherwise as rows of the tables of conflicts, revisions and their summary. */
public final class ContradictionRows {

    private ContradictionRows() {}

    /** The row of a conflict. */
    public static TableRow of(final Conflict conflict) {
        final Observation taken = conflict.taken();
        final Observation other = conflict.other();
        return TableRow.in(ConflictTable.SCHEMA)
                .series(taken.key())
                .with(Concepts.TIME_PERIOD, taken.period().toString())
                .unit(taken.unit())
                .with(Concepts.OBS_VALUE, taken.quantity().map(Quantity::value))
                .with(Concepts.OBS_STATUS, taken.status().name())
                .with(Concepts.VINTAGE, taken.vintage())
                .with(Concepts.SOURCE_ID, taken.provenance().sourceId())
                .with(Concepts.LOCATOR, taken.provenance().locator().toString())
                .with(ConflictTable.DECIDED_BY, conflict.ground().name())
                .with(
                        ConflictTable.OTHER_VALUE,
                        other.quantity()
                                .filter(any -> conflict.difference().isPresent())
                                .map(quantity ->
                                        quantity.in(other.unit(), taken.unit()).value()))
                .with(ConflictTable.OTHER_STATUS, other.status().name())
                .with(ConflictTable.OTHER_QUALIFIER, other.quantity().map(q -> q.qualifier()
                        .name()))
                .with(ConflictTable.OTHER_VINTAGE, other.vintage())
                .with(ConflictTable.OTHER_SOURCE_ID, other.provenance().sourceId())
                .with(ConflictTable.OTHER_LOCATOR, other.provenance().locator().toString())
                .with(ConflictTable.OTHER_REFERENCE, other.provenance().reference())
                .with(ConflictTable.DIFFERENCE, conflict.difference())
                .with(ConflictTable.PART_ROUNDING, conflict.rounding())
                .with(ConflictTable.PART_CUTOFF, conflict.cutoff())
                .with(ConflictTable.PART_CONCEPT, conflict.concept())
                .with(ConflictTable.PART_REVISION, conflict.revision())
                .with(ConflictTable.PART_RESIDUAL, conflict.residual())
                .row();
    }

    /** The row of a revision. */
    public static TableRow of(final Revision revision) {
        final Observation before = revision.before();
        final Observation after = revision.after();
        final boolean sameMeasure = before.unit().measure().equals(after.unit().measure());
        return TableRow.in(RevisionTable.SCHEMA)
                .series(after.key())
                .with(Concepts.TIME_PERIOD, after.period().toString())
                .with(RevisionTable.OFFICE, revision.office())
                .unit(after.unit())
                .with(RevisionTable.VINTAGE_BEFORE, before.vintage())
                .with(Concepts.STATUS_BEFORE, before.status().name())
                .with(
                        RevisionTable.VALUE_BEFORE,
                        before.quantity().filter(any -> sameMeasure).map(quantity -> quantity.in(
                                        before.unit(), after.unit())
                                .value()))
                .with(Concepts.VINTAGE, after.vintage())
                .with(Concepts.OBS_STATUS, after.status().name())
                .with(Concepts.OBS_VALUE, after.quantity().map(Quantity::value))
                .with(RevisionTable.REVISION, revision.absolute())
                .with(RevisionTable.REVISION_PCT, revision.percent())
                .with(Concepts.REASON, revision.reason())
                .with(RevisionTable.REFUSAL, revision.refusal().map(Enum::name))
                .with(RevisionTable.SOURCE_ID_BEFORE, before.provenance().sourceId())
                .with(
                        RevisionTable.LOCATOR_BEFORE,
                        before.provenance().locator().toString())
                .with(Concepts.SOURCE_ID, after.provenance().sourceId())
                .with(Concepts.LOCATOR, after.provenance().locator().toString())
                .row();
    }

    /**
     * The row of a summary.
     *
     * @param sample one of its revisions
     */
    public static TableRow of(final Revisions.Summary summary, final Revision sample) {
        return TableRow.in(RevisionSummaryTable.SCHEMA)
                .subject(sample.after().key())
                .with(Concepts.STATUS_BEFORE, sample.before().status().name())
                .with(Concepts.OBS_STATUS, sample.after().status().name())
                .with(RevisionSummaryTable.REVISIONS, (long) summary.count())
                .with(RevisionSummaryTable.MEAN_PCT, summary.mean())
                .with(RevisionSummaryTable.MEAN_ABSOLUTE_PCT, summary.meanAbsolute())
                .with(RevisionSummaryTable.SHARE_UP_PCT, summary.shareUp())
                .row();
    }
}
