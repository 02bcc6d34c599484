package niengiam.report.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import niengiam.model.Language;
import niengiam.report.exchange.Columns;
import niengiam.table.Column;
import niengiam.table.TableSchema;

/**
 * A table as the database has it: types, key and comments as statements.
 *
 * @param schema its columns
 * @param key the columns that no two rows share
 * @param title what it is called, in English
 * @param columns what its columns are
 */
record LoadedTable(TableSchema schema, List<Column<?>> key, String title, Columns columns) {

    LoadedTable {
        key = List.copyOf(key);
    }

    String name() {
        return schema.name();
    }

    /** Makes it, empty. */
    String create(final String place) {
        return schema.columns().stream()
                .map(column -> Sql.name(column.name()) + " " + type(column))
                .collect(Collectors.joining(", ", "CREATE TABLE " + Sql.name(place, name()) + " (", ")"));
    }

    /** Numbers have the digits that they are published with, however many those are. */
    private static String type(final Column<?> column) {
        return switch (column.type()) {
            case TEXT -> "text";
            case DECIMAL -> "numeric";
            case DATE -> "date";
            case INTEGER -> "bigint";
        };
    }

    /** Takes rows in the form that {@link CopyRows} writes. */
    String copy(final String place) {
        return "COPY " + Sql.name(place, name()) + " FROM STDIN";
    }

    /**
     * Its key: a primary one where every row has all parts of it.
     *
     * @param empty the columns in which some row has nothing
     * @param nullsAreOne whether the server can be told that two rows without a value have the same
     */
    String constrain(final String place, final Set<String> empty, final boolean nullsAreOne) {
        final String columns =
                key.stream().map(column -> Sql.name(column.name())).collect(Collectors.joining(", ", " (", ")"));
        final String form;
        if (key.stream().noneMatch(column -> empty.contains(column.name()))) {
            form = "PRIMARY KEY";
        } else {
            form = nullsAreOne ? "UNIQUE NULLS NOT DISTINCT" : "UNIQUE";
        }
        return "ALTER TABLE " + Sql.name(place, name()) + " ADD " + form + columns;
    }

    /**
     * Says what it is and what its columns are.
     *
     * @param kind {@code TABLE} or {@code VIEW}
     */
    List<String> comments(final String kind, final String place, final String further) {
        final List<String> comments = new ArrayList<>();
        final String grain = key.isEmpty()
                ? ""
                : " One row per " + key.stream().map(Column::name).collect(Collectors.joining(", ")) + ".";
        comments.add("COMMENT ON " + kind + " " + Sql.name(place, name()) + " IS "
                + Sql.text(title + "." + further + grain));
        for (final Column<?> column : schema.columns()) {
            comments.add("COMMENT ON COLUMN " + Sql.name(place, name()) + "." + Sql.name(column.name()) + " IS "
                    + Sql.text(columns.said(schema, column, Language.EN, "\n")));
        }
        return comments;
    }
}
