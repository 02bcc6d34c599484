package niengiam.report.database;

/** How names and texts are written in statements, whatever is in them. */
final class Sql {

    private Sql() {}

    /** A name of a schema, table, column or role. */
    static String name(final String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A name within a schema. */
    static String name(final String schema, final String name) {
        return name(schema) + "." + name(name);
    }

    /** A text; the connection takes backslashes for what they are. */
    static String text(final String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
