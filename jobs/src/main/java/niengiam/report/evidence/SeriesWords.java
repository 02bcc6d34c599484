package niengiam.report.evidence;

import java.util.ArrayList;
import java.util.List;
import niengiam.model.Dimensions;
import niengiam.model.Unit;
import niengiam.report.words.Names;

/** What a series is called where it stands in a row or a sentence of its own. */
public final class SeriesWords {

    private static final String COUNTRY = "counterpart_area";

    private SeriesWords() {}

    /** Indicator and breakdown, with the unit in brackets at the end. */
    public static String named(
            final String indicator, final Dimensions dimensions, final Unit unit, final Names names) {
        final String breakdown = breakdown(dimensions, names);
        return plain(indicator, unit, names) + (breakdown.isEmpty() ? "" : ", " + breakdown) + " (" + names.unit(unit)
                + ")";
    }

    /** The same for a sentence, in which the unit follows the figure. */
    public static String told(final String indicator, final Dimensions dimensions, final Unit unit, final Names names) {
        final String breakdown = breakdown(dimensions, names);
        final String plain = plain(indicator, unit, names);
        if (breakdown.isEmpty()) {
            return plain;
        }
        // One pair of brackets, not two in a row.
        return plain.endsWith(")")
                ? plain.substring(0, plain.length() - 1) + ", " + breakdown + ")"
                : plain + " (" + breakdown + ")";
    }

    /** The parts within a line, where only the name of a country keeps its capital. */
    private static String breakdown(final Dimensions dimensions, final Names names) {
        final List<String> parts = new ArrayList<>();
        for (int i = 0; i < Dimensions.NAMES.size(); i++) {
            final String code = dimensions.codes().get(i);
            if (!code.equals(Dimensions.TOTAL)) {
                final String name = names.part(Dimensions.NAMES.get(i), code);
                parts.add(Dimensions.NAMES.get(i).equals(COUNTRY) ? name : lower(name));
            }
        }
        return String.join(", ", parts);
    }

    /** The name without its currency, which the unit says. */
    private static String plain(final String indicator, final Unit unit, final Names names) {
        return names.indicator(indicator).replace(" (" + unit.measure() + ")", "");
    }

    /** With a small first letter, unless it is an abbreviation. */
    public static String lower(final String words) {
        final boolean abbreviated = words.length() < 2 || Character.isUpperCase(words.charAt(1));
        return abbreviated ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
