package niengiam.lake.parquet;

import java.io.Closeable;
import java.io.IOException;

/** Takes the rows of a table one by one; memory does not grow with their number. */
public interface TableWriter extends Closeable {

    /**
     * Writes a row.
     *
     * @param cells one for each column, of the type of the column or {@code null}
     */
    void write(Object[] cells) throws IOException;
}
