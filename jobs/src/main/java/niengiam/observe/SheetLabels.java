package niengiam.observe;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.data.Attribute;
import niengiam.data.KeyedLookup;
import niengiam.data.SheetMapping;
import niengiam.data.ValueSource;
import niengiam.source.workbook.SheetCell;
import niengiam.source.workbook.SheetGrid;

/** What the labels of a sheet's rows and columns mean: headings, bilingual labels, footnote marks. */
final class SheetLabels {

    private static final Pattern BETWEEN_LANGUAGES = Pattern.compile(" ?[-–—/|] ?| ");

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");

    /** A running number before a label, "12. Hà Nam". */
    private static final Pattern RUNNING_NUMBER = Pattern.compile("\\d{1,3}[.)] ?(?=\\p{L})");

    private static final int LONGEST_BILINGUAL = 200;

    private final SheetMapping mapping;
    private final Labels labels;
    private final Map<KeyedLookup, LabelTable> keyed = new HashMap<>();
    private final Pattern markAtEnd;

    SheetLabels(final SheetMapping mapping, final Labels labels) {
        this.mapping = mapping;
        this.labels = labels;
        this.markAtEnd = Pattern.compile("\\s*(" + mapping.footnote() + ")$");
        mapping.rows().forEach(rows -> rows.lookups().forEach(lookup -> keyed.put(lookup, labels.keyed(lookup))));
    }

