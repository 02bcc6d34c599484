package niengiam.chart.draw;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import niengiam.chart.paint.Ink;
import niengiam.chart.paint.TextFlow;
import niengiam.chart.paint.TextStyle;
import niengiam.chart.spec.TimeSlot;

/** The labels below the time axis: thinned to every second, fifth, tenth year where all would not fit, never overlapping. */
final class TimeLabels {

    private static final double DROP = 6;
    private static final double AIR = 10;
    private static final int[] STEPS = {1, 2, 3, 4, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10000};
    /** From here on readers expect 2000, 2005, 2010 rather than steps counted back from the last year. */
    private static final int ROUND_STEP = 5;

    /** A place on the axis and what is to be written there. */
    record Tick(double x, TimeSlot slot) {

        private OptionalInt year() {
            return TimeLabels.year(slot);
        }
    }

    private final Ink ink;
    private final double axisX;
    private final double axisY;
    private final double sheet;
    private final List<Rectangle2D> written = new ArrayList<>();

    /** @param sheet how wide it is */
    TimeLabels(final Ink ink, final Rectangle2D plot, final double sheet) {
        this.ink = ink;
        this.axisX = plot.getMinX();
        this.axisY = plot.getMaxY();
        this.sheet = sheet;
    }

    /** Room to keep below the axis; parts of years are labelled on two lines, "9T" over "2017". */
    static double height(final List<TimeSlot> slots) {
        final boolean twoLines = slots.stream().anyMatch(slot -> year(slot).isEmpty());
        return DROP + TextStyle.AXIS.leading() * (twoLines ? 2 : 1) + TextStyle.AXIS.descent();
    }

    private static OptionalInt year(final TimeSlot slot) {
        final double position = slot.position();
        return slot.isPart() || position != Math.rint(position) ? OptionalInt.empty() : OptionalInt.of((int) position);
    }

    void write(final List<Tick> ticks) {
        ticks.stream().filter(tick -> tick.year().isEmpty()).forEach(this::writeIfFree);
        final List<Tick> years =
                ticks.stream().filter(tick -> tick.year().isPresent()).toList();
        if (years.isEmpty()) {
            return;
        }
        final List<Tick> latestFirst = new ArrayList<>(years);
        Collections.reverse(latestFirst);
        final int last = latestFirst.get(0).year().orElseThrow();
        final int step = step(years);
        final int anchor = step < ROUND_STEP ? Math.floorMod(last, step) : 0;
        latestFirst.stream()
                .filter(tick -> Math.floorMod(tick.year().orElseThrow(), step) == anchor)
                .forEach(this::writeIfFree);
        writeIfFree(latestFirst.get(0));
        writeIfFree(years.get(0));
    }

    private int step(final List<Tick> years) {
        if (years.size() < 2) {
            return 1;
        }
        final Tick first = years.get(0);
        final Tick last = years.get(years.size() - 1);
        final double perYear = (last.x() - first.x())
                / (last.year().orElseThrow() - first.year().orElseThrow());
        final double widest = years.stream()
                .mapToDouble(tick -> ink.width(TextStyle.AXIS, tick.slot().label()))
                .max()
                .orElse(0);
        for (final int step : STEPS) {
            if (step * perYear >= widest + AIR) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    private void writeIfFree(final Tick tick) {
        final List<String> lines = tick.year().isPresent()
                ? List.of(tick.slot().label())
                : new TextFlow(ink.face(), TextStyle.AXIS, 44, 2)
                        .lines(tick.slot().label());
        final double width = lines.stream()
                .mapToDouble(line -> ink.width(TextStyle.AXIS, line))
                .max()
                .orElse(0);
        // A long name under the last place would leave the sheet; under the first it would run into the lowest number
        // of the value axis, half of which hangs below the line.
        final double centre = Math.max(axisX + width / 2, Math.min(tick.x(), sheet - width / 2));
        final Rectangle2D box = new Rectangle2D.Double(centre - width / 2 - AIR / 2, axisY, width + AIR, 1);
        if (written.stream().noneMatch(box::intersects)) {
            written.add(box);
            final double top = axisY + DROP - TextStyle.AXIS.ascent() + TextStyle.AXIS.figureHeight();
            ink.write(TextStyle.AXIS, TextStyle.AXIS.colour(), lines, centre, top, Ink.Align.CENTRE);
        }
    }
}
