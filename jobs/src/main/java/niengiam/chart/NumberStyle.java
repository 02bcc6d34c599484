package niengiam.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import niengiam.model.Language;

/** Prints numbers the way the language does: {@code 13.257,3} or {@code 13,257.3}, with a true minus sign. */
enum NumberStyle {
    VIETNAMESE('.', ','),
    ENGLISH(',', '.');

    private static final char MINUS = '\u2212';

    private final char group;
    private final char point;

    NumberStyle(char group, char point) {
        this.group = group;
        this.point = point;
    }

    static NumberStyle of(Language language) {
        return language == Language.VI ? VIETNAMESE : ENGLISH;
    }

    String print(long whole) {
        return print(BigDecimal.valueOf(whole), 0);
    }

    /** Rounds half up to so many decimals. */
    String print(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        int dot = digits.indexOf('.');
        String whole = dot < 0 ? digits : digits.substring(0, dot);
        StringBuilder printed = new StringBuilder(digits.length() + 8);
        if (rounded.signum() < 0) {
            printed.append(MINUS);
        }
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                printed.append(group);
            }
            printed.append(whole.charAt(i));
        }
        if (dot >= 0) {
            printed.append(point).append(digits, dot + 1, digits.length());
        }
        return printed.toString();
    }
}
