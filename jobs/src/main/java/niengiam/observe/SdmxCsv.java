package niengiam.observe;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import niengiam.data.Attribute;
import niengiam.text.FormulaGuard;
import niengiam.text.NumberStyle;
import niengiam.text.Parsed;

/**
 * What the standard of SDMX-CSV, 1.0 and 2.0, says of a row beyond its columns: how numbers are written, what an action
 * leaves as it was, and what columns mean that a mapping does not know.
 *
 * @param head the head of the file
 */
record SdmxCsv(TableHead head) {

    static final String STRUCTURE_NAME = "STRUCTURE_NAME";

    private static final String ACTION = "ACTION";
    private static final String MERGE = "M";
    private static final String YEAR_START = "REPORTING_YEAR_START_DAY";

    /** Columns without which a merged figure means nothing. */
    private static final List<String> NEEDED = List.of("UNIT_MEASURE", "UNIT_MULT", "OBS_STATUS");

    /** Attributes whose cells are texts, blanks and all. */
    private static final Set<Attribute> TEXTS = Set.of(Attribute.OBS_TEXT, Attribute.NOTE);

    private static final Pattern DOUBLE = Pattern.compile("[+-]?[0-9]{1,20}([.][0-9]{1,20})?[eE][+-]?[0-9]{1,2}");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?[0-9]+,[0-9]+");

    /** A number of XML Schema: no groups, an exponent perhaps, and a decimal comma where semicolons separate fields. */
    static Parsed number(final String printed, final char delimiter) {
        final String text = printed.strip();
        if (hasExponent(text) && DOUBLE.matcher(text).matches()) {
            final BigDecimal number = new BigDecimal(text);
            return new Parsed.Value(number, number.ulp(), false);
        }
        if (delimiter == ';' && DECIMAL_COMMA.matcher(text).matches()) {
            return NumberStyle.EN.parse(text.replace(',', '.'));
        }
        return text.isEmpty() || isDecimal(text) ? NumberStyle.EN.parse(text) : Parsed.Invalid.NOT_A_NUMBER;
    }

    /** Whether a text is digits with one point among them at most, and perhaps a sign; looked at for every figure there is. */
    static boolean isDecimal(final String text) {
        int digits = 0;
        int points = 0;
        for (int i = text.startsWith("+") || text.startsWith("-") ? 1 : 0; i < text.length(); i++) {
            final char c = text.charAt(i);
            if (c == '.') {
                points++;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else {
                return false;
            }
        }
        return digits > 0 && points <= 1;
    }

    private static boolean hasExponent(final String text) {
        return text.indexOf('e') >= 0 || text.indexOf('E') >= 0;
    }

    /** A cell as it was before it was guarded against spreadsheets that run what they read. */
    static String cell(final String printed, final Attribute attribute) {
        return FormulaGuard.unguarded(TEXTS.contains(attribute) ? printed : printed.strip());
    }

    /**
     * Adds what unknown columns say.
     *
     * @throws Refusal if the row says nothing of its own, or its years are no calendar years
     */
    void complete(final List<String> fields, final String printed, final Map<Attribute, String> attributes)
            throws Refusal {
        if (head.field(fields, ACTION).equals(MERGE)) {
            requireWhole(fields, printed);
        }
        final StringBuilder note = new StringBuilder(attributes.getOrDefault(Attribute.NOTE, ""));
        head.unknownAttributes().forEach((name, index) -> {
            final String text = FormulaGuard.unguarded(fields.get(index).strip());
            if (!text.isEmpty()) {
                note.append(note.isEmpty() ? "" : "; ").append(name).append('=').append(text);
            }
        });
        final Integer start = head.unknownAttributes().get(YEAR_START);
        if (start != null && !Set.of("", "--01-01").contains(fields.get(start).strip())) {
            throw new Refusal(
                    "INVALID_PERIOD",
                    "expected a year that begins on 1 January, got " + YEAR_START + " "
                            + fields.get(start).strip());
        }
        attributes.put(Attribute.NOTE, note.toString());
    }

    private void requireWhole(final List<String> fields, final String printed) throws Refusal {
        if (printed.isBlank()) {
            throw new Refusal("NOT_CHANGED", "action M without OBS_VALUE leaves the figure as it was");
        }
        for (final String column : NEEDED) {
            if (head.has(column) && head.field(fields, column).isEmpty()) {
                throw new Refusal(
                        "NOT_CHANGED",
                        "action M without " + column + " leaves it as it was, which this table does not tell");
            }
        }
    }
}
