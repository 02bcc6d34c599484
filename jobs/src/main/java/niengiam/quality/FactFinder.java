package niengiam.quality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** The facts of {@link #shared}: nothing else is needed to know them, or that they are not known. */
    static final Set<Fact> SHARED = Collections.unmodifiableSet(EnumSet.of(
            Fact.INDICATOR,
            Fact.REF_AREA,
            Fact.AREA_TYPE,
            Fact.DICTIONARY_UNIT,
            Fact.MEASURE_KIND,
            Fact.UNIT_MEASURE,
            Fact.UNIT_MULT,
            Fact.UNIT_KIND,
            Fact.OBS_STATUS,
            Fact.OBS_QUALIFIER,
            Fact.PERIOD_DAYS,
            Fact.DAYS_FROM_START,
            Fact.DAYS_FROM_END,
            Fact.BLANK_INSIDE));

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

    /** What all figures of a series share that have one period, unit, status, hedge and day of publication. */
    Facts shared(final Observation figure) {
        final Facts facts = ofSeries.copy()
                .with(Fact.MEASURE_KIND, figure.kind().name())
                .with(Fact.UNIT_MEASURE, figure.unit().measure())
                .with(Fact.UNIT_MULT, figure.unit().mult())
                .with(Fact.UNIT_KIND, codeLists.unitKind(figure.unit().measure()))
                .with(Fact.OBS_STATUS, figure.status().name())
                .with(
                        Fact.PERIOD_DAYS,
                        ChronoUnit.DAYS.between(
                                        figure.period().start(), figure.period().end())
                                + 1)
                .with(
                        Fact.DAYS_FROM_START,
                        ChronoUnit.DAYS.between(figure.period().start(), figure.vintage()))
                .with(
                        Fact.DAYS_FROM_END,
                        ChronoUnit.DAYS.between(figure.period().end(), figure.vintage()))
                .with(Fact.BLANK_INSIDE, hasBlankInside(figure.obsText()) ? "YES" : "NO");
        figure.quantity()
                .ifPresent(quantity ->
                        facts.with(Fact.OBS_QUALIFIER, quantity.qualifier().name()));
        return facts;
    }

    /**
     * The facts of a figure.
     *
     * @param shared those that it {@linkplain #shared shares} with others
     * @param wanted which others are asked for
     */
    Facts of(final Observation figure, final Facts shared, final Set<Fact> wanted) {
        final Facts facts = shared.copy().with(Fact.REF_AREA, figure.key().refArea());
        final PeriodFigures same = byPeriod.get(figure.period());
        if (wanted.contains(Fact.VALUES_IN_DOCUMENT)) {
            final int values = same.valuesInDocument(figure);
            facts.with(Fact.VALUES_IN_DOCUMENT, values);
            if (values > 1) {
                facts.explained(Fact.VALUES_IN_DOCUMENT, same.valuesTold(figure));
            }
        }
        figure.quantity().ifPresent(quantity -> addQuantity(facts, quantity, wanted));
        if (wanted.contains(Fact.STATUS_STEP)) {
            same.statusStep(figure).ifPresent(step -> facts.with(Fact.STATUS_STEP, step));
        }
        if (wanted.contains(Fact.RATIO_TO_YEAR_BEFORE) || wanted.contains(Fact.THOUSANDFOLD)) {
            ratio(figure).ifPresent(ratio -> facts.with(Fact.RATIO_TO_YEAR_BEFORE, ratio)
                    .with(Fact.THOUSANDFOLD, thousandfold(ratio)));
        }
        if (wanted.contains(Fact.STATED_GROWTH_GAP)) {
            new StatedGrowthGap(byPeriod).of(figure).ifPresent(gap -> facts.with(Fact.STATED_GROWTH_GAP, gap.points())
                    .explained(Fact.STATED_GROWTH_GAP, gap.detail()));
        }
        return facts;
    }

    private static void addQuantity(final Facts facts, final Quantity quantity, final Set<Fact> wanted) {
        facts.with(Fact.OBS_VALUE, quantity.value())
                .with(Fact.LOWER, quantity.lower())
                .with(Fact.UPPER, quantity.upper());
        if (wanted.contains(Fact.INTERVAL_WIDTH)) {
            facts.with(Fact.INTERVAL_WIDTH, quantity.lower().flatMap(lower -> quantity.upper()
                    .map(upper -> upper.subtract(lower))));
        }
    }

    static boolean hasBlankInside(final String printed) {
        final String figure = printed.strip();
        // A zero that is said in words has blanks between its words.
        if (!hasDigit(figure)) {
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

    private static boolean hasDigit(final String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
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
