package niengiam.observe;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import niengiam.data.Attribute;
import niengiam.data.KeyedLookup;
import niengiam.source.CsvTable;

/** The label tables of one mapping, each read once for every attribute it serves. */
final class Labels {

    /** Begins a code that stands for a reason to reject. */
    private static final String REJECT_MARK = "!";

    /** Reason of a label that no table has. */
    static final String UNKNOWN = "UNKNOWN_LABEL";

    /** The mark of a note at the end of a label. */
    private static final Pattern NOTE_MARK =
            Pattern.compile("\\s*(?:\\((?:\\*{1,3}|\\d{1,2})\\)|\\*{1,3}|[¹²³⁴-⁹]+)\\s*$");

    private final Map<String, Map<Attribute, LabelTable>> simple = new HashMap<>();
    private final Function<String, CsvTable> tables;

    Labels(final Function<String, CsvTable> tables) {
        this.tables = tables;
    }

    LabelTable keyed(final KeyedLookup lookup) {
        return LabelTable.keyed(tables.apply(lookup.table()), lookup.keys());
    }

    /** The code for a label, or the label itself if the source names no table. */
    String resolve(final Attribute attribute, final String text, final Optional<String> table) throws Refusal {
        if (table.isEmpty()) {
            return text;
        }
        final LabelTable labels = simple.computeIfAbsent(table.get(), name -> new EnumMap<>(Attribute.class))
                .computeIfAbsent(attribute, wanted -> LabelTable.simple(tables.apply(table.get()), wanted));
        final String code = labels.find(text)
                .or(() -> labels.find(NOTE_MARK.matcher(text).replaceAll("")))
                .orElseThrow(() -> new Refusal(
                        UNKNOWN,
                        "expected a label of " + table.get() + " for " + attribute.key() + ", got \"" + text + "\""));
        return requireNoMark(code, text);
    }

    private static String requireNoMark(final String code, final String text) throws Refusal {
        if (code.startsWith(REJECT_MARK)) {
            throw new Refusal(code.substring(REJECT_MARK.length()), "\"" + text + "\" is mapped to no code");
        }
        return code;
    }

    /** The attributes for several labels at once. */
    static Map<Attribute, String> resolve(final LabelTable table, final List<String> keys, final List<String> texts)
            throws Refusal {
        return table.find(texts)
                .orElseThrow(() -> new Refusal(UNKNOWN, "expected known labels for " + keys + ", got " + texts));
    }
}
