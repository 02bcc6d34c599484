package niengiam.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import niengiam.source.FileFormat;
import niengiam.source.SourceException;
import niengiam.source.Texts;
import niengiam.source.YamlFile;

/**
 * How a delimited table is read: where its head is, which columns hold figures, and where every attribute of a figure
 * comes from. It says nothing that a statistician would want to change in code.
 *
 * @param conventions how the source writes
 * @param delimiters what separates fields: the first of these characters under which the head is found
 * @param head text of the first cell of the head; empty if the first record is the head
 * @param title what a line above the head says, or else the title of the origin file: the whole of it; empty where the
 *     table itself names what it counts, in its heads or its rows
 * @param titleWords all that may stand above the head or in the title of the origin file, where anything else says that the
 *     table is another; empty if the title is expected as a whole
 * @param aside lines above the head that say nothing of the figures
 * @param pass labels without figures that say nothing new about the rows below them
 * @param isSdmx whether the standard of SDMX-CSV says what a head, a column that the mapping does not know, and a number is
 * @param names whether a cell may say a code and its name, {@code VN35: Hà Nam}, where its column's head does too
 * @param row attributes that all figures of a row share; they may capture what the title says
 * @param lookups tables with several key columns
 * @param figures which columns hold figures
 * @param ignore columns that are neither figure nor attribute
 */
