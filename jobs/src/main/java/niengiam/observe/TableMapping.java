package niengiam.observe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import niengiam.source.SourceException;
import niengiam.source.YamlFile;
import niengiam.text.NumberStyle;

/**
 * How a delimited table is read: where its head is, which columns hold figures, and where every attribute of a figure
 * comes from. It says nothing that a statistician would want to change in code.
 *
 * @param id name of the mapping
 * @param delimiter what separates fields
 * @param head text of the first cell of the head; empty if the first record is the head
 * @param numbers which separators the source prints
 * @param marks cells that hold no number, and what they say
 * @param boundary the day whose boundaries the territory labels mean; empty for those of the figure's own period
 * @param cutoff to which day a period counts, where no attribute says it
 * @param row attributes that all figures of a row share
 * @param lookups tables with several key columns
 * @param figures which columns hold figures
 * @param ignore columns that are neither figure nor attribute
 */
record TableMapping(
        String id,
        char delimiter,
        String head,
        NumberStyle numbers,
        Map<String, CellMark> marks,
        Optional<LocalDate> boundary,
        DefaultCutoff cutoff,
        Map<Attribute, ValueSource> row,
        List<KeyedLookup> lookups,
        List<Figures> figures,
        Set<String> ignore) {

    /** To which day a period counts where the table does not say it. */
    enum DefaultCutoff {
        /** To its end. */
        PERIOD,
        UNKNOWN
    }

    /** A table of labels with several key columns. */
    record KeyedLookup(String table, List<String> keys) {}

    /** Columns that hold figures, and the attributes that follow from their head. */
    record Figures(Pattern columns, Map<Attribute, ValueSource> attributes) {}

    /** Reads a mapping file. */
    static TableMapping read(final YamlFile yaml) {
        yaml.text("title", "");
        yaml.text("format", "csv");
        final TableMapping mapping = new TableMapping(
                yaml.text("id"),
                delimiter(yaml),
                yaml.text("head", ""),
                choice(yaml, "numbers", NumberStyle.class, ""),
                marks(yaml),
                boundary(yaml),
                choice(yaml, "cutoff", DefaultCutoff.class, "period"),
                attributes(yaml.mapping("row"), Set.of()),
                yaml.list("lookups").stream().map(TableMapping::lookup).toList(),
                yaml.list("figures").stream().map(TableMapping::figures).toList(),
                Set.copyOf(yaml.texts("ignore")));
        yaml.refuseUnknownKeys();
        refuseCaptures(mapping.row, yaml.where());
        if (mapping.figures.isEmpty()) {
            throw new SourceException("Missing figures in " + yaml.where() + ": expected at least one entry.");
        }
        return mapping;
    }

    /** Names of all label tables the mapping uses. */
    Set<String> labelTables() {
        final Set<String> tables = new TreeSet<>();
        lookups.forEach(lookup -> tables.add(lookup.table()));
        final List<Map<Attribute, ValueSource>> all = new ArrayList<>(List.of(row));
        figures.forEach(columns -> all.add(columns.attributes()));
        for (final Map<Attribute, ValueSource> attributes : all) {
            for (final ValueSource source : attributes.values()) {
                lookupOf(source).ifPresent(tables::add);
            }
        }
        return tables;
    }

    static Optional<String> lookupOf(final ValueSource source) {
        if (source instanceof ValueSource.Column column) {
            return column.lookup();
        }
        return source instanceof ValueSource.Capture capture ? capture.lookup() : Optional.empty();
    }

    private static char delimiter(final YamlFile yaml) {
        final String text = yaml.text("delimiter", ",");
        if (text.length() != 1) {
            throw new SourceException(
                    "Invalid delimiter in " + yaml.where() + ": expected one character, got \"" + text + "\".");
        }
        return text.charAt(0);
    }

    private static <E extends Enum<E>> E choice(
            final YamlFile yaml, final String key, final Class<E> type, final String otherwise) {
        final String text = otherwise.isEmpty() ? yaml.text(key) : yaml.text(key, otherwise);
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
        } catch (final IllegalArgumentException unknown) {
            throw new SourceException(
                    "Unknown value of \"" + key + "\" in " + yaml.where() + ": expected one of "
                            + List.of(type.getEnumConstants()) + " in lower case, got \"" + text + "\".",
                    unknown);
        }
    }

    private static Map<String, CellMark> marks(final YamlFile yaml) {
        final YamlFile marks = yaml.mapping("marks");
        final Map<String, CellMark> read = new HashMap<>();
        for (final String mark : marks.keys()) {
            read.put(mark, choice(marks, mark, CellMark.class, ""));
        }
        return Map.copyOf(read);
    }

    private static Optional<LocalDate> boundary(final YamlFile yaml) {
        final String text = yaml.text("boundary", "period");
        try {
            return text.equals("period") ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (final java.time.format.DateTimeParseException notADay) {
            throw new SourceException(
                    "Invalid boundary in " + yaml.where() + ": expected a day or \"period\", got \"" + text + "\".",
                    notADay);
        }
    }

    private static KeyedLookup lookup(final YamlFile yaml) {
        final KeyedLookup lookup = new KeyedLookup(yaml.text("table"), yaml.texts("keys"));
        yaml.refuseUnknownKeys();
        return lookup;
    }

    private static Figures figures(final YamlFile yaml) {
        final String columns = yaml.text("columns");
        try {
            final Figures figures = new Figures(Pattern.compile(columns), attributes(yaml, Set.of("columns")));
            requireGroups(figures, yaml.where());
            return figures;
        } catch (final PatternSyntaxException invalid) {
            throw new SourceException(
                    "Invalid expression in " + yaml.where() + ", columns: " + invalid.getDescription() + " in \""
                            + columns + "\".",
                    invalid);
        }
    }

    private static void requireGroups(final Figures figures, final String where) {
        for (final ValueSource source : figures.attributes().values()) {
            if (source instanceof ValueSource.Capture capture
                    && !figures.columns().pattern().contains("(?<" + capture.group() + ">")) {
                throw new SourceException("Unknown capture \"" + capture.group() + "\" in " + where
                        + ": expected a named group of \"" + figures.columns().pattern() + "\".");
            }
        }
    }

    private static void refuseCaptures(final Map<Attribute, ValueSource> row, final String where) {
        row.forEach((attribute, source) -> {
            if (source instanceof ValueSource.Capture) {
                throw new SourceException("Invalid " + attribute.key() + " in " + where
                        + ", row: a capture belongs to the head of a figure's column. Move it to figures.");
            }
        });
    }

    private static Map<Attribute, ValueSource> attributes(final YamlFile yaml, final Set<String> others) {
        final Map<Attribute, ValueSource> attributes = new EnumMap<>(Attribute.class);
        for (final String key : yaml.keys()) {
            if (!others.contains(key)) {
                final Attribute attribute = Attribute.of(key)
                        .orElseThrow(() -> new SourceException("Unknown attribute \"" + key + "\" in " + yaml.where()
                                + ": expected one of " + List.of(Attribute.values()) + " in lower case."));
                attributes.put(attribute, ValueSource.read(yaml, key));
            }
        }
        return attributes;
    }
}
