package niengiam.job.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
import niengiam.job.spark.SparkRows;
import niengiam.job.spark.TaskFiles;
import niengiam.lake.figures.ObservationTable;
import niengiam.model.Area;
import niengiam.model.Observation;
import niengiam.model.Series;
import niengiam.model.SeriesKey;
import niengiam.quality.AccountEntry;
import niengiam.report.evidence.AccountTable;
import niengiam.report.evidence.ContributionTable;
import niengiam.report.evidence.PlanTable;
import niengiam.report.evidence.StatisticTable;
import niengiam.trend.GrowthShares;
import niengiam.trend.PlanProgress;
import niengiam.trend.Statistic;
import niengiam.trend.Statistics;
import niengiam.trend.Target;
import niengiam.trend.TrendTest;
import niengiam.trend.TrendTests;
import niengiam.trend.UnusualGrowth;
import niengiam.trend.YearEnds;
import niengiam.trend.YearlySeries;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.sql.Row;

/**
 * Goes through observations territory by territory and writes the tables that look at all indicators of one together:
 * trends, whose tests are corrected for how many they are, sums and balances, targets, and
 * what breakdowns add to growth. It holds one territory at a time.
 */
final class BookTask implements Function2<Integer, Iterator<Row>, Iterator<TablesTask.Outcome>> {

    private static final long serialVersionUID = 1L;

    /** Columns in whose order the observations come. */
    static final List<String> ORDER = order();

    private static final int AREA_CODE = ObservationTable.SCHEMA.position("area_code");

    private final String folder;
    private final Map<String, String> codeLists;
    private final Map<String, String> statistics;
    private final Selection selection;
    private final int indexBase;

    BookTask(final Path folder, final DataFolder data, final Publication publication) {
        this.codeLists = new TreeMap<>(data.knowledge().codeLists());
        this.statistics = new TreeMap<>(data.statistics());
        this.folder = folder.toString();
        this.selection = publication.selection();
        this.indexBase = publication.indexBase();
    }

    private static List<String> order() {
        final List<String> order = new ArrayList<>(ObservationTable.ORDER);
        order.remove("area_code");
        order.add(0, "area_code");
        return List.copyOf(order);
    }

    @Override
    public Iterator<TablesTask.Outcome> call(final Integer partition, final Iterator<Row> rows) throws IOException {
        final long attempt = TaskContext.get().taskAttemptId();
        final Path parts = TaskFiles.path(folder);
        try (PartWriters writers = PartWriters.open(parts, Selection.OF_TERRITORIES, selection, partition, attempt)) {
            final Pass pass = new Pass(writers);
            final ObservationTable.Reader reader = new ObservationTable.Reader();
            String area = "";
            while (rows.hasNext()) {
                final Object[] row = SparkRows.cells(rows.next());
                if (!area.equals(row[AREA_CODE])) {
                    pass.endTerritory();
                    area = (String) row[AREA_CODE];
                }
                pass.take(reader.read(row));
            }
            pass.endTerritory();
            return List.of(pass.outcome()).iterator();
        }
    }

    private final class Pass {
        private final PartWriters writers;
        private final CodeLists lists = CodeLists.of(codeLists);
        private final Knowledge knowledge = Knowledge.of(statistics, lists);
        private final Map<SeriesKey, List<Observation>> territory = new LinkedHashMap<>();

        Pass(final PartWriters writers) {
            this.writers = writers;
        }

        void take(final Observation observation) {
            territory
                    .computeIfAbsent(observation.key(), key -> new ArrayList<>())
                    .add(observation);
        }

        void endTerritory() {
            if (writers.has(StatisticTable.SCHEMA)) {
                describe();
            }
            if (writers.has(AccountTable.SCHEMA)) {
                final Map<String, List<Observation>> boundaries = new TreeMap<>();
                territory.forEach((key, figures) -> boundaries
                        .computeIfAbsent(key.refArea(), area -> new ArrayList<>())
                        .addAll(figures));
                boundaries.values().forEach(this::balance);
            }
            if (writers.has(PlanTable.SCHEMA)) {
                territory.forEach(this::plan);
            }
            if (writers.has(ContributionTable.SCHEMA)) {
                share();
            }
            territory.clear();
        }

        /** Trends of each series; their tests are corrected for how many there are. */
        private void describe() {
            final List<TrendTest> tests = new ArrayList<>();
            territory.forEach((key, figures) -> {
                for (final YearlySeries line : YearlySeries.of(new Series(key, figures))) {
                    for (final Statistic statistic : Statistics.of(line, indexBase)) {
                        writers.write(StatisticTable.SCHEMA, StatisticTable.row(statistic));
                    }
                    for (final UnusualGrowth growth : UnusualGrowth.of(line)) {
                        writers.write(StatisticTable.SCHEMA, StatisticTable.row(growth));
                    }
                    tests.add(TrendTests.of(line));
                }
            });
            for (final TrendTest test : TrendTests.adjusted(tests)) {
                writers.write(StatisticTable.SCHEMA, StatisticTable.row(test));
            }
        }

        /** Breakdowns of one indicator and boundary together. */
        private void share() {
            final Map<String, List<Observation>> subjects = new LinkedHashMap<>();
            territory.forEach((key, figures) -> subjects.computeIfAbsent(
                            key.indicator() + " " + key.refArea(), any -> new ArrayList<>())
                    .addAll(figures));
            subjects.values().forEach(figures -> lists.indicator(
                            figures.get(0).key().indicator())
                    .ifPresent(indicator -> GrowthShares.alongDimensions(indicator, figures)
                            .forEach(share -> writers.write(ContributionTable.SCHEMA, ContributionTable.row(share)))));
        }

        private void plan(final SeriesKey key, final List<Observation> figures) {
            final List<Target> targets = knowledge.targets().stream()
                    .filter(target -> target.key().equals(key))
                    .toList();
            targets.forEach(target -> writers.write(PlanTable.SCHEMA, PlanTable.row(target)));
            // Where several say how far it is, the one taken says it.
            PlanProgress.of(targets, knowledge.conflicts().taken(figures))
                    .forEach(progress -> writers.write(PlanTable.SCHEMA, PlanTable.row(progress)));
            final Optional<LocalDate> end = lists.areas().find(key.refArea()).flatMap(Area::validTo);
            new YearEnds(end).of(figures).forEach(estimate -> writers.write(PlanTable.SCHEMA, PlanTable.row(estimate)));
        }

        private void balance(final List<Observation> figures) {
            for (final AccountEntry entry : knowledge.accounting().check(figures)) {
                final Observation figure = entry.figure();
                writers.write(
                        AccountTable.SCHEMA,
                        AccountTable.row(
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

        TablesTask.Outcome outcome() {
            return new TablesTask.Outcome(
                    writers.stems(), Map.of(), Map.of(), 0, Set.of(), Set.of(), List.of(), List.of(), List.of());
        }
    }
}
