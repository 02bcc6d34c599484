package niengiam.report.exchange;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.model.Language;
import niengiam.report.words.Wording;
import niengiam.table.Column;
import niengiam.table.Concepts;
import niengiam.table.TableSchema;

/**
 * What columns are, in sentences of both languages: what a cell says, in which unit a number is, and where a code has its name.
 * The words are {@code describe.COLUMN}, or {@code describe.TABLE.COLUMN} where a table means something of its own.
 */
public final class Columns {

    /** Numbers that have no unit, in tables where others do. */
    private static final Set<String> PURE = Set.of("tau", "p_value", "p_holm", "modified_z");

    private static final String SENTENCES = "describe.";

    private final Wording wording;

    public Columns(final Wording wording) {
        this.wording = wording;
    }

    /** What a column is, in both languages. */
    public String said(final TableSchema schema, final Column<?> column, final Language first, final String between) {
        final Language second = first == Language.EN ? Language.VI : Language.EN;
        return said(schema, column, first, Column::name) + between + said(schema, column, second, Column::name);
    }

    /**
     * What a column is, in one language.
     *
     * @param head how a column is called where it stands
     */
    String said(
            final TableSchema schema,
            final Column<?> column,
            final Language language,
            final Function<? super Column<?>, String> head) {
        final String list = CodeTable.listOf(column);
        return Stream.of(
                        sentence(schema.name(), column.name(), language),
                        unit(schema, column, language, head),
                        list.isEmpty() ? "" : wording.of("described.names", language, CodeTable.nameOf(list)))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What a column of a table is, or one that stands in several. */
    String sentence(final String table, final String column, final Language language) {
        final String own = SENTENCES + table + "." + column;
        return wording.of(wording.has(own) ? own : SENTENCES + column, language);
    }

    private String unit(
            final TableSchema schema,
            final Column<?> column,
            final Language language,
            final Function<? super Column<?>, String> head) {
        final String name = column.name();
        if (column.type() != Column.Type.DECIMAL || PURE.contains(name)) {
            return "";
        }
        if (name.contains("_pct") || name.startsWith("percent_")) {
            return wording.of("described.unit.percent", language);
        }
        if (name.endsWith("_pp")) {
            return wording.of("described.unit.points", language);
        }
        return schema.has(Concepts.UNIT_MULT)
                ? wording.of(
                        "described.unit.beside",
                        language,
                        head.apply(Concepts.UNIT_MEASURE),
                        head.apply(Concepts.UNIT_MULT))
                : "";
    }
}
