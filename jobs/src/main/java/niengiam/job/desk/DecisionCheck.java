package niengiam.job.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import niengiam.data.CodeLists;
import niengiam.data.Correction;
import niengiam.data.Corrections;
import niengiam.job.ask.PublishedReleases;
import niengiam.job.desk.Notice.Kind;
import niengiam.lake.commit.Release;
import niengiam.lake.commit.ReleaseManifest.Input;
import niengiam.lake.parquet.ParquetRows;
import niengiam.quality.Acceptances;
import niengiam.quality.Acceptances.Subject;
import niengiam.quality.Accounting;
import niengiam.quality.Rules;
import niengiam.source.CsvTable;
import niengiam.source.Texts;
import niengiam.table.AccountTable;
import niengiam.table.Concepts;
import niengiam.table.CorrectionTable;
import niengiam.table.FindingTable;
import niengiam.table.ObservationTable;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;

/**
 * Looks which decisions of a data folder do nothing in the latest release of a lake, and why. Needs no Spark.
 *
 * @param data the data folder
 * @param lake folder of the releases
 */
public record DecisionCheck(Path data, Path lake) {

    /** The decisions that do nothing: corrections by id, then acceptances, each in the order of its file. */
    public List<Notice> run() {
        final CodeLists codes = CodeLists.read(data.resolve("codelists"));
        final Corrections corrections = Corrections.read(data, codes);
        final List<Subject> accepted = new Acceptances(CsvTable.read(data.resolve("rules/accepted.csv"))).subjects();
        if (corrections.all().isEmpty() && accepted.isEmpty()) {
            return List.of();
        }
        final Release release = PublishedReleases.of(lake).release(OptionalInt.empty());
        final List<Notice> notices = new ArrayList<>(corrections(corrections, release));
        notices.addAll(acceptances(accepted, release));
        return notices;
    }

    private static List<Notice> corrections(final Corrections corrections, final Release release) {
        final Set<String> inputs =
                release.manifest().inputs().stream().map(Input::sourceId).collect(Collectors.toSet());
        final Map<String, TableRow> met = new HashMap<>();
        rows(release, CorrectionTable.SCHEMA)
                .forEach(row -> met.put(row.text(CorrectionTable.ID) + " " + row.text(Concepts.SOURCE_ID), row));
        final List<Notice> notices = new ArrayList<>();
        for (final Correction correction : corrections.all()) {
            final TableRow row = met.get(correction.id() + " " + correction.sourceId());
            if (!inputs.contains(correction.sourceId())) {
                notices.add(new Notice(Kind.NO_SOURCE, correction.id(), correction.sourceId()));
            } else if (row == null) {
                notices.add(new Notice(Kind.NOT_READ, correction.id(), correction.sourceId()));
            } else if (row.text(CorrectionTable.EFFECT).equals("SUPERFLUOUS")) {
                notices.add(new Notice(Kind.SUPERFLUOUS, correction.id(), row.text(CorrectionTable.AFTER)));
            }
        }
        return notices;
    }

    private List<Notice> acceptances(final List<Subject> accepted, final Release release) {
        final Set<Subject> idle = new LinkedHashSet<>(accepted);
        final BiPredicate<Subject, TableRow> isOfFinding = (subject, row) ->
                subject.rule().equals(row.text(Concepts.RULE)) && isAbout(subject, row.text(FindingTable.SERIES), row);
        rows(release, FindingTable.SCHEMA).forEach(row -> idle.removeIf(subject -> isOfFinding.test(subject, row)));
        if (!idle.isEmpty()) {
            rows(release, AccountTable.SCHEMA)
                    .forEach(row -> idle.removeIf(subject -> subject.rule().equals(row.text(Concepts.RULE))
                            && isAbout(subject, row.series().toString(), row)));
        }
        if (idle.isEmpty()) {
            return List.of();
        }
        final Set<String> rules =
                new HashSet<>(Rules.read(data.resolve("rules/rules.yaml")).ids());
        final Path accounting = data.resolve("rules/accounting.yaml");
        final List<String> accounts =
                Accounting.parse(Texts.read(accounting), accounting.toString()).ids();
        rules.addAll(accounts);
        // A release of tables alone may not have looked at sums.
        if (release.table(AccountTable.SCHEMA.name()).isEmpty()) {
            idle.removeIf(subject -> accounts.contains(subject.rule()));
        }
        final Set<Subject> figures = new HashSet<>();
        for (final Path file : release.table(ObservationTable.SCHEMA.name())) {
            ParquetRows.forEach(file, ObservationTable.SCHEMA, row -> idle.stream()
                    .filter(subject -> isAbout(subject, row.series().toString(), row))
                    .forEach(figures::add));
        }
        return idle.stream()
                .map(subject -> {
                    if (!rules.contains(subject.rule())) {
                        return new Notice(Kind.NO_RULE, subject.toString(), subject.rule());
                    }
                    return new Notice(
                            figures.contains(subject) ? Kind.NO_FINDING : Kind.NO_FIGURE,
                            subject.toString(),
                            subject.series());
                })
                .toList();
    }

    private static boolean isAbout(final Subject subject, final String series, final TableRow row) {
        return subject.isAbout(
                series, row.text(Concepts.TIME_PERIOD), row.text(Concepts.SOURCE_ID), row.text(Concepts.LOCATOR));
    }

    /** The rows of a table; none of a release that is older than it. */
    private static List<TableRow> rows(final Release release, final TableSchema schema) {
        final List<TableRow> rows = new ArrayList<>();
        release.table(schema.name()).forEach(file -> ParquetRows.forEach(file, schema, rows::add));
        return rows;
    }
}
