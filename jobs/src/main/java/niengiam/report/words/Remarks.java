package niengiam.report.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import niengiam.source.CsvTable;

/**
 * What compilers note beside figures, in Vietnamese. A note is a list of remarks between semicolons; a remark that nobody
 * has put into Vietnamese, words of a source above all, stays as it is.
 */
final class Remarks {

    private static final String PLACE = "#";
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*\\d|\\d");

    private final Map<String, String> vietnamese = new HashMap<>();

    /** @param table remarks as they are noted and in Vietnamese; {@code #} in both stands for any number */
    Remarks(final CsvTable table) {
        table.requireColumns("note", "vi");
        table.rows().forEach(row -> vietnamese.put(row.get("note"), row.get("vi")));
    }

    String inVietnamese(final String note) {
        return Arrays.stream(note.split(";"))
                .map(String::strip)
                .map(this::remark)
                .collect(Collectors.joining("; "));
    }

    private String remark(final String remark) {
        final String known = vietnamese.get(remark);
        if (known != null) {
            return known;
        }
        final Matcher numbers = NUMBER.matcher(remark);
        final String pattern = vietnamese.get(numbers.replaceAll(PLACE));
        if (pattern == null) {
            return remark;
        }
        numbers.reset();
        return Pattern.compile(PLACE)
                .matcher(pattern)
                .replaceAll(place -> numbers.find() ? Matcher.quoteReplacement(number(numbers.group())) : PLACE);
    }

    /** Notes are written with a full stop before decimals and commas between thousands. */
    private static String number(final String noted) {
        if (noted.matches("\\d+[.]\\d{1,2}")) {
            return noted.replace('.', ',');
        }
        return noted.matches("\\d{1,3}(,\\d{3})+") ? noted.replace(',', '.') : noted;
    }
}
