package niengiam.report.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import niengiam.model.Dimensions;
import niengiam.model.Observation;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriod;
import niengiam.model.Unit;
import niengiam.trend.Arbitration;

/**
 * The figures of one indicator as a cube: unit, territory, breakdown, time. Of several figures for one series and period,
 * in whatever unit, it holds the one that arbitration takes; where none has a value, the latest published one. A
 * figure stands in the unit it was published in: nothing is converted. Dimensions in which every figure is a total are
 * left out.
 */
public final class Cube {

    static final String MEASURE = "unit_measure";
    static final String AREA = "ref_area";
    static final String TIME = "time_period";

    /** Readers unfold sparse values into an array: more cells than this no array holds. */
    private static final long MOST_CELLS = Integer.MAX_VALUE;

    private static final Comparator<Observation> LATEST = Comparator.comparing(Observation::vintage)
            .thenComparing(
                    figure -> figure.provenance().sourceId() + " "
                            + figure.provenance().locator(),
                    Comparator.reverseOrder());

    private final String indicator;
    private final SortedMap<Long, Observation> cells;
    private final SortedMap<Long, Integer> several;
    private final Map<String, List<String>> dimensions;

    private Cube(
            final String indicator,
            final SortedMap<Long, Observation> cells,
            final SortedMap<Long, Integer> several,
            final Map<String, List<String>> dimensions) {
        this.indicator = indicator;
        this.cells = cells;
        this.several = several;
        this.dimensions = dimensions;
    }

    /**
     * Lays out figures.
     *
     * @param figures of one indicator, at least one
     * @throws ExportRefusedException if they span more cells than readers can hold
     */
    public static Cube of(final List<Observation> figures, final Arbitration arbitration) {
        final Map<Place, List<Observation>> published = new LinkedHashMap<>();
        figures.forEach(figure -> published
                .computeIfAbsent(new Place(figure.key(), figure.period()), place -> new ArrayList<>())
                .add(figure));
        final Map<Observation, Integer> taken = new LinkedHashMap<>();
        published.values().forEach(candidates -> taken.put(take(candidates, arbitration), candidates.size()));
        final String indicator = figures.get(0).key().indicator();
        final Map<String, List<String>> dimensions = dimensions(taken.keySet());
        require(indicator, dimensions.values());
        final Map<String, Map<String, Integer>> positions = new HashMap<>();
        dimensions.forEach((name, codes) -> {
            final Map<String, Integer> own = new HashMap<>();
            codes.forEach(code -> own.put(code, own.size()));
            positions.put(name, own);
        });
        final SortedMap<Long, Observation> cells = new TreeMap<>();
        final SortedMap<Long, Integer> several = new TreeMap<>();
        taken.forEach((figure, count) -> {
            long cell = 0;
            for (final Map.Entry<String, List<String>> dimension : dimensions.entrySet()) {
                final String name = dimension.getKey();
                cell = cell * dimension.getValue().size() + positions.get(name).get(code(figure, name));
            }
            cells.put(cell, figure);
            if (count > 1) {
                several.put(cell, count);
            }
        });
        return new Cube(indicator, cells, several, dimensions);
    }

    /** What several figures may be published for. */
    private record Place(SeriesKey key, TimePeriod period) {}

    private static Observation take(final List<Observation> candidates, final Arbitration arbitration) {
        return arbitration
                .first(candidates)
                .orElseGet(() -> candidates.stream().max(LATEST).orElseThrow());
    }

    private static void require(final String indicator, final Collection<List<String>> dimensions) {
        long size = 1;
        for (final List<String> codes : dimensions) {
            size *= codes.size();
            if (size > MOST_CELLS) {
                throw new ExportRefusedException("Cannot export " + indicator + " as one data set: its codes span more"
                        + " than " + MOST_CELLS + " cells, expected no more. Choose fewer territories with --area.");
            }
        }
    }

    private static Map<String, List<String>> dimensions(final Collection<Observation> figures) {
        final Map<String, List<String>> dimensions = new LinkedHashMap<>();
        dimensions.put(MEASURE, codes(figures, figure -> figure.unit().toString()));
        dimensions.put(AREA, codes(figures, figure -> figure.key().refArea()));
        for (final String name : Dimensions.NAMES) {
            final List<String> codes =
                    codes(figures, figure -> figure.key().dimensions().code(name));
            if (!codes.equals(List.of(Dimensions.TOTAL))) {
                dimensions.put(name, codes);
            }
        }
        dimensions.put(
                TIME,
                figures.stream()
                        .map(Observation::period)
                        .distinct()
                        .sorted(Comparator.comparing(TimePeriod::end)
                                .thenComparing(TimePeriod::start)
                                .thenComparing(TimePeriod::toString))
                        .map(TimePeriod::toString)
                        .distinct()
                        .toList());
        return dimensions;
    }

    private static List<String> codes(final Collection<Observation> figures, final Function<Observation, String> code) {
        return figures.stream().map(code).distinct().sorted().toList();
    }

    static String code(final Observation figure, final String dimension) {
        return switch (dimension) {
            case MEASURE -> figure.unit().toString();
            case AREA -> figure.key().refArea();
            case TIME -> figure.period().toString();
            default -> figure.key().dimensions().code(dimension);
        };
    }

    public String indicator() {
        return indicator;
    }

    /** The figure of every cell that has one, by its place in row-major order, the last dimension fastest. */
    SortedMap<Long, Observation> cells() {
        return cells;
    }

    /** How many figures were published for the series and period of a cell, where they are several. */
    SortedMap<Long, Integer> several() {
        return several;
    }

    /** The codes of every dimension, in order; unit first, time last. */
    Map<String, List<String>> dimensions() {
        return dimensions;
    }

    /** The figures of one unit. */
    Stream<Observation> in(final String unit) {
        return cells.values().stream().filter(figure -> figure.unit().toString().equals(unit));
    }

    /** The unit of a code. */
    Unit unit(final String code) {
        return in(code).findFirst().orElseThrow().unit();
    }

    /** How many cells there are, with or without a figure. */
    long span() {
        return dimensions.values().stream().mapToLong(List::size).reduce(1, (one, two) -> one * two);
    }

    /** How many cells have a figure, with or without a value. */
    public int size() {
        return cells.size();
    }

    /** How many cells have a value. */
    public long values() {
        return cells.values().stream()
                .filter(figure -> figure.quantity().isPresent())
                .count();
    }

    /** How many figures stand behind another one of their series and period. */
    public long behind() {
        return several.values().stream().mapToLong(count -> count - 1L).sum();
    }
}
