package niengiam.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.Series;
import niengiam.model.TimePeriod;

/** Finds the figures of one series that contradict each other. */
public final class Conflicts {

    private final Arbitration arbitration;

    public Conflicts(final Arbitration arbitration) {
        this.arbitration = arbitration;
    }

    /** One for each figure that says another value than the one taken for the stretch of time that both count. */
    public List<Conflict> of(final Series series) {
        final Map<Covered, List<Observation>> byPeriod = new LinkedHashMap<>();
        series.observations().stream()
                .filter(figure -> figure.quantity().isPresent())
                .forEach(figure -> byPeriod.computeIfAbsent(Covered.of(figure), period -> new ArrayList<>())
                        .add(figure));
        final List<Conflict> conflicts = new ArrayList<>();
        for (final List<Observation> figures : byPeriod.values()) {
            if (figures.size() > 1) {
                final Observation taken = arbitration.first(figures).orElseThrow();
                figures.stream()
                        .filter(other -> !sameValue(taken, other))
                        .forEach(other -> conflicts.add(conflict(taken, other)));
            }
        }
        return List.copyOf(conflicts);
    }

    /** The figure taken for each period, in the order of the periods' first figures. */
    public List<Observation> taken(final List<Observation> figures) {
        final Map<TimePeriod, List<Observation>> byPeriod = new LinkedHashMap<>();
        figures.forEach(figure -> byPeriod.computeIfAbsent(figure.period(), period -> new ArrayList<>())
                .add(figure));
        return byPeriod.values().stream()
                .map(arbitration::first)
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean sameValue(final Observation one, final Observation two) {
        return one.unit().measure().equals(two.unit().measure()) && value(one).compareTo(value(two)) == 0;
    }

    private static BigDecimal value(final Observation figure) {
        return figure.unit().toBase(figure.quantity().orElseThrow().value());
    }

    private Conflict conflict(final Observation taken, final Observation other) {
        final Arbitration.Ground ground = arbitration.between(taken, other);
        if (!taken.unit().measure().equals(other.unit().measure())) {
            return new Conflict(
                    taken,
                    other,
                    ground,
                    Optional.empty(),
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO);
        }
        final Quantity mine = taken.quantity().orElseThrow();
        final Quantity theirs = other.quantity().orElseThrow().in(other.unit(), taken.unit());
        final BigDecimal difference = theirs.value().subtract(mine.value());
        final BigDecimal rounding = rounding(reach(taken, taken), reach(other, taken), difference);
        final BigDecimal left = difference.subtract(rounding);
        final boolean concept = taken.status() == ObsStatus.D || other.status() == ObsStatus.D;
        final boolean cutoff = taken.cutoff().isKnown()
                && other.cutoff().isKnown()
                && !taken.cutoff().equals(other.cutoff());
        final boolean revision = arbitration.voice(taken).equals(arbitration.voice(other))
                && !taken.vintage().equals(other.vintage());
        return new Conflict(
                taken,
                other,
                ground,
                Optional.of(difference),
                rounding,
                concept ? BigDecimal.ZERO : cutoff ? left : BigDecimal.ZERO,
                concept ? left : BigDecimal.ZERO,
                !concept && !cutoff && revision ? left : BigDecimal.ZERO,
                concept || cutoff || revision ? BigDecimal.ZERO : left);
    }

    /** What a figure can be, in the unit of another. */
    private static Quantity reach(final Observation figure, final Observation unit) {
        return figure.quantity().orElseThrow().reach(figure.unit()).in(figure.unit(), unit.unit());
    }

    /** As much of the difference as moving both figures towards each other within their reach can take away. */
    private static BigDecimal rounding(final Quantity mine, final Quantity theirs, final BigDecimal difference) {
        final Quantity above = difference.signum() > 0 ? theirs : mine;
        final Quantity below = difference.signum() > 0 ? mine : theirs;
        if (above.lower().isEmpty() || below.upper().isEmpty()) {
            return difference;
        }
        final BigDecimal gap = above.lower().get().subtract(below.upper().get()).max(BigDecimal.ZERO);
        final BigDecimal explained = difference.abs().subtract(gap.min(difference.abs()));
        return difference.signum() > 0 ? explained : explained.negate();
    }
}
