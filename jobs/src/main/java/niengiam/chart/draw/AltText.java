package niengiam.chart.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import niengiam.chart.spec.Picture;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Series;
import niengiam.chart.spec.SeriesBreak;
import niengiam.chart.spec.Word;
import niengiam.model.Language;

/** Says in words what a picture shows: ends, extremes, gaps and breaks, all taken from the data. */
final class AltText {

    private static final int MOST_NAMED = 8;

    private final Scene scene;
    private final Language language;

    private AltText(final Scene scene) {
        this.scene = scene;
        this.language = scene.language();
    }

    static String of(final Scene scene) {
        return new AltText(scene).text();
    }

    private String text() {
        final List<String> sentences = new ArrayList<>();
        final Way way = Way.of(scene);
        final String word = way.word().in(language);
        sentences.add(
                way.has(Way.Trait.OWN_UNITS)
                        ? word + "."
                        : word + ", " + Word.UNIT.in(language) + " "
                                + scene.scale().title() + ".");
        sentences.addAll(way.sentences().apply(scene));
        scene.commonWords().ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    /** Each series in a sentence, and where it breaks. */
    static List<String> series(final Scene scene) {
        final AltText text = new AltText(scene);
        final Picture picture = scene.spec().picture();
        final List<String> sentences = new ArrayList<>();
        picture.series().forEach(series -> sentences.add(text.sentence(series)));
        picture.breaks().forEach(b -> sentences.add(text.sentence(b)));
        return sentences;
    }

    /** Each panel in a sentence. */
    static List<String> panels(final Scene scene, final Picture.Panels panels) {
        return PanelPlot.scenes(scene, panels).stream()
                .map(part -> new AltText(part).panel())
                .toList();
    }

    private String panel() {
        final Series series = scene.series().get(0);
        return series.name() + " (" + scene.scale().title() + "): " + sentence(series);
    }

    private String sentence(final Series series) {
        final List<Point> drawn =
                series.points().stream().filter(p -> p.value().isPresent()).toList();
        final List<String> parts =
                new ArrayList<>(drawn.isEmpty() ? List.of(Word.NOTHING_DRAWN.in(language)) : facts(drawn));
        final List<String> gaps = gaps(series);
        if (!gaps.isEmpty()) {
            parts.add(Word.GAPS.in(language) + " " + listed(gaps));
        }
        final String name = scene.hasSeveralSeries() ? series.name() + ": " : "";
        return capitalised(name + String.join("; ", parts)) + ".";
    }

    private List<String> facts(final List<Point> drawn) {
        final Point first = drawn.get(0);
        final Point last = drawn.get(drawn.size() - 1);
        if (drawn.size() == 1) {
            return List.of(fact(Word.ONLY, first));
        }
        final Comparator<Point> byValue = Comparator.comparing(p -> p.value().orElseThrow());
        final OptionalDouble broken = scene.spec().picture().breaks().stream()
                .mapToDouble(SeriesBreak::rule)
                .max();
        if (broken.isPresent()) {
            return sinceBreak(drawn, byValue, broken.getAsDouble());
        }
        final Point highest = drawn.stream().max(byValue).orElseThrow();
        final Point lowest = drawn.stream().min(byValue).orElseThrow();
        if (byValue.compare(highest, lowest) == 0) {
            return List.of(Word.ALL_EQUAL.in(language) + " " + scene.scale().print(first) + " (" + when(first) + "–"
                    + when(last) + ")");
        }
        return List.of(
                fact(Word.FIRST, first), fact(Word.LAST, last), fact(Word.HIGHEST, highest), fact(Word.LOWEST, lowest));
    }

    /** Highest and lowest of figures of which some are not comparable with others say nothing: only those since the last break count. */
    private List<String> sinceBreak(final List<Point> drawn, final Comparator<Point> byValue, final double rule) {
        final List<Point> since =
                drawn.stream().filter(p -> p.slot().position() > rule).toList();
        final List<String> facts =
                new ArrayList<>(List.of(fact(Word.FIRST, drawn.get(0)), fact(Word.LAST, drawn.get(drawn.size() - 1))));
        if (since.size() > 1) {
            facts.add(Word.SINCE_BREAK.in(language) + " "
                    + fact(Word.HIGHEST, since.stream().max(byValue).orElseThrow()));
            facts.add(fact(Word.LOWEST, since.stream().min(byValue).orElseThrow()));
        }
        return facts;
    }

    private String fact(final Word what, final Point point) {
        return what.in(language) + " " + scene.scale().print(point) + " (" + when(point) + ")";
    }

    private String when(final Point point) {
        final String label = point.slot().label();
        return scene.isHollow(point) ? label + ", " + Word.of(point.status()).in(language) : label;
    }

    /** Periods marked as missing, and years nobody mentioned between the first and the last. */
    private static List<String> gaps(final Series series) {
        final List<Point> drawn =
                series.points().stream().filter(p -> p.value().isPresent()).toList();
        final List<String> missing = series.points().stream()
                .filter(p -> p.value().isEmpty())
                .map(p -> p.slot().label())
                .collect(Collectors.toCollection(ArrayList::new));
        for (int i = 1; i < drawn.size(); i++) {
            final int from = (int) Math.floor(drawn.get(i - 1).slot().position());
            final int to = (int) Math.floor(drawn.get(i).slot().position());
            IntStream.range(from + 1, to)
                    .mapToObj(Integer::toString)
                    .filter(year -> !missing.contains(year))
                    .limit(MOST_NAMED + 1L)
                    .forEach(missing::add);
        }
        missing.sort(Comparator.naturalOrder());
        return missing;
    }

    private static String listed(final List<String> names) {
        final String listed = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMED ? listed + ", …" : listed;
    }

    private String sentence(final SeriesBreak seriesBreak) {
        final String year = Long.toString(Math.round(seriesBreak.position()));
        return capitalised(Word.BREAK.in(language)) + " " + year + ": "
                + seriesBreak.note().replaceAll("[.]$", "") + ".";
    }

    private static String capitalised(final String text) {
        final int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
