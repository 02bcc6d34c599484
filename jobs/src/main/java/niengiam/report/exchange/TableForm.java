package niengiam.report.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A description of tables that are written as CSV. */
public interface TableForm {

    /** The file of the description. */
    String file();

    /** Writes the description; the stream stays open. */
    void write(List<WrittenTable> tables, OutputStream file) throws IOException;
}
