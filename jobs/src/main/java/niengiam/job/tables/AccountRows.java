package niengiam.job.tables;

import java.util.Optional;
import java.util.stream.Collectors;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.quality.Acceptances.Acceptance;
import niengiam.quality.AccountEntry;
import niengiam.table.AccountTable;
import niengiam.table.Concepts;
import niengiam.table.TableRow;

/** Sums and balances as rows of their table. */
final class AccountRows {

    private AccountRows() {}

    /** The row of an entry. */
    static TableRow of(final AccountEntry entry, final Optional<Acceptance> acceptance) {
        final Observation figure = entry.figure();
        return TableRow.in(AccountTable.SCHEMA)
                .with(Concepts.RULE, entry.rule())
                .with(Concepts.SEVERITY, entry.severity().name())
                .with(AccountTable.OUTCOME, entry.outcome().name())
                .with(Concepts.SENTENCE, entry.sentence())
                .series(figure.key())
                .with(Concepts.TIME_PERIOD, figure.period().toString())
                .unit(figure.unit())
                .with(Concepts.OBS_VALUE, figure.quantity().map(Quantity::value))
                .with(AccountTable.EXPECTED, entry.expected())
                .with(AccountTable.RESIDUAL, entry.residual())
                .with(AccountTable.TOLERANCE, entry.tolerance())
                .with(Concepts.SOURCE_ID, figure.provenance().sourceId())
                .with(Concepts.LOCATOR, figure.provenance().locator().toString())
                .with(
                        AccountTable.OTHERS,
                        entry.others().stream().map(AccountRows::other).collect(Collectors.joining("; ")))
                .with(Concepts.NOTE, entry.note())
                .with(Concepts.ACCEPTED_BY, acceptance.map(Acceptance::office))
                .with(Concepts.ACCEPTED_REASON, acceptance.map(Acceptance::reason))
                .row();
    }

    private static String other(final Observation other) {
        return other.key().indicator() + " " + other.period() + " "
                + other.quantity().map(q -> q.value().toPlainString()).orElse("") + " "
                + other.unit() + " [" + other.provenance().sourceId() + " "
                + other.provenance().locator() + "]";
    }
}
