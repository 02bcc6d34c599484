package niengiam.chart;

import java.util.List;
import niengiam.model.Language;

/** A spec on its way to paper: what every painter of it needs to know. */
record Scene(ChartSpec spec, ValueScale scale, Typeface face) {

    static Scene of(final ChartSpec spec, final Typeface face) {
        final List<Point> points = spec.picture().points().toList();
        return new Scene(spec, ValueScale.of(spec.picture().unit(), spec.language(), points), face);
    }

    Language language() {
        return spec.language();
    }

    List<Series> series() {
        return spec.picture().series();
    }

    /** The points there is something to draw for. */
    List<Point> drawnPoints() {
        return spec.picture().points().filter(p -> p.value().isPresent()).toList();
    }

    boolean hasSeveralSeries() {
        return series().size() > 1;
    }

    /** The value axis that holds every value and its bounds. */
    AxisRange range(final AxisRange.Base base, final double headroom) {
        final double[] ends = spec.picture()
                .points()
                .flatMap(Point::ends)
                .mapToDouble(scale::toAxis)
                .sorted()
                .toArray();
        return AxisRange.of(ends[0], ends[ends.length - 1], base, scale, headroom);
    }
}
