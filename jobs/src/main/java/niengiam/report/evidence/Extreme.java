package niengiam.report.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import niengiam.model.Qualifier;

/** Whether a figure is the greatest or least of the years in a row that may be compared, five at least. */
public record Extreme(int since, boolean highest) {

    private static final int LEAST_YEARS = 5;

    public static Optional<Extreme> of(final List<YearOnYearRow> rows, final YearOnYearRow newest) {
        final Map<String, YearOnYearRow> byPeriod = new HashMap<>();
        rows.forEach(row -> byPeriod.putIfAbsent(row.period().toString(), row));
        final List<YearOnYearRow> chain = new ArrayList<>();
        YearOnYearRow row = newest;
        while (row != null) {
            chain.add(row);
            row = row.comparability().showsChange()
                    ? row.basePeriod()
                            .map(period -> byPeriod.get(period.toString()))
                            .orElse(null)
                    : null;
        }
        final boolean exact = chain.stream().allMatch(link -> link.qualifier() == Qualifier.EXACT);
        if (chain.size() < LEAST_YEARS || !exact) {
            return Optional.empty();
        }
        final int since = chain.get(chain.size() - 1).period().year();
        final boolean highest = IntStream.range(1, chain.size())
                .allMatch(i -> chain.get(i).value().compareTo(newest.value()) < 0);
        final boolean lowest = IntStream.range(1, chain.size())
                .allMatch(i -> chain.get(i).value().compareTo(newest.value()) > 0);
        return highest || lowest ? Optional.of(new Extreme(since, highest)) : Optional.empty();
    }
}
