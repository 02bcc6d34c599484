package niengiam.quality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.TimePeriod;
import niengiam.text.StatedGrowth;

/**
 * Holds the growth that a source states itself against what its figure and that of the year before make. Hedged and
 * rounded figures leave growth an interval; a growth within it is no other.
 *
 * @param byPeriod the figures of the series
 */
record StatedGrowthGap(Map<TimePeriod, PeriodFigures> byPeriod) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /** A finding is read by somebody. */
    private static final int TOLD = 200;

    /**
     * A gap.
     *
     * @param points in percentage points, zero where the source states what the figures can make
     * @param detail both growths, with the figures and the words of the source
     */
    record Gap(BigDecimal points, String detail) {}

    Optional<Gap> of(final Observation current) {
        final TimePeriod yearBefore = current.period().yearBefore();
        final Optional<StatedGrowth> stated =
                StatedGrowth.in(current.note()).filter(growth -> growth.mayBeOn(yearBefore.year()));
        if (stated.isEmpty() || current.quantity().isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(byPeriod.get(yearBefore))
                .flatMap(figures -> figures.base(current))
                .flatMap(base -> base.quantity()
                        .map(quantity -> quantity.reach(base.unit()).in(base.unit(), current.unit()))
                        .flatMap(before -> of(stated.get(), current, before, yearBefore)));
    }

    private static Optional<Gap> of(
            final StatedGrowth stated, final Observation current, final Quantity base, final TimePeriod yearBefore) {
        final Quantity value = current.quantity().orElseThrow().reach(current.unit());
        final boolean positive = base.value().signum() > 0
                && base.lower().map(BigDecimal::signum).orElse(1) > 0
                && value.lower().map(BigDecimal::signum).orElse(0) >= 0;
        if (!positive) {
            return Optional.empty();
        }
        final BigDecimal points = stated.gap(
                value.lower().flatMap(least -> base.upper().map(most -> growth(most, least))),
                value.upper().flatMap(most -> base.lower().map(least -> growth(least, most))));
        final String note = current.note().length() <= TOLD
                ? current.note()
                : current.note().substring(0, TOLD) + "…";
        return Optional.of(new Gap(
                points.setScale(DECIMALS, RoundingMode.HALF_UP),
                "the source states " + signed(stated.percent()) + ", and "
                        + value.value().toPlainString() + " against "
                        + base.value().toPlainString() + " in " + yearBefore + " make "
                        + signed(growth(base.value(), value.value())
                                .setScale(DECIMALS, RoundingMode.HALF_UP)
                                .stripTrailingZeros())
                        + "; noted beside the figure: \"" + note + "\""));
    }

    private static BigDecimal growth(final BigDecimal base, final BigDecimal value) {
        return value.subtract(base).multiply(HUNDRED).divide(base, MathContext.DECIMAL64);
    }

    private static String signed(final BigDecimal percent) {
        return (percent.signum() > 0 ? "+" : "") + percent.toPlainString() + "%";
    }
}
