package niengiam.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Unit;

/**
 * All figures of one series and period. They are gone through once, whatever is asked of them: a delivery that has lost
 * a column can name one period a hundred thousand times.
 */
final class PeriodFigures {

    /** A finding is read by somebody. */
    private static final int TOLD = 20;

    private final List<Observation> figures = new ArrayList<>(1);
    private final Map<Print, TreeSet<BigDecimal>> values = new HashMap<>(0);
    private final Map<Voice, TreeMap<LocalDate, Integer>> rungs = new HashMap<>(0);

    /** What prints one value for a series and period: a source, or the document that a compilation cites. */
    private record Print(String sourceId, String reference, ObsStatus status, LocalDate vintage) {
        static Print of(final Observation figure) {
            return new Print(
                    figure.provenance().sourceId(), figure.provenance().reference(), figure.status(), figure.vintage());
        }
    }

    /** Who speaks, whatever the status and the day: the producer, or the document that a compilation cites. */
    private record Voice(String producer, String reference) {
        static Voice of(final Observation figure) {
            return new Voice(figure.provenance().producer(), figure.provenance().reference());
        }
    }

    void add(final Observation figure) {
        figures.add(figure);
    }

    /** How many different values the same document prints, this one among them. */
    int valuesInDocument(final Observation figure) {
        return figures.size() == 1
                ? (int) figure.quantity().stream().count()
                : values(figure).size();
    }

    /** The least of those values, in the unit of the figure. */
    String valuesTold(final Observation figure) {
        final SortedSet<BigDecimal> all = values(figure);
        final Unit single = new Unit(figure.unit().measure(), 0);
        return all.stream()
                        .limit(TOLD)
                        .map(value -> single.in(figure.unit(), value).toPlainString())
                        .collect(Collectors.joining("; "))
                + (all.size() > TOLD ? "; and " + (all.size() - TOLD) + " more" : "");
    }

    private SortedSet<BigDecimal> values(final Observation figure) {
        if (values.isEmpty()) {
            for (final Observation peer : figures) {
                final TreeSet<BigDecimal> known = values.computeIfAbsent(Print.of(peer), print -> new TreeSet<>());
                baseValue(peer).ifPresent(value -> known.add(value.stripTrailingZeros()));
            }
        }
        return values.get(Print.of(figure));
    }

    /** Rung of the status less the highest that the same voice had published before, where it had and this one has any. */
    Optional<Integer> statusStep(final Observation figure) {
        final int rung = figure.status().rung();
        if (figures.size() == 1 || rung <= 0) {
            return Optional.empty();
        }
        if (rungs.isEmpty()) {
            for (final Observation peer : figures) {
                rungs.computeIfAbsent(Voice.of(peer), voice -> new TreeMap<>())
                        .merge(peer.vintage(), peer.status().rung(), Math::max);
            }
        }
        final SortedMap<LocalDate, Integer> before = rungs.get(Voice.of(figure)).headMap(figure.vintage());
        return before.values().stream().max(Integer::compare).map(highest -> rung - highest);
    }

    /** The last one of a producer that is measured in this. */
    Optional<Observation> last(final String producer, final String measure) {
        for (int i = figures.size() - 1; i >= 0; i--) {
            final Observation figure = figures.get(i);
            if (figure.provenance().producer().equals(producer)
                    && figure.unit().measure().equals(measure)) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    /** The last one of the same document, or else of the same producer, that is measured in the same. */
    Optional<Observation> base(final Observation current) {
        for (int i = figures.size() - 1; i >= 0; i--) {
            final Observation figure = figures.get(i);
            if (Voice.of(figure).equals(Voice.of(current))
                    && figure.provenance()
                            .sourceId()
                            .equals(current.provenance().sourceId())
                    && figure.unit().measure().equals(current.unit().measure())) {
                return Optional.of(figure);
            }
        }
        return last(current.provenance().producer(), current.unit().measure());
    }

    /** The value in single units. */
    static Optional<BigDecimal> baseValue(final Observation figure) {
        return figure.quantity().map(quantity -> figure.unit().toBase(quantity.value()));
    }
}
