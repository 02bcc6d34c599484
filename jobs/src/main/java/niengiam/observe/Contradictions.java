package niengiam.observe;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import niengiam.model.Observation;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriod;

/**
 * Which figures one table or workbook tells twice with different values: a row that was pasted again, a draft of a sheet that
 * was left in, a second total. Which of them is meant nobody can say, so none is taken.
 */
final class Contradictions {

    private record Figure(SeriesKey series, TimePeriod period, LocalDate vintage) {
        static Figure of(final Observation observation) {
            return new Figure(observation.key(), observation.period(), observation.vintage());
        }
    }

    private final Map<Figure, Observation> first = new HashMap<>();
    private final Map<Figure, Observation> other = new HashMap<>();

    /** Takes notice of a figure. */
    void add(final Observation observation) {
        final Figure figure = Figure.of(observation);
        final Observation before = first.putIfAbsent(figure, observation);
        if (before != null && !isSame(before, observation)) {
            other.putIfAbsent(figure, observation);
        }
    }

    private static boolean isSame(final Observation one, final Observation two) {
        if (one.quantity().isEmpty() || two.quantity().isEmpty()) {
            return one.quantity().equals(two.quantity());
        }
        return one.unit()
                        .toBase(one.quantity().get().value())
                        .compareTo(two.unit().toBase(two.quantity().get().value()))
                == 0;
    }

    /**
     * What a whole table tells twice. The first of two looks keeps two numbers a figure and not the figure, so it costs time in
     * proportion to the table and little memory; only where it finds something does the second one look again.
     *
     * @param eachFigure hands over every figure of the table, as often as it is asked
     */
    static Contradictions ofWhole(final Consumer<Consumer<Observation>> eachFigure) {
        final Map<Integer, Integer> values = new HashMap<>();
        final Set<Integer> suspects = new HashSet<>();
        eachFigure.accept(observation -> {
            final int figure = Figure.of(observation).hashCode();
            final Integer before = values.putIfAbsent(figure, value(observation));
            if (before != null && before != value(observation)) {
                suspects.add(figure);
            }
        });
        final Contradictions found = new Contradictions();
        if (!suspects.isEmpty()) {
            eachFigure.accept(observation -> {
                if (suspects.contains(Figure.of(observation).hashCode())) {
                    found.add(observation);
                }
            });
        }
        return found;
    }

    private static int value(final Observation observation) {
        return observation
                .quantity()
                .map(quantity -> observation.unit().toBase(quantity.value()).stripTrailingZeros())
                .hashCode();
    }

    /** Why a figure cannot be taken: it was told in another place with another value. */
    Optional<Refusal> of(final Observation observation) {
        if (other.isEmpty()) {
            return Optional.empty();
        }
        final Figure figure = Figure.of(observation);
        return Optional.ofNullable(other.get(figure))
                .map(second -> new Refusal(
                        "DOUBTFUL_VALUE",
                        "the table tells two values of " + figure.series + " for " + figure.period + ": "
                                + told(first.get(figure)) + " and " + told(second)));
    }

    private static String told(final Observation observation) {
        return "\"" + observation.obsText() + "\" at "
                + observation.provenance().locator();
    }
}
