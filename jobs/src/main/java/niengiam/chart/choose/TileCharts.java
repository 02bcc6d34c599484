package niengiam.chart.choose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import niengiam.chart.spec.Caption;
import niengiam.chart.spec.ChartForm;
import niengiam.chart.spec.ChartSpec;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Series;
import niengiam.chart.spec.Tiles;
import niengiam.chart.spec.TimeSlot;
import niengiam.data.CodeLists;
import niengiam.data.TileGrids;
import niengiam.model.Area;
import niengiam.model.Indicator;
import niengiam.model.Language;
import niengiam.model.Observation;

/**
 * Maps what is ranked, where most provinces have a figure: on the grid of the boundaries that the figures count in, before or
 * after July 2025.
 */
public final class TileCharts {

    /** A map of which more than this share is empty shows what is unknown. */
    private static final int MOST_EMPTY = 2;

    private static final int MOST_NAMED = 4;

    private final CodeLists lists;
    private final Predicate<String> ours;
    private final Function<Observation, String> evidence;

    /**
     * @param ours whether a territory is one of those the publication is about
     * @param evidence where a figure can be looked up
     */
    public TileCharts(
            final CodeLists lists, final Predicate<String> ours, final Function<Observation, String> evidence) {
        this.lists = lists;
        this.ours = ours;
        this.evidence = evidence;
    }

    /** The figures of one map by national code, and the places of the tiles. */
    private record Sheet(Map<String, Observation> figures, Map<String, TileGrids.Place> places, LocalDate from) {
        boolean isMostlyFull() {
            return figures.size() * MOST_EMPTY > places.size();
        }
    }

    /** A map for each ranking with figures enough. */
    public List<IndicatorChart> of(final List<List<Observation>> rankings, final List<Language> languages) {
        final List<IndicatorChart> charts = new ArrayList<>();
        for (final List<Observation> ranking : rankings) {
            sheet(ranking)
                    .filter(Sheet::isMostlyFull)
                    .ifPresent(sheet -> languages.forEach(language -> charts.add(chart(sheet, ranking, language))));
        }
        return List.copyOf(charts);
    }

    /** The grid on which most of the figures have a place. */
    private Optional<Sheet> sheet(final List<Observation> ranking) {
        return lists.tiles().days().stream()
                .map(day -> sheet(day, ranking))
                .max(Comparator.comparingInt(sheet -> sheet.figures().size()));
    }

    private Sheet sheet(final LocalDate day, final List<Observation> ranking) {
        final Map<String, TileGrids.Place> places = lists.tiles().from(day);
        final Map<String, Observation> figures = new HashMap<>();
        for (final Observation figure : ranking) {
            final Area area = lists.areas().find(figure.key().refArea()).orElseThrow();
            if (area.stoodOn(day) && places.containsKey(area.code())) {
                figures.put(area.code(), figure);
            }
        }
        return new Sheet(figures, places, day);
    }

    private IndicatorChart chart(final Sheet sheet, final List<Observation> ranking, final Language language) {
        final FigureWords words = new FigureWords(lists, language);
        final Observation first = ranking.get(0);
        final String code = first.key().indicator();
        final Indicator indicator = words.indicator(code);
        final List<Point> points = new ArrayList<>();
        final List<Tiles.Place> places = new ArrayList<>();
        final Set<String> names = new TreeSet<>();
        for (final Map.Entry<String, TileGrids.Place> tile : new TreeMap<>(sheet.places()).entrySet()) {
            final Area area = area(tile.getKey(), sheet.from());
            final TimeSlot slot = new TimeSlot(places.size(), area.name(language), TimeSlot.Extent.WHOLE);
            final Optional<Observation> figure =
                    Optional.ofNullable(sheet.figures().get(tile.getKey()));
            points.add(figure.map(one -> DrawnLine.point(one, indicator.unit(), language)
                            .at(slot)
                            .from(evidence.apply(one)))
                    .orElseGet(() -> Point.missing(slot)));
            places.add(new Tiles.Place(
                    tile.getValue().row(),
                    tile.getValue().column(),
                    tile.getValue().label(area, language)));
            if (ours.test(area.refArea())) {
                names.add(area.name(language));
            }
        }
        final Tiles tiles =
                Tiles.of(words.axis(indicator.unit()), new Series(indicator.name(language), points), places, names);
        final String name = code + ".tiles";
        return new IndicatorChart(
                name,
                ChartForm.TILES,
                Set.of(code),
                ranking.stream().map(figure -> figure.key().refArea()).collect(Collectors.toSet()),
                new ChartSpec(name, language, caption(tiles, sheet, first, words), tiles));
    }

