package niengiam.job;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import niengiam.chart.ProvinceRanking;
import niengiam.chart.RevisionCharts;
import niengiam.lake.ObservationTable;
import niengiam.lake.TableSchema;
import niengiam.lake.Tables;
import niengiam.model.Area;
import niengiam.model.Observation;
import niengiam.model.Series;
import niengiam.model.SeriesKey;
import niengiam.observe.CodeLists;
import niengiam.quality.Acceptances.Acceptance;
import niengiam.quality.Finding;
import niengiam.quality.Rules;
import niengiam.quality.Severity;
import niengiam.report.BoundaryTable;
import niengiam.report.ContradictionTables;
import niengiam.report.ContributionTable;
import niengiam.report.YearOnYearTable;
import niengiam.trend.Comparison;
import niengiam.trend.Conflict;
import niengiam.trend.GrowthShares;
import niengiam.trend.Rebuilt;
import niengiam.trend.Revision;
import niengiam.trend.Revisions;
import niengiam.trend.YearOnYear;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.sql.Row;

/**
 * Goes through observations in the order of their series, and writes every table that follows from them in one pass:
 * the observations themselves, findings, the year-over-year table, figures on other boundaries. It holds one indicator
 * and breakdown at a time.
 */
final class TablesTask implements Function2<Integer, Iterator<Row>, Iterator<TablesTask.Outcome>> {

    private static final long serialVersionUID = 1L;

    /** The tables it writes. */
    static final List<TableSchema> TABLES = List.of(
            ObservationTable.SCHEMA,
            YearOnYearTable.SCHEMA,
            Tables.FINDINGS,
            BoundaryTable.SCHEMA,
            ContradictionTables.CONFLICTS,
            ContradictionTables.REVISIONS,
            ContradictionTables.SUMMARY,
            ContributionTable.AREAS);

    /**
     * What one task made.
     *
     * @param stems name of the part of each table
     * @param findings how many findings, by severity
     * @param comparisons how many comparisons, by verdict
     * @param observations how many observations
     * @param areas territories that occur
     * @param sources sources that occur
     * @param shown rows of the observation table for the territories that are published with charts
     * @param ranked rows of the observation table that stand beside those in a ranking of provinces
     * @param revised pairs of such rows: what was said first of a figure, and what next
     */
    record Outcome(
            Map<String, String> stems,
            Map<String, Long> findings,
            Map<String, Long> comparisons,
            long observations,
            Set<String> areas,
            Set<String> sources,
            List<Object[]> shown,
            List<Object[]> ranked,
            List<Object[]> revised)
            implements Serializable {}

    private final String folder;
    private final Map<String, String> codeLists;
    private final String rules;
    private final Map<String, String> statistics;
    private final Set<String> shownAreas;

    TablesTask(final Path folder, final DataFolder data, final Publication publication) {
        this.folder = folder.toString();
        this.codeLists = new TreeMap<>(data.codeListTexts());
        this.rules = data.rules();
        this.statistics = new TreeMap<>(data.statistics());
        this.shownAreas = new HashSet<>(publication.areas());
    }

    @Override
    public Iterator<Outcome> call(final Integer partition, final Iterator<Row> rows) throws IOException {
        final long attempt = TaskContext.get().taskAttemptId();
        final Path parts = TaskFiles.path(folder);
        try (PartWriters writers = PartWriters.open(parts, TABLES, partition, attempt)) {
            final Pass pass = new Pass(writers);
            final Lineages lineages = new Lineages(rows);
            while (lineages.hasNext()) {
                pass.take(lineages.next());
            }
            pass.endPanel();
            return List.of(pass.outcome()).iterator();
        }
    }

    private final class Pass {
        private final CodeLists lists = CodeLists.of(codeLists);
        private final Rules checks = Rules.parse(rules, "rules.yaml");
        private final Map<String, Long> severities = new TreeMap<>();
        private final Map<String, Long> verdicts = new TreeMap<>();
        private final Set<String> areas = new HashSet<>();
        private final Set<String> sources = new HashSet<>();
        private final List<Object[]> shown = new ArrayList<>();
        private final List<Object[]> ranked = new ArrayList<>();
        private final List<Object[]> drawnRevisions = new ArrayList<>();
        private final ObservationTable.Reader reader = new ObservationTable.Reader();
        private final PartWriters writers;
        private final Knowledge knowledge = Knowledge.of(statistics, lists);
        private final List<Observation> panel = new ArrayList<>();
        private final Map<String, List<Revision>> revised = new TreeMap<>();

        Pass(final PartWriters writers) {
            this.writers = writers;
            for (final Severity severity : Severity.values()) {
                severities.put(severity.name(), 0L);
            }
        }

