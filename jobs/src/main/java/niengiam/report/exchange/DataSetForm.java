package niengiam.report.exchange;

import java.io.IOException;
import java.io.OutputStream;

/** A form in which the figures of one indicator are a file. */
public interface DataSetForm {

    /** How names of its files end, with the dot. */
    String ending();

    /** Writes one data set; the stream stays open. */
    void write(Cube cube, OutputStream file) throws IOException;
}
