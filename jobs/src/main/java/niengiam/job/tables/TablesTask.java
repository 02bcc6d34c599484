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
import niengiam.lake.figures.ObservationRows;
import niengiam.model.Observation;
import niengiam.model.Series;
import niengiam.model.SeriesKey;
import niengiam.quality.Rules;
import niengiam.table.ObservationTable;
import niengiam.table.TableRow;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function2;

/**
 * Goes through observations in the order of their series, and writes every table that follows from them in one pass:
 * the observations themselves, findings, the year-over-year table, figures on other boundaries. It holds one indicator
 * and breakdown at a time.
 */
final class TablesTask implements Function2<Integer, Iterator<TableRow>, Iterator<TablesTask.Outcome>> {

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
            List<TableRow> shown,
            List<TableRow> ranked,
            List<TableRow> revised)
            implements Serializable {}

    private final String folder;
    private final Map<String, String> codeLists;
    private final String rules;
    private final Map<String, String> statistics;
    private final Selection selection;
    private final Set<String> shownAreas;
    private final int indexBase;

    TablesTask(final Path folder, final DataFolder data, final Publication publication) {
        this.folder = folder.toString();
        this.codeLists = new TreeMap<>(data.knowledge().codeLists());
        this.rules = data.rules();
        this.statistics = new TreeMap<>(data.statistics());
        this.selection = publication.selection();
        this.indexBase = publication.indexBase();
        this.shownAreas = selection.isComplete() ? new HashSet<>(publication.areas()) : Set.of();
    }

    @Override
    public Iterator<Outcome> call(final Integer partition, final Iterator<TableRow> rows) throws IOException {
        final long attempt = TaskContext.get().taskAttemptId();
        final Path parts = TaskFiles.path(folder);
        try (PartWriters writers =
                PartWriters.open(parts, Maker.tables(Maker.Walk.PANELS), selection, partition, attempt)) {
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
        private final ObservationRows.Reader reader = new ObservationRows.Reader();
        private final Bench bench;
        private final List<TableMaker> makers = new ArrayList<>();
        private final boolean keepsPanels;
        private final Set<String> areas = new HashSet<>();
        private final Set<String> sources = new HashSet<>();
        private final List<Observation> panel = new ArrayList<>();
        private Optional<SeriesKey> last = Optional.empty();

        Pass(final PartWriters writers) {
            final CodeLists lists = CodeLists.of(codeLists);
            final Knowledge knowledge = Knowledge.of(statistics, lists);
            this.bench = new Bench(
                    writers,
                    lists,
                    knowledge,
                    Rules.parse(rules, "rules.yaml"),
                    new ChartFigures(shownAreas, lists),
                    indexBase,
                    new TreeMap<>(),
                    new TreeMap<>());
            makers.addAll(Maker.of(Maker.Walk.PANELS, bench));
            if (!shownAreas.isEmpty()) {
                makers.add(bench.charts());
            }
            this.keepsPanels = makers.stream().anyMatch(TableMaker::looksAtPanels);
        }

        void take(final List<TableRow> rows) {
            final List<Observation> lineage = new ArrayList<>(rows.size());
            for (final TableRow row : rows) {
                makers.forEach(maker -> maker.row(row));
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
                    bench.writers().stems(),
                    bench.severities(),
                    bench.verdicts(),
                    bench.writers().rows(ObservationTable.SCHEMA),
                    areas,
                    sources,
                    bench.charts().shown(),
                    bench.charts().ranked(),
                    bench.charts().revised());
        }
    }
}
