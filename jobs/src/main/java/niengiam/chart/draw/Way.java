package niengiam.chart.draw;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import niengiam.chart.spec.Pace;
import niengiam.chart.spec.Picture;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Series;
import niengiam.chart.spec.Tiles;
import niengiam.chart.spec.Word;

/**
 * How a picture is drawn and told. This is the one place that knows every kind of picture: a new one does not compile until it
 * has a way.
 *
 * @param word what it is called
 * @param plot draws it
 * @param sentences tells it to those who do not see it
 * @param traits what else differs
 * @param ranks the ranks of its rows, where somebody's place is the message; none otherwise
 * @param ours rows that stand out
 * @param before where the rows stood a year before, if it shows that
 */
record Way(
        Word word,
        Function<Scene, Drawing> plot,
        Function<Scene, List<String>> sentences,
        Set<Trait> traits,
        List<Integer> ranks,
        Predicate<Point> ours,
        Optional<Series> before) {

    /** What differs between pictures beside plot and words. */
    enum Trait {
        /** Parts stand on each other. */
        STACKED,
        /** Several series are named above it. */
        LEGEND,
        /** Each part has a unit of its own. */
        OWN_UNITS,
        /** Bars run towards a rule: the target. */
        TARGET,
        /** Rows are pairs of dots, not bars. */
        DOTS,
        /** It is higher than wide. */
        NARROW,
        /** Time runs through the months of one year, and each line is a year. */
        MONTHS
    }

    private Way(
            final Word word,
            final Function<Scene, Drawing> plot,
            final Function<Scene, List<String>> sentences,
            final Trait... traits) {
        this(word, plot, sentences, Set.of(traits), List.of(), row -> false, Optional.empty());
    }

    static Way of(final Scene scene) {
        return of(scene.spec().picture());
    }

    static Way of(final Picture picture) {
        return picture.in(new Ways());
    }

    boolean has(final Trait trait) {
        return traits.contains(trait);
    }

    private static final class Ways implements Picture.Ways<Way> {

        @Override
        public Way lines(final Picture.Lines picture) {
            return new Way(Word.LINE_CHART, LinePlot::of, AltText::series);
        }

        @Override
        public Way columns(final Picture.Columns picture) {
            return new Way(Word.COLUMN_CHART, ColumnPlot::of, AltText::series, Trait.LEGEND);
        }

        @Override
        public Way stacked(final Picture.Stacked picture) {
            return new Way(Word.STACKED_CHART, ColumnPlot::of, AltText::series, Trait.STACKED);
        }

        @Override
        public Way panels(final Picture.Panels picture) {
            final Function<Scene, List<String>> sentences = scene -> AltText.panels(scene, picture);
            return picture.arrangement() == Picture.Panels.Arrangement.BELOW
                    ? new Way(Word.PANELS, PanelPlot::of, sentences, Trait.OWN_UNITS)
                    : new Way(Word.PANELS, PanelPlot::of, sentences);
        }

        @Override
        public Way ranking(final Picture.Ranking picture) {
            final boolean all = picture.ours().isEmpty();
            return new Way(
                    Word.RANKING,
                    RowPlot::of,
                    scene -> new RowWords(scene).ranking(picture),
                    Set.of(),
                    all ? List.of() : picture.ranks(),
                    row -> row.value().isPresent()
                            && (all || picture.ours().contains(row.slot().label())),
                    Optional.empty());
        }

        @Override
        public Way plan(final Picture.Plan picture) {
            return new Way(
                    Word.PLAN,
                    RowPlot::of,
                    scene -> new RowWords(scene).plan(picture),
                    Set.of(Trait.TARGET),
                    List.of(),
                    row -> true,
                    Optional.of(picture.before()));
        }

        @Override
        public Way revision(final Picture.Revision picture) {
            return new Way(
                    Word.REVISION,
                    RowPlot::of,
                    scene -> new RowWords(scene).revision(picture),
                    Set.of(Trait.DOTS),
                    List.of(),
                    row -> picture.ours().contains(row.slot().label()),
                    Optional.empty());
        }

        @Override
        public Way pace(final Pace picture) {
            return new Way(Word.PACE, LinePlot::of, scene -> Months.sentences(scene, picture), Trait.MONTHS);
        }

        @Override
        public Way tiles(final Tiles picture) {
            return new Way(
                    Word.TILES,
                    scene -> TilePlot.of(scene, picture),
                    scene -> TileWords.of(scene, picture),
                    Set.of(Trait.NARROW),
                    List.of(),
                    tile -> picture.ours().contains(tile.slot().label()),
                    Optional.empty());
        }
    }
}
