package niengiam.report.document;

import java.util.regex.Pattern;

/** What a line must not end within: numbers and dates, as long as they are no longer than a column. */
public final class Unbroken {

    private static final Pattern FIGURE = Pattern.compile("[^0-9]{0,3}[0-9][0-9.,/%]{0,17}[^0-9]{0,3}");

    private Unbroken() {}

    /** Whether a word is such a number or date, with the brackets and stops around it. */
    public static boolean is(final String word) {
        return FIGURE.matcher(word).matches();
    }
}
