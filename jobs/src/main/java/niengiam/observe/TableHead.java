package niengiam.observe;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import niengiam.data.Attribute;
import niengiam.data.TableMapping;
import niengiam.data.ValueSource;
import niengiam.source.CsvRecords;

/** The head of one delimited file and what its columns are for a mapping. */
final class TableHead {

    /** How near a mapping is that knows none of the columns, and what knowing all of them adds. */
    private static final int NEARNESS = 200;

    private static final int KNOWN = 99;

    /** A column of figures: where it stands, what the mapping says of it, and what its name says. */
    record FigureColumn(int index, String name, Map<Attribute, ValueSource> sources, Map<String, String> captures) {}

    private final CsvRecords.Numbered head;
    private final TableMapping mapping;
    private final int size;
    private final Map<String, Integer> columns = new HashMap<>();
    /** The columns whose cells carry a name behind the code. */
    private final BitSet named = new BitSet();

    private final List<FigureColumn> figures = new ArrayList<>();
    /** Columns of SDMX-CSV behind the figures that the mapping does not know, by name: where they stand. */
    private final Map<String, Integer> unknownAttributes = new LinkedHashMap<>();

    private int known;
    private Optional<Difference> difference = Optional.empty();

    TableHead(final CsvRecords.Numbered record, final TableMapping mapping) {
        this.head = record;
        this.mapping = mapping;
        this.size = withoutBlanks(record.fields());
        for (int i = 0; i < size; i++) {
            final String name = name(i);
            if (isNameOfColumnBefore(i)) {
                continue;
            }
            if (columns.put(name, i) != null) {
                differ(
                        "Invalid head",
                        "column \"" + name + "\" occurs twice, at " + (columns.get(name) + 1),
                        "Name each column once.");
            }
        }
        bindFigures();
        requireColumns();
    }

    /** How many fields there are before the empty ones that a writer leaves behind the last. */
    private static int withoutBlanks(final List<String> fields) {
        int end = fields.size();
        while (end > 0 && fields.get(end - 1).isBlank()) {
            end--;
        }
        return end;
    }

    /** The first of several is told: what follows from it would only hide it. */
    private void differ(final String what, final String why, final String next) {
        if (difference.isEmpty()) {
            difference = Optional.of(new Difference(NEARNESS, what, why, next));
        }
    }

    /** Why the mapping does not fit these columns. */
    Optional<Difference> difference() {
        return difference.map(first -> first.nearer(KNOWN * known / Math.max(1, size)));
    }

    private String name(final int index) {
        final String printed = mapping.column(head.fields().get(index));
        final String code = code(printed);
        if (!mapping.names() || code.equals(printed)) {
            return printed;
        }
        named.set(index);
        return code;
    }

    /** In SDMX-CSV with {@code labels=name} the names of a column's codes stand in a column of their own behind it. */
    private boolean isNameOfColumnBefore(final int index) {
        return mapping.isSdmx()
                && index > 0
                && head.fields().stream().anyMatch(field -> field.strip().equals(SdmxCsv.STRUCTURE_NAME))
                && !isKnown(name(index))
                && isKnown(name(index - 1));
    }

    private boolean isKnown(final String name) {
        return attributeColumns().contains(name)
                || mapping.ignore().contains(name)
                || mapping.figures().stream()
                        .anyMatch(figure -> figure.columns().whole(name).isPresent());
    }

    private void bindFigures() {
        final Set<String> attributeColumns = attributeColumns();
        for (int i = 0; i < size; i++) {
            final String name = name(i);
            if (isNameOfColumnBefore(i)) {
                known++;
                continue;
            }
            final Optional<FigureColumn> figure = figure(name, i);
            figure.ifPresent(figures::add);
            if (figure.isPresent()
                    || attributeColumns.contains(name)
                    || mapping.ignore().contains(name)) {
                known++;
            } else if (mapping.isSdmx() && !figures.isEmpty()) {
                // An attribute stands behind the figures. What stands before them is a dimension, and may make them
                // parts.
                unknownAttributes.put(name, i);
            } else {
                differ(
                        "Unknown column \"" + name + "\"",
                        "mapping " + mapping.id() + " neither reads nor ignores it",
                        "Add it to the mapping.");
            }
        }
        if (figures.isEmpty()) {
            differ(
                    "Missing figures",
                    "no column of " + columns.keySet() + " matches mapping " + mapping.id(),
                    "Correct the mapping.");
        }
    }

