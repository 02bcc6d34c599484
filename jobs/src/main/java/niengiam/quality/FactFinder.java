package niengiam.quality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import niengiam.model.Area;
import niengiam.model.Indicator;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.Series;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriod;
import niengiam.model.Unit;
import niengiam.observe.CodeLists;

/** Gathers what rules may ask of the figures of one series. */
final class FactFinder {

    private static final int THOUSAND_DIGITS = 3;

    private final CodeLists codeLists;
    private final Facts ofSeries;
    private final Map<TimePeriod, List<Observation>> byPeriod = new HashMap<>();
    private final Map<TimePeriod, Map<Print, Set<BigDecimal>>> prints = new HashMap<>();

    /** What prints one value for a series and period: a source, or the document that a compilation cites. */
    private record Print(String sourceId, String reference, ObsStatus status, LocalDate vintage) {
        static Print of(final Observation observation) {
            return new Print(
                    observation.provenance().sourceId(),
                    observation.provenance().reference(),
                    observation.status(),
                    observation.vintage());
        }
    }

    FactFinder(final CodeLists codeLists, final Series series) {
        this.codeLists = codeLists;
        this.ofSeries = ofSeries(series.key(), codeLists);
        for (final Observation observation : series.observations()) {
            byPeriod.computeIfAbsent(observation.period(), period -> new ArrayList<>(1))
                    .add(observation);
        }
    }

    /** What holds of every figure of a series. */
    private static Facts ofSeries(final SeriesKey key, final CodeLists codeLists) {
        final Indicator indicator = codeLists
                .indicator(key.indicator())
                .orElseThrow(() ->
                        new RuleException("Unknown indicator " + key.indicator() + ": it is not in the dictionary."));
        return new Facts()
                .with(Fact.INDICATOR, indicator.code())
                .with(Fact.REF_AREA, key.refArea())
                .with(
                        Fact.AREA_TYPE,
                        codeLists
                                .areas()
                                .find(key.refArea())
                                .map(Area::type)
                                .map(Enum::name)
                                .orElse(""))
                .with(Fact.DICTIONARY_UNIT, indicator.unit().measure());
    }

    Facts of(final Observation observation) {
        final Facts facts = ofSeries.copy()
                .with(Fact.MEASURE_KIND, observation.kind().name())
                .with(Fact.UNIT_MEASURE, observation.unit().measure())
                .with(Fact.UNIT_MULT, observation.unit().mult())
                .with(Fact.UNIT_KIND, codeLists.unitKind(observation.unit().measure()))
                .with(Fact.OBS_STATUS, observation.status().name())
                .with(
                        Fact.PERIOD_DAYS,
                        ChronoUnit.DAYS.between(
                                        observation.period().start(),
                                        observation.period().end())
                                + 1)
                .with(
                        Fact.DAYS_FROM_START,
                        ChronoUnit.DAYS.between(observation.period().start(), observation.vintage()))
                .with(
                        Fact.DAYS_FROM_END,
                        ChronoUnit.DAYS.between(observation.period().end(), observation.vintage()))
                .with(Fact.BLANK_INSIDE, hasBlankInside(observation.obsText()) ? "YES" : "NO");
        addValues(facts, observation);
        observation.quantity().ifPresent(quantity -> addQuantity(facts, quantity));
        statusStep(observation).ifPresent(step -> facts.with(Fact.STATUS_STEP, step));
        ratio(observation).ifPresent(ratio -> facts.with(Fact.RATIO_TO_YEAR_BEFORE, ratio)
                .with(Fact.THOUSANDFOLD, thousandfold(ratio)));
        return facts;
    }

    private void addValues(final Facts facts, final Observation observation) {
        final List<Observation> peers = byPeriod.get(observation.period());
        if (peers.size() == 1) {
            facts.with(Fact.VALUES_IN_DOCUMENT, observation.quantity().isPresent() ? 1 : 0);
            return;
        }
        final Set<BigDecimal> values = prints.computeIfAbsent(observation.period(), any -> prints(peers))
                .getOrDefault(Print.of(observation), Set.of());
        facts.with(Fact.VALUES_IN_DOCUMENT, values.size());
        if (values.size() > 1) {
            final Unit single = new Unit(observation.unit().measure(), 0);
            facts.explained(
                    Fact.VALUES_IN_DOCUMENT,
                    values.stream()
                            .sorted()
                            .map(value -> single.in(observation.unit(), value).toPlainString())
                            .collect(Collectors.joining("; ")));
        }
    }

    private static Map<Print, Set<BigDecimal>> prints(final List<Observation> peers) {
        final Map<Print, Set<BigDecimal>> values = new HashMap<>();
        for (final Observation peer : peers) {
            baseValue(peer).ifPresent(value -> values.computeIfAbsent(Print.of(peer), print -> new HashSet<>())
                    .add(value.stripTrailingZeros()));
        }
        return values;
    }

    private static void addQuantity(final Facts facts, final Quantity quantity) {
        facts.with(Fact.OBS_VALUE, quantity.value())
                .with(Fact.LOWER, quantity.lower())
                .with(Fact.UPPER, quantity.upper())
                .with(Fact.OBS_QUALIFIER, quantity.qualifier().name());
    }

    private static boolean hasBlankInside(final String printed) {
        final String figure = printed.strip();
        for (int i = 0; i < figure.length(); i++) {
            final char c = figure.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<BigDecimal> baseValue(final Observation observation) {
        return observation.quantity().map(quantity -> observation.unit().toBase(quantity.value()));
    }

    private Optional<Integer> statusStep(final Observation observation) {
        final List<Observation> peers = byPeriod.get(observation.period());
        if (peers.size() == 1) {
            return Optional.empty();
        }
        return peers.stream()
                .filter(other -> isSameFigure(other, observation))
                .filter(other -> other.vintage().isBefore(observation.vintage()))
                .map(other -> other.status().rung())
                .max(Integer::compare)
                .filter(rung -> observation.status().rung() > 0)
                .map(rung -> observation.status().rung() - rung);
    }

    private static boolean isSameFigure(final Observation other, final Observation observation) {
        return other.provenance().producer().equals(observation.provenance().producer())
                && other.provenance()
                        .reference()
                        .equals(observation.provenance().reference());
    }

    private Optional<BigDecimal> ratio(final Observation observation) {
        return lastOfYearBefore(observation)
                .flatMap(FactFinder::baseValue)
                .filter(base -> base.signum() > 0)
                .flatMap(base -> baseValue(observation)
                        .filter(value -> value.signum() > 0)
                        .map(value -> value.divide(base, MathContext.DECIMAL64).stripTrailingZeros()));
    }

    private Optional<Observation> lastOfYearBefore(final Observation observation) {
        final List<Observation> before =
                byPeriod.getOrDefault(observation.period().yearBefore(), List.of());
        for (int i = before.size() - 1; i >= 0; i--) {
            final Observation other = before.get(i);
            if (other.provenance().producer().equals(observation.provenance().producer())
                    && other.unit().measure().equals(observation.unit().measure())) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** The decimal logarithm of the ratio, in steps of three, where it lies within a factor of two of one. */
    private static int thousandfold(final BigDecimal ratio) {
        final double logarithm = Math.log10(ratio.doubleValue());
        final long step = Math.round(logarithm / THOUSAND_DIGITS);
        return Math.abs(logarithm - step * THOUSAND_DIGITS) <= Math.log10(2) ? (int) step : 0;
    }
}
