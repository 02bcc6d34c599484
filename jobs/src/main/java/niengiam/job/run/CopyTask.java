package niengiam.job.run;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import niengiam.job.spark.PartWriter;
import niengiam.job.spark.SparkRows;
import niengiam.job.spark.TaskFiles;
import niengiam.table.Table;
import niengiam.table.TableSchema;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.sql.Row;

/** Writes the rows of a table as they come. */
final class CopyTask implements Function2<Integer, Iterator<Row>, Iterator<CopyTask.Outcome>> {

    private static final long serialVersionUID = 1L;

    /** The part that one task made, and its rows. */
    record Outcome(String stem, long rows) implements Serializable {}

    private final String folder;
    private final TableSchema schema;

    /**
     * @param folder where the parts of the table lie
     * @param schema the table
     */
    CopyTask(final Path folder, final TableSchema schema) {
        this.folder = folder.toString();
        this.schema = schema;
    }

    @Override
    public Iterator<Outcome> call(final Integer partition, final Iterator<Row> rows) throws IOException {
        try (PartWriter part = PartWriter.open(
                TaskFiles.path(folder),
                schema,
                Table.Text.CSV,
                partition,
                TaskContext.get().taskAttemptId())) {
            while (rows.hasNext()) {
                part.write(SparkRows.row(schema, rows.next()));
            }
            return List.of(new Outcome(part.stem(), part.rows())).iterator();
        }
    }
}
