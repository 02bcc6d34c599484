package niengiam.report.site;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.model.Dimensions;
import niengiam.report.evidence.ContributionTable;
import niengiam.report.evidence.ListedTables;
import niengiam.report.evidence.ListedTables.Row;
import niengiam.report.site.ListingPage.Section;
import niengiam.table.TableSchema;
import niengiam.trend.Contribution;

/**
 * What the growth of a whole comes from, by its breakdown and by its territories.
 *
 * @param frame of the page, for its language and the territories it shows
 * @param columns begins a table
 */
record ContributionSections(ListedTables listed, Frame frame, Supplier<ListingColumns> columns) {

    List<Section> sections() {
        return List.of(
                section(ContributionTable.SCHEMA, ""),
                section(ContributionTable.AREAS, frame.word("list.area_contributions.note")),
                undivided());
    }

    private Section section(final TableSchema table, final String note) {
        return columns.get()
                .series()
                .period("column.period", "time_period")
                .signed("list.whole", "change_pct")
                .said("list.part", row -> part(row, row.text("part")))
                .figureIf("column.value", "part_value", "source_id", "locator", this::isShown)
                .figureIf("column.base", "part_base", "base_source_id", "base_locator", this::isShown)
                .signed("list.contribution", "contribution_pp")
                .said("column.note", this::note)
                .section(
                        table.name(),
                        note,
                        rows(table).filter(row -> !isWhole(row)).toList());
    }

    private Section undivided() {
        return columns.get()
                .series()
                .code("list.by", "by", "part_by")
                .period("column.period", "time_period")
                .number("column.value", "obs_value")
                .period("column.base_period", "base_period")
                .number("column.base", "base_value")
                .said("column.reason", this::note)
                .section(
                        "undivided",
                        "",
                        Stream.of(ContributionTable.SCHEMA, ContributionTable.AREAS)
                                .flatMap(this::rows)
                                .filter(ContributionSections::isWhole)
                                .toList());
    }

    private Stream<Row> rows(final TableSchema table) {
        return listed.of(table).stream();
    }

    private static boolean isWhole(final Row row) {
        return row.text("part").equals(Contribution.WHOLE);
    }

    /** A part may be a territory that has no pages: then its source shows no place for it. */
    private boolean isShown(final Row row) {
        return isAlongDimension(row) || frame.edition().areas().contains(row.text("part"));
    }

    private static boolean isAlongDimension(final Row row) {
        return Dimensions.NAMES.contains(row.text("part_by"));
    }

    private String part(final Row row, final String code) {
        if (code.equals(Contribution.RESIDUAL)) {
            return frame.word("share.RESIDUAL");
        }
        return isAlongDimension(row)
                ? frame.names().part(row.text("part_by"), code)
                : frame.names().area(code);
    }

    /** Why there is no contribution, with what care the growth is to be read, or what lies in a remainder. */
    private String note(final Row row) {
        final String missing = row.text("missing");
        if (!missing.isEmpty()) {
            return frame.word(
                    "list.hidden",
                    Arrays.stream(missing.split(" "))
                            .map(code -> part(row, code))
                            .collect(Collectors.joining(", ")));
        }
        final String reason = row.text("reason").isEmpty() ? row.text("comparability") : row.text("reason");
        return reason.equals("OK")
                ? ""
                : Stream.of("share", "comparability", "refusal")
                        .filter(list -> frame.names().has(list + "." + reason))
                        .findFirst()
                        .map(list -> frame.names().code(list, reason))
                        .orElse(reason);
    }
}
