package niengiam.table;

import java.util.List;

/**
 * A table of a release, as the register knows it. Beside it a table needs a maker (in the room of jobs), a page (in the room
 * of pages) and words: {@code sheet.NAME} for its sheet, {@code table.NAME} for what a row of it is.
 *
 * @param schema name and columns
 * @param key the columns that no two rows share: the grain
 * @param order the columns in whose order rows stand; {@link Concepts#AREA_CODE} is the national code of the territory of
 *     a row, also where the table has no such column
 * @param presence whether every release has it
 * @param text its form beside Parquet
 * @param maker id of what makes it
 * @param page id of the page that shows it
 * @param sheet how it stands in the workbook
 * @param shown columns of its section, where its page is made of nothing else; none where the page arranges it itself
 */
public record Table(
        TableSchema schema,
        List<Column<?>> key,
        List<Column<?>> order,
        Presence presence,
        Text text,
        String maker,
        String page,
        Sheet sheet,
        List<PageColumn> shown) {

    /** The maker that copies what was written down while reading. */
    public static final String READINGS = "readings";

    /** The maker that tells what people decided. */
    public static final String DECISIONS = "decisions";

    /** Whether a release has a table. */
    public enum Presence {
        /** Every release, and also as text. */
        ALWAYS_AS_TEXT,
        /** Every release. */
        ALWAYS,
        /** A complete one, and one of tables alone where it is named. */
        ASKED
    }

    /** Which text form a table has beside Parquet. */
    public enum Text {
        NONE,
        CSV,
        SDMX_CSV
    }

    /** How a table stands in the workbook. */
    public enum Sheet {
        /** Not at all. */
        NONE,
        /** The rows of the published territories as they are. */
        ROWS,
        /** In a form of its own, with formulas or counts. */
        OWN
    }

    public Table {
        key = List.copyOf(key);
        order = List.copyOf(order);
        shown = List.copyOf(shown);
        key.forEach(schema::position);
    }

    /** An entry that says as yet nothing but the columns. */
    static Table of(final TableSchema schema) {
        return new Table(schema, List.of(), List.of(), Presence.ASKED, Text.CSV, "", "", Sheet.NONE, List.of());
    }

    public String name() {
        return schema.name();
    }

    /** Whether it repeats what was written down while reading: its rows have no day of their own. */
    public boolean isCopied() {
        return maker.equals(READINGS);
    }

    /** Whether it follows from figures, so that it can be computed of those of a day. */
    public boolean isOfFigures() {
        return !isCopied() && !maker.equals(DECISIONS);
    }

    /** Whether every release has it. */
    public boolean isAlways() {
        return presence != Presence.ASKED;
    }

    Table oneRowPer(final List<? extends Column<?>> columns) {
        return new Table(schema, List.copyOf(columns), order, presence, text, maker, page, sheet, shown);
    }

    Table inOrderOf(final List<? extends Column<?>> columns) {
        return new Table(schema, key, List.copyOf(columns), presence, text, maker, page, sheet, shown);
    }

    Table present(final Presence when) {
        return new Table(schema, key, order, when, text, maker, page, sheet, shown);
    }

    Table as(final Text form) {
        return new Table(schema, key, order, presence, form, maker, page, sheet, shown);
    }

    Table madeBy(final String id) {
        return new Table(schema, key, order, presence, text, id, page, sheet, shown);
    }

    Table onPage(final String id) {
        return new Table(schema, key, order, presence, text, maker, id, sheet, shown);
    }

    Table onSheet(final Sheet form) {
        return new Table(schema, key, order, presence, text, maker, page, form, shown);
    }

    Table showing(final PageColumn... columns) {
        return new Table(schema, key, order, presence, text, maker, page, sheet, List.of(columns));
    }
}
