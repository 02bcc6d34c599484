package niengiam.report.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import niengiam.report.evidence.ListedTables;
import niengiam.report.site.ListingPage.Section;
import niengiam.report.words.Numbers;
import niengiam.table.AccountTable;
import niengiam.table.Column;
import niengiam.table.Concepts;
import niengiam.table.ConflictTable;
import niengiam.table.TableRow;

/**
 * What was said otherwise: figures that contradict each other, sums that do not close.
 *
 * @param frame of the page, for its language
 * @param columns begins a table
 */
record ContradictionSections(ListedTables listed, Frame frame, Supplier<ListingColumns> columns) {

    /** The parts of a difference. */
    private static final List<Column<BigDecimal>> PARTS = List.of(
            ConflictTable.PART_ROUNDING,
            ConflictTable.PART_CUTOFF,
            ConflictTable.PART_CONCEPT,
            ConflictTable.PART_REVISION,
            ConflictTable.PART_RESIDUAL);

    List<Section> conflicts() {
        final Section conflicts = columns.get()
                .series()
                .period("column.period", Concepts.TIME_PERIOD)
                .figure("list.taken", Concepts.OBS_VALUE, Concepts.SOURCE_ID, Concepts.LOCATOR)
                .code("list.because", "ground", ConflictTable.DECIDED_BY)
                .figure(
                        "list.other",
                        ConflictTable.OTHER_VALUE,
                        ConflictTable.OTHER_SOURCE_ID,
                        ConflictTable.OTHER_LOCATOR)
                .signed("list.difference", ConflictTable.DIFFERENCE)
                .said("list.explained", this::explained)
                .section("conflicts", "", listed.of(ConflictTable.SCHEMA));
        final List<TableRow> accounts = new ArrayList<>(listed.of(AccountTable.SCHEMA));
        accounts.sort(Comparator.comparing((TableRow row) -> row.text(Concepts.SEVERITY))
                .reversed());
        final Section sums = columns.get()
                .said("column.rule", this::rule)
                .code("column.severity", "severity", Concepts.SEVERITY)
                .code("list.outcome", "outcome", AccountTable.OUTCOME)
                .series()
                .period("column.period", Concepts.TIME_PERIOD)
                .figure("column.value", Concepts.OBS_VALUE, Concepts.SOURCE_ID, Concepts.LOCATOR)
                .number("column.expected", AccountTable.EXPECTED)
                .signed("list.residual", AccountTable.RESIDUAL)
                .said("list.accepted", ContradictionSections::accepted)
                .section(
                        "accounts",
                        "",
                        accounts.stream().filter(row -> !isSuspicion(row)).toList());
        final Section suspicions = columns.get()
                .said("column.rule", this::rule)
                .series()
                .period("column.period", Concepts.TIME_PERIOD)
                .figure("column.value", Concepts.OBS_VALUE, Concepts.SOURCE_ID, Concepts.LOCATOR)
                .said("list.accepted", ContradictionSections::accepted)
                .section(
                        "suspicions",
                        frame.word("list.suspicions.note"),
                        accounts.stream()
                                .filter(ContradictionSections::isSuspicion)
                                .toList());
        return List.of(conflicts, sums, suspicions);
    }

    /** A figure that looks slipped is no sum and no balance: what it "should" be is nobody's figure. */
    private static boolean isSuspicion(final TableRow row) {
        return row.text(Concepts.RULE).equals("V208S");
    }

    /** The parts of a difference that are known. */
    private String explained(final TableRow row) {
        return PARTS.stream()
                .filter(part ->
                        row.value(part).filter(value -> value.signum() != 0).isPresent())
                .map(part -> frame.word(part.name().replace('_', '.')) + " "
                        + Numbers.signed(row.required(part), frame.language()))
                .collect(Collectors.joining("; "));
    }

    private String rule(final TableRow row) {
        final String words = "rule." + row.text(Concepts.RULE);
        return row.text(Concepts.RULE) + ": "
                + (frame.names().has(words) ? frame.word(words) : row.text(Concepts.SENTENCE));
    }

    private static String accepted(final TableRow row) {
        return row.text(Concepts.ACCEPTED_BY).isEmpty()
                ? ""
                : row.text(Concepts.ACCEPTED_BY) + ": " + row.text(Concepts.ACCEPTED_REASON);
    }
}
