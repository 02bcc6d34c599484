package niengiam.quality;

import java.math.BigDecimal;
import java.math.MathContext;
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
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.Series;
import niengiam.model.TimePeriod;
import niengiam.model.Unit;
import niengiam.observe.CodeLists;

/** Gathers what rules may ask of the figures of one series. */
final class FactFinder {

    private static final int THOUSAND_DIGITS = 3;

    private final CodeLists codeLists;
    private final Map<TimePeriod, List<Observation>> byPeriod = new HashMap<>();
    private final Map<String, Set<BigDecimal>> valuesInDocument = new HashMap<>();

    FactFinder(final CodeLists codeLists, final Series series) {
        this.codeLists = codeLists;
        for (final Observation observation : series.observations()) {
            byPeriod.computeIfAbsent(observation.period(), period -> new ArrayList<>())
                    .add(observation);
            baseValue(observation).ifPresent(value -> valuesInDocument
                    .computeIfAbsent(document(observation), document -> new HashSet<>())
                    .add(value));
        }
    }

    Facts of(final Observation observation) {
        final Indicator indicator = codeLists
                .indicator(observation.key().indicator())
                .orElseThrow(() -> new RuleException(
                        "Unknown indicator " + observation.key().indicator() + ": it is not in the dictionary."));
        final Facts facts = new Facts()
                .with(Fact.INDICATOR, indicator.code())
                .with(Fact.MEASURE_KIND, observation.kind().name())
                .with(Fact.REF_AREA, observation.key().refArea())
                .with(
                        Fact.AREA_TYPE,
                        codeLists
                                .areas()
                                .find(observation.key().refArea())
                                .map(Area::type)
                                .map(Enum::name)
                                .orElse(""))
                .with(Fact.UNIT_MEASURE, observation.unit().measure())
                .with(Fact.UNIT_MULT, observation.unit().mult())
                .with(Fact.DICTIONARY_UNIT, indicator.unit().measure())
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
        final Set<BigDecimal> values = valuesInDocument.getOrDefault(document(observation), Set.of());
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

    private static void addQuantity(final Facts facts, final Quantity quantity) {
        facts.with(Fact.OBS_VALUE, quantity.value())
                .with(Fact.LOWER, quantity.lower())
                .with(Fact.UPPER, quantity.upper())
                .with(Fact.OBS_QUALIFIER, quantity.qualifier().name());
    }

    private static boolean hasBlankInside(final String printed) {
        return printed.strip().chars().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** What prints one value for a series and period: a source, or the document that a compilation cites. */
    private static String document(final Observation observation) {
        return String.join(
                "|",
                observation.provenance().sourceId(),
                observation.provenance().reference(),
                observation.period().toString(),
                observation.status().name(),
                observation.vintage().toString());
    }

    private static Optional<BigDecimal> baseValue(final Observation observation) {
        return observation
                .quantity()
                .map(quantity -> observation.unit().toBase(quantity.value()).stripTrailingZeros());
    }

    private Optional<Integer> statusStep(final Observation observation) {
        return byPeriod.get(observation.period()).stream()
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
        final Optional<BigDecimal> value = baseValue(observation);
        final List<Observation> before = byPeriod
                .getOrDefault(observation.period().yearBefore(), List.of())
                .stream()
                .filter(other -> other.provenance()
                        .producer()
                        .equals(observation.provenance().producer()))
                .filter(other ->
                        other.unit().measure().equals(observation.unit().measure()))
                .toList();
        if (value.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        return baseValue(before.get(before.size() - 1))
                .filter(base -> base.signum() > 0 && value.get().signum() > 0)
                .map(base -> value.get().divide(base, MathContext.DECIMAL64));
    }

    /** The decimal logarithm of the ratio, in steps of three, where it lies within a factor of two of one. */
    private static int thousandfold(final BigDecimal ratio) {
        final double logarithm = Math.log10(ratio.doubleValue());
        final long step = Math.round(logarithm / THOUSAND_DIGITS);
        return Math.abs(logarithm - step * THOUSAND_DIGITS) <= Math.log10(2) ? (int) step : 0;
    }
}
