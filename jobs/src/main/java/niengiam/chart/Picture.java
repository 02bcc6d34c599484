package niengiam.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What is drawn between headline and footer. One record per way of drawing. */
public sealed interface Picture permits Picture.Lines, Picture.Columns, Picture.Ranking, Picture.Revision {

    /** More series than this are a table, not a chart. */
    int MOST_SERIES = 12;

    ValueUnit unit();

    List<Series> series();

    List<SeriesBreak> breaks();

    /** Every point of every series. */
    default Stream<Point> points() {
        return series().stream().flatMap(series -> series.points().stream());
    }

    /** How a quantity has moved: a line per series, open where values are missing, years are left out or the series breaks. */
    record Lines(ValueUnit unit, List<Series> series, List<SeriesBreak> breaks) implements Picture {
        public Lines {
            series = List.copyOf(series);
            breaks = List.copyOf(breaks);
        }
    }

    /** How much there was in each period: columns from zero, side by side where there are several series. */
    record Columns(ValueUnit unit, List<Series> series, List<SeriesBreak> breaks) implements Picture {
        public Columns {
            series = List.copyOf(series);
            breaks = List.copyOf(breaks);
        }
    }

    /**
     * Who has most: bars from zero below each other, the largest first, those the chart is about in colour.
     *
     * @param series one series; the labels of its slots are the names
     * @param ours names that stand out
     */
    record Ranking(ValueUnit unit, List<Series> series, Set<String> ours) implements Picture {
        public Ranking {
            series = List.copyOf(series);
            ours = Set.copyOf(ours);
            if (series.size() != 1) {
                throw new IllegalArgumentException("Invalid ranking: expected one series, got " + series.size()
                        + ". Rank one quantity at a time.");
            }
        }

        /**
         * Ranks values; equals keep the order in which they come.
         *
         * @param values by name, each with its evidence and status; the slots they have are not looked at
         */
        public static Ranking of(
                final ValueUnit unit, final String what, final Map<String, Point> values, final Set<String> ours) {
            final List<Map.Entry<String, Point>> sorted = values.entrySet().stream()
                    .filter(entry -> entry.getValue().value().isPresent())
                    .sorted(Comparator.comparing(
                            (Map.Entry<String, Point> entry) ->
                                    entry.getValue().value().orElseThrow(),
                            Comparator.reverseOrder()))
                    .toList();
            final List<Point> points = new ArrayList<>();
            for (final Map.Entry<String, Point> entry : sorted) {
                points.add(entry.getValue().at(new TimeSlot(points.size(), entry.getKey(), TimeSlot.Extent.WHOLE)));
            }
            return new Ranking(unit, List.of(new Series(what, points)), ours);
        }

        @Override
        public List<SeriesBreak> breaks() {
            return List.of();
        }
    }

    /** What was published first and what is published now: two dots for each period, joined by a line. */
    record Revision(ValueUnit unit, Series was, Series is) implements Picture {
        @Override
        public List<Series> series() {
            return List.of(was, is);
        }

        @Override
        public List<SeriesBreak> breaks() {
            return List.of();
        }
    }
}
