package niengiam.chart;

import java.util.List;
import java.util.stream.Stream;

/** What is drawn between headline and footer. One record per way of drawing. */
public sealed interface Picture permits Picture.Lines, Picture.Columns {

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
}
