package niengiam.lake.parquet;

import java.io.Closeable;
import java.io.IOException;
import niengiam.table.TableRow;

/** Takes the rows of a table one by one; memory does not grow with their number. */
public interface TableWriter extends Closeable {

    /** Writes a row of the table. */
    void write(TableRow row) throws IOException;
}
