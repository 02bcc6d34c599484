package niengiam.chart.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import niengiam.chart.spec.Picture;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Word;

/** Says in words what rows of bars or dots show. */
final class RowWords {

    private static final int MOST_NAMED = 12;

    private final Scene scene;

    RowWords(final Scene scene) {
        this.scene = scene;
    }

    /** The first, the last, and where those stand that the chart is about. */
    List<String> ranking(final Picture.Ranking ranking) {
        final List<Point> rows = ranking.series().get(0).points();
        final List<Point> points =
                rows.stream().filter(row -> row.value().isPresent()).toList();
        final List<String> sentences = new ArrayList<>();
        final String first = Word.HIGHEST.in(scene.language()) + " " + named(points.get(0));
        // Of a shortened ranking the last row need not be the last of all.
        sentences.add(
                points.size() == ranking.of()
                        ? first + "; " + Word.LOWEST.in(scene.language()) + " " + named(points.get(points.size() - 1))
                                + "."
                        : first + ".");
        for (int i = 0; i < rows.size(); i++) {
            if (ranking.ranks().get(i) > 0
                    && ranking.ours().contains(rows.get(i).slot().label())) {
                sentences.add(named(rows.get(i)) + ", "
                        + String.format(
                                Locale.ROOT,
                                Word.PLACE.in(scene.language()),
                                ranking.ranks().get(i),
                                ranking.of())
                        + ".");
            }
        }
        return sentences;
    }

    /** Every pair, or the first of many. */
    List<String> revision(final Picture.Revision revision) {
        final List<String> sentences = new ArrayList<>();
        for (final Point is : revision.is().points()) {
            revision.was().points().stream()
                    .filter(was -> was.slot().equals(is.slot()) && is.value().isPresent())
                    .findFirst()
                    .flatMap(was -> was.value()
                            .map(value -> is.slot().label() + ": "
                                    + Word.WAS.in(scene.language()) + " "
                                    + scene.scale().print(value) + ", "
                                    + Word.IS.in(scene.language()) + " "
                                    + scene.scale().print(is.value().orElseThrow()) + "."))
                    .filter(sentence -> sentences.size() < MOST_NAMED)
                    .ifPresent(sentences::add);
        }
        return sentences;
    }

    /** Every target and what was reached of it. */
    List<String> plan(final Picture.Plan plan) {
        return plan.reached().points().stream()
                .filter(point -> point.value().isPresent())
                .limit(MOST_NAMED)
                .map(point -> point.slot().label() + ": " + scene.scale().say(point)
                        + plan.before()
                                .at(point.slot())
                                .map(was -> "; " + Word.YEAR_BEFORE.in(scene.language()) + " "
                                        + scene.scale().say(was))
                                .orElse("")
                        + ".")
                .toList();
    }

    private String named(final Point point) {
        return point.slot().label() + " " + scene.scale().print(point);
    }
}
