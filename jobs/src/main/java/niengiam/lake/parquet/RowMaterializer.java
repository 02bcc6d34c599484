package niengiam.lake.parquet;

import java.time.LocalDate;
import niengiam.table.Column;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;

/** Makes of the stored values of a row a row of the table. */
public final class RowMaterializer extends RecordMaterializer<TableRow> {
    private final RowConverter row;

    public RowMaterializer(final TableSchema schema) {
        row = new RowConverter(schema);
    }

    @Override
    public TableRow getCurrentRecord() {
        return TableRow.of(row.schema, row.cells);
    }

    @Override
    public GroupConverter getRootConverter() {
        return row;
    }

    private static final class RowConverter extends GroupConverter {
        private final TableSchema schema;
        private Object[] cells = {};

        RowConverter(final TableSchema schema) {
            this.schema = schema;
        }

        @Override
        public Converter getConverter(final int field) {
            return new CellConverter(this, field, schema.columns().get(field).type());
        }

        @Override
        public void start() {
            cells = new Object[schema.columns().size()];
        }

        @Override
        public void end() {
            // Nothing to complete: the cells are in place.
        }
    }

    private static final class CellConverter extends PrimitiveConverter {
        private final RowConverter row;
        private final int field;
        private final Column.Type type;

        CellConverter(final RowConverter row, final int field, final Column.Type type) {
            this.row = row;
            this.field = field;
            this.type = type;
        }

        @Override
        public void addBinary(final Binary value) {
            row.cells[field] =
                    type == Column.Type.DECIMAL ? FixedDecimal.number(value.getBytes()) : value.toStringUsingUTF8();
        }

        @Override
        public void addInt(final int value) {
            row.cells[field] = LocalDate.ofEpochDay(value);
        }

        @Override
        public void addLong(final long value) {
            row.cells[field] = value;
        }
    }
}