    private Optional<FigureColumn> figure(final String name, final int index) {
        for (final TableMapping.Figures candidate : mapping.figures()) {
            final Optional<Map<String, String>> captures = candidate.columns().whole(name);
            if (captures.isPresent()) {
                return Optional.of(new FigureColumn(index, name, candidate.attributes(), captures.get()));
            }
        }
        return Optional.empty();
    }

    private Set<String> attributeColumns() {
        final Set<String> names = new HashSet<>();
        mapping.lookups().forEach(lookup -> names.addAll(lookup.keys()));
        final List<Map<Attribute, ValueSource>> all = new ArrayList<>(List.of(mapping.row()));
        mapping.figures().forEach(figure -> all.add(figure.attributes()));
        for (final Map<Attribute, ValueSource> sources : all) {
            for (final ValueSource source : sources.values()) {
                if (source instanceof ValueSource.Column column) {
                    names.addAll(column.names());
                }
            }
        }
        return names;
    }

    private void requireColumns() {
        final List<ValueSource> used = new ArrayList<>(mapping.row().values());
        figures.forEach(figure -> used.addAll(figure.sources.values()));
        for (final ValueSource source : used) {
            if (source instanceof ValueSource.Column column
                    && column.otherwise().isEmpty()
                    && column.names().stream().noneMatch(columns::containsKey)) {
                requireColumn(column.names().get(0));
            }
        }
        mapping.lookups().forEach(lookup -> lookup.keys().forEach(this::requireColumn));
    }

    private void requireColumn(final String name) {
        if (!columns.containsKey(name)) {
            differ(
                    "Missing column \"" + name + "\"",
                    "mapping " + mapping.id() + " needs it, the head has " + head.fields(),
                    "Correct the mapping or the file.");
        }
    }

    /** The number of the record that is the head. */
    long number() {
        return head.number();
    }

    boolean has(final String column) {
        return columns.containsKey(column);
    }

    /** How many columns there are. */
    int size() {
        return size;
    }

    List<FigureColumn> figures() {
        return figures;
    }

    /** The columns behind the figures that the mapping does not know, by name: where they stand. */
    Map<String, Integer> unknownAttributes() {
        return unknownAttributes;
    }

    /** What a reader is told of columns that are kept beside the figures; empty text if there are none. */
    String kept() {
        return unknownAttributes.isEmpty()
                ? ""
                : ", kept in the note: " + String.join(", ", unknownAttributes.keySet());
    }

    /** Where the first of a source's columns stands that the table has. */
    OptionalInt position(final ValueSource.Column source) {
        return source.names().stream()
                .filter(columns::containsKey)
                .mapToInt(columns::get)
                .findFirst();
    }

    /** What stands in a column, blanks and all, but without the name that follows a code. */
    String printed(final List<String> fields, final int index) {
        return named.get(index) ? code(fields.get(index).strip()) : fields.get(index);
    }

    /** What stands in a column; empty text if there is no such column. */
    String field(final List<String> fields, final String column) {
        final Integer index = columns.get(column);
        if (index == null) {
            return "";
        }
        final String printed = fields.get(index).strip();
        return named.get(index) ? code(printed) : printed;
    }

    /** The code of a code with its name; the text itself where there is no name. */
    private static String code(final String printed) {
        final int colon = printed.indexOf(':');
        return colon < 0 ? printed : printed.substring(0, colon).strip();
    }
}
