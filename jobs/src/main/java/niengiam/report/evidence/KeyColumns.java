package niengiam.report.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import niengiam.model.Dimensions;
import niengiam.model.SeriesKey;
import niengiam.table.Column;
import niengiam.table.TableSchema;

/** The columns by which a row of a derived table says of which series it speaks: territory, indicator and dimensions. */
final class KeyColumns {

    /** Cells of the longest rows; millions of rows begin here. */
    private static final int ROOM = 40;

    private KeyColumns() {}

    /** A table that begins with them. */
    static TableSchema table(final String name, final Column... further) {
        return table(name, List.of(), further);
    }

    /** A table that says something else before them. */
    static TableSchema table(final String name, final List<Column> first, final Column... further) {
        return new TableSchema(
                name,
                Stream.of(
                                first.stream(),
                                Stream.of(Column.text("ref_area"), Column.text("indicator")),
                                dimensions(),
                                Stream.of(further))
                        .flatMap(columns -> columns)
                        .toList());
    }

    /** The columns of a breakdown alone. */
    static Stream<Column> dimensions() {
        return Dimensions.NAMES.stream().map(Column::text);
    }

    /** The cells of a series, to which those of the further columns are added. */
    static List<Object> cells(final SeriesKey key, final Object... first) {
        final List<Object> cells = new ArrayList<>(ROOM);
        Collections.addAll(cells, first);
        cells.add(key.refArea());
        cells.add(key.indicator());
        cells.addAll(key.dimensions().codes());
        return cells;
    }
}
