package niengiam.source.workbook;

import java.util.List;

/**
 * What the fixed texts of a format make of the number beside them. A digit there reads as one of the number's own, and a dash
 * or parentheses as its sign: {@code 0"0"} shows 14 as 140, and {@code 0;0} shows -5 as 5.
 */
final class PrintedMarks {

    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";
    /** Marks that divide the number before them, and by other measure than a hundred. */
    private static final String PER_MORE = "\u2030\u2031";

    private final FormatSection section;

    PrintedMarks(final FormatSection section) {
        this.section = section;
    }

    /** Whether another number is read there than the stored one. */
    boolean mislead(final boolean negative, final boolean minus) {
        return hasDigits() || hasSeparator() || signs(minus) != (negative ? 1 : 0);
    }

    /** Whether letters or the sign of a currency stand there, such as a unit. */
    boolean hasWords() {
        return section.literals()
                .codePoints()
                .anyMatch(c -> Character.isLetter(c) || Character.getType(c) == Character.CURRENCY_SYMBOL);
    }

    private boolean hasDigits() {
        return section.literals()
                .codePoints()
                .anyMatch(c -> Character.isDigit(c)
                        || Character.getType(c) == Character.OTHER_NUMBER
                        || Character.getType(c) == Character.LETTER_NUMBER
                        || PER_MORE.indexOf(c) >= 0);
    }

    /** Whether a mark between two places makes other numbers of the digits, as in {@code 0\.0}. */
    private boolean hasSeparator() {
        final List<FormatSection.Token> tokens = section.tokens();
        boolean between = false;
        for (int i = Math.max(0, section.index(FormatSection.Kind.DIGIT)); i < tokens.size(); i++) {
            final FormatSection.Token token = tokens.get(i);
            if (token.kind() == FormatSection.Kind.LITERAL && !token.text().isBlank()) {
                between = true;
            } else if (token.kind() == FormatSection.Kind.DIGIT && between) {
                return true;
            }
        }
        return false;
    }

    /** How many signs of a negative number are shown. */
    private int signs(final boolean minus) {
        final String before = section.textBefore().strip();
        final String behind = section.textBehind().strip();
        int signs = minus ? 1 : 0;
        if (!before.isEmpty() && DASHES.indexOf(before.charAt(before.length() - 1)) >= 0) {
            signs++;
        }
        if (!behind.isEmpty() && DASHES.indexOf(behind.charAt(0)) >= 0) {
            signs++;
        }
        if (before.endsWith("(") && behind.startsWith(")")) {
            signs++;
        }
        return signs;
    }
}
