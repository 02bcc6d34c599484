package niengiam.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in words what rows of bars or dots show. */
final class RowWords {

    private static final int MOST_NAMED = 12;

    private final Scene scene;

    RowWords(final Scene scene) {
        this.scene = scene;
    }

    /** The first, the last, and where those stand that the chart is about. */
    List<String> ranking(final Picture.Ranking ranking) {
        final List<Point> points = ranking.series().get(0).points();
        final List<String> sentences = new ArrayList<>();
        sentences.add(Word.HIGHEST.in(scene.language()) + " " + named(points.get(0)) + "; "
                + Word.LOWEST.in(scene.language()) + " " + named(points.get(points.size() - 1)) + ".");
        for (int i = 0; i < points.size(); i++) {
            if (ranking.ours().contains(points.get(i).slot().label())) {
                sentences.add(named(points.get(i)) + ", "
                        + String.format(Locale.ROOT, Word.PLACE.in(scene.language()), i + 1, points.size()) + ".");
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

    private String named(final Point point) {
        return point.slot().label() + " " + scene.scale().print(point);
    }
}
