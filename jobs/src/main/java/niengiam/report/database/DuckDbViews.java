package niengiam.report.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import niengiam.lake.parquet.ParquetRows;
import niengiam.model.Language;
import niengiam.report.exchange.CodeTable;
import niengiam.report.exchange.Columns;
import niengiam.report.exchange.ExportedRelease;
import niengiam.report.words.Wording;
import niengiam.table.Column;
import niengiam.table.ObservationTable;
import niengiam.table.Table;
import niengiam.table.TableRegister;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;

/**
 * Views over the Parquet of a release as statements of DuckDB, which then needs no file of its own. A text without a letter
 * is no value, as it is in the CSV; codes and their names stand in the statements themselves.
 */
public final class DuckDbViews {

    private final Path root;
    private final Function<String, List<Path>> tables;
    private final ExportedRelease edition;
    private final Wording wording;
    private final Columns columns;
    private final FigureChoice choice;
    private final CodeTable.Codes codes = new CodeTable.Codes();
    private int views;

    /**
     * @param root the folder of the release
     * @param tables the files of a table, in order
     * @param officials the producers that are offices
     */
    public DuckDbViews(
            final Path root,
            final Function<String, List<Path>> tables,
            final ExportedRelease edition,
            final Wording wording,
            final Collection<String> officials) {
        this.root = root;
        this.tables = tables;
        this.edition = edition;
        this.wording = wording;
        this.columns = new Columns(wording);
        this.choice = new FigureChoice(officials);
    }

    /** How many tables have been written. */
    public int views() {
        return views;
    }

    /**
     * Writes the statements.
     *
     * @param folder where the release is, for whoever runs them; empty for statements that are run in it
     */
    public void write(final Optional<String> folder, final Appendable to) throws IOException {
        to.append("-- Niengiam, release " + edition.release()
                + edition.sha256()
                        .map(digest -> ", SHA-256 of its release.json " + digest)
                        .orElse("") + "\n");
        if (folder.isPresent()) {
            to.append("-- Open it with: duckdb -init tables.sql\n");
            to.append("-- Where the release is; change this line if it moves.\n");
            to.append("SET file_search_path = " + Sql.text(folder.orElseThrow()) + ";\n\n");
        } else {
            to.append("-- Open it in the folder of the release with: duckdb -init exports/duckdb/tables.sql\n\n");
        }
        for (final Table table : TableRegister.release().tables()) {
            final List<Path> files = tables.apply(table.name());
            if (!files.isEmpty()) {
                gather(files, table.schema());
                final String words = "sheet." + table.name();
                say(to, view(files, table.schema()));
                say(
                        to,
                        comment(
                                table.name(),
                                (wording.has(words) ? wording.of(words, Language.EN) : table.name()) + ". One row per "
                                        + table.key().stream().map(Column::name).collect(Collectors.joining(", "))
                                        + "."));
                comments(to, table.schema());
                views++;
            }
        }
        for (final CodeTable list : codes.tables()) {
            say(to, view(list));
            say(to, comment(list.schema().name(), list.title() + "."));
            comments(to, list.schema());
            views++;
        }
        if (!tables.apply(ObservationTable.SCHEMA.name()).isEmpty()) {
            for (final String statement : choice.createInDuckDb()) {
                say(to, statement);
            }
        }
    }

    private static void say(final Appendable to, final String statement) throws IOException {
        to.append(statement).append(";\n");
    }

    private static String comment(final String view, final String said) {
        return "COMMENT ON VIEW " + Sql.name(view) + " IS " + Sql.text(said);
    }

    private void comments(final Appendable to, final TableSchema schema) throws IOException {
        for (final Column<?> column : schema.columns()) {
            say(
                    to,
                    "COMMENT ON COLUMN " + Sql.name(schema.name(), column.name()) + " IS "
                            + Sql.text(columns.said(schema, column, Language.EN, " ")));
        }
    }

    private void gather(final List<Path> files, final TableSchema schema) {
        try (ParquetRows.Cursor rows = ParquetRows.open(files, schema)) {
            rows.forEachRemaining(codes::add);
        }
    }

    private String view(final List<Path> files, final TableSchema schema) {
        final String columns = schema.columns().stream()
                .map(column -> column.type() == Column.Type.TEXT
                        ? "nullif(" + Sql.name(column.name()) + ", '') AS " + Sql.name(column.name())
                        : Sql.name(column.name()))
                .collect(Collectors.joining(", "));
        final String places = files.stream()
                .map(file -> Sql.text(root.relativize(file).toString()))
                .collect(Collectors.joining(", ", "[", "]"));
        return "CREATE OR REPLACE VIEW " + Sql.name(schema.name()) + " AS SELECT " + columns + " FROM read_parquet("
                + places + ")";
    }

    private String view(final CodeTable list) {
        final String heads = list.schema().columns().stream()
                .map(column -> Sql.name(column.name()))
                .collect(Collectors.joining(", ", "(", ")"));
        return "CREATE OR REPLACE VIEW " + Sql.name(list.schema().name()) + " AS SELECT * FROM (VALUES "
                + list.rows(edition.lists(), wording).stream()
                        .map(DuckDbViews::tuple)
                        .collect(Collectors.joining(", "))
                + ") AS codes" + heads;
    }

    private static String tuple(final TableRow row) {
        return row.cells().stream().map(cell -> Sql.text((String) cell)).collect(Collectors.joining(", ", "(", ")"));
    }
}
