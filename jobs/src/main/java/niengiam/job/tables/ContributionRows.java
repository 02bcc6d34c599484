package niengiam.job.tables;

import niengiam.table.Concepts;
import niengiam.table.ContributionTable;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;
import niengiam.trend.Contribution;

/** Contributions to growth as rows of their tables. */
public final class ContributionRows {

    private ContributionRows() {}

    /**
     * The row of a contribution.
     *
     * @param schema one of {@link ContributionTable#SCHEMA} and {@link ContributionTable#AREAS}
     */
    public static TableRow of(final TableSchema schema, final Contribution share) {
        final Contribution.Whole whole = share.whole();
        return TableRow.in(schema)
                .series(whole.key())
                .with(Concepts.PRODUCER, whole.producer())
                .unit(whole.unit())
                .with(Concepts.TIME_PERIOD, whole.period().toString())
                .with(Concepts.OBS_VALUE, whole.value())
                .with(Concepts.BASE_PERIOD, whole.basePeriod().map(Object::toString))
                .with(Concepts.BASE_VALUE, whole.baseValue())
                .with(Concepts.CHANGE_PCT, whole.growth())
                .with(Concepts.COMPARABILITY, whole.comparability().name())
                .with(ContributionTable.PART_BY, share.by())
                .with(ContributionTable.PART, share.part())
                .with(ContributionTable.PART_VALUE, share.value())
                .with(ContributionTable.PART_BASE, share.baseValue())
                .with(ContributionTable.CONTRIBUTION_PP, share.points())
                .with(Concepts.REASON, share.reason())
                .with(Concepts.MISSING, share.missing().isEmpty() ? null : String.join(" ", share.missing()))
                .with(Concepts.SOURCE_ID, share.current().map(part -> part.provenance()
                        .sourceId()))
                .with(
                        Concepts.LOCATOR,
                        share.current().map(part -> part.provenance().locator().toString()))
                .with(Concepts.BASE_SOURCE_ID, share.base().map(part -> part.provenance()
                        .sourceId()))
                .with(
                        Concepts.BASE_LOCATOR,
                        share.base().map(part -> part.provenance().locator().toString()))
                .row();
    }
}
