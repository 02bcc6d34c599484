package niengiam.job.tables;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import niengiam.job.setup.Selection;
import niengiam.job.spark.PartWriter;
import niengiam.table.Table;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;

/** The parts of several tables that one task makes, each in a folder of its table's name. */
final class PartWriters implements Closeable {

    private final Map<String, PartWriter> writers = new LinkedHashMap<>();

    private PartWriters() {}

    /**
     * Opens a part of each table that is selected.
     *
     * @throws niengiam.lake.disk.StorageException if the disk refuses, as do all other methods
     */
    static PartWriters open(
            final Path folder,
            final List<Table> tables,
            final Selection selection,
            final int partition,
            final long attempt) {
        final PartWriters opened = new PartWriters();
        try {
            for (final Table table : selection.among(tables)) {
                opened.writers.put(
                        table.name(),
                        PartWriter.open(
                                folder.resolve(table.name()),
                                table.schema(),
                                selection.text(table),
                                partition,
                                attempt));
            }
        } catch (final RuntimeException refused) {
            opened.closeAfter(refused);
            throw refused;
        }
        return opened;
    }

    /** Whether a table is among them. */
    boolean has(final TableSchema table) {
        return writers.containsKey(table.name());
    }

    /** Writes a row into the part of its table. */
    void write(final TableRow row) {
        writers.get(row.schema().name()).write(row);
    }

    long rows(final TableSchema table) {
        return writers.get(table.name()).rows();
    }

    /** Name of the part of each table. */
    Map<String, String> stems() {
        final Map<String, String> stems = new TreeMap<>();
        writers.forEach((table, writer) -> stems.put(table, writer.stem()));
        return stems;
    }

    /** Closes all, also when one refuses. */
    @Override
    public void close() {
        RuntimeException first = null;
        for (final PartWriter writer : writers.values()) {
            try {
                writer.close();
            } catch (final RuntimeException refused) {
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
    }

    private void closeAfter(final RuntimeException refused) {
        try {
            close();
        } catch (final RuntimeException again) {
            refused.addSuppressed(again);
        }
    }
}
