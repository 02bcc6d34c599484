package niengiam.job.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.table.Concepts;
import niengiam.table.TableRow;
import niengiam.table.YearOnYearTable;
import niengiam.trend.Change;
import niengiam.trend.Comparability;
import niengiam.trend.Comparison;
import niengiam.trend.Intervals;

/** Comparisons as rows of the year-over-year table. */
public final class ComparisonRows {

    private ComparisonRows() {}

    /** The row of a comparison. */
    public static TableRow of(final Comparison comparison) {
        final Observation current = comparison.current();
        final Optional<Observation> base = comparison.base();
        final Optional<Intervals.Range> growth = comparison.growth();
        return TableRow.in(YearOnYearTable.SCHEMA)
                .series(current.key())
                .unit(current.unit())
                .with(Concepts.TIME_PERIOD, current.period().toString())
                .with(Concepts.OBS_VALUE, current.quantity().map(Quantity::value))
                .with(Concepts.OBS_STATUS, current.status().name())
                .with(Concepts.OBS_QUALIFIER, current.quantity().map(q -> q.qualifier()
                        .name()))
                .with(Concepts.BASE_PERIOD, base.map(b -> b.period().toString()))
                .with(Concepts.BASE_VALUE, comparison.baseQuantity().map(Quantity::value))
                .with(YearOnYearTable.CHANGE, comparison.difference())
                .with(Concepts.CHANGE_PCT, comparison.change().map(Change::percent))
                .with(YearOnYearTable.INDEX_PCT, comparison.change().map(Change::index))
                .with(Concepts.COMPARABILITY, comparison.comparability().name())
                .with(Concepts.SOURCE_ID, current.provenance().sourceId())
                .with(Concepts.LOCATOR, current.provenance().locator().toString())
                .with(Concepts.BASE_SOURCE_ID, base.map(b -> b.provenance().sourceId()))
                .with(
                        Concepts.BASE_LOCATOR,
                        base.map(b -> b.provenance().locator().toString()))
                .with(Concepts.NOTE, note(comparison))
                .with(YearOnYearTable.CHANGE_PCT_LOWER, growth.flatMap(Intervals.Range::lower))
                .with(YearOnYearTable.CHANGE_PCT_UPPER, growth.flatMap(Intervals.Range::upper))
                .row();
    }

    /** What the verdict rests on: cut-offs, other boundary, further reasons, and what the source says. */
    static String note(final Comparison comparison) {
        final Observation current = comparison.current();
        final List<String> notes = new ArrayList<>();
        comparison.base().ifPresent(base -> {
            if (!current.cutoff().isKnown()
                    || !base.cutoff().isKnown()
                    || comparison.comparability() == Comparability.CUTOFF_DIFF
                    || comparison.comparability() == Comparability.CUTOFF_NEAR
                    || comparison.notes().contains(Comparability.CUTOFF_NEAR)) {
                notes.add("cut-off " + current.cutoff() + " against " + base.cutoff());
            }
            if (!base.key().refArea().equals(current.key().refArea())) {
                notes.add("base of " + base.key().refArea());
            }
            if (base.status() != current.status()) {
                notes.add("base status " + base.status());
            }
            base.quantity()
                    .filter(quantity -> !quantity.qualifier().name().equals("EXACT"))
                    .ifPresent(quantity -> notes.add("base " + quantity.qualifier()));
        });
        if (!comparison.notes().isEmpty()) {
            notes.add("also " + comparison.notes().stream().map(Enum::name).collect(Collectors.joining(", ")));
        }
        if (!current.note().isBlank()) {
            notes.add(current.note());
        }
        return String.join("; ", notes);
    }
}
