package niengiam.report.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import niengiam.report.evidence.ListedTables;
import niengiam.report.evidence.ListedTables.Row;
import niengiam.report.evidence.StatisticTable;
import niengiam.report.site.ListingPage.Section;

/**
 * How figures grow over years: tests for a trend, average growth, growth that stands out.
 *
 * @param frame of the page, for its language
 * @param columns begins a table
 */
record GrowthSections(ListedTables listed, Frame frame, Supplier<ListingColumns> columns) {

    List<Section> trends() {
        final Map<String, List<Row>> statistics = listed.of(StatisticTable.SCHEMA).stream()
                .collect(Collectors.groupingBy(row -> row.text("statistic"), TreeMap::new, Collectors.toList()));
        final Section tests = columns.get()
                .series()
                .words("list.from", "base_period")
                .words("list.to", "time_period")
                .number("list.points", "points")
                .number("list.slope", "slope")
                .number("list.lower", "slope_lower")
                .number("list.upper", "slope_upper")
                .number("list.tau", "tau")
                .number("list.pholm", "p_holm")
                .words("list.method", "method")
                .section("tests", frame.word("list.tests.note"), statistics.getOrDefault("MANN_KENDALL", List.of()));
        final Section growth = columns.get()
                .series()
                .words("list.from", "base_period")
                .words("list.to", "time_period")
                .number("list.points", "points")
                .signed("list.cagr", "value_pct")
                .code("column.comparability", "comparability", "reason")
                .section("growth", "", statistics.getOrDefault("CAGR", List.of()));
        final Section unusual = columns.get()
                .series()
                .words("list.from", "base_period")
                .words("list.to", "time_period")
                .signed("column.percent", "value_pct")
                .number("list.z", "modified_z")
                .section(
                        "unusual",
                        frame.word("list.unusual.note"),
                        statistics.getOrDefault("UNUSUAL_GROWTH", List.of()));
        return List.of(tests, growth, unusual);
    }
}
