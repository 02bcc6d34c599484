package niengiam.data;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import niengiam.source.SourceException;
import niengiam.source.YamlFile;

/**
 * How one kind of table is read from the sheets of a workbook. {@code sheet}, {@code above}, {@code texts} and {@code under} are
 * looked for within a text, {@code cell}, {@code label:} and {@code columns} are the whole of one; capitals do not count,
 * and a run of blanks or line breaks is one blank.
 *
 * @param conventions how the source writes; {@code numbers} is for numbers typed as text
 * @param sheet which sheets, by name; any where the name says nothing of what they hold
 * @param above what must stand above the head
 * @param titleWords all that may stand above the head, where anything else says that the table is another; empty if
 *     anything may
 * @param texts what stands above or in the head and is captured; each must be there, with one meaning
 * @param period the period that stands above the head, captured as {@code period} and {@code counted_to}
 * @param head a cell in the first row of the head
 * @param headRows how many rows the head has at least
 * @param headEnd what follows the last row of the head
 * @param group a cell of a row above the head that says what several of its columns are about
 * @param labels letters of the columns in which row labels stand, where they are left of the first figure
 * @param hidden what to do with figures that the producer hid
 * @param footnote the mark of a footnote at the end of a label or head
 * @param pass labels without figures that say nothing new about the rows below them
 * @param rows which rows hold figures, and what follows from their labels; the first that fits is taken
 * @param figures which columns hold figures, by the texts of the head from top to bottom
 * @param ignore columns that are neither label nor figure
 */
public record SheetMapping(
        Conventions conventions,
        Optional<Expression> sheet,
        Optional<Expression> above,
        Optional<TitleWords> titleWords,
        List<Expression> texts,
        Optional<TitlePeriods> period,
        Expression head,
        int headRows,
        HeadEnd headEnd,
        Optional<Expression> group,
        List<String> labels,
        Hidden hidden,
        Expression footnote,
        Expression pass,
        List<Rows> rows,
        List<Figures> figures,
        List<Expression> ignore) {

    /** What follows the last row of a head. */
    public enum HeadEnd {
        /** Anything but words in its columns. */
        FIGURES,
        /** A row that is blank or begins with a label; years may stand in the head. */
        LABEL
    }

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

    /** "Of which": the rows below it are of the same kind as those above. */
    static final String SAYS_NOTHING = "(trong đó|chia ra|gồm|of which|including)\\s*:?";

    private static final String WHOLE_YEAR_FROM = "12-15";

    static SheetMapping read(final Conventions conventions, final YamlFile yaml) {
        final YamlFile head = yaml.mapping("head");
        final SheetMapping mapping = new SheetMapping(
                conventions,
                Expression.optional(yaml, "sheet"),
                Expression.optional(yaml, "above"),
                TitleWords.read(yaml),
                expressions(yaml, "texts"),
                period(yaml),
                Expression.of(head, "cell"),
                head.number("rows", 1),
                Conventions.choice(head, "end", HeadEnd.class, "figures"),
                Expression.optional(head, "group"),
                yaml.texts("labels"),
                Conventions.choice(yaml, "hidden", Hidden.class, "reject"),
                Expression.of(yaml.text("footnote", FOOTNOTE_MARK), yaml.where() + ", footnote"),
                Expression.of(yaml.text("pass", SAYS_NOTHING), yaml.where() + ", pass"),
                yaml.list("rows").stream().map(SheetMapping::rows).toList(),
                yaml.list("figures").stream().map(SheetMapping::figures).toList(),
                expressions(yaml, "ignore"));
        head.refuseUnknownKeys();
        yaml.refuseUnknownKeys();
        if (mapping.rows.isEmpty() || mapping.figures.isEmpty() || mapping.labels.isEmpty()) {
            throw new SourceException(
                    "Missing rows, figures or labels in " + yaml.where() + ": expected at least one entry of each.");
        }
        if (mapping.sheet.isEmpty() && mapping.above.isEmpty()) {
            throw new SourceException("Missing sheet and above in " + yaml.where()
                    + ": expected at least one, so that sheets are known by their name or by what they say.");
        }
        return mapping;
    }

    private static Optional<TitlePeriods> period(final YamlFile yaml) {
        final List<Expression> expressions = expressions(yaml, "periods");
        final String from = yaml.text("whole_year_from", WHOLE_YEAR_FROM);
        try {
            return expressions.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new TitlePeriods(expressions, MonthDay.parse("--" + from)));
        } catch (final DateTimeException notADay) {
            throw new SourceException(
                    "Invalid whole_year_from in " + yaml.where() + ": expected a month and day such as "
                            + WHOLE_YEAR_FROM + ", got \"" + from + "\".",
                    notADay);
        }
    }

    /** What a sheet must say to be meant, for messages. */
    public String words() {
        return sheet.map(name -> "a name with \"" + name + "\"").orElse("a sheet with")
                + above.map(text -> (sheet.isPresent() ? " and \"" : " \"") + text + "\" above the head")
                        .orElse("");
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

    Set<String> labelTables() {
        final List<KeyedLookup> lookups = new ArrayList<>();
        rows.forEach(row -> lookups.addAll(row.lookups()));
        final Set<String> tables = new TreeSet<>(Sources.labelTables(
                lookups,
                Stream.concat(
                                rows.stream().map(Rows::attributes),
                                figures.stream().map(Figures::attributes))
                        .toList()));
        period.ifPresent(any -> tables.add(TitlePeriods.MONTHS));
        return tables;
    }

    List<Map<Attribute, ValueSource>> attributes() {
        final List<Map<Attribute, ValueSource>> all = new ArrayList<>();
        rows.forEach(row -> all.add(row.attributes()));
        figures.forEach(columns -> all.add(columns.attributes()));
        return all;
    }

    List<KeyedLookup> lookups() {
        final List<KeyedLookup> all = new ArrayList<>();
        rows.forEach(row -> all.addAll(row.lookups()));
        return all;
    }
}
