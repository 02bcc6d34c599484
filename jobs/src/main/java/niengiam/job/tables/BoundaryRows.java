package niengiam.job.tables;

import java.util.Optional;
import java.util.stream.Collectors;
import niengiam.model.Area;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.table.BoundaryTable;
import niengiam.table.Concepts;
import niengiam.table.TableRow;
import niengiam.trend.Rebuilt;

/** Figures on other boundaries as rows of their table. */
public final class BoundaryRows {

    private BoundaryRows() {}

    /**
     * The row of a figure.
     *
     * @param area its territory
     */
    public static TableRow of(final Rebuilt figure, final Optional<Area> area) {
        final Optional<Quantity> quantity = figure.quantity();
        return TableRow.in(BoundaryTable.SCHEMA)
                .with(BoundaryTable.BOUNDARY, figure.view().name())
                .series(figure.key())
                .with(Concepts.PRODUCER, figure.producer())
                .unit(figure.unit())
                .with(Concepts.TIME_PERIOD, figure.period().toString())
                .with(Concepts.OBS_VALUE, quantity.map(Quantity::value))
                .with(Concepts.LOWER, quantity.flatMap(Quantity::lower))
                .with(Concepts.UPPER, quantity.flatMap(Quantity::upper))
                .with(Concepts.OBS_QUALIFIER, quantity.map(q -> q.qualifier().name()))
                .with(Concepts.OBS_STATUS, figure.status().name())
                .with(BoundaryTable.BASIS, figure.basis().name())
                .with(Concepts.REASON, figure.reason().map(Enum::name))
                .with(BoundaryTable.SERIES_BREAK, figure.isBreak() ? "B" : null)
                .with(BoundaryTable.LISTED_SUM, figure.listed())
                .with(BoundaryTable.PARTS, (long) figure.parts().size())
                .with(
                        BoundaryTable.PART_LIST,
                        figure.parts().stream().map(BoundaryRows::part).collect(Collectors.joining(" + ")))
                .with(Concepts.MISSING, figure.missing().isEmpty() ? null : String.join(" ", figure.missing()))
                .with(BoundaryTable.PUBLISHED_VALUE, figure.published().map(Quantity::value))
                .with(BoundaryTable.IN_FORCE, area.flatMap(Area::lawfulFrom))
                .with(BoundaryTable.IN_OPERATION, area.flatMap(Area::validFrom))
                .row();
    }

    /** A part as an auditor looks for it: territory, value as published, and the place. */
    private static String part(final Observation part) {
        return part.key().refArea() + " "
                + part.quantity().map(q -> q.value().toPlainString()).orElse("") + " ["
                + part.provenance().sourceId() + " " + part.provenance().locator() + "]";
    }
}
