package niengiam.observe;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import niengiam.data.Attribute;
import niengiam.data.CellMark;
import niengiam.data.CodeLists;
import niengiam.data.TableMapping;
import niengiam.data.UnitWords;
import niengiam.data.ValueSource;
import niengiam.model.Locator;
import niengiam.model.Observation;
import niengiam.model.Origin;
import niengiam.model.Reject;
import niengiam.model.Unit;
import niengiam.source.CsvRecords;
import niengiam.source.CsvTable;
import niengiam.source.SourceException;
import niengiam.text.NumberStyle;
import niengiam.text.Parsed;

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
    private final CodeLists codeLists;

    /**
     * A reader for one snapshot.
     *
     * @param tables label tables by name
     * @param codeLists the allowed words
     * @param origin the snapshot's origin
     */
    public TableReader(
            final TableMapping mapping,
            final Function<String, CsvTable> tables,
            final CodeLists codeLists,
            final Origin origin) {
        this.mapping = mapping;
        this.origin = origin;
        this.codeLists = codeLists;
        this.labels = new Labels(tables);
        this.keyed = mapping.lookups().stream().map(labels::keyed).toList();
        this.figureReader = new FigureReader(mapping.conventions(), codeLists, origin);
    }

    /**
     * What separates fields in a text that begins like this: the first delimiter of the mapping under which a line begins
     * with the head. {@link #START} bytes are enough.
     */
    public char delimiterOf(final byte[] start) {
        return mapping.delimiterOf(start);
    }

    /** What a look at the beginning of a file says: the mapping fits, or why not. */
    sealed interface Look {

        /**
         * It fits.
         *
         * @param words by what the table was known
         */
        record Fits(Bound bound, String words) implements Look {}

        record Differs(Difference difference) implements Look {}
    }

    /**
     * Finds the head, makes sure that this is a table of the mapping, and binds the mapping to it.
     *
     * @param records the records of the file from its first
     * @throws SourceException if there is no head, a column is missing or unknown, or the table says that it is another
     */
    public Bound bind(final CsvRecords records) {
        return fitting(look(records, false)).bound();
    }

    Look.Fits fitting(final Look look) {
        if (look instanceof Look.Differs differs) {
            throw differs.difference().refusal(origin.sourceId());
        }
        return (Look.Fits) look;
    }

    /**
     * Looks whether a file is a table of the mapping: by its title, its head, its kind of rows and its units.
     *
     * @param records the records of the file from its first
     * @param insisted whether somebody insists on the mapping where nothing says what the table is about
     */
    Look look(final CsvRecords records, final boolean insisted) {
        return new TableBeginning(this, mapping, codeLists, origin.title()).look(records, insisted);
    }

    /** The mapping bound to a head. */
    Bound bound(
            final TableHead head,
            final SeparatorEvidence separators,
            final Map<String, String> captures,
            final char delimiter,
            final Contradictions contradictions,
            final boolean isWhole) {
        return new Bound(head, separators, captures, delimiter, contradictions, isWhole);
    }

    /**
     * A column of figures.
     *
     * @param sources what the mapping says of it
     * @param units the units that its head prints
     */
    private record BoundFigure(TableHead.FigureColumn column, BoundSources sources, List<UnitWords.Printed> units) {}

    private static boolean isBlank(final List<String> fields, final int from) {
        for (int i = from; i < fields.size(); i++) {
            if (!fields.get(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The mapping bound to the columns of one file. Reads its records in their order: a heading counts for those below. */
    public final class Bound {

        private final TableHead head;
        private final SeparatorEvidence separators;
        private final Function<String, Parsed> numbers;
        private final BoundSources row;
        private final List<BoundFigure> figures;
        private final Map<String, String> captures;
        private final char delimiter;
        private final Contradictions contradictions;
        private final boolean isWhole;
        private Optional<String> unknownHeading = Optional.empty();

        /**
         * @param captures what the title says, by the names of the mapping's groups
         * @param isWhole whether all is known that the table tells twice
         */
        private Bound(
                final TableHead head,
                final SeparatorEvidence separators,
                final Map<String, String> captures,
                final char delimiter,
                final Contradictions contradictions,
                final boolean isWhole) {
            this.contradictions = contradictions;
            this.isWhole = isWhole;
            this.captures = captures;
            this.delimiter = delimiter;
            this.head = head;
            this.separators = separators;
            this.row = bound(mapping.row(), captures);
            this.figures = head.figures().stream()
                    .map(figure -> new BoundFigure(
                            figure,
                            bound(figure.sources(), figure.captures()),
                            codeLists.unitWords().printedIn(figure.name())))
                    .toList();
            this.numbers = mapping.isSdmx()
                    ? printed -> SdmxCsv.number(printed, delimiter)
                    : mapping.conventions().numbers()::parse;
        }

        private BoundSources bound(final Map<Attribute, ValueSource> sources, final Map<String, String> captured) {
            return new BoundSources(sources, head, captured, labels, mapping.isSdmx());
        }

        /**
         * The mapping bound to the same head, knowing what the whole table tells twice, where the beginning did not show it.
         *
         * @param open the records of the whole file, each time from the first
         */
        public Bound knowingAll(final Supplier<CsvRecords> open) {
            if (isWhole) {
                return this;
            }
            final Contradictions all = Contradictions.ofWhole(sink -> {
                final Bound looking = with(new Contradictions());
                try (CsvRecords records = open.get()) {
                    while (records.hasNext()) {
                        looking.read(records.next(), new ReadingSink() {
                            @Override
                            public void accept(final Observation observation) {
                                sink.accept(observation);
                            }

                            @Override
                            public void accept(final Reject reject) {
                                // What is refused tells nothing.
                            }
                        });
                    }
                }
            });
            return with(all);
        }

        private Bound with(final Contradictions known) {
            return new Bound(head, separators, captures, delimiter, known, true);
        }

        /** The heading above the next record, where the mapping does not know it: the records below it are rejected. */
        public Optional<String> unknownHeading() {
            return unknownHeading;
        }

        /**
         * Reads one record below the head.
         *
         * @return how many figures stand in it; as many calls reach the sink
         */
        public int read(final CsvRecords.Numbered record, final ReadingSink sink) {
            final List<String> fields = record.fields();
            if (record.number() <= head.number() || isBlank(fields, 0)) {
                return 0;
            }
            if (fields.size() < head.size() || !isBlank(fields, head.size())) {
                headingAlone(fields);
                sink.accept(new Reject(
                        origin.sourceId(),
                        new Locator.CsvRow(record.number()),
                        "RAGGED_ROW",
                        "expected " + head.size() + " fields, got " + fields.size(),
                        String.join(String.valueOf(mapping.delimiter()), fields)));
                return 1;
            }
            final EnumMap<Attribute, String> shared = new EnumMap<>(Attribute.class);
            Optional<Refusal> rowRefusal = Optional.empty();
            try {
                for (int i = 0; i < keyed.size(); i++) {
                    final List<String> keys = mapping.lookups().get(i).keys();
                    shared.putAll(Labels.resolve(
                            keyed.get(i),
                            keys,
                            keys.stream().map(key -> head.field(fields, key)).toList()));
                }
                row.resolve(fields, shared);
            } catch (final Refusal refusal) {
                rowRefusal = Optional.of(refusal);
            }
            rowRefusal = underHeading(fields, rowRefusal);
            int printed = 0;
            for (final BoundFigure figure : figures) {
                final String text = fields.get(figure.column().index());
                final Optional<CellMark> mark = mapping.conventions().mark(text);
                if (mark.filter(CellMark.ABSENT::equals).isEmpty()) {
                    printed++;
                    readFigure(record, figure, mark, shared, rowRefusal, sink);
                }
            }
            return printed;
        }

        /** A line of its own, shorter than the head: the rows below it may be those of another table. */
        private void headingAlone(final List<String> fields) {
            final List<String> texts =
                    fields.stream().filter(field -> !field.isBlank()).toList();
            if (texts.size() == 1
                    && NumberStyle.parseUndeclared(texts.get(0)) instanceof Parsed.Invalid
                    && mapping.pass().whole(texts.get(0).strip()).isEmpty()) {
                unknownHeading = Optional.of(texts.get(0).strip());
            }
        }

        /** What stands in a row beside blanks and marks, but no more of it than tells whether it is alone. */
        private List<String> firstTexts(final List<String> fields) {
            final List<String> texts = new ArrayList<>(2);
            for (int i = 0; i < fields.size() && texts.size() < 2; i++) {
                final String field = fields.get(i);
                if (!field.isBlank() && mapping.conventions().mark(field).isEmpty()) {
                    texts.add(field);
                }
            }
            return texts;
        }

        /** A label alone in its row is a heading; what it says of the rows below nobody knows if the mapping does not. */
        private Optional<Refusal> underHeading(final List<String> fields, final Optional<Refusal> rowRefusal) {
            final List<String> texts = firstTexts(fields);
            if (texts.size() == 1 && NumberStyle.parseUndeclared(texts.get(0)) instanceof Parsed.Invalid) {
                if (mapping.pass().whole(texts.get(0).strip()).isPresent()) {
                    return rowRefusal;
                }
                unknownHeading = rowRefusal
                        .filter(refusal -> refusal.reason().equals(Labels.UNKNOWN))
                        .map(refusal -> texts.get(0).strip());
                return rowRefusal;
            }
            return rowRefusal.isPresent()
                    ? rowRefusal
                    : unknownHeading.map(heading -> new Refusal(
                            Labels.UNKNOWN,
                            "the row stands under \"" + heading + "\", which mapping " + mapping.id()
                                    + " does not know"));
        }

        private void readFigure(
                final CsvRecords.Numbered record,
                final BoundFigure figure,
                final Optional<CellMark> mark,
                final EnumMap<Attribute, String> shared,
                final Optional<Refusal> rowRefusal,
                final ReadingSink sink) {
            final int index = figure.column().index();
            final String printed = record.fields().get(index);
            final Locator locator = new Locator.Csv(record.number(), index + 1);
            try {
                if (rowRefusal.isPresent()) {
                    throw rowRefusal.get();
                }
                final Map<Attribute, String> attributes = shared.clone();
                figure.sources().resolve(record.fields(), attributes);
                if (mapping.isSdmx()) {
                    new SdmxCsv(head).complete(record.fields(), printed, attributes);
                } else if (mark.isEmpty()) {
                    separators.require(printed, mapping.conventions().numbers());
                }
                final Observation read = figureReader.read(printed, mark, numbers, attributes, locator);
                requireUnit(figure, read.unit());
                final Optional<Refusal> told = contradictions.of(read);
                if (told.isPresent()) {
                    throw told.get();
                }
                sink.accept(read);
            } catch (final Refusal refusal) {
                sink.accept(new Reject(origin.sourceId(), locator, refusal.reason(), refusal.getMessage(), printed));
            }
        }

        /** The unit is that of the head, where the head prints one. */
        private void requireUnit(final BoundFigure figure, final Unit unit) throws Refusal {
            final List<UnitWords.Printed> words = figure.units();
            if (!words.isEmpty()
                    && words.stream().noneMatch(word -> word.is(unit, codeLists.unitKind(unit.measure())))) {
                throw new Refusal(
                        "UNIT_MISMATCH",
                        "the head \"" + figure.column().name() + "\" says "
                                + words.get(0).text() + ", mapping " + mapping.id() + " reads " + unit);
            }
        }
    }
}
