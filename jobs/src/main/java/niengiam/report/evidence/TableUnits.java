package niengiam.report.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import niengiam.data.CodeLists;
import niengiam.model.Indicator;
import niengiam.model.Unit;

/**
 * The unit of each table: that of the indicator, whatever power of ten a source prints; figures that count something else
 * are in the unit of the first of them, and stand in a table of their own.
 */
final class TableUnits {

    private record Table(ShownFigures.Subject subject, String measure) {}

    private final CodeLists lists;
    private final Map<Table, Unit> others = new HashMap<>();

    TableUnits(final CodeLists lists) {
        this.lists = lists;
    }

    /** The row in the unit of its table. */
    YearOnYearRow convert(final YearOnYearRow row) {
        final Optional<Unit> own = lists.indicator(row.key().indicator())
                .map(Indicator::unit)
                .filter(unit -> unit.measure().equals(row.unit().measure()));
        return row.in(own.orElseGet(() -> others.computeIfAbsent(
                new Table(
                        new ShownFigures.Subject(
                                row.key().indicator(), row.key().refArea()),
                        row.unit().measure()),
                any -> row.unit())));
    }
}
