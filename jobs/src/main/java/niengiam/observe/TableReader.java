package niengiam.observe;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import niengiam.model.Locator;
import niengiam.model.Origin;
import niengiam.model.Reject;
import niengiam.source.CsvRecords;
import niengiam.source.CsvTable;
import niengiam.source.SourceException;
import niengiam.source.Texts;
import niengiam.source.YamlFile;

/**
 * Reads the records of one snapshot by its mapping. Every figure goes to the sink once, as an observation or as a
 * reject; title lines, the head and cells marked absent hold no figure.
 */
public final class TableReader {

    /** How much of a file tells which delimiter it has. */
    public static final int START = 1 << 16;

    private final TableMapping mapping;
    private final Origin origin;
    private final Labels labels;
    private final List<LabelTable> keyed;
    private final FigureReader figureReader;

    TableReader(
            final TableMapping mapping,
            final Function<String, CsvTable> tables,
            final CodeLists codeLists,
            final Origin origin) {
        this.mapping = mapping;
        this.origin = origin;
        this.labels = new Labels(tables);
        this.keyed = mapping.lookups().stream().map(labels::keyed).toList();
        this.figureReader = new FigureReader(mapping.conventions(), codeLists, origin);
    }

    /**
     * A reader for one snapshot.
     *
     * @param mapping text of the mapping file
     * @param tables label tables by name
     * @param codeLists the allowed words
     * @param origin the snapshot's origin
     */
    public static TableReader of(
            final String mapping,
            final Function<String, CsvTable> tables,
            final CodeLists codeLists,
            final Origin origin) {
        return new TableReader(
                TableMapping.read(YamlFile.parse(mapping, origin.mapping() + ".yaml")), tables, codeLists, origin);
    }

    /** The label tables a mapping needs, by name, whatever format it reads. */
    public static Set<String> labelTables(final YamlFile mapping) {
        return Readings.labelTables(mapping);
    }

    /**
     * What separates fields in a text that begins like this: the first delimiter of the mapping under which a line begins
     * with the head. {@link #START} bytes are enough.
     */
    public char delimiterOf(final byte[] start) {
        return mapping.delimiterOf(start);
    }

    /**
     * Finds the head and binds the mapping to it.
     *
     * @throws SourceException if there is no head, or a column is missing or unknown
     */
    public Bound bind(final CsvRecords records) {
        while (records.hasNext()) {
            final CsvRecords.Numbered record = records.next();
            final String first = record.fields().get(0);
            if (mapping.head().isEmpty() || Texts.label(first).equals(Texts.label(mapping.head()))) {
                return new Bound(record);
            }
        }
        throw new SourceException("Missing head in " + origin.sourceId() + ": expected a record that begins with \""
                + mapping.head() + "\" (mapping " + mapping.id() + "). Correct the mapping or the file.");
    }

    /** The mapping bound to the columns of one file. */
    public final class Bound {

        private final CsvRecords.Numbered head;
        private final Map<String, Integer> columns = new HashMap<>();
        private final Set<Integer> named = new HashSet<>();
        private final List<FigureColumn> figures = new ArrayList<>();

        private Bound(final CsvRecords.Numbered head) {
            this.head = head;
            for (int i = 0; i < head.fields().size(); i++) {
                final String name = name(i);
                if (columns.put(name, i) != null) {
                    throw new SourceException("Invalid head of " + origin.sourceId() + ": column \"" + name
                            + "\" occurs twice. Name each column once.");
                }
            }
            bindFigures();
            requireColumns();
        }

        private String name(final int index) {
            final String printed = head.fields().get(index).strip();
            final String code = code(printed);
            if (!mapping.names() || code.equals(printed)) {
                return printed;
            }
            named.add(index);
            return code;
        }

        private void bindFigures() {
            final Set<String> attributeColumns = attributeColumns();
            for (int i = 0; i < head.fields().size(); i++) {
                final String name = name(i);
                final Optional<FigureColumn> figure = figure(name, i);
                if (figure.isPresent()) {
                    figures.add(figure.get());
                } else if (!attributeColumns.contains(name) && !mapping.ignore().contains(name)) {
                    throw new SourceException("Unknown column \"" + name + "\" in " + origin.sourceId() + ": mapping "
                            + mapping.id() + " neither reads nor ignores it. Add it to the mapping.");
                }
            }
            if (figures.isEmpty()) {
                throw new SourceException("Missing figures in " + origin.sourceId() + ": no column of "
                        + columns.keySet() + " matches mapping " + mapping.id() + ". Correct the mapping.");
            }
        }

        private Optional<FigureColumn> figure(final String name, final int index) {
            for (final TableMapping.Figures candidate : mapping.figures()) {
                final Optional<Map<String, String>> captures =
                        candidate.columns().whole(name);
                if (captures.isPresent()) {
                    return Optional.of(new FigureColumn(index, candidate.attributes(), captures.get()));
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
                        names.add(column.name());
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
                        && column.otherwise().isEmpty()) {
                    requireColumn(column.name());
                }
            }
            mapping.lookups().forEach(lookup -> lookup.keys().forEach(this::requireColumn));
        }

