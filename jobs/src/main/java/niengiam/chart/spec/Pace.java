package niengiam.chart.spec;

import java.util.List;

/**
 * How fast a quantity grows within the year: a line a year, over the months from 1 January, the latest year strong.
 *
 * @param series the years, the latest last; a slot stands at the day to which its figure counts, in months from 1 January, so
 *     that the 20th and the end of a month are two places
 */
public record Pace(ValueUnit unit, List<Series> series) implements Picture {

    public static final int MONTHS = 12;

    public Pace {
        series = List.copyOf(series);
        if (series.stream()
                .flatMap(year -> year.points().stream())
                .anyMatch(point -> point.slot().position() <= 0 || point.slot().position() > MONTHS)) {
            throw new IllegalArgumentException(
                    "Invalid pace: expected days as months from 1 January, more than 0 and at most 12, got another place.");
        }
    }

    @Override
    public List<SeriesBreak> breaks() {
        return List.of();
    }

    @Override
    public <T> T in(final Ways<T> ways) {
        return ways.pace(this);
    }
}
