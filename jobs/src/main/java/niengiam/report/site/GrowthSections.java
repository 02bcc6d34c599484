package niengiam.report.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import niengiam.report.evidence.ListedTables;
import niengiam.report.site.ListingPage.Section;
import niengiam.table.Concepts;
import niengiam.table.TableRow;
import niengiam.table.TrendTable;

/**
 * How figures grow over years: tests for a trend, average growth, growth that stands out.
 *
 * @param frame of the page, for its language
 * @param columns begins a table
 */
record GrowthSections(ListedTables listed, Frame frame, Supplier<ListingColumns> columns) {

    List<Section> trends() {
        final Map<String, List<TableRow>> statistics = listed.of(TrendTable.SCHEMA).stream()
                .collect(Collectors.groupingBy(
                        row -> row.text(TrendTable.STATISTIC), TreeMap::new, Collectors.toList()));
        final Section tests = columns.get()
                .series()
                .words("list.from", Concepts.BASE_PERIOD)
                .words("list.to", Concepts.TIME_PERIOD)
                .number("list.points", TrendTable.POINTS)
                .number("list.slope", TrendTable.SLOPE)
                .number("list.lower", TrendTable.SLOPE_LOWER)
                .number("list.upper", TrendTable.SLOPE_UPPER)
                .number("list.tau", TrendTable.TAU)
                .number("list.pholm", TrendTable.P_HOLM)
                .code("list.method", "method", TrendTable.METHOD)
                .section("tests", frame.word("list.tests.note"), statistics.getOrDefault("MANN_KENDALL", List.of()));
        final Section growth = columns.get()
                .series()
                .words("list.from", Concepts.BASE_PERIOD)
                .words("list.to", Concepts.TIME_PERIOD)
                .number("list.points", TrendTable.POINTS)
                .signed("list.cagr", TrendTable.VALUE_PCT)
                .code("column.comparability", "comparability", Concepts.REASON)
                .section("growth", "", statistics.getOrDefault("CAGR", List.of()));
        final Section unusual = columns.get()
                .series()
                .words("list.from", Concepts.BASE_PERIOD)
                .words("list.to", Concepts.TIME_PERIOD)
                .signed("column.percent", TrendTable.VALUE_PCT)
                .number("list.z", TrendTable.MODIFIED_Z)
                .section(
                        "unusual",
                        frame.word("list.unusual.note"),
                        statistics.getOrDefault("UNUSUAL_GROWTH", List.of()));
        return List.of(tests, growth, unusual);
    }
}
