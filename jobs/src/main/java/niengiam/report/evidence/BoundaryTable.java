package niengiam.report.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import niengiam.model.Area;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.table.Column;
import niengiam.table.TableSchema;
import niengiam.trend.Rebuilt;

/**
 * The table of figures on today's and on former boundaries: one row per territory and period, with the parts a figure is
 * made of or the reason there is none. {@code listed_sum} adds up what is listed of a territory even where a part is
 * missing; only {@code obs_value} is a value for the whole.
 */
public final class BoundaryTable {

    /** The columns. */
    public static final TableSchema SCHEMA = KeyColumns.table(
            "boundaries",
            List.of(Column.text("boundary")),
            Column.text("producer"),
            Column.text("unit_measure"),
            Column.integer("unit_mult"),
            Column.text("time_period"),
            Column.decimal("obs_value"),
            Column.decimal("lower"),
            Column.decimal("upper"),
            Column.text("obs_qualifier"),
            Column.text("obs_status"),
            Column.text("basis"),
            Column.text("reason"),
            Column.text("series_break"),
            Column.decimal("listed_sum"),
            Column.integer("parts"),
            Column.text("part_list"),
            Column.text("missing"),
            Column.decimal("published_value"),
            Column.date("in_force"),
            Column.date("in_operation"));

    private BoundaryTable() {}

    /**
     * The row of a figure.
     *
     * @param area its territory
     */
    public static Object[] row(final Rebuilt figure, final Optional<Area> area) {
        final Optional<Quantity> quantity = figure.quantity();
        final List<Object> cells = KeyColumns.cells(figure.key(), figure.view().name());
        cells.add(figure.producer());
        cells.add(figure.unit().measure());
        cells.add((long) figure.unit().mult());
        cells.add(figure.period().toString());
        cells.add(quantity.map(Quantity::value).orElse(null));
        cells.add(quantity.flatMap(Quantity::lower).orElse(null));
        cells.add(quantity.flatMap(Quantity::upper).orElse(null));
        cells.add(quantity.map(q -> q.qualifier().name()).orElse(null));
        cells.add(figure.status().name());
        cells.add(figure.basis().name());
        cells.add(figure.reason().map(Enum::name).orElse(null));
        cells.add(figure.isBreak() ? "B" : null);
        cells.add(figure.listed().orElse(null));
        cells.add((long) figure.parts().size());
        cells.add(figure.parts().stream().map(BoundaryTable::part).collect(Collectors.joining(" + ")));
        cells.add(figure.missing().isEmpty() ? null : String.join(" ", figure.missing()));
        cells.add(figure.published().map(Quantity::value).orElse(null));
        cells.add(area.flatMap(Area::lawfulFrom).orElse(null));
        cells.add(area.flatMap(Area::validFrom).orElse(null));
        return cells.toArray();
    }

    /** A part as an auditor looks for it: territory, value as published, and the place. */
    private static String part(final Observation part) {
        return part.key().refArea() + " "
                + part.quantity().map(q -> q.value().toPlainString()).orElse("") + " ["
                + part.provenance().sourceId() + " " + part.provenance().locator() + "]";
    }
}
