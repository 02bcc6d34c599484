package niengiam.text;

/** A word of periods and days, as the lexicon names it. */
enum TimeWord {
    NONE,
    DAY,
    MONTHS,
    /** "Tháng cuối": counted from the end of the year. */
    LAST_MONTHS,
    /** The T of {@code 9T/2017}. */
    T,
    QUARTER,
    /** Several of them: "the first three quarters". */
    QUARTERS,
    /** The Q of {@code Q2/2019}. */
    Q,
    /** The H of {@code H1/2025}. */
    H,
    YEAR,
    /** The whole year, which is perhaps not named: "cả năm". */
    WHOLE_YEAR,
    IN,
    ROMAN,
    FIRST,
    ORD,
    LAST,
    YEAR_START,
    HALF1,
    HALF2,
    UNTIL,
    FROM,
    /** Behind a number of months it makes them a distance: "sáu tháng sau". */
    AFTER,
    /** "Between … and …". */
    BETWEEN,
    RANGE,
    NOW,
    YEAR_TO_NOW,
    THIS,
    /** The year of writing: "năm nay". */
    THIS_YEAR,
    /** From the very beginning until now: "từ trước đến nay". */
    EVER,
    THIS_MONTH,
    THIS_QUARTER,
    /** The year that has just ended or is about to: "năm qua". */
    PAST_YEAR,
    SAME_PERIOD,
    LAST_YEAR,
    /** A part of a year that is no number of months: "mùa hè", "late". */
    NARROW,
    /** The name of a month. */
    MONTH;

    /** The word a lexicon value names: {@code MONTH11} is the eleventh {@link #MONTH}. */
    static TimeWord of(final String value) {
        for (final TimeWord word : values()) {
            if (word.name().equals(value)) {
                return word;
            }
        }
        final TimeWord numbered = valueOf(value.substring(0, firstDigit(value)));
        return numbered;
    }

    /** The number at the end of a lexicon value, or 0. */
    static int number(final String value) {
        final int digit = firstDigit(value);
        return digit == value.length() ? 0 : Integer.parseInt(value.substring(digit));
    }

    private static int firstDigit(final String value) {
        int i = 0;
        while (i < value.length() && !Character.isDigit(value.charAt(i))) {
            i++;
        }
        return i;
    }
}
