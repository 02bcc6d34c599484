package niengiam.chart.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Tiles;
import niengiam.chart.spec.Word;
import niengiam.model.Language;

/** Says in words what a map of tiles shows: who stands out, each class with its members, who has no data. */
final class TileWords {

    private TileWords() {}

    static List<String> of(final Scene scene, final Tiles tiles) {
        final Language language = scene.language();
        final List<String> sentences = new ArrayList<>();
        final int count = tiles.limits().size();
        for (final Point point : scene.drawnPoints()) {
            if (tiles.ours().contains(point.slot().label())) {
                sentences.add(point.slot().label() + " " + scene.scale().print(point) + ", "
                        + group(tiles.classOf(point.value().orElseThrow()), count, language) + ".");
            }
        }
        for (int kind = count - 1; kind >= 0; kind--) {
            final List<Point> members = tiles.in(kind);
            final String group = group(kind, count, language);
            sentences.add(Character.toUpperCase(group.charAt(0)) + group.substring(1) + " (" + range(members, scene)
                    + "): " + names(members) + ".");
        }
        final List<Point> missing = scene.series().get(0).points().stream()
                .filter(point -> point.value().isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            final String none = Word.NO_DATA.in(language);
            sentences.add(Character.toUpperCase(none.charAt(0)) + none.substring(1) + ": " + names(missing) + ".");
        }
        return sentences;
    }

    private static String group(final int kind, final int count, final Language language) {
        return String.format(Locale.ROOT, Word.CLASS.in(language), kind + 1, count);
    }

    /** The least and the greatest value of a class, once where they are equal. */
    static String range(final List<Point> members, final Scene scene) {
        final Point least = members.get(0);
        final Point most = members.get(members.size() - 1);
        final String from = scene.scale().print(least);
        final String to = scene.scale().print(most);
        return from.equals(to) ? from : from + "–" + to;
    }

    private static String names(final List<Point> points) {
        return points.stream().map(point -> point.slot().label()).collect(Collectors.joining(", "));
    }
}
