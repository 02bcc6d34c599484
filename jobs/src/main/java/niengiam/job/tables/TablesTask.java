package niengiam.job.tables;

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
import niengiam.data.CodeLists;
import niengiam.job.setup.DataFolder;
import niengiam.job.setup.Knowledge;
import niengiam.job.setup.Publication;
import niengiam.job.setup.Selection;
import niengiam.job.spark.TaskFiles;
import niengiam.lake.figures.ObservationTable;
import niengiam.model.Observation;
import niengiam.model.Series;
import niengiam.model.SeriesKey;
import niengiam.quality.Rules;
import niengiam.report.evidence.YearOnYearTable;
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
    private final Selection selection;
    private final Set<String> shownAreas;

    TablesTask(final Path folder, final DataFolder data, final Publication publication) {
        this.folder = folder.toString();
        this.codeLists = new TreeMap<>(data.knowledge().codeLists());
        this.rules = data.rules();
        this.statistics = new TreeMap<>(data.statistics());
        this.selection = publication.selection();
        this.shownAreas = selection.isComplete() ? new HashSet<>(publication.areas()) : Set.of();
    }

    @Override
    public Iterator<Outcome> call(final Integer partition, final Iterator<Row> rows) throws IOException {
        final long attempt = TaskContext.get().taskAttemptId();
        final Path parts = TaskFiles.path(folder);
        try (PartWriters writers = PartWriters.open(parts, Selection.OF_PANELS, selection, partition, attempt)) {
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
        private final ObservationTable.Reader reader = new ObservationTable.Reader();
        private final PartWriters writers;
        private final ComparisonMaker comparisons;
        private final FindingMaker findings;
        private final ChartFigures charts;
        private final List<TableMaker> makers = new ArrayList<>();
        private final boolean keepsPanels;
        private final Set<String> areas = new HashSet<>();
        private final Set<String> sources = new HashSet<>();
        private final List<Observation> panel = new ArrayList<>();
        private Optional<SeriesKey> last = Optional.empty();

        Pass(final PartWriters writers) {
            final CodeLists lists = CodeLists.of(codeLists);
            final Knowledge knowledge = Knowledge.of(statistics, lists);
            this.writers = writers;
            this.comparisons = new ComparisonMaker(writers);
            this.findings = new FindingMaker(writers, Rules.parse(rules, "rules.yaml"), lists, knowledge.acceptances());
            this.charts = new ChartFigures(shownAreas, lists);
            if (writers.has(YearOnYearTable.SCHEMA)) {
                makers.add(comparisons);
            }
            makers.add(findings);
            if (BoundaryMaker.isWanted(writers)) {
                makers.add(new BoundaryMaker(writers, knowledge, lists));
            }
            if (ContradictionMaker.isWanted(writers)) {
                makers.add(new ContradictionMaker(writers, knowledge, charts));
            }
            if (!shownAreas.isEmpty()) {
                makers.add(charts);
            }
            this.keepsPanels = makers.stream().anyMatch(TableMaker::looksAtPanels);
        }

        void take(final List<Object[]> rows) {
            final List<Observation> lineage = new ArrayList<>(rows.size());
            for (final Object[] row : rows) {
                writers.write(ObservationTable.SCHEMA, row);
                final Observation observation = reader.read(row);
                lineage.add(observation);
                areas.add(observation.key().refArea());
                sources.add(observation.provenance().sourceId());
            }
            final SeriesKey key = lineage.get(0).key();
            if (last.filter(before -> !isOfOnePanel(before, key)).isPresent()) {
                endPanel();
            }
            last = Optional.of(key);
            if (keepsPanels) {
                panel.addAll(lineage);
            }
            final List<Series> series = series(lineage);
            makers.forEach(maker -> maker.lineage(lineage, series));
        }

        private static boolean isOfOnePanel(final SeriesKey one, final SeriesKey other) {
            return one.indicator().equals(other.indicator()) && one.dimensions().equals(other.dimensions());
        }

        /** Everything of one indicator and breakdown has come by: now territories can be put together. */
        void endPanel() {
            if (last.isPresent()) {
                makers.forEach(maker -> maker.panel(panel));
                panel.clear();
            }
        }

        private static List<Series> series(final List<Observation> lineage) {
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
                    findings.severities(),
                    comparisons.verdicts(),
                    writers.rows(ObservationTable.SCHEMA),
                    areas,
                    sources,
                    charts.shown(),
                    charts.ranked(),
                    charts.revised());
        }
    }
}
