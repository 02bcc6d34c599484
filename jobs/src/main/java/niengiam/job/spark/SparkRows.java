package niengiam.job.spark;

import java.util.List;
import niengiam.table.Column;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The border between tables of the lake and rows of Spark. */
public final class SparkRows {

    private SparkRows() {}

    /** The schema of a table as Spark knows it; always given explicitly, never inferred. */
    public static StructType schema(final TableSchema table) {
        return new StructType(table.columns().stream()
                .map(column -> DataTypes.createStructField(column.name(), type(column.type()), true))
                .toArray(StructField[]::new));
    }

    private static DataType type(final Column.Type type) {
        return switch (type) {
            case TEXT -> DataTypes.StringType;
            case DECIMAL -> DataTypes.createDecimalType(Column.PRECISION, Column.SCALE);
            case DATE -> DataTypes.DateType;
            case INTEGER -> DataTypes.LongType;
        };
    }

    /** A row of a table, its cells in the order of the columns; dates are {@code LocalDate} because the session asks for them. */
    public static TableRow row(final TableSchema table, final Row row) {
        final Object[] cells = new Object[row.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.get(i);
        }
        return TableRow.of(table, cells);
    }

    /** Names as the variable arguments of Spark's methods. */
    public static String[] names(final List<String> columns) {
        return columns.toArray(String[]::new);
    }
}
