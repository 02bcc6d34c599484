import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Every row of every view of an export for DuckDB, with types, as lines of JSON; the version first. */
final class ReadDuckDb {

    public static void main(final String... words) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(Files.readString(Path.of(words[0], "tables.sql")));
            System.out.println(text(connection.getMetaData().getDatabaseProductVersion()));
            final List<String> views = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("SELECT view_name FROM duckdb_views() WHERE NOT internal ORDER BY 1")) {
                while (rows.next()) {
                    views.add(rows.getString(1));
                }
            }
            for (final String view : views) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM \"" + view + '"')) {
                    while (rows.next()) {
                        print(view, rows);
                    }
                }
            }
        }
    }

    private static void print(final String view, final ResultSet rows) throws Exception {
        final StringBuilder line = new StringBuilder("[" + text(view) + ", {");
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            final String type = rows.getMetaData().getColumnTypeName(i);
            final String kind = type.startsWith("DECIMAL")
                    ? "number"
                    : switch (type) {
                        case "VARCHAR" -> "string";
                        case "DATE" -> "date";
                        case "BIGINT" -> "integer";
                        default -> type;
                    };
            final String value = kind.equals("number") && rows.getBigDecimal(i) != null
                    ? rows.getBigDecimal(i).stripTrailingZeros().toPlainString()
                    : rows.getString(i);
            line.append(i == 1 ? "" : ", ").append(text(rows.getMetaData().getColumnName(i))).append(": ");
            line.append(value == null ? "null" : "[" + text(kind) + ", " + text(value) + "]");
        }
        System.out.println(line + "}]");
    }

    private static String text(final String text) {
        final StringBuilder quoted = new StringBuilder("\"");
        for (final char letter : text.toCharArray()) {
            quoted.append(letter == '"' || letter == '\\' || letter < ' ' ? String.format("\\u%04x", (int) letter) : letter);
        }
        return quoted.append('"').toString();
    }
}
