package niengiam.source.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * Numbers that a format shows without places of their own: as a power of ten, {@code 1.2E+4}, as a fraction, {@code 2 1/2},
 * or as they are.
 */
final class UnplacedNumber {

    private static final int SHOWN_DECIMALS = 10;
    /** Programs look for no fraction with longer denominators. */
    private static final int DENOMINATOR_PLACES = 3;

    private UnplacedNumber() {}

    /** What is shown of a number that is not negative. */
    static String of(final FormatSection section, final BigDecimal number) {
        final String digits;
        if (section.exponent() >= 0) {
            digits = power(section, number);
        } else {
            digits = section.slash() >= 0 ? fraction(section, number) : general(number);
        }
        return section.textBefore() + digits + section.textBehind();
    }

    /** As a program shows a number for which nothing was chosen. */
    static String general(final BigDecimal number) {
        final BigDecimal rounded =
                number.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }

    private static String power(final FormatSection section, final BigDecimal number) {
        final List<FormatSection.Token> mantissa = section.tokens().subList(0, section.exponent());
        final int point = section.index(FormatSection.Kind.POINT);
        final int decimals =
                point < 0 || point > mantissa.size() ? 0 : places(mantissa.subList(point, mantissa.size()));
        final int step = Math.max(1, places(mantissa) - decimals);
        int exponent = number.signum() == 0 ? 0 : Math.floorDiv(number.precision() - number.scale() - 1, step) * step;
        BigDecimal shown = number.movePointLeft(exponent).setScale(decimals, RoundingMode.HALF_UP);
        if (shown.compareTo(BigDecimal.ONE.movePointRight(step)) >= 0) {
            exponent += step;
            shown = number.movePointLeft(exponent).setScale(decimals, RoundingMode.HALF_UP);
        }
        final FormatSection.Token letter = section.tokens().get(section.exponent());
        final String sign = exponent < 0 ? "-" : letter.text().substring(1).replace("-", "");
        final String digits = String.valueOf(Math.abs(exponent));
        final int width = places(
                section.tokens().subList(section.exponent(), section.tokens().size()));
        return shown.toPlainString() + "E" + sign + "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    private static int places(final List<FormatSection.Token> tokens) {
        return (int) tokens.stream()
                .filter(token -> token.kind() == FormatSection.Kind.DIGIT)
                .count();
    }

    private static String fraction(final FormatSection section, final BigDecimal number) {
        final boolean mixed = isMixed(section.tokens().subList(0, section.slash()));
        final BigDecimal whole = mixed ? number.setScale(0, RoundingMode.DOWN) : BigDecimal.ZERO;
        final BigDecimal rest = number.subtract(whole);
        final int[] ratio = ratio(
                section.tokens().subList(section.slash() + 1, section.tokens().size()), rest);
        if (mixed && ratio[0] == ratio[1]) {
            return whole.add(BigDecimal.ONE).toPlainString();
        }
        if (mixed && ratio[0] == 0) {
            return whole.toPlainString();
        }
        return (whole.signum() == 0 ? "" : whole.toPlainString() + " ") + ratio[0] + "/" + ratio[1];
    }

    /** Whether whole numbers stand before the fraction, as in {@code # ?/?}. */
    private static boolean isMixed(final List<FormatSection.Token> before) {
        boolean places = false;
        boolean apart = false;
        for (final FormatSection.Token token : before) {
            if (token.kind() == FormatSection.Kind.DIGIT && apart) {
                return true;
            }
            places |= token.kind() == FormatSection.Kind.DIGIT;
            apart = places && token.kind() != FormatSection.Kind.DIGIT;
        }
        return false;
    }

    /** Numerator and denominator: the one that is named, {@code ?/16}, or the nearest with so many places. */
    private static int[] ratio(final List<FormatSection.Token> below, final BigDecimal number) {
        final String named = FormatSection.digitsAtStart(below);
        if (!named.isEmpty()) {
            final int denominator = Integer.parseInt(named);
            return new int[] {numerator(number, denominator), denominator};
        }
        final int places = (int) below.stream()
                .takeWhile(token -> token.kind() == FormatSection.Kind.DIGIT)
                .count();
        final int last = BigDecimal.ONE
                .movePointRight(Math.min(DENOMINATOR_PLACES, places))
                .intValue();
        int[] best = {numerator(number, 1), 1};
        for (int denominator = 2; denominator < last; denominator++) {
            final int[] next = {numerator(number, denominator), denominator};
            if (distance(number, next).compareTo(distance(number, best)) < 0) {
                best = next;
            }
        }
        return best;
    }

    private static int numerator(final BigDecimal number, final int denominator) {
        return number.multiply(BigDecimal.valueOf(denominator))
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
    }

    private static BigDecimal distance(final BigDecimal number, final int[] ratio) {
        return BigDecimal.valueOf(ratio[0])
                .divide(BigDecimal.valueOf(ratio[1]), MathContext.DECIMAL64)
                .subtract(number)
                .abs();
    }
}
