package niengiam.table;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** The columns of a table, the same in CSV and in Parquet. A row has a cell for each, in their order. */
public final class TableSchema implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Enough for the 38 digits of a decimal. */
    public static final int DECIMAL_BYTES = 16;

    private final String name;
    private final List<Column<?>> columns;
    private final HashMap<String, Integer> positions = new HashMap<>();

    /**
     * @param name name of the table, also of its files
     * @param columns in order
     */
    public TableSchema(final String name, final List<? extends Column<?>> columns) {
        this.name = name;
        this.columns = List.copyOf(columns);
        for (int i = 0; i < columns.size(); i++) {
            if (positions.put(columns.get(i).name(), i) != null) {
                throw new IllegalArgumentException(
                        "Invalid table " + name + ": column " + columns.get(i) + " stands there twice.");
            }
        }
    }

    public String name() {
        return name;
    }

    public List<Column<?>> columns() {
        return columns;
    }

    /** Where a column stands, from 0. */
    public int position(final Column<?> column) {
        final Integer position = positions.get(column.name());
        if (position == null || columns.get(position).type() != column.type()) {
            throw new IllegalArgumentException("Unknown column " + column + " of table " + name + ": expected one of "
                    + String.join(", ", head()) + ", with its type.");
        }
        return position;
    }

    /** Whether a column is among them. */
    public boolean has(final Column<?> column) {
        return columns.contains(column);
    }

    /** The head of the table. */
    public List<String> head() {
        return columns.stream().map(Column::name).toList();
    }

    @Override
    public boolean equals(final Object other) {
        return other instanceof TableSchema schema && name.equals(schema.name) && columns.equals(schema.columns);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, columns);
    }

    @Override
    public String toString() {
        return name;
    }

    public MessageType parquet() {
        return new MessageType(name, columns.stream().map(TableSchema::parquet).toArray(Type[]::new));
    }

    private static PrimitiveType parquet(final Column<?> column) {
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
