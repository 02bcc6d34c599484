package niengiam.job.ask;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import niengiam.lake.csv.CsvTableWriter;
import niengiam.lake.parquet.ParquetRows;
import niengiam.report.exchange.CodeTable;
import niengiam.report.exchange.SdmxStructure;
import niengiam.table.Column;
import niengiam.table.Concepts;
import niengiam.table.ObservationTable;
import niengiam.table.TableRow;

/** The figures of a release as SDMX: the data as SDMX-CSV 2.0, their structure as SDMX-ML 3.0. */
final class SdmxExport {

    private static final String DATA = "data.csv";
    private static final String STRUCTURE = "structure.xml";

    private final SdmxStructure structure;
    private long figures;
    private long values;

    SdmxExport(final SdmxStructure structure) {
        this.structure = structure;
    }

    void write(final Selection selection, final Path folder) throws IOException {
        final CodeTable.Codes codes = new CodeTable.Codes();
        final Set<String> empty = new HashSet<>();
        try (ParquetRows.Cursor rows = selection.rows();
                CsvTableWriter writer =
                        CsvTableWriter.sdmx(folder.resolve(DATA), ObservationTable.SCHEMA, ObservationTable.DATAFLOW)) {
            while (rows.hasNext()) {
                final TableRow row = rows.next();
                if (selection.has(row)) {
                    writer.write(row);
                    codes.add(row);
                    figures++;
                    values += row.value(Concepts.OBS_VALUE).isPresent() ? 1 : 0;
                    for (final Column<?> column : ObservationTable.SCHEMA.columns()) {
                        if (row.printed(column).filter(text -> !text.isEmpty()).isEmpty()) {
                            empty.add(column.name());
                        }
                    }
                }
            }
        }
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(folder.resolve(STRUCTURE)))) {
            structure.write(codes.tables(), empty, file);
        }
    }

    ExportResult result(final int release) {
        return new ExportResult(
                release, List.of(new ExportResult.Part(figures, "figure"), new ExportResult.Part(values, "value")), 0);
    }
}
