package niengiam.text;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a text: one that it would take for a formula is preceded by an apostrophe in text
 * files and marked as quoted in workbooks. Numbers are left as they are.
 */
public final class FormulaGuard {

    private static final String MARK = "'";

    /** What a spreadsheet runs: its signs, also full-width and behind blanks, and any text behind a tab or a line end. */
    private static final Pattern FORMULA =
            Pattern.compile("(?s)(?:[\\t\\r]|[\\s\\u00a0\\u3000]*+[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]).*");

    /** A printed number or a lone dash: it begins like a formula and cannot run. */
    private static final Pattern HARMLESS = Pattern.compile("[+-]?[0-9., %]*+(?:(?<=[0-9])[eE][+-]?[0-9]++)?");

    private FormulaGuard() {}

    /** Whether a spreadsheet would take a text for a formula. */
    public static boolean mightRun(final String text) {
        // Nearly every text begins with a letter or digit, and a pattern is dear for each cell of a large table.
        return !text.isEmpty()
                && !Character.isLetterOrDigit(text.charAt(0))
                && FORMULA.matcher(text).matches()
                && !HARMLESS.matcher(text).matches();
    }

    /** A text as it stands in a file that a spreadsheet may open. */
    public static String guarded(final String text) {
        return mightRun(text) ? MARK + text : text;
    }

    /** A text as it was before {@link #guarded}. */
    public static String unguarded(final String text) {
        return text.startsWith(MARK) && mightRun(text.substring(MARK.length())) ? text.substring(MARK.length()) : text;
    }
}
