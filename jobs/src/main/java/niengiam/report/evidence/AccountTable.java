package niengiam.report.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.quality.Acceptances.Acceptance;
import niengiam.quality.AccountEntry;
import niengiam.table.Column;
import niengiam.table.TableSchema;

/** The table of sums and balances: those that do not close, and every balance of stocks with what is left over. */
public final class AccountTable {

    /** The columns; {@code expected}, {@code residual} and {@code tolerance} are in the unit of {@code obs_value}. */
    public static final TableSchema SCHEMA = KeyColumns.table(
            "accounts",
            List.of(Column.text("rule"), Column.text("severity"), Column.text("outcome"), Column.text("sentence")),
            Column.text("time_period"),
            Column.text("unit_measure"),
            Column.integer("unit_mult"),
            Column.decimal("obs_value"),
            Column.decimal("expected"),
            Column.decimal("residual"),
            Column.decimal("tolerance"),
            Column.text("source_id"),
            Column.text("locator"),
            Column.text("others"),
            Column.text("note"),
            Column.text("accepted_by"),
            Column.text("accepted_reason"));

    private AccountTable() {}

    /** The row of an entry. */
    public static Object[] row(final AccountEntry entry, final Optional<Acceptance> acceptance) {
        final Observation figure = entry.figure();
        final List<Object> cells = KeyColumns.cells(
                figure.key(),
                entry.rule(),
                entry.severity().name(),
                entry.outcome().name(),
                entry.sentence());
        cells.add(figure.period().toString());
        cells.add(figure.unit().measure());
        cells.add((long) figure.unit().mult());
        cells.add(figure.quantity().map(Quantity::value).orElse(null));
        cells.add(entry.expected().orElse(null));
        cells.add(entry.residual().orElse(null));
        cells.add(entry.tolerance());
        cells.add(figure.provenance().sourceId());
        cells.add(figure.provenance().locator().toString());
        cells.add(entry.others().stream().map(AccountTable::other).collect(Collectors.joining("; ")));
        cells.add(entry.note());
        cells.add(acceptance.map(Acceptance::office).orElse(null));
        cells.add(acceptance.map(Acceptance::reason).orElse(null));
        return cells.toArray();
    }

    private static String other(final Observation other) {
        return other.key().indicator() + " " + other.period() + " "
                + other.quantity().map(q -> q.value().toPlainString()).orElse("") + " "
                + other.unit() + " [" + other.provenance().sourceId() + " "
                + other.provenance().locator() + "]";
    }
}
