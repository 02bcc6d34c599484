package niengiam.data;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.model.Unit;
import niengiam.source.CsvTable;
import niengiam.source.SourceException;
import niengiam.source.Texts;

/**
 * How sources print units: {@code Bill. dongs}, {@code triệu USD}, {@code %}. Only what is unmistakable as a unit is
 * listed: a noun alone, such as projects, also stands in titles of tables of money.
 */
public final class UnitWords {

    /** What is printed of shares, rates and indices: the unit of no count and of no amount. */
    public static final String RATIO = "RATIO";

    /** What is printed of a power of ten alone, {@code thousand}: of whatever is counted. */
    public static final String ANY = "ANY";

    private static final String NONE = "NONE";

    /** What words may say that is no unit of a figure here: a ratio, a power of ten, any other unit, or nothing. */
    private static final List<String> OTHERS = List.of(RATIO, ANY, "OTHER", NONE);

    private static final Pattern LINE = Pattern.compile(
            "\\(?\\s*(?:(?:unit|đơn vị(?: tính)?|đvt)\\s*:?\\s*)?([^()]*?)\\s*\\)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PLACE = Pattern.compile(
            "\\([^()]{1,60}\\)|(?:unit|đơn vị(?: tính)?|đvt)\\s*:\\s*.{1,60}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * A unit as it is printed.
     *
     * @param text as the list spells it
     * @param measure code of a unit; {@link #RATIO}, or a word that is no code for a unit that no figure here has
     * @param mult exponent of ten; empty where there is none
     */
    public record Printed(String text, String measure, OptionalInt mult) {

        /** Whether this is the unit, or could be: a ratio is one of several units of ratios. */
        public boolean is(final Unit unit, final String kind) {
            return measure.equals(RATIO) ? kind.equals(RATIO) : isOf(unit.measure()) && mult.orElse(0) == unit.mult();
        }

        /** Whether what is told in a unit may be told in this one, or in a power of ten of it. */
        public boolean isOf(final String unitMeasure) {
            return measure.equals(unitMeasure) || measure.equals(ANY);
        }
    }

    private final List<Printed> words = new ArrayList<>();

    /** Reads {@code unit_words.csv}. */
    UnitWords(final CsvTable table, final Set<String> units) {
        table.requireColumns("text", "unit_measure", "unit_mult");
        final Set<String> texts = new HashSet<>();
        table.forEach((row, where) -> {
            final Printed word = new Printed(Texts.label(row.get("text")), row.get("unit_measure"), mult(row, where));
            if (!units.contains(word.measure) && !OTHERS.contains(word.measure)) {
                throw new SourceException("Unknown unit \"" + word.measure + "\" in " + where
                        + ": expected one of units.csv or of " + OTHERS + ". Correct it.");
            }
            if (!texts.add(word.text)) {
                throw new SourceException("Invalid " + where + ": \"" + word.text + "\" occurs twice. Keep one.");
            }
            words.add(word);
        });
        // A longer word holds shorter ones: thousand USD is no USD.
        words.sort(Comparator.comparing((Printed word) -> word.text.length()).reversed());
    }

    private static OptionalInt mult(final Map<String, String> row, final String where) {
        final String text = row.get("unit_mult");
        try {
            return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
        } catch (final NumberFormatException notANumber) {
            throw new SourceException(
                    "Invalid row of " + where + " for " + row.get("text")
                            + ": expected an exponent of ten as unit_mult," + " got \"" + text + "\". Correct it.",
                    notANumber);
        }
    }

    /** The units that a text prints, in the order of their length. */
    public List<Printed> in(final String text) {
        final String label = Texts.label(text);
        final BitSet taken = new BitSet();
        final List<Printed> found = new ArrayList<>();
        for (final Printed word : words) {
            for (int at = label.indexOf(word.text); at >= 0; at = label.indexOf(word.text, at + 1)) {
                final int end = at + word.text.length();
                final int next = taken.nextSetBit(at);
                if (isWhole(label, at, end) && (next < 0 || next >= end)) {
                    taken.set(at, end);
                    if (!word.measure.equals(NONE)) {
                        found.add(word);
                    }
                }
            }
        }
        return found;
    }

    /**
     * The units that a title or head prints: single words only in brackets and behind words such as unit, for Ha Nam is no
     * hectare.
     */
    public List<Printed> printedIn(final String text) {
        final List<Printed> found = new ArrayList<>();
        for (final Printed word : in(text)) {
            if (word.measure.equals(RATIO) || word.text.indexOf(' ') >= 0) {
                found.add(word);
            }
        }
        final Matcher place = PLACE.matcher(text);
        while (place.find()) {
            found.addAll(in(place.group()));
        }
        return List.copyOf(new LinkedHashSet<>(found));
    }

    /** Whether a line, or what stands in a bracket, is a unit and nothing else: {@code Unit: Mill. dongs}. */
    public boolean isUnit(final String line) {
        final Matcher whole = LINE.matcher(line.strip());
        return whole.matches() && isWord(Texts.label(whole.group(1)));
    }

    private boolean isWord(final String label) {
        return words.stream().anyMatch(word -> word.text.equals(label) && !word.measure.equals(NONE));
    }

    private static boolean isWhole(final String text, final int start, final int end) {
        return !joins(text, start - 1, start) && !joins(text, end - 1, end);
    }

    /** Whether a word goes on from one place to the next. */
    private static boolean joins(final String text, final int before, final int after) {
        return before >= 0
                && after < text.length()
                && Character.isLetterOrDigit(text.charAt(before))
                && Character.isLetterOrDigit(text.charAt(after));
    }
}
