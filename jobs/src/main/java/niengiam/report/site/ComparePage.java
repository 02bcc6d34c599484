package niengiam.report.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import niengiam.data.CodeLists;
import niengiam.model.TimePeriod;
import niengiam.report.evidence.Breakdowns;
import niengiam.report.evidence.Evidence;
import niengiam.report.evidence.Sentences;
import niengiam.report.evidence.ShownFigures;
import niengiam.report.evidence.YearOnYearRow;
import niengiam.report.words.Numbers;
import niengiam.report.words.Visible;

/**
 * The page that puts territories side by side, year by year; a script lets a reader choose two of them and a span.
 *
 * @param frame what every page has
 * @param tables one for each indicator that two territories have, broken down and counted alike
 */
record ComparePage(Frame frame, List<Table> tables) {

    /** Whole years and stocks at the end of one; a page of every month nobody compares. */
    private static boolean isOfAYear(final TimePeriod period) {
        return period.isCalendarYear()
                || (period instanceof TimePeriod.Day day
                        && day.value().getDayOfYear() == day.value().lengthOfYear());
    }

    /** A table: a row for each year, a column for each territory. */
    record Table(String id, String name, String unit, List<String> areas, List<Row> rows) {}

    /** A year; a territory without a figure has none. */
    record Row(int year, List<Optional<FigureLine.Shown>> figures) {}

    static ComparePage of(final Frame frame, final CodeLists lists, final ShownFigures figures) {
        final List<Table> tables = new ArrayList<>();
        figures.byIndicator().forEach((indicator, subjects) -> {
            final Map<String, Map<String, List<YearOnYearRow>>> alike = new LinkedHashMap<>();
            for (final ShownFigures.Subject subject : subjects) {
                for (final List<YearOnYearRow> group : Breakdowns.of(figures.comparisons(subject), figures)) {
                    final List<YearOnYearRow> years = group.stream()
                            .filter(row -> isOfAYear(row.period()))
                            .toList();
                    if (!years.isEmpty()) {
                        alike.computeIfAbsent(
                                        years.get(0).key().dimensions() + " "
                                                + years.get(0).unit(),
                                        any -> new LinkedHashMap<>())
                                .put(subject.refArea(), years);
                    }
                }
            }
            // Of several breakdowns the one that most territories have; the first of them is the broadest.
            alike.values().stream()
                    .filter(areas -> areas.size() > 1)
                    .max(Comparator.comparingInt(Map::size))
                    .ifPresent(areas -> tables.add(table("c" + (tables.size() + 1), areas, frame)));
        });
        return new ComparePage(frame, tables);
    }

    private static Table table(final String id, final Map<String, List<YearOnYearRow>> areas, final Frame frame) {
        final Map<Integer, List<Optional<FigureLine.Shown>>> years = new TreeMap<>(Comparator.reverseOrder());
        areas.values()
                .forEach(rows ->
                        rows.forEach(row -> years.computeIfAbsent(row.period().year(), any -> {
                            final List<Optional<FigureLine.Shown>> empty = new ArrayList<>();
                            areas.keySet().forEach(area -> empty.add(Optional.empty()));
                            return empty;
                        })));
        int column = 0;
        for (final List<YearOnYearRow> rows : areas.values()) {
            for (final YearOnYearRow row : rows) {
                final List<Optional<FigureLine.Shown>> cells =
                        years.get(row.period().year());
                if (cells.get(column).isEmpty()) {
                    cells.set(column, Optional.of(shown(row, frame)));
                }
            }
            column++;
        }
        final YearOnYearRow first = areas.values().iterator().next().get(0);
        final String breakdown = frame.names().breakdown(first.key().dimensions());
        return new Table(
                id,
                Visible.text(frame.names().indicator(first.key().indicator())
                        + (breakdown.isEmpty() ? "" : ", " + breakdown)),
                frame.names().unit(first.unit()),
                areas.keySet().stream()
                        .map(frame.names()::area)
                        .map(Visible::text)
                        .toList(),
                years.entrySet().stream()
                        .map(year -> new Row(year.getKey(), year.getValue()))
                        .toList());
    }

    private static FigureLine.Shown shown(final YearOnYearRow row, final Frame frame) {
        return new FigureLine.Shown(
                Sentences.hedge(frame.names(), row.qualifier()),
                new FigureLine.Printed(Numbers.value(row.value(), frame.language()), Numbers.exact(row.value())),
                frame.to(Evidence.path(row.place().sourceId(), row.place().locator())));
    }
}