        private void requireColumn(final String name) {
            if (!columns.containsKey(name)) {
                throw new SourceException("Missing column \"" + name + "\" in " + origin.sourceId() + ": mapping "
                        + mapping.id() + " needs it, the head has " + head.fields() + ".");
            }
        }

        /** The record that is the head. */
        public long headRecord() {
            return head.number();
        }

        /**
         * Reads one record below the head.
         *
         * @return how many figures stand in it; as many calls reach the sink
         */
        public int read(final CsvRecords.Numbered record, final ReadingSink sink) {
            final List<String> fields = record.fields();
            if (record.number() <= head.number() || fields.stream().allMatch(String::isBlank)) {
                return 0;
            }
            if (fields.size() != head.fields().size()) {
                sink.accept(new Reject(
                        origin.sourceId(),
                        new Locator.CsvRow(record.number()),
                        "RAGGED_ROW",
                        "expected " + head.fields().size() + " fields, got " + fields.size(),
                        String.join(String.valueOf(mapping.delimiter()), fields)));
                return 1;
            }
            final Map<Attribute, String> shared = new EnumMap<>(Attribute.class);
            Optional<Refusal> rowRefusal = Optional.empty();
            try {
                for (int i = 0; i < keyed.size(); i++) {
                    final List<String> keys = mapping.lookups().get(i).keys();
                    shared.putAll(Labels.resolve(
                            keyed.get(i),
                            keys,
                            keys.stream().map(key -> field(fields, key)).toList()));
                }
                resolve(mapping.row(), fields, Map.of(), shared);
            } catch (final Refusal refusal) {
                rowRefusal = Optional.of(refusal);
            }
            int printed = 0;
            for (final FigureColumn figure : figures) {
                final String text = fields.get(figure.index);
                final Optional<CellMark> mark = mapping.conventions().mark(text);
                if (mark.filter(CellMark.ABSENT::equals).isEmpty()) {
                    printed++;
                    readFigure(record, figure, mark, shared, rowRefusal, sink);
                }
            }
            return printed;
        }

        private void readFigure(
                final CsvRecords.Numbered record,
                final FigureColumn figure,
                final Optional<CellMark> mark,
                final Map<Attribute, String> shared,
                final Optional<Refusal> rowRefusal,
                final ReadingSink sink) {
            final String printed = record.fields().get(figure.index);
            final Locator locator = new Locator.Csv(record.number(), figure.index + 1);
            try {
                if (rowRefusal.isPresent()) {
                    throw rowRefusal.get();
                }
                final Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
                attributes.putAll(shared);
                resolve(figure.sources, record.fields(), figure.captures, attributes);
                sink.accept(figureReader.read(printed, mark, attributes, locator));
            } catch (final Refusal refusal) {
                sink.accept(new Reject(origin.sourceId(), locator, refusal.reason(), refusal.getMessage(), printed));
            }
        }

        private void resolve(
                final Map<Attribute, ValueSource> sources,
                final List<String> fields,
                final Map<String, String> captures,
                final Map<Attribute, String> into)
                throws Refusal {
            for (final Map.Entry<Attribute, ValueSource> entry : sources.entrySet()) {
                into.put(entry.getKey(), text(entry.getKey(), entry.getValue(), fields, captures));
            }
        }

        private String text(
                final Attribute attribute,
                final ValueSource source,
                final List<String> fields,
                final Map<String, String> captures)
                throws Refusal {
            if (source instanceof ValueSource.Constant constant) {
                return constant.text();
            }
            if (source instanceof ValueSource.Capture capture) {
                return labels.resolve(attribute, captures.getOrDefault(capture.group(), ""), capture.lookup());
            }
            if (source instanceof ValueSource.Template template) {
                return template.fill(captures);
            }
            final ValueSource.Column column = (ValueSource.Column) source;
            final String printed = field(fields, column.name());
            return printed.isEmpty() && column.otherwise().isPresent()
                    ? column.otherwise().get()
                    : labels.resolve(attribute, printed, column.lookup());
        }

        private String field(final List<String> fields, final String column) {
            final Integer index = columns.get(column);
            if (index == null) {
                return "";
            }
            final String printed = fields.get(index).strip();
            return named.contains(index) ? code(printed) : printed;
        }
    }

    /** The code of a code with its name; the text itself where there is no name. */
    private static String code(final String printed) {
        final int colon = printed.indexOf(':');
        return colon < 0 ? printed : printed.substring(0, colon).strip();
    }

    private record FigureColumn(int index, Map<Attribute, ValueSource> sources, Map<String, String> captures) {}
}
