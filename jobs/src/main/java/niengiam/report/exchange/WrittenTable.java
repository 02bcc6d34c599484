package niengiam.report.exchange;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import niengiam.table.Column;
import niengiam.table.Table;
import niengiam.table.TableSchema;

/**
 * A table that an export wrote as CSV.
 *
 * @param schema its columns
 * @param sdmx whether it is an SDMX-CSV message: heads in capitals, behind those that name the structure
 * @param key the columns that no two rows share
 * @param empty the columns in which some row has nothing
 * @param title what it is called, in English
 * @param rows how many
 * @param bytes size of the file
 * @param sha256 digest of the file
 */
public record WrittenTable(
        TableSchema schema,
        boolean sdmx,
        List<Column<?>> key,
        Set<String> empty,
        String title,
        long rows,
        long bytes,
        String sha256) {

    /** What stands before the columns of an SDMX-CSV message, the same in every row. */
    static final List<String> STRUCTURE = List.of("STRUCTURE", "STRUCTURE_ID", "ACTION");

    public WrittenTable {
        key = List.copyOf(key);
        empty = Collections.unmodifiableSet(new TreeSet<>(empty));
    }

    /** The file of a table. */
    public static String file(final String name) {
        return name + ".csv";
    }

    /** Whether a table of a release is an SDMX-CSV message. */
    public static boolean isSdmx(final Table table) {
        return table.text() == Table.Text.SDMX_CSV;
    }

    String name() {
        return schema.name();
    }

    String file() {
        return file(name());
    }

    /** How a column is called in the file. */
    String head(final Column<?> column) {
        return sdmx ? column.name().toUpperCase(Locale.ROOT) : column.name();
    }

    List<String> heads(final List<? extends Column<?>> columns) {
        return columns.stream().map(this::head).toList();
    }

    /** Whether every row has all columns of the key, as a primary key of a database must. */
    boolean hasFullKey() {
        return !key.isEmpty() && key.stream().noneMatch(column -> empty.contains(column.name()));
    }
}
