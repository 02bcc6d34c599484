package niengiam.job.ask;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import niengiam.lake.csv.CsvTableWriter;
import niengiam.lake.parquet.ParquetRows;
import niengiam.model.Language;
import niengiam.report.exchange.CodeTable;
import niengiam.report.exchange.ExportedRelease;
import niengiam.report.exchange.TableForm;
import niengiam.report.exchange.WrittenTable;
import niengiam.report.words.Wording;
import niengiam.source.Texts;
import niengiam.table.Column;
import niengiam.table.ObservationTable;
import niengiam.table.Table;
import niengiam.table.TableRegister;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;

/**
 * The tables of a release as CSV, those of the codes in them, and a description of all. Rows pass through one at a time. Of a
 * choice of figures it has the tables that speak of an indicator and a territory.
 */
final class TableExport {

    private final TableForm form;
    private final ExportedRelease edition;
    private final Wording wording;
    private final List<WrittenTable> written = new ArrayList<>();
    private final CodeTable.Codes codes = new CodeTable.Codes();

    TableExport(final TableForm form, final ExportedRelease edition, final Wording wording) {
        this.form = form;
        this.edition = edition;
        this.wording = wording;
    }

    void write(final Selection selection, final Path folder) throws IOException {
        for (final Table table : TableRegister.release().tables()) {
            final List<Path> files = selection.release().table(table.name());
            if (!files.isEmpty() && selection.has(table.schema())) {
                write(table, files, selection, folder);
            }
        }
        for (final CodeTable list : codes.tables()) {
            final Path file = folder.resolve(WrittenTable.file(list.schema().name()));
            final List<TableRow> rows = list.rows(edition.lists(), wording);
            try (CsvTableWriter writer = CsvTableWriter.open(file, list.schema())) {
                for (final TableRow row : rows) {
                    writer.write(row);
                }
            }
            add(list.schema(), false, list.key(), Set.of(), list.title(), rows.size(), file);
        }
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(folder.resolve(form.file())))) {
            form.write(written, file);
        }
    }

    private void write(final Table table, final List<Path> files, final Selection selection, final Path folder)
            throws IOException {
        final Path file = folder.resolve(WrittenTable.file(table.name()));
        final Set<String> empty = new HashSet<>();
        long count = 0;
        try (ParquetRows.Cursor rows = ParquetRows.open(files, table.schema());
                CsvTableWriter writer = WrittenTable.isSdmx(table)
                        ? CsvTableWriter.sdmx(file, table.schema(), ObservationTable.DATAFLOW)
                        : CsvTableWriter.open(file, table.schema())) {
            while (rows.hasNext()) {
                final TableRow row = rows.next();
                if (selection.has(row)) {
                    writer.write(row);
                    codes.add(row);
                    count++;
                    for (final Column<?> column : table.schema().columns()) {
                        if (row.printed(column).filter(text -> !text.isEmpty()).isEmpty()) {
                            empty.add(column.name());
                        }
                    }
                }
            }
        }
        final String words = "sheet." + table.name();
        add(
                table.schema(),
                WrittenTable.isSdmx(table),
                table.key(),
                empty,
                wording.has(words) ? wording.of(words, Language.EN) : table.name(),
                count,
                file);
    }

    private void add(
            final TableSchema schema,
            final boolean sdmx,
            final List<Column<?>> key,
            final Set<String> empty,
            final String title,
            final long rows,
            final Path file)
            throws IOException {
        written.add(new WrittenTable(
                schema, sdmx, key, empty, title, rows, Files.size(file), Texts.sha256(Files.readAllBytes(file))));
    }

    ExportResult result() {
        return new ExportResult(
                edition.release(),
                List.of(
                        new ExportResult.Part(written.size(), "table"),
                        new ExportResult.Part(
                                written.stream().mapToLong(WrittenTable::rows).sum(), "row")),
                0);
    }
}
