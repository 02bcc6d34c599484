package niengiam.chart;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands at the right of a line chart in place of a legend: each series' name and last value, level with its last
 * point, moved apart where they would overlap and then tied to it by a thin line.
 */
final class EndLabels {

    private static final double GAP = 10;
    private static final double WIDEST = 150;
    private static final int NAME_LINES = 2;
    /** Room for the font that stands in for the house font. */
    private static final double SPARE = 1.1;

    private static final double TIE_FROM = 5;
    private static final BasicStroke TIE = new BasicStroke(0.8f);

    private record Label(int series, Point last, List<String> name, String value) {
        double height() {
            return (name.size() + 1) * TextStyle.VALUE.leading();
        }
    }

    private record Placed(Label label, Spot spot, double top) {
        double bottom() {
            return top + label.height();
        }

        Placed at(double newTop) {
            return new Placed(label, spot, newTop);
        }
    }

    private final Scene scene;
    private final List<Label> labels;

    private EndLabels(Scene scene, List<Label> labels) {
        this.scene = scene;
        this.labels = labels;
    }

    static EndLabels of(Scene scene) {
        List<Label> labels = new ArrayList<>();
        double latest = latest(scene);
        for (int i = 0; i < scene.series().size(); i++) {
            Series series = scene.series().get(i);
            List<Point> points =
                    series.points().stream().filter(p -> p.value().isPresent()).toList();
            if (!points.isEmpty()) {
                labels.add(label(scene, i, points.get(points.size() - 1), latest));
            }
        }
        return new EndLabels(scene, labels);
    }

    private static double latest(Scene scene) {
        return scene.spec()
                .picture()
                .points()
                .filter(p -> p.value().isPresent())
                .mapToDouble(p -> p.slot().position())
                .max()
                .orElse(0);
    }

    private static Label label(Scene scene, int series, Point last, double latest) {
        List<String> name = scene.hasSeveralSeries()
                ? new TextFlow(scene.face(), TextStyle.VALUE, WIDEST, NAME_LINES)
                        .lines(scene.series().get(series).name())
                : List.of();
        boolean needsYear = last.slot().isPart() || last.slot().position() < latest;
        String value =
                scene.scale().print(last) + (needsYear ? " (" + last.slot().label() + ")" : "");
        return new Label(series, last, name, value);
    }

    /** The room the labels take to the right of the plot. */
    double width() {
        double widest = labels.stream()
                .flatMap(label -> Stream.concat(label.name().stream(), Stream.of(label.value())))
                .mapToDouble(text -> scene.face().width(TextStyle.VALUE, text))
                .max()
                .orElse(0);
        return widest * SPARE + GAP;
    }

    void draw(Ink ink, List<Spot> spots, Rectangle2D plot) {
        for (Placed placed : apart(wished(spots), plot)) {
            draw(ink, placed, plot);
        }
    }

    private List<Placed> wished(List<Spot> spots) {
        return labels.stream()
                .map(label -> {
                    Spot spot = spots.stream()
                            .filter(s ->
                                    s.series() == label.series() && s.point().equals(label.last()))
                            .findFirst()
                            .orElseThrow();
                    double firstLine = TextStyle.VALUE.ascent() - TextStyle.VALUE.figureHeight() / 2;
                    return new Placed(label, spot, spot.y() - firstLine);
                })
                .sorted(Comparator.comparingDouble(Placed::top))
                .toList();
    }

    /** Pushes labels down until none overlaps, then up again from the lower edge. */
    private static List<Placed> apart(List<Placed> wished, Rectangle2D plot) {
        List<Placed> placed = new ArrayList<>(wished);
        double free = plot.getMinY() - TextStyle.VALUE.ascent();
        for (int i = 0; i < placed.size(); i++) {
            placed.set(i, placed.get(i).at(Math.max(placed.get(i).top(), free)));
            free = placed.get(i).bottom();
        }
        double floor = plot.getMaxY() + TimeLabels.HEIGHT;
        for (int i = placed.size() - 1; i >= 0; i--) {
            Placed one = placed.get(i);
            placed.set(i, one.at(Math.min(one.top(), floor - one.label().height())));
            floor = placed.get(i).top();
        }
        return placed;
    }

    private void draw(Ink ink, Placed placed, Rectangle2D plot) {
        Label label = placed.label();
        double left = plot.getMaxX() + GAP;
        int count = scene.series().size();
        ink.write(
                TextStyle.VALUE, Palette.ink(label.series(), count), label.name(), left, placed.top(), Ink.Align.LEFT);
        double valueTop = placed.top() + label.name().size() * TextStyle.VALUE.leading();
        ink.write(
                TextStyle.VALUE,
                scene.hasSeveralSeries() ? Palette.MUTED : Palette.ink(label.series(), count),
                List.of(label.value()),
                left,
                valueTop,
                Ink.Align.LEFT);

        double level = placed.top() + TextStyle.VALUE.ascent() - TextStyle.VALUE.figureHeight() / 2;
        double from = placed.spot().x() + MarkerShape.RADIUS + 3;
        boolean apart = Math.abs(level - placed.spot().y()) > TIE_FROM || left - from > 4 * GAP;
        if (apart && scene.hasSeveralSeries()) {
            ink.canvas().setStroke(TIE);
            ink.canvas().setPaint(Palette.mark(label.series(), count));
            ink.canvas().draw(new Line2D.Double(from, placed.spot().y(), left - 3, level));
        }
    }
}
