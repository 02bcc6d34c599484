package niengiam.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import niengiam.source.SourceException;
import niengiam.source.YamlFile;

/**
 * How tables are read from the sheets of a workbook. {@code sheet}, {@code above}, {@code texts} and {@code under} are
 * looked for within a text, {@code cell}, {@code label:} and {@code columns} are the whole of one; capitals do not count,
 * and a run of blanks or line breaks is one blank.
 *
 * @param conventions how the source writes; {@code numbers} is for numbers typed as text
 * @param sheet which sheets, by name
 * @param above what must stand above the head
 * @param texts what stands above or in the head and is captured; each must be there, with one meaning
 * @param head a cell in the first row of the head
 * @param headRows how many rows the head has
 * @param labels letters of the columns in which row labels stand
 * @param hidden what to do with figures that the producer hid
 * @param footnote the mark of a footnote at the end of a label or head
 * @param rows which rows hold figures, and what follows from their labels; the first that fits is taken
 * @param figures which columns hold figures, by the texts of the head from top to bottom
 * @param ignore columns that are neither label nor figure
 */
public record SheetMapping(
        Conventions conventions,
        Expression sheet,
        Optional<Expression> above,
        List<Expression> texts,
        Expression head,
        int headRows,
        List<String> labels,
        Hidden hidden,
        Expression footnote,
        List<Rows> rows,
        List<Figures> figures,
        List<Expression> ignore) {

    /** What to do with figures in hidden rows, columns and sheets. */
    public enum Hidden {
        REJECT,
        /** Read them; the note says that they were hidden. */
        READ
    }

    /**
     * Rows that hold figures.
     *
     * @param under what the heading above them says; empty for any heading
     * @param label their own label; empty for any label
     */
    public record Rows(
            Optional<Expression> under,
            Optional<Expression> label,
            List<KeyedLookup> lookups,
            Map<Attribute, ValueSource> attributes) {}

    /** Columns that hold figures. */
    public record Figures(Expression columns, Map<Attribute, ValueSource> attributes) {}

    private static final String FOOTNOTE_MARK = "\\((?:\\*{1,3}|\\d{1,2})\\)";

    public static SheetMapping read(final YamlFile yaml) {
        final Conventions conventions = Conventions.read(yaml);
        final YamlFile head = yaml.mapping("head");
        final SheetMapping mapping = new SheetMapping(
                conventions,
                Expression.of(yaml, "sheet"),
                Expression.optional(yaml, "above"),
                expressions(yaml, "texts"),
                Expression.of(head, "cell"),
                head.number("rows", 1),
                yaml.texts("labels"),
                Conventions.choice(yaml, "hidden", Hidden.class, "reject"),
                Expression.of(yaml.text("footnote", FOOTNOTE_MARK), yaml.where() + ", footnote"),
                yaml.list("rows").stream().map(SheetMapping::rows).toList(),
                yaml.list("figures").stream().map(SheetMapping::figures).toList(),
                expressions(yaml, "ignore"));
        head.refuseUnknownKeys();
        yaml.refuseUnknownKeys();
        if (mapping.rows.isEmpty() || mapping.figures.isEmpty() || mapping.labels.isEmpty()) {
            throw new SourceException(
                    "Missing rows, figures or labels in " + yaml.where() + ": expected at least one entry of each.");
        }
        return mapping;
    }

    private static List<Expression> expressions(final YamlFile yaml, final String key) {
        return yaml.texts(key).stream()
                .map(text -> Expression.of(text, yaml.where() + ", " + key))
                .toList();
    }

    private static Rows rows(final YamlFile yaml) {
        return new Rows(
                Expression.optional(yaml, "under"),
                Expression.optional(yaml, "label"),
                yaml.list("lookups").stream().map(KeyedLookup::read).toList(),
                Sources.read(yaml, Set.of("under", "label", "lookups")));
    }

    private static Figures figures(final YamlFile yaml) {
        return new Figures(Expression.of(yaml, "columns"), Sources.read(yaml, Set.of("columns")));
    }

    public Set<String> labelTables() {
        final List<KeyedLookup> lookups = new ArrayList<>();
        rows.forEach(row -> lookups.addAll(row.lookups()));
        return Sources.labelTables(
                lookups,
                Stream.concat(
                                rows.stream().map(Rows::attributes),
                                figures.stream().map(Figures::attributes))
                        .toList());
    }
}
