package niengiam.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/** The labels below the time axis: thinned to every second, fifth, tenth year where all would not fit, never overlapping. */
final class TimeLabels {

    /** Room to keep below the axis: two lines, because parts of years are labelled "9T" over "2017". */
    static final double HEIGHT = 36;

    private static final double DROP = 6;
    private static final double AIR = 10;
    private static final int[] STEPS = {1, 2, 3, 4, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10000};
    /** From here on readers expect 2000, 2005, 2010 rather than steps counted back from the last year. */
    private static final int ROUND_STEP = 5;

    /** A place on the axis and what is to be written there. */
    record Tick(double x, TimeSlot slot) {

        private OptionalInt year() {
            double position = slot.position();
            return slot.isPart() || position != Math.rint(position)
                    ? OptionalInt.empty()
                    : OptionalInt.of((int) position);
        }
    }

    private final Ink ink;
    private final double axisY;
    private final List<Rectangle2D> written = new ArrayList<>();

    TimeLabels(Ink ink, double axisY) {
        this.ink = ink;
        this.axisY = axisY;
    }

    void write(List<Tick> ticks) {
        ticks.stream().filter(tick -> tick.year().isEmpty()).forEach(this::writeIfFree);
        List<Tick> years =
                ticks.stream().filter(tick -> tick.year().isPresent()).toList();
        if (years.isEmpty()) {
            return;
        }
        List<Tick> latestFirst = new ArrayList<>(years);
        Collections.reverse(latestFirst);
        int last = latestFirst.get(0).year().orElseThrow();
        int step = step(years);
        int anchor = step < ROUND_STEP ? Math.floorMod(last, step) : 0;
        latestFirst.stream()
                .filter(tick -> Math.floorMod(tick.year().orElseThrow(), step) == anchor)
                .forEach(this::writeIfFree);
        writeIfFree(latestFirst.get(0));
        writeIfFree(years.get(0));
    }

    private int step(List<Tick> years) {
        if (years.size() < 2) {
            return 1;
        }
        Tick first = years.get(0);
        Tick last = years.get(years.size() - 1);
        double perYear = (last.x() - first.x())
                / (last.year().orElseThrow() - first.year().orElseThrow());
        double widest = years.stream()
                .mapToDouble(tick -> ink.width(TextStyle.AXIS, tick.slot().label()))
                .max()
                .orElse(0);
        for (int step : STEPS) {
            if (step * perYear >= widest + AIR) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    private void writeIfFree(Tick tick) {
        List<String> lines = tick.year().isPresent()
                ? List.of(tick.slot().label())
                : new TextFlow(ink.face(), TextStyle.AXIS, 44, 2)
                        .lines(tick.slot().label());
        double width = lines.stream()
                .mapToDouble(line -> ink.width(TextStyle.AXIS, line))
                .max()
                .orElse(0);
        Rectangle2D box = new Rectangle2D.Double(tick.x() - width / 2 - AIR / 2, axisY, width + AIR, HEIGHT);
        if (written.stream().noneMatch(box::intersects)) {
            written.add(box);
            double top = axisY + DROP - TextStyle.AXIS.ascent() + TextStyle.AXIS.figureHeight();
            ink.write(TextStyle.AXIS, TextStyle.AXIS.colour(), lines, tick.x(), top, Ink.Align.CENTRE);
        }
    }
}
