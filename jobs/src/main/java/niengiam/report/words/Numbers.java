package niengiam.report.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import niengiam.model.Language;
import niengiam.text.NumberStyle;

/** How figures are printed for readers: few decimals, a true minus sign. Rounding happens here and nowhere before. */
public final class Numbers {

    private static final int MOST_DECIMALS = 2;
    private static final int MOST_PERCENT_DECIMALS = 4;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Numbers() {}

    /** A value: one decimal from a thousand upwards, else two; smaller ones to two significant digits. */
    public static String value(final BigDecimal value, final Language language) {
        return print(value, decimals(value), language);
    }

    /** A difference, with its sign. */
    public static String signed(final BigDecimal value, final Language language) {
        return (value.signum() > 0 ? "+" : "") + value(value, language);
    }

    /** Per cent to one decimal, without sign of its own: the words around it say the direction. */
    public static String size(final BigDecimal percent, final Language language) {
        return print(percent.abs(), 1, language);
    }

    /** The same with as many decimals as a change needs that is not nothing: {@code 0,03} and not {@code 0,0}. */
    public static String smallest(final BigDecimal percent, final Language language) {
        return print(percent.abs(), percentDecimals(percent), language);
    }

    /** Per cent to one decimal, more where it would round to nothing and is something, with its sign. */
    public static String signedPercent(final BigDecimal percent, final Language language) {
        final BigDecimal rounded = percent.setScale(percentDecimals(percent), RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + print(rounded, rounded.scale(), language) + "%";
    }

    private static int percentDecimals(final BigDecimal percent) {
        int decimals = 1;
        while (percent.signum() != 0
                && decimals < MOST_PERCENT_DECIMALS
                && percent.setScale(decimals, RoundingMode.HALF_UP).signum() == 0) {
            decimals++;
        }
        return decimals;
    }

    /** Per cent of a base, to one decimal. */
    static String percent(final BigDecimal percent, final Language language) {
        return print(percent, 1, language) + "%";
    }

    /** A count. */
    public static String count(final long count, final Language language) {
        return print(BigDecimal.valueOf(count), 0, language);
    }

    /** Every digit, as data: a full stop before decimals, no grouping. */
    public static String exact(final BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** A count of sections, as Roman numerals. */
    public static String roman(final int count) {
        final String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        final int[] worths = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        final StringBuilder text = new StringBuilder();
        int left = count;
        for (int i = 0; i < signs.length; i++) {
            text.append(signs[i].repeat(left / worths[i]));
            left %= worths[i];
        }
        return text.toString();
    }

    private static int decimals(final BigDecimal value) {
        final BigDecimal plain = value.stripTrailingZeros();
        final int scale = Math.max(0, plain.scale());
        if (plain.abs().compareTo(THOUSAND) >= 0) {
            return Math.min(scale, 1);
        }
        final int magnitude = plain.precision() - plain.scale();
        return Math.min(scale, magnitude > 0 ? MOST_DECIMALS : MOST_DECIMALS - magnitude);
    }

    private static String print(final BigDecimal value, final int decimals, final Language language) {
        return NumberStyle.of(language).printed(value, decimals);
    }
}
