package niengiam.table;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * The columns of a table, the same in CSV and in Parquet. A row is an array of cells in the order of the columns.
 *
 * @param name name of the table, also of its files
 * @param columns in order
 */
public record TableSchema(String name, List<Column> columns) {

    /** Enough for the 38 digits of a decimal. */
    public static final int DECIMAL_BYTES = 16;

    public TableSchema {
        columns = List.copyOf(columns);
    }

    /** Where a column stands, from 0. */
    public int position(final String column) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).name().equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown column " + column + " of table " + name));
    }

    /** The head of the table. */
    public List<String> head() {
        return columns.stream().map(Column::name).toList();
    }

    public MessageType parquet() {
        return new MessageType(name, columns.stream().map(TableSchema::parquet).toArray(Type[]::new));
    }

    private static PrimitiveType parquet(final Column column) {
        return switch (column.type()) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case DECIMAL ->
                Types.optional(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY)
                        .length(DECIMAL_BYTES)
                        .as(LogicalTypeAnnotation.decimalType(Column.SCALE, Column.PRECISION))
                        .named(column.name());
            case DATE ->
                Types.optional(PrimitiveTypeName.INT32)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(column.name());
            case INTEGER -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
        };
    }
}
