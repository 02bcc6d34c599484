package niengiam.job.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.data.CodeLists;
import niengiam.lake.figures.StoredRows;
import niengiam.model.Observation;
import niengiam.model.Series;
import niengiam.quality.Acceptances;
import niengiam.quality.Acceptances.Acceptance;
import niengiam.quality.Finding;
import niengiam.quality.RuleChecks;
import niengiam.quality.Rules;
import niengiam.quality.Severity;

/** Makes the table of findings and counts what they weigh. */
final class FindingMaker implements TableMaker {

    private final PartWriters writers;
    private final RuleChecks checks;
    private final Acceptances acceptances;
    private final Map<String, Long> severities;

    /** @param severities how many findings, by severity; counted here */
    FindingMaker(
            final PartWriters writers,
            final Rules rules,
            final CodeLists lists,
            final Acceptances acceptances,
            final Map<String, Long> severities) {
        this.severities = severities;
        this.writers = writers;
        this.checks = rules.checks(lists);
        this.acceptances = acceptances;
        for (final Severity severity : Severity.values()) {
            severities.put(severity.name(), 0L);
        }
    }

    @Override
    public void lineage(final List<Observation> figures, final List<Series> series) {
        series.forEach(one -> checks.check(one).forEach(this::take));
    }

    private void take(final Finding finding) {
        final Optional<Acceptance> accepted = acceptances.of(
                finding.rule(),
                finding.key().toString(),
                finding.period(),
                finding.sourceId(),
                finding.locator().toString());
        writers.write(StoredRows.of(finding, accepted));
        // What an office has accepted is listed, and keeps no gate closed.
        final Severity weight = accepted.isPresent() ? Severity.INFO : finding.severity();
        severities.merge(weight.name(), 1L, Long::sum);
    }
}
