package niengiam.observe;

import java.util.EnumMap;
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
                return new Bound(new TableHead(record, mapping, origin.sourceId()));
            }
        }
        throw new SourceException("Missing head in " + origin.sourceId() + ": expected a record that begins with \""
                + mapping.head() + "\" (mapping " + mapping.id() + "). Correct the mapping or the file.");
    }

    /** The mapping bound to the columns of one file. */
    public final class Bound {

        private final TableHead head;

        private Bound(final TableHead head) {
            this.head = head;
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
            if (fields.size() != head.size()) {
                sink.accept(new Reject(
                        origin.sourceId(),
                        new Locator.CsvRow(record.number()),
                        "RAGGED_ROW",
                        "expected " + head.size() + " fields, got " + fields.size(),
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
                            keys.stream().map(key -> head.field(fields, key)).toList()));
                }
                resolve(mapping.row(), fields, Map.of(), shared);
            } catch (final Refusal refusal) {
                rowRefusal = Optional.of(refusal);
            }
            int printed = 0;
            for (final TableHead.FigureColumn figure : head.figures()) {
                final String text = fields.get(figure.index());
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
                final TableHead.FigureColumn figure,
                final Optional<CellMark> mark,
                final Map<Attribute, String> shared,
                final Optional<Refusal> rowRefusal,
                final ReadingSink sink) {
            final String printed = record.fields().get(figure.index());
            final Locator locator = new Locator.Csv(record.number(), figure.index() + 1);
            try {
                if (rowRefusal.isPresent()) {
                    throw rowRefusal.get();
                }
                final Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
                attributes.putAll(shared);
                resolve(figure.sources(), record.fields(), figure.captures(), attributes);
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
            final String printed = head.field(fields, column.name());
            return printed.isEmpty() && column.otherwise().isPresent()
                    ? column.otherwise().get()
                    : labels.resolve(attribute, printed, column.lookup());
        }
    }
}
