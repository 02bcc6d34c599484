package niengiam.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import niengiam.model.Observation;
import niengiam.model.Quantity;

/**
 * One row of the year-over-year table: a figure, the figure of the year before, and what may be said of the two.
 *
 * @param current the figure
 * @param base the figure it is held against; both stand side by side even where they may not be compared
 * @param baseQuantity the base in the unit of the figure; empty if there is none or the measures differ
 * @param change empty unless {@code comparability} shows it
 * @param comparability the verdict, or the gravest of several
 * @param notes further reasons, gravest first
 */
public record Comparison(
        Observation current,
        Optional<Observation> base,
        Optional<Quantity> baseQuantity,
        Optional<Change> change,
        Comparability comparability,
        List<Comparability> notes) {

    public Comparison {
        notes = List.copyOf(notes);
        if (change.isPresent() && !comparability.showsChange()) {
            throw new IllegalArgumentException("Invalid comparison: " + comparability + " must not show a change");
        }
    }

    /**
     * The value less the base, in the unit of the figure: where a change is shown, and of shares and negative bases, which
     * have a difference and no percentage.
     */
    public Optional<BigDecimal> difference() {
        return comparability == Comparability.BASE_NEGATIVE || comparability == Comparability.POINTS
                ? baseQuantity.map(
                        base -> current.quantity().orElseThrow().value().subtract(base.value()))
                : change.map(Change::absolute);
    }

    /**
     * What the growth can be, in per cent, given what both figures can be; bounds are rounded outwards. Empty where no
     * change is shown and none is bounded, and where a hedged base may be zero.
     */
    public Optional<Intervals.Range> growth() {
        if (change.isEmpty() && comparability != Comparability.OPEN_BOUND) {
            return Optional.empty();
        }
        final Quantity value = current.quantity().orElseThrow();
        final Quantity before = baseQuantity.orElseThrow();
        if (Intervals.isExact(value) && Intervals.isExact(before)) {
            return change.map(shown ->
                    new Intervals.Range(shown.percent(), Optional.of(shown.percent()), Optional.of(shown.percent())));
        }
        return Intervals.growth(before, value).map(Intervals.Range::outwards);
    }
}
