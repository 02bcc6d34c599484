package niengiam.source.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** The sheets of an open workbook of any format. */
interface WorkbookSheets extends Closeable {

    /** A sheet by its name. */
    record Entry(String name, boolean hidden) {}

    List<Entry> entries();

    /** Gives the cells and merged ranges of a sheet, in the order of the file. */
    void read(int sheet, SheetBuilder into) throws IOException;

    @Override
    default void close() throws IOException {
        // Nothing is open by itself.
    }
}
