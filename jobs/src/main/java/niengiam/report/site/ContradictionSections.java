package niengiam.report.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.report.evidence.AccountTable;
import niengiam.report.evidence.ContradictionTables;
import niengiam.report.evidence.ListedTables;
import niengiam.report.evidence.ListedTables.Row;
import niengiam.report.site.ListingPage.Section;
import niengiam.report.words.Numbers;

/**
 * What was said otherwise: figures that contradict each other, sums that do not close, figures published anew.
 *
 * @param frame of the page, for its language
 * @param columns begins a table
 */
record ContradictionSections(ListedTables listed, Frame frame, Supplier<ListingColumns> columns) {

    List<Section> conflicts() {
        final Section conflicts = columns.get()
                .series()
                .period("column.period", "time_period")
                .figure("list.taken", "obs_value", "source_id", "locator")
                .code("list.because", "ground", "decided_by")
                .figure("list.other", "other_value", "other_source_id", "other_locator")
                .signed("list.difference", "difference")
                .said("list.explained", this::explained)
                .section("conflicts", "", listed.of(ContradictionTables.CONFLICTS));
        final List<Row> accounts = new ArrayList<>(listed.of(AccountTable.SCHEMA));
        accounts.sort(Comparator.comparing((Row row) -> row.text("severity")).reversed());
        final Section sums = columns.get()
                .said("column.rule", this::rule)
                .code("column.severity", "severity", "severity")
                .code("list.outcome", "outcome", "outcome")
                .series()
                .period("column.period", "time_period")
                .figure("column.value", "obs_value", "source_id", "locator")
                .number("column.expected", "expected")
                .signed("list.residual", "residual")
                .said("list.accepted", ContradictionSections::accepted)
                .section("accounts", "", accounts);
        return List.of(conflicts, sums);
    }

    /** The parts of a difference that are known. */
    private String explained(final Row row) {
        return Stream.of("rounding", "cutoff", "concept", "revision", "residual")
                .filter(part -> row.number("part_" + part)
                        .filter(value -> value.signum() != 0)
                        .isPresent())
                .map(part -> frame.word("part." + part) + " "
                        + Numbers.signed(row.number("part_" + part).orElseThrow(), frame.language()))
                .collect(Collectors.joining("; "));
    }

    private String rule(final Row row) {
        final String words = "rule." + row.text("rule");
        return row.text("rule") + ": " + (frame.names().has(words) ? frame.word(words) : row.text("sentence"));
    }

    private static String accepted(final Row row) {
        return row.text("accepted_by").isEmpty() ? "" : row.text("accepted_by") + ": " + row.text("accepted_reason");
    }

    List<Section> revisions() {
        final Section section = columns.get()
                .series()
                .period("column.period", "time_period")
                .figure("report.column.was", "value_before", "source_id_before", "locator_before")
                .day("list.published", "vintage_before")
                .figure("report.column.is", "obs_value", "source_id", "locator")
                .day("list.published", "vintage")
                .signed("column.change", "revision")
                .signed("column.percent", "revision_pct")
                .code("column.reason", "revision", "reason")
                .code("column.note", "refusal", "refusal")
                .section("revisions", "", listed.of(ContradictionTables.REVISIONS));
        return List.of(section);
    }
}