    private Area area(final String code, final LocalDate day) {
        return lists.areas().all().stream()
                .filter(area -> area.code().equals(code) && area.type() == Area.Type.PROVINCE && area.stoodOn(day))
                .findFirst()
                .orElseThrow();
    }

    private Caption caption(final Tiles tiles, final Sheet sheet, final Observation first, final FigureWords words) {
        final Language language = words.language();
        final Indicator indicator = words.indicator(first.key().indicator());
        final String breakdown = words.breakdown(first.key().dimensions());
        final List<String> notes = new ArrayList<>();
        notes.add(language.choose(
                "Mỗi ô là một tỉnh, thành phố, đặt gần đúng vị trí trên bản đồ, không theo diện tích. Các nhóm có số tỉnh"
                        + " bằng nhau (ngũ phân vị); số bằng nhau ở cùng một nhóm.",
                "Each tile is a province, placed roughly as on the map, whatever its size. Groups hold equally many provinces"
                        + " (quintiles); equal figures share a group."));
        final long statuses = tiles.points()
                .filter(point -> point.value().isPresent())
                .map(Point::status)
                .distinct()
                .count();
        if (statuses > 1) {
            notes.add(language.choose("Một số số liệu là sơ bộ.", "Some figures are provisional."));
        }
        return new Caption(
                title(tiles, words.title(indicator), first.period().year(), language),
                indicator.name(language) + (breakdown.isEmpty() ? "" : ", " + breakdown) + ", "
                        + words.unit(indicator.unit()) + ", "
                        + DrawnLine.slot(first, language).label() + "; "
                        + boundaries(sheet, language),
                lists.producerName(first.provenance().producer(), language),
                sheet.figures().values().stream().map(Observation::vintage).max(Comparator.naturalOrder()),
                notes);
    }

    private static String boundaries(final Sheet sheet, final Language language) {
        final int with = sheet.figures().size();
        final int all = sheet.places().size();
        return with == all
                ? language.choose(all + " tỉnh, thành phố", all + " provinces")
                : language.choose(
                        with + " trên " + all + " tỉnh, thành phố có số liệu",
                        with + " of " + all + " provinces with data");
    }

    private static String title(final Tiles tiles, final String what, final int year, final Language language) {
        final List<Point> told =
                tiles.points().filter(point -> point.value().isPresent()).toList();
        final List<String> named = told.stream()
                .filter(point -> tiles.ours().contains(point.slot().label()))
                .limit(MOST_NAMED)
                .map(point -> point.slot().label() + language.choose(" thứ ", " ranks ") + rank(point, told))
                .toList();
        return what + " (" + year + "): "
                + (named.isEmpty()
                        ? language.choose("nơi nhiều, nơi ít", "where there is much and where little")
                        : String.join(", ", named)
                                + language.choose(
                                        " trên " + told.size() + " tỉnh, thành phố",
                                        " of " + told.size() + " provinces"));
    }

    /** Equal figures share a rank, as in the table of ranks. */
    private static long rank(final Point point, final List<Point> told) {
        return 1
                + told.stream()
                        .filter(other -> other.value()
                                        .orElseThrow()
                                        .compareTo(point.value().orElseThrow())
                                > 0)
                        .count();
    }
}
