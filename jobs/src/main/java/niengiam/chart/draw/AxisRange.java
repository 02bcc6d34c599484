package niengiam.chart.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import niengiam.chart.spec.ValueScale;
import niengiam.model.Language;
import niengiam.text.NumberStyle;

/**
 * The value axis: from, to, and a step of 1, 2, 2.5 or 5 times a power of ten that gives at most six ticks.
 *
 * @param decimals needed to print every tick exactly
 */
record AxisRange(double lower, double upper, double step, int decimals) {

    private static final int MOST_TICKS = 6;
    private static final double[] NICE = {1, 2, 2.5, 5};

    /** Where an axis may begin. */
    enum Base {
        /** Length carries the value, so the axis contains zero. */
        ZERO,
        /** Position carries the value; zero is shown unless it would flatten the picture. */
        FREE
    }

    /**
     * @param headroom share of the axis kept free at the ends that carry values, for their labels
     */
    static AxisRange of(
            final double min, final double max, final Base base, final ValueScale scale, final double headroom) {
        double low = min;
        double high = max;
        final boolean flat = max - min <= Math.max(Math.abs(max), Math.abs(min)) * 1e-9;
        if (base == Base.ZERO || flat || reachesFarDown(min, max)) {
            low = Math.min(0, min);
            high = Math.max(0, max);
        }
        if (low == high) {
            high = low + 1;
        }
        final double room = (high - low) * headroom / (1 - headroom);
        final double upper = high == 0 ? 0 : high + room;
        final boolean whole = scale.wholeTicks();
        final double power = Math.pow(10, Math.floor(Math.log10((upper - low) / MOST_TICKS)));
        for (int i = 0; ; i++) {
            final int decade = i / NICE.length;
            final double step = NICE[i % NICE.length] * power * Math.pow(10, decade);
            final double lower = lower(low, room, step);
            final boolean allowed = !whole || (step >= 1 && step == Math.rint(step));
            if (allowed && Math.floor(upper / step) - Math.ceil(lower / step) < MOST_TICKS) {
                return new AxisRange(lower, upper, step, decimals(step));
            }
        }
    }

    boolean hasZero() {
        return lower <= 0 && upper >= 0;
    }

    /** Whether zero lies inside, so that it and not the lower edge is the base line. */
    boolean crossesZero() {
        return lower < 0;
    }

    /** The value of a tick, printed with exactly the decimals the step has. */
    String print(final double tick, final Language language) {
        final BigDecimal exact = BigDecimal.valueOf(tick).setScale(decimals, RoundingMode.HALF_EVEN);
        return NumberStyle.of(language).printed(exact.signum() == 0 ? BigDecimal.ZERO : exact, decimals);
    }

    private static boolean reachesFarDown(final double min, final double max) {
        return (min >= 0 && min <= 0.5 * max) || (max <= 0 && max >= 0.5 * min);
    }

    /** An axis above zero begins on a tick, so that its lowest line is labelled; one that goes below just leaves room. */
    private static double lower(final double low, final double room, final double step) {
        if (low == 0) {
            return 0;
        }
        return low < 0 ? low - room : Math.floor((low - room / 2) / step) * step;
    }

    private static int decimals(final double step) {
        return Math.max(0, BigDecimal.valueOf(step).stripTrailingZeros().scale());
    }
}
