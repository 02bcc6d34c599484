package niengiam.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes values beside the points of a line chart: all of them where there are few, else those a reader asks for. */
record PointLabels(Ink ink, LabelBoard board, Scene scene) {

    private static final int FEW = 10;
    private static final double RISE = 7;

    void draw(List<Spot> spots, List<Line2D> lines) {
        lines.forEach(board::take);
        spots.forEach(spot -> board.take(around(spot)));
        for (Spot spot : worthSaying(spots)) {
            write(spot);
        }
    }

    private static Rectangle2D around(Spot spot) {
        double r = MarkerShape.RADIUS;
        return new Rectangle2D.Double(spot.x() - r, spot.y() - r, 2 * r, 2 * r);
    }

    /** The last point of a series carries its end label already. */
    private Set<Spot> worthSaying(List<Spot> spots) {
        Set<Spot> chosen = new LinkedHashSet<>();
        spots.stream().filter(spot -> spot.point().slot().isPart()).forEach(chosen::add);
        if (!scene.hasSeveralSeries()) {
            Comparator<Spot> byValue =
                    Comparator.comparing(spot -> spot.point().value().orElseThrow());
            spots.stream().max(byValue).ifPresent(chosen::add);
            spots.stream().min(byValue).ifPresent(chosen::add);
            chosen.add(spots.get(0));
            spots.stream().filter(spot -> spot.point().isRough()).forEach(chosen::add);
            if (spots.size() <= FEW) {
                chosen.addAll(spots);
            }
        }
        for (int series = 0; series < scene.series().size(); series++) {
            int current = series;
            spots.stream()
                    .filter(spot -> spot.series() == current)
                    .reduce((first, second) -> second)
                    .ifPresent(chosen::remove);
        }
        return chosen;
    }

    private void write(Spot spot) {
        boolean part = spot.point().slot().isPart();
        String text = scene.scale().print(spot.point())
                + (part ? " (" + spot.point().slot().label() + ")" : "");
        double height = TextStyle.VALUE.figureHeight();
        double above = spot.y() - RISE - MarkerShape.RADIUS / 2;
        double below = spot.y() + RISE + MarkerShape.RADIUS / 2 + height;
        double beside = spot.y() + height / 2;
        double width = ink.width(TextStyle.VALUE, text);
        List<Rectangle2D> places = List.of(
                box(spot.x() - width / 2, above, width),
                box(spot.x() - width / 2, below, width),
                box(spot.x() + RISE, beside, width),
                box(spot.x() - RISE - width, beside, width),
                box(spot.x() + 2, above, width),
                box(spot.x() - 2 - width, above, width),
                box(spot.x() + 2, below, width),
                box(spot.x() - 2 - width, below, width));
        board.place(places)
                .ifPresent(box -> ink.write(
                        TextStyle.VALUE,
                        Palette.ink(spot.series(), scene.series().size()),
                        text,
                        box.getX(),
                        box.getMaxY() - 2,
                        Ink.Align.LEFT));
    }

    /** Figures have neither accents nor, but for the comma, descenders. */
    private static Rectangle2D box(double left, double baseline, double width) {
        double height = TextStyle.VALUE.figureHeight();
        return new Rectangle2D.Double(left, baseline - height, width, height + 2);
    }
}
