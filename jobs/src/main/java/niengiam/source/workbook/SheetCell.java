package niengiam.source.workbook;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A cell of a workbook with what a reader needs to distrust it.
 *
 * @param row 0-based
 * @param column 0-based
 * @param kind what it holds
 * @param shown the text a reader sees: NFC, in Unicode whatever the font
 * @param raw what is stored: the text before conversion, the digits before formatting
 * @param number the value, of a number; a percentage counts as the number before its sign
 * @param flags what else is known
 */
public record SheetCell(
        int row, int column, Kind kind, String shown, String raw, Optional<BigDecimal> number, Set<Flag> flags) {

    /** What a cell holds. */
    public enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        /** A number formatted as a date. */
        DATE,
        BOOLEAN,
        /** The result of a formula that failed, such as {@code #REF!}. */
        ERROR
    }

    /** Facts about a cell. */
    public enum Flag {
        /** Its row, column, sheet or format hides it. */
        HIDDEN,
        /** The value is the stored result of a formula. */
        FORMULA,
        /** A formula whose result was never stored: whatever it shows is no figure. */
        NOT_CALCULATED,
        /** The text was typed in a TCVN3 font. */
        LEGACY,
        /** What is shown is not what is stored, rounded. */
        RESCALED,
        /** Words stand beside the number, such as a unit. */
        WORDS,
        /** Its format makes a percentage of it: what a reader sees is a share or a rate. */
        PERCENT,
        /** A text is shown in place of the number. */
        REPLACED,
        /** It is struck through. */
        STRUCK,
        /** Another cell of a merged range lies over it. */
        COVERED,
        /** The file says two different things of the place. */
        TWICE
    }

    /** The same cell with one more fact and another print. */
    SheetCell with(final Flag flag, final String print) {
        final Set<Flag> all = new HashSet<>(flags);
        all.add(flag);
        return new SheetCell(row, column, kind, print, raw, number, Set.copyOf(all));
    }

    /** An empty place. */
    public static SheetCell blank(final int row, final int column) {
        return new SheetCell(row, column, Kind.BLANK, "", "", Optional.empty(), Set.of());
    }

    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    public boolean has(final Flag flag) {
        return flags.contains(flag);
    }

    /** The address, {@code B4}. */
    public String address() {
        return letters(column) + (row + 1);
    }

    /** Letters of a 0-based column: {@code A}, {@code AA}. */
    public static String letters(final int column) {
        final StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
