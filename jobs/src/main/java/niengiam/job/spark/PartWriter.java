package niengiam.job.spark;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import niengiam.lake.csv.CsvTableWriter;
import niengiam.lake.disk.StorageException;
import niengiam.lake.parquet.ParquetTableWriter;
import niengiam.lake.parquet.TableWriter;
import niengiam.table.ObservationTable;
import niengiam.table.Table;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;

/**
 * Writes the part of a table that one task makes, as Parquet and, if wanted, as CSV beside it. Its name carries the
 * attempt, so that a task that is tried again never meets what its first try left behind; {@link TableParts} gives the
 * parts of the attempts that succeeded their lasting names.
 */
public final class PartWriter implements Closeable {

    private final List<TableWriter> writers = new ArrayList<>();
    private final Path folder;
    private final String stem;
    private long rows;

    private PartWriter(final Path folder, final String stem) {
        this.folder = folder;
        this.stem = stem;
    }

    /**
     * Opens a part.
     *
     * @param folder where the parts of the table lie
     * @param partition number of the task, from 0
     * @param attempt number of the attempt, unique in the application
     * @throws StorageException if the disk refuses, as do all other methods
     */
    public static PartWriter open(
            final Path folder,
            final TableSchema schema,
            final Table.Text text,
            final int partition,
            final long attempt) {
        final PartWriter part = new PartWriter(folder, String.format(Locale.ROOT, "part-%05d.%d", partition, attempt));
        try {
            part.begin(schema, text);
        } catch (final RuntimeException refused) {
            part.closeAfter(refused);
            throw refused;
        }
        return part;
    }

    private void begin(final TableSchema schema, final Table.Text text) {
        asking(() -> {
            Files.createDirectories(folder);
            writers.add(ParquetTableWriter.open(folder.resolve(stem + ".parquet"), schema));
            final Path csv = folder.resolve(stem + ".csv");
            if (text == Table.Text.CSV) {
                writers.add(CsvTableWriter.open(csv, schema));
            } else if (text == Table.Text.SDMX_CSV) {
                writers.add(CsvTableWriter.sdmx(csv, schema, ObservationTable.DATAFLOW));
            }
        });
    }

    public void write(final TableRow row) {
        asking(() -> {
            for (final TableWriter writer : writers) {
                writer.write(row);
            }
        });
        rows++;
    }

    private interface Step {
        void take() throws IOException;
    }

    /** A task's failure travels to the driver: what the disk refused is said here, where the place is known. */
    private void asking(final Step step) {
        try {
            step.take();
        } catch (final IOException refused) {
            throw StorageException.during("write a table", folder.resolve(stem), refused);
        } catch (final UncheckedIOException refused) {
            throw StorageException.during("write a table", folder.resolve(stem), refused.getCause());
        }
    }

    /** File name without extension. */
    public String stem() {
        return stem;
    }

    public long rows() {
        return rows;
    }

    /** Closes both, also when one refuses. */
    @Override
    public void close() {
        asking(() -> {
            IOException first = null;
            for (final TableWriter writer : writers) {
                try {
                    writer.close();
                } catch (final IOException refused) {
                    if (first == null) {
                        first = refused;
                    } else {
                        first.addSuppressed(refused);
                    }
                }
            }
            if (first != null) {
                throw first;
            }
        });
    }

    private void closeAfter(final RuntimeException refused) {
        try {
            close();
        } catch (final RuntimeException again) {
            refused.addSuppressed(again);
        }
    }
}
