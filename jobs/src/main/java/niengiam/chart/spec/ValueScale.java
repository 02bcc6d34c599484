package niengiam.chart.spec;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import niengiam.model.Language;
import niengiam.text.NumberStyle;

/**
 * How the values of one picture are printed: scaled so that no number on the axis is long, with the digits that tell the
 * values apart and no more than the source gave.
 *
 * @param shift the values are divided by {@code 10^shift}, always a multiple of three
 * @param decimals printed behind the point
 */
public record ValueScale(ValueUnit unit, Language language, int shift, int decimals) {

    private static final BigDecimal LONGEST_UNSCALED = new BigDecimal("100000");
    private static final BigDecimal LONGEST_SCALED = new BigDecimal("10000");
    private static final BigDecimal SMALLEST_UNSCALED = new BigDecimal("0.001");
    private static final int SIGNIFICANT_DIGITS = 3;
    private static final int FINER_DIGITS = 2;

    public static ValueScale of(final ValueUnit unit, final Language language, final List<Point> points) {
        final List<BigDecimal> values =
                points.stream().flatMap(point -> point.value().stream()).toList();
        final BigDecimal largest = Stream.concat(
                        values.stream(), points.stream().flatMap(Point::ends))
                .map(BigDecimal::abs)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        final int shift = shiftOf(largest);
        final int measured =
                values.stream().mapToInt(v -> measured(v, shift)).max().orElse(0);
        final int useful = usefulDecimals(digitsBeforePoint(largest.scaleByPowerOfTen(-shift)));
        return new ValueScale(unit, language, shift, Math.min(useful, measured));
    }

    /** The unit in words, as headed on the axis. */
    public String title() {
        return unit.title(shift, language);
    }

    public double toAxis(final BigDecimal value) {
        return value.scaleByPowerOfTen(-shift).doubleValue();
    }

    /**
     * A value as printed beside its mark: never more digits than the source gave, and what would round to nothing says so,
     * because a zero is something else.
     */
    public String print(final BigDecimal value) {
        final NumberStyle style = NumberStyle.of(language);
        final BigDecimal scaled = value.scaleByPowerOfTen(-shift);
        if (scaled.signum() == 0) {
            return style.printed(BigDecimal.ZERO, 0);
        }
        if (scaled.setScale(decimals, RoundingMode.HALF_UP).signum() != 0) {
            return style.printed(scaled, Math.min(decimals, measured(value, shift)));
        }
        final int finer = decimals + FINER_DIGITS;
        final BigDecimal rounded = scaled.setScale(finer, RoundingMode.HALF_UP);
        if (rounded.signum() != 0) {
            return style.printed(rounded, scaleOf(rounded));
        }
        final String least = style.printed(BigDecimal.ONE.movePointLeft(finer), finer);
        return scaled.signum() > 0 ? "<" + least : ">" + NumberStyle.MINUS + least;
    }

    /** A value as printed beside its mark, with the source's reserve: {@code ~831}, {@code trên 17}. */
    public String print(final Point point) {
        final String number = print(point.value().orElseThrow());
        return switch (point.precision()) {
            case EXACT -> number;
            case ABOUT -> "~" + number;
            case NEARLY -> Word.NEARLY.in(language) + PlainText.NBSP + number;
            case OVER -> Word.OVER.in(language) + PlainText.NBSP + number;
            case AT_LEAST -> "≥" + PlainText.NBSP + number;
            case AT_MOST -> "≤" + PlainText.NBSP + number;
        };
    }

    /** A value in a sentence, with its unit. */
    public String say(final Point point) {
        final boolean percent = unit.noun().equals("%");
        return print(point) + (percent && shift == 0 ? "%" : PlainText.NBSP + title());
    }

    public boolean wholeTicks() {
        return unit.nature() == ValueUnit.Nature.COUNT && shift == 0;
    }

    private static int shiftOf(final BigDecimal largest) {
        final int magnitude = digitsBeforePoint(largest) - 1;
        if (largest.signum() == 0) {
            return 0;
        }
        if (largest.compareTo(SMALLEST_UNSCALED) < 0) {
            return Math.floorDiv(magnitude, 3) * 3;
        }
        if (largest.compareTo(LONGEST_UNSCALED) < 0) {
            return 0;
        }
        final int shift = Math.floorDiv(magnitude, 3) * 3;
        return largest.scaleByPowerOfTen(3 - shift).compareTo(LONGEST_SCALED) < 0 ? shift - 3 : shift;
    }

    /** Three digits tell values apart; a fourth, behind the point, is what yearbooks print of hundreds. */
    private static int usefulDecimals(final int digitsBeforePoint) {
        return digitsBeforePoint == SIGNIFICANT_DIGITS ? 1 : Math.max(0, SIGNIFICANT_DIGITS - digitsBeforePoint);
    }

    /** The decimals a value was given with; scaling does not add any. */
    private static int measured(final BigDecimal value, final int shift) {
        return shift == 0 ? Math.max(0, value.scale()) : Math.max(0, scaleOf(value.scaleByPowerOfTen(-shift)));
    }

    private static int digitsBeforePoint(final BigDecimal value) {
        return value.precision() - value.scale();
    }

    private static int scaleOf(final BigDecimal value) {
        return value.signum() == 0 ? 0 : value.stripTrailingZeros().scale();
    }
}