        void take(final List<Object[]> rows) throws IOException {
            final List<Observation> lineage = new ArrayList<>();
            for (final Object[] row : rows) {
                writers.write(ObservationTable.SCHEMA, row);
                final Observation observation = reader.read(row);
                lineage.add(observation);
                final String area = observation.key().refArea();
                areas.add(area);
                sources.add(observation.provenance().sourceId());
                if (isShown(area)) {
                    shown.add(row);
                }
            }
            takeIntoPanel(lineage);
            for (final Comparison comparison : YearOnYear.of(lineage)) {
                writers.write(YearOnYearTable.SCHEMA, YearOnYearTable.row(comparison));
                verdicts.merge(comparison.comparability().name(), 1L, Long::sum);
            }
            for (final Series series : series(lineage)) {
                for (final Conflict conflict : knowledge.conflicts().of(series)) {
                    writers.write(ContradictionTables.CONFLICTS, ContradictionTables.row(conflict));
                }
                for (final Revision revision : knowledge.revisions().of(series)) {
                    writers.write(ContradictionTables.REVISIONS, ContradictionTables.row(revision));
                    revised.computeIfAbsent(
                                    revision.before().status().name()
                                            + revision.after().status().name(),
                                    step -> new ArrayList<>())
                            .add(revision);
                }
                for (final Finding finding : checks.check(series, lists)) {
                    final Optional<Acceptance> accepted = knowledge
                            .acceptances()
                            .of(
                                    finding.rule(),
                                    finding.key().toString(),
                                    finding.period(),
                                    finding.sourceId(),
                                    finding.locator().toString());
                    writers.write(Tables.FINDINGS, Tables.row(finding, accepted));
                    // What an office has accepted is listed, and keeps no gate closed.
                    final Severity weight = accepted.isPresent() ? Severity.INFO : finding.severity();
                    severities.merge(weight.name(), 1L, Long::sum);
                }
            }
        }

        private boolean isShown(final String area) {
            return shownAreas.contains(Publication.ALL) || shownAreas.contains(area);
        }

        private void takeIntoPanel(final List<Observation> lineage) {
            final SeriesKey key = lineage.get(0).key();
            if (!panel.isEmpty()) {
                final SeriesKey before = panel.get(0).key();
                if (!before.indicator().equals(key.indicator())
                        || !before.dimensions().equals(key.dimensions())) {
                    endPanel();
                }
            }
            panel.addAll(lineage);
        }

        /** Everything of one indicator and breakdown has come by: now territories can be put together. */
        void endPanel() {
            if (panel.isEmpty()) {
                return;
            }
            final String code = panel.get(0).key().indicator();
            lists.indicator(code).ifPresent(indicator -> {
                final List<Rebuilt> rebuilt = knowledge.boundaries().of(indicator, panel);
                for (final Rebuilt figure : rebuilt) {
                    writers.write(
                            BoundaryTable.SCHEMA,
                            BoundaryTable.row(
                                    figure, lists.areas().find(figure.key().refArea())));
                }
                knowledge
                        .growthShares()
                        .alongAreas(indicator, panel)
                        .forEach(share -> writers.write(ContributionTable.AREAS, ContributionTable.row(share)));
                GrowthShares.alongFormerAreas(rebuilt)
                        .forEach(share -> writers.write(ContributionTable.AREAS, ContributionTable.row(share)));
            });
            revised.values().forEach(revisions -> Revisions.Summary.of(revisions)
                    .ifPresent(summary -> writers.write(
                            ContradictionTables.SUMMARY, ContradictionTables.row(summary, revisions.get(0)))));
            forCharts();
            revised.clear();
            panel.clear();
        }

        /** What charts of our territories show of others, and what was said of ours before. */
        private void forCharts() {
            ProvinceRanking.of(panel, this::isShown, lists).forEach(figure -> ranked.add(row(figure)));
            final List<RevisionCharts.Restated> restated = revised.values().stream()
                    .flatMap(List::stream)
                    .filter(revision -> revision.refusal().isEmpty())
                    .map(revision -> new RevisionCharts.Restated(revision.before(), revision.after()))
                    .toList();
            RevisionCharts.worthDrawing(restated, this::isShown).forEach(one -> {
                drawnRevisions.add(row(one.before()));
                drawnRevisions.add(row(one.after()));
            });
        }

        private Object[] row(final Observation figure) {
            return ObservationTable.row(
                    figure,
                    lists.areas()
                            .find(figure.key().refArea())
                            .map(Area::code)
                            .orElse(figure.key().refArea()));
        }

        private List<Series> series(final List<Observation> lineage) {
            final Map<SeriesKey, List<Observation>> byKey = new LinkedHashMap<>();
            for (final Observation observation : lineage) {
                byKey.computeIfAbsent(observation.key(), key -> new ArrayList<>())
                        .add(observation);
            }
            return byKey.entrySet().stream()
                    .map(entry -> new Series(entry.getKey(), entry.getValue()))
                    .toList();
        }

        Outcome outcome() {
            return new Outcome(
                    writers.stems(),
                    severities,
                    verdicts,
                    writers.rows(ObservationTable.SCHEMA),
                    areas,
                    sources,
                    shown,
                    ranked,
                    drawnRevisions);
        }
    }
}
