package niengiam.report.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import niengiam.model.Dimensions;
import niengiam.model.Qualifier;
import niengiam.model.TimePeriod;

/** The comparisons of a subject, one list for each breakdown and for each thing that its figures count. */
public final class Breakdowns {

    private record Table(Dimensions dimensions, String measure) {}

    /** What a figure says of a period, whoever says it. */
    private record Said(TimePeriod period, BigDecimal value, Qualifier qualifier) {
        static Said of(final YearOnYearRow row) {
            return new Said(row.period(), row.value().stripTrailingZeros(), row.qualifier());
        }
    }

    private Breakdowns() {}

    /** The rows of each breakdown, newest first; the total, or else the breakdown with most figures, comes first. */
    public static List<List<YearOnYearRow>> of(final List<YearOnYearRow> rows, final ShownFigures figures) {
        final Map<Table, List<YearOnYearRow>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(
                        new Table(row.key().dimensions(), row.unit().measure()), any -> new ArrayList<>())
                .add(row));
        groups.values().forEach(group -> {
            dropCopies(group, figures);
            group.sort(newestFirst(figures));
        });
        return groups.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Table, List<YearOnYearRow>> entry) ->
                                parts(entry.getKey().dimensions()))
                        .thenComparing(entry -> -entry.getValue().size())
                        .thenComparing(entry -> entry.getKey().toString()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The breakdown that stands for a subject where there is place for one only. */
    public static List<YearOnYearRow> main(final ShownFigures.Subject subject, final ShownFigures figures) {
        return of(figures.comparisons(subject), figures).get(0);
    }

    /** A figure of an office that somebody typed again is one figure: that of the office. */
    private static void dropCopies(final List<YearOnYearRow> group, final ShownFigures figures) {
        final Set<Said> official =
                group.stream().filter(figures::isOfAnOffice).map(Said::of).collect(Collectors.toSet());
        group.removeIf(row -> official.contains(Said.of(row)) && !figures.isOfAnOffice(row));
    }

    private static long parts(final Dimensions dimensions) {
        return dimensions.codes().stream()
                .filter(code -> !code.equals(Dimensions.TOTAL))
                .count();
    }

    private static Comparator<YearOnYearRow> newestFirst(final ShownFigures figures) {
        return Comparator.comparing((YearOnYearRow row) -> row.period().end())
                .thenComparing(row -> row.period().start(), Comparator.reverseOrder())
                .thenComparing(row -> row.status().rung())
                .thenComparing(figures::isOfAnOffice)
                .thenComparing(row -> figures.observation(row.key().indicator(), row.place())
                        .map(observation -> observation.vintage().toEpochDay())
                        .orElse(Long.MIN_VALUE))
                .thenComparing(row -> row.place().toString())
                .reversed();
    }
}
