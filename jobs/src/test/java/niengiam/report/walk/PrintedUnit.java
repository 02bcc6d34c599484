package niengiam.report.walk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.report.StagedRelease;
import niengiam.source.CsvTable;

/**
 * A unit as a reader takes it from print: a word for a power of ten, and what is counted. Nothing of the program that
 * converts units is used here.
 *
 * @param scale the power of ten
 * @param measure code of what is counted
 */
record PrintedUnit(int scale, String measure) {

    private static final Map<String, Integer> SCALES =
            Map.of("nghìn", 3, "triệu", 6, "tỷ", 9, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

    private static final Pattern NUMBER = Pattern.compile("[+\u2212-]?\\d[\\d.,]*");

    private static final Map<String, String> MEASURES = measures();

    private static Map<String, String> measures() {
        final Map<String, String> measures = new HashMap<>(Map.of("USD", "USD", "VND", "VND", "%", "PERCENT"));
        CsvTable.read(StagedRelease.DATA.resolve("codelists/units.csv")).rows().forEach(row -> {
            measures.put(row.get("name_vi"), row.get("code"));
            measures.put(row.get("name_en"), row.get("code"));
        });
        return measures;
    }

    /** The unit that words say; empty if they say none. */
    static Optional<PrintedUnit> of(final String words) {
        final String plain = words.replace('\u00A0', ' ').strip();
        final String thousands = "nghìn tỷ ";
        if (plain.startsWith(thousands)) {
            return of(plain.substring(thousands.length())).map(unit -> new PrintedUnit(12, unit.measure));
        }
        final String first = plain.split(" ")[0];
        final Integer scale = SCALES.get(first);
        final String noun =
                scale == null ? plain : plain.substring(first.length()).strip();
        if (MEASURES.containsKey(noun)) {
            return Optional.of(new PrintedUnit(scale == null ? 0 : scale, MEASURES.get(noun)));
        }
        // English puts a currency first: "USD million".
        final String[] pair = plain.split(" ");
        return pair.length == 2 && MEASURES.containsKey(pair[0]) && SCALES.containsKey(pair[1])
                ? Optional.of(new PrintedUnit(SCALES.get(pair[1]), MEASURES.get(pair[0])))
                : Optional.empty();
    }

    /** The unit in brackets at the end of a head. */
    static Optional<PrintedUnit> atEndOf(final String head) {
        final int open = head.lastIndexOf('(');
        return open >= 0 && head.endsWith(")") ? of(head.substring(open + 1, head.length() - 1)) : Optional.empty();
    }

    /** Whether a printed number is a number of single units, rounded to the digits it is printed with. */
    boolean prints(final String text, final String language, final BigDecimal single) {
        final Optional<BigDecimal> printed = number(text, language);
        if (printed.isEmpty()) {
            return false;
        }
        final BigDecimal value = single.divide(BigDecimal.TEN.pow(scale));
        return value.setScale(Math.max(0, printed.get().scale()), RoundingMode.HALF_UP)
                        .compareTo(printed.get())
                == 0;
    }

    /** The number in a printed cell, with as many decimals as are printed. */
    static Optional<BigDecimal> number(final String text, final String language) {
        final Matcher found = NUMBER.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        final String digits = found.group().replace('\u2212', '-').replace("+", "");
        return Optional.of(new BigDecimal(
                language.equals("en")
                        ? digits.replace(",", "")
                        : digits.replace(".", "").replace(',', '.')));
    }
}
