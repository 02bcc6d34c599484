package niengiam.lake;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.StringLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/** Makes rows of what Parquet stores: decimals, days, instants and texts from their physical types. Flat tables only. */
final class RowConverter extends RecordMaterializer<Row> {

    private final List<String> columns;
    private final Root root;

    RowConverter(MessageType schema) {
        columns = schema.getFields().stream().map(Type::getName).toList();
        root = new Root(schema);
    }

    @Override
    public Row getCurrentRecord() {
        return new Row(columns, root.values);
    }

    @Override
    public GroupConverter getRootConverter() {
        return root;
    }

    private static final class Root extends GroupConverter {

        private final List<Converter> converters = new ArrayList<>();
        private Object[] values = {};

        Root(MessageType schema) {
            for (Type field : schema.getFields()) {
                int index = converters.size();
                converters.add(converter(field, index));
            }
        }

        @Override
        public Converter getConverter(int index) {
            return converters.get(index);
        }

        @Override
        public void start() {
            values = new Object[converters.size()];
        }

        @Override
        public void end() {}

        private Converter converter(Type field, int index) {
            if (!field.isPrimitive() || field.isRepetition(Type.Repetition.REPEATED)) {
                throw unsupported(field);
            }
            PrimitiveType type = field.asPrimitiveType();
            LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
            return switch (type.getPrimitiveTypeName()) {
                case INT32 -> new Value<>(this, index, int32(meaning));
                case INT64 -> new Value<>(this, index, int64(meaning));
                case BINARY, FIXED_LEN_BYTE_ARRAY -> new Value<>(this, index, binary(field, meaning));
                case BOOLEAN, FLOAT, DOUBLE -> new Value<Object>(this, index, value -> value);
                case INT96 -> throw unsupported(field);
            };
        }
    }

    private static Function<Integer, Object> int32(LogicalTypeAnnotation meaning) {
        if (meaning instanceof DateLogicalTypeAnnotation) {
            return LocalDate::ofEpochDay;
        }
        if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
            return value -> BigDecimal.valueOf(value, decimal.getScale());
        }
        return value -> value;
    }

    private static Function<Long, Object> int64(LogicalTypeAnnotation meaning) {
        if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
            return value -> BigDecimal.valueOf(value, decimal.getScale());
        }
        if (meaning instanceof TimestampLogicalTypeAnnotation timestamp) {
            ChronoUnit unit =
                    switch (timestamp.getUnit()) {
                        case MILLIS -> ChronoUnit.MILLIS;
                        case MICROS -> ChronoUnit.MICROS;
                        case NANOS -> ChronoUnit.NANOS;
                    };
            return value -> Instant.EPOCH.plus(value, unit);
        }
        return value -> value;
    }

    private static Function<Binary, Object> binary(Type field, LogicalTypeAnnotation meaning) {
        if (meaning instanceof StringLogicalTypeAnnotation) {
            return Binary::toStringUsingUTF8;
        }
        if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
            return value -> new BigDecimal(new BigInteger(value.getBytesUnsafe()), decimal.getScale());
        }
        throw unsupported(field);
    }

    private static IllegalArgumentException unsupported(Type field) {
        return new IllegalArgumentException("Unsupported column " + field.getName() + " of type " + field
                + ": expected a text, number, day, instant or flag. Leave it out of the wanted columns.");
    }

    /** Puts one column's values into the row under way. */
    private static final class Value<V> extends PrimitiveConverter {

        private final Root row;
        private final int index;
        private final Function<V, Object> meaning;

        Value(Root row, int index, Function<V, Object> meaning) {
            this.row = row;
            this.index = index;
            this.meaning = meaning;
        }

        @SuppressWarnings("unchecked") // Parquet calls the one method that belongs to the column's physical type.
        private void add(Object value) {
            row.values[index] = meaning.apply((V) value);
        }

        @Override
        public void addBinary(Binary value) {
            add(value);
        }

        @Override
        public void addBoolean(boolean value) {
            add(value);
        }

        @Override
        public void addDouble(double value) {
            add(value);
        }

        @Override
        public void addFloat(float value) {
            add((double) value);
        }

        @Override
        public void addInt(int value) {
            add(value);
        }

        @Override
        public void addLong(long value) {
            add(value);
        }
    }
}
