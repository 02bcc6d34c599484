package niengiam.model;

import java.util.Optional;

/**
 * Reads locators with numbers: {@code cell=5,2}, {@code row=5}, {@code char=10,15}, {@code page=3;char=10,15}. Step by step
 * and without a pattern: tables hold one locator for each figure.
 */
final class LocatorText {

    /** Longer numbers are none of ours. */
    private static final int LONG_DIGITS = 18;

    private static final int INT_DIGITS = 9;

    private final String text;
    private int at;

    private LocatorText(final String text) {
        this.text = text;
    }

    static Optional<Locator> parse(final String text) {
        return new LocatorText(text).locator();
    }

    private Optional<Locator> locator() {
        final int page = takes("page=") ? (int) number(INT_DIGITS) : 0;
        if (page < 0 || (at > 0 && !takes(";"))) {
            return Optional.empty();
        }
        final boolean paged = at > 0;
        if (takes("char=")) {
            return paged
                    ? pair(INT_DIGITS, (start, end) -> new Locator.Page(page, (int) start, end))
                    : pair(LONG_DIGITS, (start, end) -> new Locator.Text((int) start, end));
        }
        if (paged) {
            return Optional.empty();
        }
        if (takes("cell=")) {
            return pair(LONG_DIGITS, Locator.Csv::new);
        }
        return takes("row=") ? row(number(LONG_DIGITS)) : Optional.empty();
    }

    private interface Pair {
        Locator of(long first, int second);
    }

    private Optional<Locator> pair(final int firstDigits, final Pair pair) {
        final long first = number(firstDigits);
        final boolean apart = takes(",");
        final long second = number(INT_DIGITS);
        return first < 0 || !apart || second < 0 || at < text.length()
                ? Optional.empty()
                : Optional.of(pair.of(first, (int) second));
    }

    private Optional<Locator> row(final long record) {
        return record < 0 || at < text.length() ? Optional.empty() : Optional.of(new Locator.CsvRow(record));
    }

    private boolean takes(final String expected) {
        final boolean there = text.startsWith(expected, at);
        if (there) {
            at += expected.length();
        }
        return there;
    }

    /** The number that begins here; -1 if there is none, or one of too many digits. */
    private long number(final int mostDigits) {
        final int begin = at;
        long number = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9' && at - begin < mostDigits) {
            number = number * 10 + text.charAt(at) - '0';
            at++;
        }
        return at == begin ? -1 : number;
    }
}
