package niengiam.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import niengiam.data.CodeLists;
import niengiam.model.Area;
import niengiam.model.SeriesKey;

/** Holds the rows of a table against the grain and the order that the register says. */
public final class GrainAndOrder {

    private final Table table;
    private final CodeLists lists;
    private final Set<List<Object>> seen = new HashSet<>();
    private final List<String> offences = new ArrayList<>();
    private Optional<TableRow> before = Optional.empty();

    private GrainAndOrder(Table table, CodeLists lists) {
        this.table = table;
        this.lists = lists;
    }

    /** What is wrong with the rows of a table. */
    public static List<String> offences(Table table, CodeLists lists, Consumer<Consumer<TableRow>> rows) {
        GrainAndOrder held = new GrainAndOrder(table, lists);
        rows.accept(held::take);
        return held.offences;
    }

    private void take(TableRow row) {
        List<Object> key = table.key().stream().map(column -> cell(row, column)).toList();
        if (!seen.add(key)) {
            offences.add("Invalid grain of table " + table.name() + ": two rows with " + key + ".");
        }
        before.filter(last -> compare(last, row) > 0)
                .ifPresent(last -> offences.add("Invalid order of table " + table.name() + ": " + order(row)
                        + " stands behind " + order(last) + "."));
        before = Optional.of(row);
    }

    private List<Object> order(TableRow row) {
        return table.order().stream().map(column -> cell(row, column)).toList();
    }

    private int compare(TableRow one, TableRow two) {
        for (Column<?> column : table.order()) {
            int order = compare(cell(one, column), cell(two, column));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object two) {
        if (one instanceof String text) {
            return Arrays.compareUnsigned(
                    text.getBytes(StandardCharsets.UTF_8), two.toString().getBytes(StandardCharsets.UTF_8));
        }
        return ((Comparable<Object>) one).compareTo(two);
    }

    /** A row says its territory with a code, and a finding its series as one text. */
    private Object cell(TableRow row, Column<?> column) {
        if (table.schema().has(column)) {
            return row.value(column).map(Object.class::cast).orElse("");
        }
        SeriesKey key =
                table.schema().has(FindingTable.SERIES) ? SeriesKey.parse(row.text(FindingTable.SERIES)) : row.series();
        if (column.equals(Concepts.AREA_CODE)) {
            return lists.areas().find(key.refArea()).map(Area::code).orElse(key.refArea());
        }
        if (column.equals(Concepts.REF_AREA)) {
            return key.refArea();
        }
        return column.equals(Concepts.INDICATOR)
                ? key.indicator()
                : key.dimensions().codes().get(Concepts.DIMENSIONS.indexOf(column));
    }
}
