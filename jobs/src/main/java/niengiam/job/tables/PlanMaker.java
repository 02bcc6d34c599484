package niengiam.job.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.data.CodeLists;
import niengiam.job.setup.Knowledge;
import niengiam.model.Area;
import niengiam.model.Observation;
import niengiam.model.SeriesKey;
import niengiam.trend.PlanProgress;
import niengiam.trend.Target;
import niengiam.trend.YearEnds;

/** Makes the table of targets, of progress towards them, and of estimates of whole years. */
final class PlanMaker implements TableMaker {

    private final PartWriters writers;
    private final Knowledge knowledge;
    private final CodeLists lists;

    PlanMaker(final PartWriters writers, final Knowledge knowledge, final CodeLists lists) {
        this.writers = writers;
        this.knowledge = knowledge;
        this.lists = lists;
    }

    @Override
    public void territory(final Map<SeriesKey, List<Observation>> series) {
        series.forEach(this::plan);
    }

    private void plan(final SeriesKey key, final List<Observation> figures) {
        final List<Target> targets = knowledge.targets().stream()
                .filter(target -> target.key().equals(key))
                .toList();
        targets.forEach(target -> writers.write(PlanRows.of(target)));
        // Where several say how far it is, the one taken says it.
        PlanProgress.of(targets, knowledge.conflicts().taken(figures))
                .forEach(progress -> writers.write(PlanRows.of(progress)));
        final Optional<LocalDate> end = lists.areas().find(key.refArea()).flatMap(Area::validTo);
        new YearEnds(end).of(figures).forEach(estimate -> writers.write(PlanRows.of(estimate)));
    }
}
