package niengiam.quality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import niengiam.data.CodeLists;
import niengiam.model.Area;
import niengiam.model.Indicator;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.Series;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriod;

/** Gathers what rules may ask of the figures of one series. */
final class FactFinder {

    private static final int THOUSAND_DIGITS = 3;

    private final CodeLists codeLists;
    private final Facts ofSeries;
    private final Map<TimePeriod, PeriodFigures> byPeriod = new HashMap<>();

    FactFinder(final CodeLists codeLists, final Series series) {
        this.codeLists = codeLists;
        this.ofSeries = ofSeries(series.key(), codeLists);
        for (final Observation observation : series.observations()) {
            byPeriod.computeIfAbsent(observation.period(), period -> new PeriodFigures())
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
        final PeriodFigures same = byPeriod.get(observation.period());
        final int values = same.valuesInDocument(observation);
        facts.with(Fact.VALUES_IN_DOCUMENT, values);
        if (values > 1) {
            facts.explained(Fact.VALUES_IN_DOCUMENT, same.valuesTold(observation));
        }
        observation.quantity().ifPresent(quantity -> addQuantity(facts, quantity));
        same.statusStep(observation).ifPresent(step -> facts.with(Fact.STATUS_STEP, step));
        ratio(observation).ifPresent(ratio -> facts.with(Fact.RATIO_TO_YEAR_BEFORE, ratio)
                .with(Fact.THOUSANDFOLD, thousandfold(ratio)));
        new StatedGrowthGap(byPeriod).of(observation).ifPresent(gap -> facts.with(Fact.STATED_GROWTH_GAP, gap.points())
                .explained(Fact.STATED_GROWTH_GAP, gap.detail()));
        return facts;
    }

    private static void addQuantity(final Facts facts, final Quantity quantity) {
        facts.with(Fact.OBS_VALUE, quantity.value())
                .with(Fact.LOWER, quantity.lower())
                .with(Fact.UPPER, quantity.upper())
                .with(Fact.INTERVAL_WIDTH, quantity.lower().flatMap(lower -> quantity.upper()
                        .map(upper -> upper.subtract(lower))))
                .with(Fact.OBS_QUALIFIER, quantity.qualifier().name());
    }

    private static boolean hasBlankInside(final String printed) {
        final String figure = printed.strip();
        // A zero that is said in words has blanks between its words.
        if (figure.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        for (int i = 0; i < figure.length(); i++) {
            final char c = figure.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                return true;
            }
        }
        return false;
    }

    private Optional<BigDecimal> ratio(final Observation observation) {
        return Optional.ofNullable(byPeriod.get(observation.period().yearBefore()))
                .flatMap(before -> before.last(
                        observation.provenance().producer(), observation.unit().measure()))
                .flatMap(PeriodFigures::baseValue)
                .filter(base -> base.signum() > 0)
                .flatMap(base -> PeriodFigures.baseValue(observation)
                        .filter(value -> value.signum() > 0)
                        .map(value -> value.divide(base, MathContext.DECIMAL64).stripTrailingZeros()));
    }

    /** The decimal logarithm of the ratio, in steps of three, where it lies within a factor of two of one. */
    private static int thousandfold(final BigDecimal ratio) {
        final double logarithm = Math.log10(ratio.doubleValue());
        final long step = Math.round(logarithm / THOUSAND_DIGITS);
        return Math.abs(logarithm - step * THOUSAND_DIGITS) <= Math.log10(2) ? (int) step : 0;
    }
}
