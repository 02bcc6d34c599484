package niengiam.chart.draw;

import java.util.List;
import java.util.Optional;
import niengiam.chart.paint.Typeface;
import niengiam.chart.spec.ChartSpec;
import niengiam.chart.spec.Picture;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Series;
import niengiam.chart.spec.ValueScale;
import niengiam.chart.spec.Word;
import niengiam.model.Language;

/**
 * A spec on its way to paper: what every painter of it needs to know.
 *
 * @param layout the sheet that it is drawn on
 * @param axis the points that the value axis must hold
 * @param common how far all figures of the whole picture are from final, if that is the same for all: then it is said once, and
 *     no mark bears it
 */
record Scene(
        ChartSpec spec,
        ValueScale scale,
        Typeface face,
        Layout layout,
        List<Point> axis,
        Optional<Point.Status> common) {

    /** Of fewer figures each bears its own mark. */
    private static final int SEVERAL = 3;

    static Scene of(final ChartSpec spec, final Typeface face) {
        final List<Point> points = spec.picture().points().toList();
        return new Scene(spec, scale(spec, points), face, Layout.of(spec.picture()), points, common(points));
    }

    /** The same picture on another sheet. */
    Scene on(final Layout other) {
        return new Scene(spec, scale, face, other, axis, common);
    }

    private static Optional<Point.Status> common(final List<Point> points) {
        final List<Point.Status> statuses = points.stream()
                .filter(point -> point.value().isPresent())
                .map(Point::status)
                .toList();
        return statuses.size() >= SEVERAL && statuses.stream().distinct().count() == 1
                ? Optional.of(statuses.get(0)).filter(status -> status != Point.Status.FINAL)
                : Optional.empty();
    }

    /** Whether a figure is marked as not final. */
    boolean isHollow(final Point point) {
        return point.isHollow() && common.isEmpty();
    }

    /** What is said once of all figures, in a sentence; empty where each says it for itself. */
    Optional<String> commonWords() {
        return common.map(status -> switch (status) {
                    case FINAL, DERIVED -> Word.ALL_DERIVED;
                    case PROVISIONAL -> Word.ALL_PROVISIONAL;
                    case ESTIMATE -> Word.ALL_ESTIMATE;
                })
                .map(word -> word.in(language()));
    }

    private static ValueScale scale(final ChartSpec spec, final List<Point> points) {
        return ValueScale.of(spec.picture().unit(), spec.language(), points);
    }

    /**
     * A part of this picture with the values of all parts on its axis.
     *
     * @param shared the points that decide axis and scale
     */
    Scene part(final Picture picture, final List<Point> shared) {
        final ChartSpec own = new ChartSpec(spec.id(), spec.language(), spec.caption(), picture);
        return new Scene(own, scale(own, shared), face, layout, shared, common);
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
        final double[] ends = axis.stream()
                .flatMap(Point::ends)
                .mapToDouble(scale::toAxis)
                .sorted()
                .toArray();
        return AxisRange.of(ends[0], ends[ends.length - 1], base, scale, headroom);
    }
}
