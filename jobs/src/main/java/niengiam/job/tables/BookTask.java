package niengiam.job.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import niengiam.model.SeriesKey;
import niengiam.quality.Rules;
import niengiam.table.Column;
import niengiam.table.Concepts;
import niengiam.table.ObservationTable;
import niengiam.table.TableRow;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function2;

/**
 * Goes through observations territory by territory and writes the tables that look at all indicators of one together:
 * trends, whose tests are corrected for how many they are, sums and balances, targets, and
 * what breakdowns add to growth.
 */
final class BookTask implements Function2<Integer, Iterator<TableRow>, Iterator<TablesTask.Outcome>> {

    private static final long serialVersionUID = 1L;

    /** Columns in whose order the observations come. */
    static final List<Column<?>> ORDER = order();

    private final String folder;
    private final Map<String, String> codeLists;
    private final String rules;
    private final Map<String, String> statistics;
    private final Selection selection;
    private final int indexBase;

    BookTask(final Path folder, final DataFolder data, final Publication publication) {
        this.codeLists = new TreeMap<>(data.knowledge().codeLists());
        this.rules = data.rules();
        this.statistics = new TreeMap<>(data.statistics());
        this.folder = folder.toString();
        this.selection = publication.selection();
        this.indexBase = publication.indexBase();
    }

    private static List<Column<?>> order() {
        final List<Column<?>> order = new ArrayList<>(ObservationTable.ORDER);
        order.remove(Concepts.AREA_CODE);
        order.add(0, Concepts.AREA_CODE);
        return List.copyOf(order);
    }

    @Override
    public Iterator<TablesTask.Outcome> call(final Integer partition, final Iterator<TableRow> rows)
            throws IOException {
        final long attempt = TaskContext.get().taskAttemptId();
        final Path parts = TaskFiles.path(folder);
        try (PartWriters writers =
                PartWriters.open(parts, Maker.tables(Maker.Walk.TERRITORIES), selection, partition, attempt)) {
            final Pass pass = new Pass(writers);
            final ObservationRows.Reader reader = new ObservationRows.Reader();
            String area = "";
            while (rows.hasNext()) {
                final TableRow row = rows.next();
                if (!area.equals(row.text(Concepts.AREA_CODE))) {
                    pass.endTerritory();
                    area = row.text(Concepts.AREA_CODE);
                }
                pass.take(reader.read(row));
            }
            pass.endTerritory();
            return List.of(pass.outcome()).iterator();
        }
    }

    /** Holds one territory at a time. */
    private final class Pass {
        private final PartWriters writers;
        private final List<TableMaker> makers;
        private final Map<SeriesKey, List<Observation>> territory = new LinkedHashMap<>();

        Pass(final PartWriters writers) {
            final CodeLists lists = CodeLists.of(codeLists);
            this.writers = writers;
            this.makers = Maker.of(
                    Maker.Walk.TERRITORIES,
                    new Bench(
                            writers,
                            lists,
                            Knowledge.of(statistics, lists),
                            Rules.parse(rules, "rules.yaml"),
                            new ChartFigures(Set.of(), lists),
                            indexBase,
                            new TreeMap<>(),
                            new TreeMap<>()));
        }

        void take(final Observation observation) {
            territory
                    .computeIfAbsent(observation.key(), key -> new ArrayList<>())
                    .add(observation);
        }

        void endTerritory() {
            if (!territory.isEmpty()) {
                makers.forEach(maker -> maker.territory(territory));
                territory.clear();
            }
        }

        TablesTask.Outcome outcome() {
            return new TablesTask.Outcome(
                    writers.stems(), Map.of(), Map.of(), 0, Set.of(), Set.of(), List.of(), List.of(), List.of());
        }
    }
}
