package niengiam.job.ask;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import niengiam.lake.figures.ObservationRows;
import niengiam.lake.parquet.ParquetRows;
import niengiam.model.Observation;
import niengiam.report.exchange.Cube;
import niengiam.report.exchange.DataSetForm;
import niengiam.report.exchange.ExportRefusedException;
import niengiam.table.TableRow;
import niengiam.trend.Arbitration;

/**
 * The figures of a release as a file for each indicator. The table of figures is in the order of indicators, so those of one
 * indicator at a time are in memory.
 */
final class DataSetExport {

    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

    private final DataSetForm form;
    private final Arbitration arbitration;
    private final List<String> written = new ArrayList<>();
    private long cells;
    private long values;
    private long behind;

    DataSetExport(final DataSetForm form, final Arbitration arbitration) {
        this.form = form;
        this.arbitration = arbitration;
    }

    /** Writes a file for each indicator of a selection. */
    void write(final Selection selection, final Path folder) throws IOException {
        final ObservationRows.Reader reader = new ObservationRows.Reader();
        List<Observation> figures = new ArrayList<>();
        try (ParquetRows.Cursor rows = selection.rows()) {
            while (rows.hasNext()) {
                final TableRow row = rows.next();
                if (!selection.has(row)) {
                    continue;
                }
                final Observation figure = reader.read(row);
                if (!figures.isEmpty()
                        && !figures.get(0).key().indicator().equals(figure.key().indicator())) {
                    write(figures, folder);
                    figures = new ArrayList<>();
                }
                figures.add(figure);
            }
        }
        write(figures, folder);
    }

    private void write(final List<Observation> figures, final Path folder) throws IOException {
        final Cube cube = Cube.of(figures, arbitration);
        final String name = cube.indicator();
        if (!FILE_NAME.matcher(name).matches()
                || ExportFolder.INDEXES.contains(name.toLowerCase(Locale.ROOT) + ".json")) {
            throw new ExportRefusedException("Unsupported indicator code \"" + name
                    + "\": expected letters, digits, dashes and underscores, and neither index nor export, for it names"
                    + " a file. Leave it out: name the others with --indicator.");
        }
        try (OutputStream file =
                new BufferedOutputStream(Files.newOutputStream(folder.resolve(name + form.ending())))) {
            form.write(cube, file);
        }
        written.add(name);
        cells += cube.size();
        values += cube.values();
        behind += cube.behind();
    }

    /** The indicators written. */
    List<String> written() {
        return written;
    }

    ExportResult result(final int release) {
        return new ExportResult(
                release,
                List.of(
                        new ExportResult.Part(written.size(), "data set"),
                        new ExportResult.Part(cells, "figure"),
                        new ExportResult.Part(values, "value")),
                behind);
    }
}
