package niengiam.job.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niengiam.job.setup.DataFolder;
import niengiam.model.ObsStatus;
import niengiam.model.TimePeriods;
import niengiam.quality.Acceptances;
import niengiam.report.evidence.StagedTables;
import niengiam.source.CsvTable;
import niengiam.table.AccountTable;
import niengiam.table.Concepts;
import niengiam.table.CorrectionTable;
import niengiam.table.FindingTable;
import niengiam.table.ObservationTable;
import niengiam.table.RevisionTable;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;
import niengiam.trend.Revisions;

/** What decisions changed in the tables of a release, figure by figure. */
final class Effects {

    private final StagedTables tables;
    private final DataFolder data;
    private final Map<Decision.Kind, Map<String, Set<String>>> figures = new HashMap<>();

    /** @param release the folder of the release, whose other tables stand */
    Effects(final Path release, final DataFolder data) {
        this.tables = new StagedTables(release);
        this.data = data;
    }

    /**
     * The figures that a decision changed, in the order of the tables; empty where the release cannot tell: labels and
     * phrases leave no trace in figures, and a release of tables alone may lack the table.
     */
    Optional<Set<String>> of(final Decision decision) {
        final String subject = decision.kind() == Decision.Kind.CORRECTION ? decision.id() : decision.subject();
        return switch (decision.kind()) {
            case CORRECTION -> told(decision.kind(), List.of(CorrectionTable.SCHEMA), this::corrections, subject);
            case ACCEPTANCE ->
                told(decision.kind(), List.of(FindingTable.SCHEMA, AccountTable.SCHEMA), this::acceptances, subject);
            case BREAK -> told(decision.kind(), List.of(ObservationTable.SCHEMA), this::breaks, subject);
            case REVISION_REASON -> told(decision.kind(), List.of(RevisionTable.SCHEMA), this::revisions, subject);
            case LABEL, PHRASE -> Optional.empty();
        };
    }

    private interface Look {
        Map<String, Set<String>> look();
    }

    private Optional<Set<String>> told(
            final Decision.Kind kind, final List<TableSchema> needed, final Look look, final String subject) {
        if (!needed.stream().allMatch(this::stands)) {
            return Optional.empty();
        }
        if (!figures.containsKey(kind)) {
            figures.put(kind, look.look());
        }
        return Optional.of(figures.get(kind).getOrDefault(subject, Set.of()));
    }

    private boolean stands(final TableSchema schema) {
        return tables.files(schema).stream().allMatch(Files::exists);
    }

    private static Set<String> at(final Map<String, Set<String>> found, final String subject) {
        return found.computeIfAbsent(subject, any -> new LinkedHashSet<>());
    }

    private static String figure(final TableRow row) {
        return row.series() + " " + row.text(Concepts.TIME_PERIOD);
    }

    private Map<String, Set<String>> corrections() {
        final Map<String, Set<String>> found = new HashMap<>();
        tables.forEach(CorrectionTable.SCHEMA, row -> {
            final String effect = row.text(CorrectionTable.EFFECT);
            if (effect.equals("CHANGED") || effect.equals("WITHDRAWN")) {
                at(found, row.text(CorrectionTable.ID))
                        .add(row.text(CorrectionTable.BEFORE) + " \u2192 " + row.text(CorrectionTable.AFTER));
            }
        });
        return found;
    }

    private Map<String, Set<String>> acceptances() {
        final List<Acceptances.Subject> subjects = new Acceptances(
                        CsvTable.parse(data.statistics().get(DataFolder.ACCEPTED), DataFolder.ACCEPTED))
                .subjects();
        final Map<String, Set<String>> found = new HashMap<>();
        if (!subjects.isEmpty()) {
            tables.forEach(FindingTable.SCHEMA, row -> accepted(subjects, row, row.text(FindingTable.SERIES), found));
            tables.forEach(
                    AccountTable.SCHEMA,
                    row -> accepted(subjects, row, row.series().toString(), found));
        }
        return found;
    }

    private static void accepted(
            final List<Acceptances.Subject> subjects,
            final TableRow row,
            final String series,
            final Map<String, Set<String>> found) {
        if (row.text(Concepts.ACCEPTED_BY).isEmpty()) {
            return;
        }
        final String period = row.text(Concepts.TIME_PERIOD);
        subjects.stream()
                .filter(subject -> subject.rule().equals(row.text(Concepts.RULE))
                        && subject.isAbout(series, period, row.text(Concepts.SOURCE_ID), row.text(Concepts.LOCATOR)))
                .forEach(subject -> at(found, subject.toString()).add(series + " " + period));
    }

    private Map<String, Set<String>> breaks() {
        final Map<String, Set<String>> found = new HashMap<>();
        tables.forEach(ObservationTable.SCHEMA, Concepts.OBS_STATUS, ObsStatus.B.name(), row -> {
            final int year = TimePeriods.parse(row.text(Concepts.TIME_PERIOD))
                    .orElseThrow()
                    .year();
            final String indicator = row.text(Concepts.INDICATOR);
            at(found, indicator + "." + row.text(Concepts.REF_AREA) + " " + year)
                    .add(figure(row));
            at(found, indicator + " " + year).add(figure(row));
        });
        return found;
    }

    private Map<String, Set<String>> revisions() {
        final Map<String, Set<String>> found = new HashMap<>();
        tables.forEach(RevisionTable.SCHEMA, row -> Revisions.subjects(
                        row.series(),
                        row.text(Concepts.TIME_PERIOD),
                        row.required(Concepts.VINTAGE).toString())
                .forEach(subject -> at(found, subject).add(figure(row))));
        return found;
    }
}
