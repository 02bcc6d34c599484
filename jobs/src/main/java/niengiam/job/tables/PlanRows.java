package niengiam.job.tables;

import java.util.stream.Collectors;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.SeriesKey;
import niengiam.table.Concepts;
import niengiam.table.PlanTable;
import niengiam.table.TableRow;
import niengiam.trend.PlanProgress;
import niengiam.trend.Target;
import niengiam.trend.YearEnd;

/** Targets, progress towards them and estimates of whole years as rows of the table of targets. */
public final class PlanRows {

    private PlanRows() {}

    /** The row of a target. */
    public static TableRow of(final Target target) {
        return of("TARGET", target).row();
    }

    /** The row of a progress. */
    public static TableRow of(final PlanProgress progress) {
        final Target target = progress.target();
        final Observation figure = progress.figure();
        return place(of("PROGRESS", target), figure)
                .with(
                        Concepts.OBS_VALUE,
                        figure.quantity()
                                .filter(any -> figure.unit()
                                        .measure()
                                        .equals(target.unit().measure()))
                                .map(quantity -> quantity.in(figure.unit(), target.unit())
                                        .value()))
                .with(PlanTable.PERCENT_OF_PLAN, progress.percent())
                .with(PlanTable.MISSING, progress.missing())
                .with(PlanTable.NEEDED_PER_DAY, progress.perDay())
                .with(Concepts.REASON, progress.reason().map(Enum::name))
                .row();
    }

    /** The row of an estimate. */
    public static TableRow of(final YearEnd estimate) {
        final Observation part = estimate.part();
        final TableRow.Builder row = begin(
                        estimate.current() ? "YEAR_END" : "YEAR_END_VINTAGE",
                        part.key(),
                        part.period().year())
                .unit(part.unit());
        place(row, part)
                .with(Concepts.OBS_VALUE, part.quantity().map(Quantity::value))
                .with(PlanTable.ESTIMATE, estimate.value())
                .with(Concepts.LOWER, estimate.lower())
                .with(Concepts.UPPER, estimate.upper())
                .with(PlanTable.BACKTEST_ERROR_PCT, estimate.backtest())
                .with(
                        PlanTable.YEARS_USED,
                        estimate.years().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .with(Concepts.REASON, estimate.reason().map(Enum::name))
                .with(Concepts.VINTAGE, estimate.vintage())
                .with(PlanTable.OUTCOME, estimate.outcomeValue())
                .with(PlanTable.ERROR_PCT, estimate.error())
                .with(PlanTable.OUTCOME_SOURCE_ID, estimate.outcome().map(outcome -> outcome.provenance()
                        .sourceId()))
                .with(PlanTable.OUTCOME_LOCATOR, estimate.outcome().map(outcome -> outcome.provenance()
                        .locator()
                        .toString()));
        return row.row();
    }

    private static TableRow.Builder begin(final String what, final SeriesKey key, final int year) {
        return TableRow.in(PlanTable.SCHEMA)
                .with(PlanTable.WHAT, what)
                .series(key)
                .with(PlanTable.YEAR, String.valueOf(year));
    }

    private static TableRow.Builder of(final String what, final Target target) {
        return begin(what, target.key(), target.year())
                .unit(target.unit())
                .with(PlanTable.TARGET, target.quantity().value())
                .with(PlanTable.TARGET_QUALIFIER, target.quantity().qualifier().name())
                .with(PlanTable.DOCUMENT, target.document())
                .with(PlanTable.VERSION, target.version())
                .with(PlanTable.PUBLISHED, target.published())
                .with(Concepts.URL, target.url());
    }

    private static TableRow.Builder place(final TableRow.Builder row, final Observation figure) {
        return row.with(Concepts.TIME_PERIOD, figure.period().toString())
                .with(Concepts.SOURCE_ID, figure.provenance().sourceId())
                .with(Concepts.LOCATOR, figure.provenance().locator().toString());
    }
}
