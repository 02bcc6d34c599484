package niengiam.chart.draw;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import niengiam.chart.paint.Ink;
import niengiam.chart.paint.LabelBoard;
import niengiam.chart.paint.MarkerShape;
import niengiam.chart.paint.TextStyle;

/** Writes values beside the points of a line chart: all of them where there are few, else those a reader asks for. */
record PointLabels(Ink ink, LabelBoard board, Scene scene) {

    private static final int FEW = 10;
    private static final double RISE = 7;

    void draw(final List<Spot> spots, final List<Line2D> lines) {
        lines.forEach(board::take);
        spots.forEach(spot -> board.take(around(spot)));
        for (final Spot spot : worthSaying(spots)) {
            write(spot);
        }
    }

    private static Rectangle2D around(final Spot spot) {
        final double r = MarkerShape.RADIUS;
        return new Rectangle2D.Double(spot.x() - r, spot.y() - r, 2 * r, 2 * r);
    }

    /** The last point of a series carries its end label already. */
    private Set<Spot> worthSaying(final List<Spot> spots) {
        final Set<Spot> chosen = new LinkedHashSet<>();
        spots.stream().filter(spot -> spot.point().slot().isPart()).forEach(chosen::add);
        if (!scene.hasSeveralSeries()) {
            final Comparator<Spot> byValue =
                    Comparator.comparing(spot -> spot.point().value().orElseThrow());
            spots.stream().max(byValue).ifPresent(chosen::add);
            spots.stream().min(byValue).ifPresent(chosen::add);
            chosen.add(spots.get(0));
            spots.stream().filter(spot -> spot.point().isRough()).forEach(chosen::add);
            if (spots.size() <= FEW) {
                chosen.addAll(spots);
            }
        }
        for (int series = 0;
                EndLabels.isNeeded(scene) && series < scene.series().size();
                series++) {
            final int current = series;
            spots.stream()
                    .filter(spot -> spot.series() == current)
                    .reduce((first, second) -> second)
                    .ifPresent(chosen::remove);
        }
        return chosen;
    }

    private void write(final Spot spot) {
        final boolean part = spot.point().slot().isPart();
        final String text = scene.scale().print(spot.point())
                + (part ? " (" + spot.point().slot().label() + ")" : "");
        final double height = TextStyle.VALUE.figureHeight();
        final double reach = RISE + MarkerShape.RADIUS / 2;
        final double above = spot.y() - reach;
        final double below = spot.y() + reach + height;
        final double beside = spot.y() + height / 2;
        final List<Place> places = List.of(
                new Place(spot.x(), above, Ink.Align.CENTRE),
                new Place(spot.x(), below, Ink.Align.CENTRE),
                new Place(spot.x() + RISE, beside, Ink.Align.LEFT),
                new Place(spot.x() - RISE, beside, Ink.Align.RIGHT),
                new Place(spot.x() + 2, above, Ink.Align.LEFT),
                new Place(spot.x() - 2, above, Ink.Align.RIGHT),
                new Place(spot.x() + 2, below, Ink.Align.LEFT),
                new Place(spot.x() - 2, below, Ink.Align.RIGHT));
        for (final Place place : places) {
            final Rectangle2D box = ink.box(TextStyle.VALUE, text, place.x(), place.baseline(), place.align());
            if (board.isFree(box)) {
                board.clear(ink, box);
                board.take(box);
                final Color colour = new LineColours(scene).ink(spot.series());
                ink.write(TextStyle.VALUE, colour, text, place.x(), place.baseline(), place.align());
                return;
            }
        }
    }

    private record Place(double x, double baseline, Ink.Align align) {}
}
