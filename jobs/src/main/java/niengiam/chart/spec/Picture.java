package niengiam.chart.spec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is drawn between headline and footer. One record per way of drawing. */
public sealed interface Picture
        permits Picture.Lines,
                Picture.Columns,
                Picture.Stacked,
                Picture.Panels,
                Picture.Ranking,
                Picture.Plan,
                Picture.Revision,
                Pace,
                Tiles {

    /** More series than this are a table, not a chart. */
    int MOST_SERIES = 12;

    ValueUnit unit();

    List<Series> series();

    List<SeriesBreak> breaks();

    /**
     * What somebody has for each kind of picture.
     *
     * @param <T> what it is
     */
    interface Ways<T> {
        T lines(Lines picture);

        T columns(Columns picture);

        T stacked(Stacked picture);

        T panels(Panels picture);

        T ranking(Ranking picture);

        T plan(Plan picture);

        T revision(Revision picture);

        T pace(Pace picture);

        T tiles(Tiles picture);
    }

    /** What there is for pictures of its kind. */
    <T> T in(Ways<T> ways);

    /** Every point of every series. */
    default Stream<Point> points() {
        return series().stream().flatMap(series -> series.points().stream());
    }

    /** How a quantity has moved: a line per series, open where values are missing, years are left out or the series breaks. */
    record Lines(ValueUnit unit, List<Series> series, List<SeriesBreak> breaks) implements Picture {
        public Lines {
            series = List.copyOf(series);
            breaks = List.copyOf(breaks);
        }

        @Override
        public <T> T in(final Ways<T> ways) {
            return ways.lines(this);
        }
    }

    /** How much there was in each period: columns from zero, side by side where there are several series. */
    record Columns(ValueUnit unit, List<Series> series, List<SeriesBreak> breaks) implements Picture {
        public Columns {
            series = List.copyOf(series);
            breaks = List.copyOf(breaks);
        }

        @Override
        public <T> T in(final Ways<T> ways) {
            return ways.columns(this);
        }
    }

    /**
     * What a whole is made of: parts standing on each other from zero. A period in which a part is unknown stays empty,
     * because what is left would pass for the whole.
     *
     * @param series the parts, from the bottom upwards; at most {@link #MOST_PARTS}, none below zero
     */
    record Stacked(ValueUnit unit, List<Series> series, List<SeriesBreak> breaks) implements Picture {
        /** More parts than this are small multiples. */
        public static final int MOST_PARTS = 4;

        public Stacked {
            breaks = List.copyOf(breaks);
            if (series.size() > MOST_PARTS) {
                throw new IllegalArgumentException("Invalid stack: expected at most " + MOST_PARTS + " parts, got "
                        + series.size() + ". Draw small multiples instead.");
            }
            if (series.stream()
                    .flatMap(part -> part.points().stream())
                    .anyMatch(point -> point.value().filter(v -> v.signum() < 0).isPresent())) {
                throw new IllegalArgumentException(
                        "Invalid stack: expected parts of a whole, got one below zero. Draw columns instead.");
            }
            series = Panels.aligned(series, true);
        }

        @Override
        public <T> T in(final Ways<T> ways) {
            return ways.stacked(this);
        }
    }

    /**
     * Pictures of one series each that share their time axis: quantities of two units below each other, or many parts as
     * small multiples.
     *
     * @param panels from the top downwards
     * @param arrangement below each other, each with its own unit, or side by side on a common scale
     */
    record Panels(List<Panel> panels, Arrangement arrangement) implements Picture {

        /** One of the pictures. */
        public record Panel(ValueUnit unit, Series series) {}

        /** How panels lie. */
        public enum Arrangement {
            BELOW,
            GRID
        }

        public Panels {
            if (panels.isEmpty()) {
                throw new IllegalArgumentException("Invalid panels: expected at least one, got none.");
            }
            if (arrangement == Arrangement.GRID
                    && panels.stream().map(Panel::unit).distinct().count() > 1) {
                throw new IllegalArgumentException(
                        "Invalid small multiples: expected one unit, got several. Put them below each other.");
            }
            final List<Series> aligned =
                    aligned(panels.stream().map(Panel::series).toList(), false);
            final List<Panel> same = new ArrayList<>();
            for (int i = 0; i < panels.size(); i++) {
                same.add(new Panel(panels.get(i).unit(), aligned.get(i)));
            }
            panels = List.copyOf(same);
        }

        /** Every series with a point for every slot of any of them. */
        private static List<Series> aligned(final List<Series> series, final boolean whole) {
            final Set<TimeSlot> slots = new LinkedHashSet<>();
            series.forEach(one -> one.points().forEach(point -> slots.add(point.slot())));
            final Set<TimeSlot> complete = slots.stream()
                    .filter(slot -> series.stream().allMatch(one -> one.at(slot).isPresent()))
                    .collect(Collectors.toSet());
            return series.stream()
                    .map(one -> new Series(
                            one.name(),
                            slots.stream()
                                    .map(slot -> one.at(slot)
                                            .filter(point -> !whole || complete.contains(slot))
                                            .orElse(Point.missing(slot)))
                                    .toList()))
                    .toList();
        }

        @Override
        public ValueUnit unit() {
            return panels.get(0).unit();
        }

        @Override
        public List<Series> series() {
            return panels.stream().map(Panel::series).toList();
        }

        @Override
        public List<SeriesBreak> breaks() {
            return List.of();
        }

        @Override
        public <T> T in(final Ways<T> ways) {
            return ways.panels(this);
        }
    }

    /**
     * How far figures are on the way to their targets: bars in per cent of the target, and a rule at 100.
     *
     * @param reached one row for each target; the labels of its slots name figure and target
     * @param before where the year before stood, in per cent of the same target; its slots are those of the rows
     */
    record Plan(Series reached, Series before) implements Picture {
        public static final BigDecimal TARGET = BigDecimal.valueOf(100);

        @Override
        public ValueUnit unit() {
            return ValueUnit.share("%");
        }

        @Override
        public List<Series> series() {
            return List.of(before, reached);
        }

        @Override
        public List<SeriesBreak> breaks() {
            return List.of();
        }

        @Override
        public <T> T in(final Ways<T> ways) {
            return ways.plan(this);
        }
    }

    /**
     * Who has most: bars from zero below each other, the largest first, those the chart is about in colour.
     *
     * @param series one series; the labels of its slots are the names
     * @param ours names that stand out
     * @param ranks the rank of each row; 0 for a row that stands for those left out
     * @param of how many were ranked
     */
    record Ranking(ValueUnit unit, List<Series> series, Set<String> ours, List<Integer> ranks, int of)
            implements Picture {
        public Ranking {
            series = List.copyOf(series);
            ours = Collections.unmodifiableSet(new TreeSet<>(ours));
            ranks = List.copyOf(ranks);
            if (series.size() != 1) {
                throw new IllegalArgumentException("Invalid ranking: expected one series, got " + series.size()
                        + ". Rank one quantity at a time.");
            }
        }

        /**
         * Ranks values; equals share a rank and keep the order in which they come.
         *
         * @param values by name, each with its evidence and status; the slots they have are not looked at
         */
        public static Ranking of(
                final ValueUnit unit, final String what, final Map<String, Point> values, final Set<String> ours) {
            final List<Map.Entry<String, Point>> sorted = values.entrySet().stream()
                    .filter(entry -> entry.getValue().value().isPresent())
                    .sorted(Comparator.comparing(
                            (Map.Entry<String, Point> entry) ->
                                    entry.getValue().value().orElseThrow(),
                            Comparator.reverseOrder()))
                    .toList();
            final List<Point> points = new ArrayList<>();
            final List<Integer> ranks = new ArrayList<>();
            for (final Map.Entry<String, Point> entry : sorted) {
                final int row = points.size();
                final boolean tied = row > 0
                        && points.get(row - 1)
                                        .value()
                                        .orElseThrow()
                                        .compareTo(entry.getValue().value().orElseThrow())
                                == 0;
                ranks.add(tied ? ranks.get(row - 1) : row + 1);
                points.add(entry.getValue().at(row(row, entry.getKey())));
            }
            return new Ranking(unit, List.of(new Series(what, points)), ours, ranks, points.size());
        }

        /**
         * The first rows and ours; whoever stands between is counted in a row of its own.
         *
         * @param most how many of the first rows
         * @param leftOut words for so many left out
         */
        public Ranking shortened(final int most, final IntFunction<String> leftOut) {
            final List<Point> all = series.get(0).points();
            final List<Point> kept = new ArrayList<>();
            final List<Integer> places = new ArrayList<>();
            int skipped = 0;
            for (int i = 0; i < all.size(); i++) {
                if (i < most || ours.contains(all.get(i).slot().label())) {
                    if (skipped > 0) {
                        kept.add(Point.missing(row(kept.size(), leftOut.apply(skipped))));
                        places.add(0);
                        skipped = 0;
                    }
                    kept.add(all.get(i).at(row(kept.size(), all.get(i).slot().label())));
                    places.add(ranks.get(i));
                } else {
                    skipped++;
                }
            }
            if (skipped > 0) {
                kept.add(Point.missing(row(kept.size(), leftOut.apply(skipped))));
                places.add(0);
            }
            return new Ranking(unit, List.of(new Series(series.get(0).name(), kept)), ours, places, of);
        }

        private static TimeSlot row(final int row, final String name) {
            return new TimeSlot(row, name, TimeSlot.Extent.WHOLE);
        }

        @Override
        public List<SeriesBreak> breaks() {
            return List.of();
        }

        @Override
        public <T> T in(final Ways<T> ways) {
            return ways.ranking(this);
        }
    }

    /**
     * What was published first and what is published now: two dots for each row, joined by a line.
     *
     * @param ours names of rows that stand out
     */
    record Revision(ValueUnit unit, Series was, Series is, Set<String> ours) implements Picture {
        public Revision {
            ours = Collections.unmodifiableSet(new TreeSet<>(ours));
        }

        public Revision(final ValueUnit unit, final Series was, final Series is) {
            this(unit, was, is, Set.of());
        }

        @Override
        public List<Series> series() {
            return List.of(was, is);
        }

        @Override
        public List<SeriesBreak> breaks() {
            return List.of();
        }

        @Override
        public <T> T in(final Ways<T> ways) {
            return ways.revision(this);
        }
    }
}