    /** The 0-based column of a letter or letters. */
    static int column(final String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + (letters.charAt(i) - 'A' + 1);
        }
        return column - 1;
    }

    /**
     * Whether a label begins a part that the mapping knows. Where it says all that a title may say, a heading with another
     * word, "revoked, by province", is that of something else, and so is one with a year that the title does not name.
     *
     * @param title what stands above and in the head of the table
     */
    boolean isHeading(final String label, final String title) {
        return mapping.rows().stream()
                .filter(rows -> rows.under().filter(under -> under.isIn(label)).isPresent())
                .anyMatch(rows -> rows.attributes().get(Attribute.REJECT) instanceof ValueSource.Constant
                        || mapping.titleWords().isEmpty()
                        || (mapping.titleWords().get().unknown(label).isEmpty()
                                && YEAR.matcher(label).results().allMatch(year -> title.contains(year.group()))));
    }

    /** Whether a label that has figures of its own begins a part of the table all the same. */
    boolean isHeadingWithFigures(final String label, final String title) {
        return isHeading(label, title)
                && mapping.rows().stream().anyMatch(rows -> rows.label()
                        .filter(expected -> expected.whole(label).isPresent())
                        .isPresent());
    }

    /** Whether a label is known only as that of a sum: without one beside it, it is the name of a part, known or not. */
    boolean isNameOfPart(final String label) {
        return mapping.rows().stream().anyMatch(rows -> rows.under().isPresent())
                && mapping.rows().stream()
                        .filter(rows -> rows.label()
                                .filter(expected -> expected.whole(label).isPresent())
                                .isPresent())
                        .findFirst()
                        .filter(rows -> rows.attributes().get(Attribute.REJECT) instanceof ValueSource.Constant reason
                                && reason.text().equals("SUM_OF_ROWS"))
                        .isPresent();
    }

    /** Whether the mapping knows such a row under a heading. */
    boolean isKnown(final Map<String, String> captures, final String heading) {
        try {
            attributes(captures, heading);
            return true;
        } catch (final Refusal unknown) {
            return !unknown.reason().equals("UNKNOWN_LABEL");
        }
    }

    String withoutMark(final String label) {
        final Matcher mark = markAtEnd.matcher(label);
        return mark.find() ? label.substring(0, mark.start()) : label;
    }

    /** The footnotes below a table, by mark. */
    Map<String, String> footnotes(final SheetGrid grid, final SheetTable table, final List<Integer> labelColumns) {
        final Map<String, String> footnotes = new HashMap<>();
        for (final int row : table.body()) {
            for (final int column : labelColumns) {
                final SheetCell cell = grid.cell(row, column);
                final Matcher mark = mapping.footnote().pattern().matcher(cell.shown());
                if (mark.lookingAt()) {
                    footnotes.put(mark.group(), SheetTable.oneLine(cell.shown().substring(mark.end())));
                }
            }
        }
        return footnotes;
    }

    /** What the footnote of a label says. */
    Optional<String> note(final String label, final Map<String, String> footnotes) {
        final Matcher mark = markAtEnd.matcher(label);
        return mark.find() ? Optional.ofNullable(footnotes.get(mark.group(1))) : Optional.empty();
    }

    /** The attributes of a row, by the first entry of the mapping that fits its heading and label. */
    Map<Attribute, String> attributes(final Map<String, String> captures, final String heading) throws Refusal {
        final String label = captures.get("label");
        for (final SheetMapping.Rows rows : mapping.rows()) {
            final Optional<Map<String, String>> own =
                    rows.label().map(expected -> expected.whole(label)).orElse(Optional.of(Map.of()));
            if (own.isPresent()
                    && rows.under().map(under -> under.isIn(heading)).orElse(true)) {
                final Map<String, String> all = new LinkedHashMap<>(captures);
                all.putAll(own.get());
                final Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
                for (final KeyedLookup lookup : rows.lookups()) {
                    final List<String> keys = lookup.keys();
                    attributes.putAll(Labels.resolve(
                            keyed.get(lookup),
                            keys,
                            keys.stream().map(key -> all.getOrDefault(key, "")).toList()));
                }
                attributes.putAll(resolve(rows.attributes(), all));
                return attributes;
            }
        }
        throw new Refusal(
                "UNKNOWN_LABEL",
                "expected a row that mapping " + mapping.conventions().mapping() + " reads, got \"" + label
                        + "\" under \"" + heading + "\"");
    }

    Map<Attribute, String> resolve(final Map<Attribute, ValueSource> sources, final Map<String, String> captures)
            throws Refusal {
        final Map<Attribute, String> resolved = new EnumMap<>(Attribute.class);
        for (final Map.Entry<Attribute, ValueSource> entry : sources.entrySet()) {
            resolved.put(entry.getKey(), text(entry.getKey(), entry.getValue(), captures));
        }
        return resolved;
    }

    private String text(final Attribute attribute, final ValueSource source, final Map<String, String> captures)
            throws Refusal {
        if (source instanceof ValueSource.Constant constant) {
            return constant.text();
        }
        if (source instanceof ValueSource.Template template) {
            return template.fill(captures);
        }
        if (source instanceof ValueSource.Capture capture) {
            return bilingual(attribute, captures.getOrDefault(capture.group(), ""), capture.lookup());
        }
        final ValueSource.Column column = (ValueSource.Column) source;
        final String printed = captures.getOrDefault(column.name(), "");
        return printed.isEmpty() && column.otherwise().isPresent()
                ? column.otherwise().get()
                : bilingual(attribute, printed, column.lookup());
    }

    /** A label in two languages is one whose two halves mean the same. */
    private String bilingual(final Attribute attribute, final String label, final Optional<String> table)
            throws Refusal {
        try {
            return labels.resolve(attribute, label, table);
        } catch (final Refusal unknown) {
            final Matcher number = RUNNING_NUMBER.matcher(label);
            if (number.lookingAt()) {
                return bilingual(attribute, label.substring(number.end()), table);
            }
            final Matcher between = BETWEEN_LANGUAGES.matcher(label.length() > LONGEST_BILINGUAL ? "" : label);
            while (between.find()) {
                final Optional<String> first = code(attribute, label.substring(0, between.start()), table);
                if (first.isPresent() && first.equals(code(attribute, label.substring(between.end()), table))) {
                    return first.get();
                }
            }
            throw unknown;
        }
    }

    private Optional<String> code(final Attribute attribute, final String label, final Optional<String> table) {
        try {
            return Optional.of(labels.resolve(attribute, label.strip(), table));
        } catch (final Refusal unknown) {
            return Optional.empty();
        }
    }
}