public record TableMapping(
        Conventions conventions,
        String delimiters,
        String head,
        Optional<Expression> title,
        Optional<TitleWords> titleWords,
        Expression aside,
        Expression pass,
        boolean isSdmx,
        boolean names,
        Map<Attribute, ValueSource> row,
        List<KeyedLookup> lookups,
        List<Figures> figures,
        Set<String> ignore)
        implements Mapping {

    /** Where a table comes from and when it was made. */
    private static final String SAYS_NOTHING =
            "(source|nguồn)\\b.*|((last|latest) )?updated?\\b.*|cập nhật\\b.*|general statistics office|tổng cục thống kê";

    private static final String SDMX_CSV = "sdmx-csv";

    /** The head of the first column in SDMX-CSV 1.0. */
    private static final String DATAFLOW = "DATAFLOW";

    /** What separates values in one cell, behind the name of a column: {@code STRUCTURE[;]}. */
    private static final Pattern SUB_FIELDS = Pattern.compile("\\[[^\\]]?\\]$");

    /** Heads that stand in tables of anything. */
    private static final List<String> ANY_TABLE = List.of(
            "2016",
            "Prel. 2016",
            "Total",
            "Total 2016",
            "Value",
            "Number",
            "Tổng số",
            "Giá trị",
            "Số lượng",
            "OBS_VALUE");

    /** Columns that hold figures, and the attributes that follow from their head. */
    public record Figures(Expression columns, Map<Attribute, ValueSource> attributes) {}

    /** Reads a mapping file. */
    public static TableMapping read(final YamlFile yaml) {
        final TableMapping mapping = new TableMapping(
                Conventions.read(yaml),
                delimiters(yaml),
                yaml.text("head", ""),
                Expression.optional(yaml, "recognise"),
                TitleWords.read(yaml),
                Expression.of(yaml.text("aside", SAYS_NOTHING), yaml.where() + ", aside"),
                Expression.of(yaml.text("pass", SheetMapping.SAYS_NOTHING), yaml.where() + ", pass"),
                yaml.text("standard", "").equals(SDMX_CSV),
                Boolean.parseBoolean(yaml.text("codes_with_names", "false")),
                Sources.read(yaml.mapping("row"), Set.of()),
                yaml.list("lookups").stream().map(KeyedLookup::read).toList(),
                yaml.list("figures").stream().map(TableMapping::figures).toList(),
                Set.copyOf(yaml.texts("ignore")));
        yaml.refuseUnknownKeys();
        mapping.title.ifPresentOrElse(
                title -> Sources.requireCaptures(mapping.row, title, yaml.where()),
                () -> Sources.refuseCaptures(mapping.row, yaml.where()));
        if (mapping.figures.isEmpty()) {
            throw new SourceException("Missing figures in " + yaml.where() + ": expected at least one entry.");
        }
        mapping.requireIdentity(yaml.where());
        return mapping;
    }

    /** A table is known by what it says: many tables of one office have the same stub and a year over each column. */
    private void requireIdentity(final String where) {
        if (title.isPresent() || rowsName()) {
            return;
        }
        for (final Figures columns : figures) {
            final boolean named = columns.attributes().containsKey(Attribute.REJECT)
                    || columns.attributes().get(Attribute.INDICATOR) instanceof ValueSource.Column
                    || ANY_TABLE.stream()
                            .noneMatch(head -> columns.columns().whole(head).isPresent());
            if (!named) {
                throw new SourceException(
                        "Missing key \"recognise\" in " + where + ": nothing says what its tables count,"
                                + " for the heads \"" + columns.columns()
                                + "\" name no quantity. Add the title that stands above"
                                + " the head or in the origin file, such as recognise: \"Number of libraries by province( by .*)?\".");
            }
        }
    }

    /** Whether each row says what it counts. */
    private boolean rowsName() {
        return row.get(Attribute.INDICATOR) instanceof ValueSource.Column || !lookups.isEmpty();
    }

    @Override
    public String id() {
        return conventions.mapping();
    }

    /** Whether a first cell is that of the head; every record is one where the mapping names none. */
    public boolean isHead(final String first) {
        final int colon = names ? first.indexOf(':') : -1;
        final String label = Texts.label(column(colon < 0 ? first : first.substring(0, colon)));
        return head.isEmpty() || label.equals(Texts.label(head)) || (isSdmx && label.equals(Texts.label(DATAFLOW)));
    }

    /** The name of a column, without the sign that separates values in its cells. */
    public String column(final String printed) {
        return isSdmx ? SUB_FIELDS.matcher(printed.strip()).replaceAll("") : printed.strip();
    }

    public char delimiter() {
        return delimiters.charAt(0);
    }

    /** The first delimiter under which a line of the start of a file begins with the head. */
    public char delimiterOf(final byte[] start) {
        final String text = new String(start, StandardCharsets.UTF_8).replace("\uFEFF", "");
        for (int i = 0; i < delimiters.length(); i++) {
            final char delimiter = delimiters.charAt(i);
            for (final String line : text.lines().toList()) {
                final int quote = line.startsWith("\"") ? Math.max(0, line.indexOf('"', 1)) : 0;
                final int end = line.indexOf(delimiter, quote);
                if (end > 0 && !head.isEmpty() && isHead(line.substring(0, end).replace("\"", ""))) {
                    return delimiter;
                }
            }
        }
        return mostUsed(text);
    }

    /** Whether a line of the start of a file is the head, so that the file is a table whatever else stands in it. */
    public boolean hasHead(final byte[] start) {
        final String text = new String(start, StandardCharsets.UTF_8).replace("\uFEFF", "");
        return !head.isEmpty()
                && delimiters.chars().anyMatch(delimiter -> text.lines()
                        .anyMatch(line -> isHeadLine(line, (char) delimiter)));
    }

    /** A sentence may begin with the same word, and has a blank behind its comma. */
    private boolean isHeadLine(final String line, final char delimiter) {
        final int quote = line.startsWith("\"") ? line.indexOf('"', 1) : 0;
        final int end = quote < 0 ? -1 : line.indexOf(delimiter, quote);
        return end > 0
                && end + 1 < line.length()
                && line.charAt(end + 1) != ' '
                && isHead(line.substring(0, end).replace("\"", ""));
    }

    /** Where the head is another one, the character that stands in most lines; so the head that differs can be told. */
    private char mostUsed(final String text) {
        char best = delimiter();
        long most = 0;
        for (int i = 0; i < delimiters.length(); i++) {
            final char delimiter = delimiters.charAt(i);
            final long lines = text.replaceAll("\"[^\"]*\"", "")
                    .lines()
                    .filter(line -> line.indexOf(delimiter) >= 0)
                    .count();
            if (lines > most) {
                best = delimiter;
                most = lines;
            }
        }
        return best;
    }

    /** Names of all label tables the mapping uses. */
    @Override
    public Set<String> labelTables() {
        final List<Map<Attribute, ValueSource>> all = new ArrayList<>(List.of(row));
        figures.forEach(columns -> all.add(columns.attributes()));
        return Sources.labelTables(lookups, all);
    }

    private static String delimiters(final YamlFile yaml) {
        final String text = yaml.text("delimiter", ",");
        if (text.isEmpty()) {
            throw new SourceException(
                    "Invalid delimiter in " + yaml.where() + ": expected one or more characters, got none.");
        }
        return text;
    }

    private static Figures figures(final YamlFile yaml) {
        final Expression columns = Expression.exact(yaml, "columns");
        final Map<Attribute, ValueSource> attributes = Sources.read(yaml, Set.of("columns"));
        Sources.requireCaptures(attributes, columns, yaml.where());
        return new Figures(columns, attributes);
    }

    @Override
    public List<Map<Attribute, ValueSource>> attributes() {
        return figures.stream()
                .map(columns -> Mapping.joined(row, columns.attributes()))
                .toList();
    }

    @Override
    public boolean reads(final FileFormat format) {
        return format.isText();
    }

    @Override
    public String inputs() {
        return "delimited text";
    }
}
