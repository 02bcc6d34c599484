package niengiam.lake.figures;

import java.math.BigDecimal;
import java.util.Optional;
import niengiam.lake.csv.CsvTableWriter;
import niengiam.table.TableSchema;

/** A row of a table whose cells are asked for by the name of their column. */
public final class TableRow {

    private final TableSchema schema;
    private final Object[] cells;

    /**
     * @param schema the columns
     * @param cells one for each column
     */
    public TableRow(final TableSchema schema, final Object[] cells) {
        this.schema = schema;
        this.cells = cells.clone();
    }

    /** A cell as it would be printed; empty where there is no value. */
    public Optional<String> text(final String column) {
        return Optional.ofNullable(cells[schema.position(column)])
                .map(cell -> cell instanceof BigDecimal number ? CsvTableWriter.plain(number) : cell.toString());
    }
}
