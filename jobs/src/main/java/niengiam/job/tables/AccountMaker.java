package niengiam.job.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import niengiam.job.setup.Knowledge;
import niengiam.model.Observation;
import niengiam.model.SeriesKey;
import niengiam.quality.AccountEntry;

/** Makes the table of sums and balances, boundary by boundary. */
final class AccountMaker implements TableMaker {

    private final PartWriters writers;
    private final Knowledge knowledge;

    AccountMaker(final PartWriters writers, final Knowledge knowledge) {
        this.writers = writers;
        this.knowledge = knowledge;
    }

    @Override
    public void territory(final Map<SeriesKey, List<Observation>> series) {
        final Map<String, List<Observation>> boundaries = new TreeMap<>();
        series.forEach((key, figures) -> boundaries
                .computeIfAbsent(key.refArea(), area -> new ArrayList<>())
                .addAll(figures));
        boundaries.values().forEach(this::balance);
    }

    private void balance(final List<Observation> figures) {
        for (final AccountEntry entry : knowledge.accounting().check(figures)) {
            final Observation figure = entry.figure();
            writers.write(AccountRows.of(
                    entry,
                    knowledge
                            .acceptances()
                            .of(
                                    entry.rule(),
                                    figure.key().toString(),
                                    figure.period().toString(),
                                    figure.provenance().sourceId(),
                                    figure.provenance().locator().toString())));
        }
    }
}
