package niengiam.chart.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import niengiam.chart.spec.Pace;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Series;
import niengiam.chart.spec.TimeSlot;
import niengiam.chart.spec.Word;
import niengiam.model.Language;

/** The time axis of a year, and its lines in words. */
final class Months {

    /** Between the 20th of a month and the end of the next lie ten days more than a month. */
    static final double LONGEST_JOIN = 1.5;

    private static final List<String> ENGLISH =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private Months() {}

    /** A name in the middle of each month. */
    static List<TimeLabels.Tick> ticks(final DoubleUnaryOperator x, final Language language) {
        return IntStream.range(0, Pace.MONTHS)
                .mapToObj(month -> new TimeLabels.Tick(
                        x.applyAsDouble(month + 0.5),
                        new TimeSlot(
                                month + 0.5,
                                language.choose("T" + (month + 1), ENGLISH.get(month)),
                                TimeSlot.Extent.WHOLE)))
                .toList();
    }

    /** The latest year first: how far it was at its first and at its last day. */
    static List<String> sentences(final Scene scene, final Pace pace) {
        final List<String> sentences = new ArrayList<>();
        for (int i = pace.series().size() - 1; i >= 0; i--) {
            final Series year = pace.series().get(i);
            final List<Point> points = year.points().stream()
                    .filter(point -> point.value().isPresent())
                    .toList();
            if (points.isEmpty()) {
                continue;
            }
            final String first = fact(scene, year, points.get(0));
            final String last = fact(scene, year, points.get(points.size() - 1));
            sentences.add(year.name() + ": " + (first.equals(last) ? first : first + "; " + last) + ".");
        }
        return sentences;
    }

    private static String fact(final Scene scene, final Series year, final Point point) {
        final Language language = scene.language();
        final String day = point.slot().label();
        return (day.equals(year.name()) ? Word.WHOLE_YEAR.in(language) : Word.TO.in(language) + day) + " "
                + scene.scale().print(point);
    }
}
