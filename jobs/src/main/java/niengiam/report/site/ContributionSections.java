package niengiam.report.site;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.model.Dimensions;
import niengiam.report.evidence.ListedTables;
import niengiam.report.site.ListingPage.Section;
import niengiam.table.Concepts;
import niengiam.table.ContributionTable;
import niengiam.table.TableRow;
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
                .period("column.period", Concepts.TIME_PERIOD)
                .signed("list.whole", Concepts.CHANGE_PCT)
                .said("list.part", row -> part(row, row.text(ContributionTable.PART)))
                .figureIf(
                        "column.value",
                        ContributionTable.PART_VALUE,
                        Concepts.SOURCE_ID,
                        Concepts.LOCATOR,
                        this::isShown)
                .figureIf(
                        "column.base",
                        ContributionTable.PART_BASE,
                        Concepts.BASE_SOURCE_ID,
                        Concepts.BASE_LOCATOR,
                        this::isShown)
                .signed("list.contribution", ContributionTable.CONTRIBUTION_PP)
                .said("column.note", this::note)
                .section(
                        table.name(),
                        note,
                        rows(table).filter(row -> !isWhole(row)).toList());
    }

    private Section undivided() {
        return columns.get()
                .series()
                .code("list.by", "by", ContributionTable.PART_BY)
                .period("column.period", Concepts.TIME_PERIOD)
                .number("column.value", Concepts.OBS_VALUE)
                .period("column.base_period", Concepts.BASE_PERIOD)
                .number("column.base", Concepts.BASE_VALUE)
                .said("column.reason", this::note)
                .section(
                        "undivided",
                        "",
                        Stream.of(ContributionTable.SCHEMA, ContributionTable.AREAS)
                                .flatMap(this::rows)
                                .filter(ContributionSections::isWhole)
                                .toList());
    }

    private Stream<TableRow> rows(final TableSchema table) {
        return listed.of(table).stream();
    }

    private static boolean isWhole(final TableRow row) {
        return row.text(ContributionTable.PART).equals(Contribution.WHOLE);
    }

    /** A part may be a territory that has no pages: then its source shows no place for it. */
    private boolean isShown(final TableRow row) {
        return isAlongDimension(row) || frame.edition().areas().contains(row.text(ContributionTable.PART));
    }

    private static boolean isAlongDimension(final TableRow row) {
        return Dimensions.NAMES.contains(row.text(ContributionTable.PART_BY));
    }

    private String part(final TableRow row, final String code) {
        if (code.equals(Contribution.RESIDUAL)) {
            return frame.word("share.RESIDUAL");
        }
        return isAlongDimension(row)
                ? frame.names().part(row.text(ContributionTable.PART_BY), code)
                : frame.names().area(code);
    }

    /** Why there is no contribution, with what care the growth is to be read, or what lies in a remainder. */
    private String note(final TableRow row) {
        final String missing = row.text(Concepts.MISSING);
        if (!missing.isEmpty()) {
            return frame.word(
                    "list.hidden",
                    Arrays.stream(missing.split(" "))
                            .map(code -> part(row, code))
                            .collect(Collectors.joining(", ")));
        }
        final String reason =
                row.text(Concepts.REASON).isEmpty() ? row.text(Concepts.COMPARABILITY) : row.text(Concepts.REASON);
        return reason.equals("OK")
                ? ""
                : Stream.of("share", "comparability", "refusal")
                        .filter(list -> frame.names().has(list + "." + reason))
                        .findFirst()
                        .map(list -> frame.names().code(list, reason))
                        .orElse(reason);
    }
}
