package niengiam.chart.draw;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import niengiam.chart.paint.Ink;
import niengiam.chart.paint.MarkerShape;
import niengiam.chart.paint.TextFlow;
import niengiam.chart.paint.TextStyle;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Series;

/**
 * What stands at the right of a line chart in place of a legend: each series' name and last value, level with its last
 * point, moved apart where they would overlap and then tied to it by a thin line.
 */
final class EndLabels {

    private static final double GAP = 8;
    private static final double WIDEST = 150;
    private static final int NAME_LINES = 3;
    private static final int VALUE_LINES = 2;
    /** Room for the font that stands in for the house font. */
    private static final double SPARE = 1.1;

    private static final double TIE_FROM = 5;
    private static final BasicStroke TIE = new BasicStroke(0.8f);

    private record Label(int series, Point last, List<String> lines) {
        double height() {
            return lines.size() * TextStyle.VALUE.leading();
        }
    }

    private record Placed(Label label, Spot spot, double top) {
        double bottom() {
            return top + label.height();
        }

        Placed at(final double newTop) {
            return new Placed(label, spot, newTop);
        }
    }

    private final Scene scene;
    private final List<Label> labels;

    private EndLabels(final Scene scene, final List<Label> labels) {
        this.scene = scene;
        this.labels = labels;
    }

    static EndLabels of(final Scene scene) {
        final List<Label> labels = new ArrayList<>();
        if (!isNeeded(scene)) {
            return new EndLabels(scene, labels);
        }
        final double latest = latest(scene);
        for (int i = 0; i < scene.series().size(); i++) {
            final Series series = scene.series().get(i);
            final List<Point> points =
                    series.points().stream().filter(p -> p.value().isPresent()).toList();
            if (!points.isEmpty()) {
                labels.add(label(scene, i, points.get(points.size() - 1), latest));
            }
        }
        return new EndLabels(scene, labels);
    }

    /** A lone point is labelled where it stands. */
    static boolean isNeeded(final Scene scene) {
        return scene.hasSeveralSeries()
                || scene.drawnPoints().stream()
                                .mapToDouble(p -> p.slot().position())
                                .distinct()
                                .count()
                        > 1;
    }

    private static double latest(final Scene scene) {
        return scene.drawnPoints().stream()
                .mapToDouble(p -> p.slot().position())
                .max()
                .orElse(0);
    }

    /** Name and value share a line where they fit. */
    private static Label label(final Scene scene, final int series, final Point last, final double latest) {
        final boolean said =
                last.slot().label().equals(scene.series().get(series).name());
        final boolean needsYear = !said && (last.slot().isPart() || last.slot().position() < latest);
        final String value =
                scene.scale().print(last) + (needsYear ? " (" + last.slot().label() + ")" : "");
        final TextFlow values = new TextFlow(scene.face(), TextStyle.VALUE, WIDEST, VALUE_LINES);
        if (!scene.hasSeveralSeries()) {
            return new Label(series, last, values.lines(value));
        }
        final String name = scene.series().get(series).name();
        final String both = (name + "  " + value).strip();
        if (scene.face().width(TextStyle.VALUE, both) <= WIDEST) {
            return new Label(series, last, List.of(both));
        }
        final List<String> lines =
                new ArrayList<>(new TextFlow(scene.face(), TextStyle.VALUE, WIDEST, NAME_LINES).lines(name));
        lines.addAll(values.lines(value));
        return new Label(series, last, lines);
    }

    /** The room the labels take to the right of the plot. */
    double width() {
        final double widest = labels.stream()
                .flatMap(label -> label.lines().stream())
                .mapToDouble(line -> scene.face().width(TextStyle.VALUE, line))
                .max()
                .orElse(0);
        return widest == 0 ? 0 : widest * SPARE + GAP;
    }

    /** The room the labels take beside the plot, one below the other. */
    double height() {
        return labels.stream().mapToDouble(Label::height).sum();
    }

    void draw(final Ink ink, final List<Spot> spots, final Rectangle2D plot) {
        for (final Placed placed : apart(wished(spots), plot)) {
            draw(ink, placed, plot);
        }
    }

    private List<Placed> wished(final List<Spot> spots) {
        return labels.stream()
                .map(label -> {
                    final Spot spot = spots.stream()
                            .filter(s ->
                                    s.series() == label.series() && s.point().equals(label.last()))
                            .findFirst()
                            .orElseThrow();
                    final double firstLine = TextStyle.VALUE.ascent() - TextStyle.VALUE.figureHeight() / 2;
                    return new Placed(label, spot, spot.y() - firstLine);
                })
                .sorted(Comparator.comparingDouble(Placed::top))
                .toList();
    }

    /** Pushes labels down until none overlaps, the unit above the plot neither, then up again from the lower edge. */
    private static List<Placed> apart(final List<Placed> wished, final Rectangle2D plot) {
        final List<Placed> placed = new ArrayList<>(wished);
        double free = plot.getMinY() - Layout.UNIT_TO_PLOT;
        for (int i = 0; i < placed.size(); i++) {
            placed.set(i, placed.get(i).at(Math.max(placed.get(i).top(), free)));
            free = placed.get(i).bottom();
        }
        double floor = plot.getMaxY() + TextStyle.VALUE.leading();
        for (int i = placed.size() - 1; i >= 0; i--) {
            final Placed one = placed.get(i);
            placed.set(i, one.at(Math.min(one.top(), floor - one.label().height())));
            floor = placed.get(i).top();
        }
        return placed;
    }

    private void draw(final Ink ink, final Placed placed, final Rectangle2D plot) {
        final Label label = placed.label();
        final double left = plot.getMaxX() + GAP;
        final LineColours colours = new LineColours(scene);
        ink.write(TextStyle.VALUE, colours.ink(label.series()), label.lines(), left, placed.top(), Ink.Align.LEFT);

        final double level = placed.top() + TextStyle.VALUE.ascent() - TextStyle.VALUE.figureHeight() / 2;
        final double from = placed.spot().x() + MarkerShape.RADIUS + 3;
        final boolean apart = Math.abs(level - placed.spot().y()) > TIE_FROM
                || label.last().slot().position() < latest(scene);
        if (apart && scene.hasSeveralSeries()) {
            ink.canvas().setStroke(TIE);
            ink.canvas().setPaint(colours.mark(label.series()));
            ink.canvas().draw(new Line2D.Double(from, placed.spot().y(), left - 3, level));
        }
    }
}
