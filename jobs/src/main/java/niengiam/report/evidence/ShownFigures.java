package niengiam.report.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import niengiam.data.CodeLists;
import niengiam.lake.figures.ObservationRows;
import niengiam.model.Area;
import niengiam.model.Indicator;
import niengiam.model.Observation;
import niengiam.model.Qualifier;
import niengiam.model.Quantity;
import niengiam.report.words.Edition;
import niengiam.table.Concepts;
import niengiam.table.ObservationTable;
import niengiam.table.TableRow;
import niengiam.table.YearOnYearTable;

/** The figures of the published territories: what the pages are made of. */
public final class ShownFigures {

    /** An indicator in a territory: what has a page of its own. */
    public record Subject(String indicator, String refArea) {}

    private record Spot(String indicator, YearOnYearRow.Place place) {}

    private final Map<Subject, List<YearOnYearRow>> comparisons;
    private final Map<Subject, List<TableRow>> cells;
    private final Map<Subject, List<Observation>> missing = new HashMap<>();
    private final Map<Subject, List<Observation>> present = new HashMap<>();
    private final Map<Spot, Observation> observations = new HashMap<>();
    private final CodeLists lists;
    private final Doubts doubts;

    private ShownFigures(
            final Map<Subject, List<YearOnYearRow>> comparisons,
            final Map<Subject, List<TableRow>> cells,
            final CodeLists lists,
            final Doubts doubts) {
        this.comparisons = comparisons;
        this.cells = cells;
        this.lists = lists;
        this.doubts = doubts;
    }

    /** Reads them from the tables, in the order of the dictionary and of the territories of the edition. */
    static ShownFigures read(final StagedTables tables, final Edition edition, final CodeLists lists) {
        final Set<String> areas = new HashSet<>(edition.areas());
        final Map<Subject, List<YearOnYearRow>> found = new HashMap<>();
        final Map<Subject, List<TableRow>> stored = new HashMap<>();
        final TableUnits units = new TableUnits(lists);
        tables.forEach(YearOnYearTable.SCHEMA, cells -> {
            if (areas.contains(cells.text(Concepts.REF_AREA))) {
                final YearOnYearRow row = units.convert(YearOnYearRow.of(cells));
                final Subject subject =
                        new Subject(row.key().indicator(), row.key().refArea());
                found.computeIfAbsent(subject, any -> new ArrayList<>()).add(row);
                stored.computeIfAbsent(subject, any -> new ArrayList<>()).add(cells);
            }
        });
        final Map<Subject, List<YearOnYearRow>> ordered = new LinkedHashMap<>();
        for (final Indicator indicator : lists.indicators()) {
            for (final String refArea : edition.areas()) {
                final Subject subject = new Subject(indicator.code(), refArea);
                if (found.containsKey(subject)) {
                    ordered.put(subject, found.get(subject));
                }
            }
        }
        final ShownFigures figures = new ShownFigures(ordered, stored, lists, Doubts.read(tables));
        figures.readObservations(tables, areas, lists);
        return figures;
    }

    /** A base may belong to another boundary of the same code, so those are kept as well. */
    private void readObservations(final StagedTables tables, final Set<String> areas, final CodeLists lists) {
        final Set<String> codes = areas.stream()
                .map(lists.areas()::find)
                .flatMap(Optional::stream)
                .map(Area::code)
                .collect(Collectors.toSet());
        tables.forEach(ObservationTable.SCHEMA, cells -> {
            if (codes.contains(cells.text(Concepts.AREA_CODE))) {
                take(ObservationRows.observation(cells));
            }
        });
    }

    private void take(final Observation observation) {
        final YearOnYearRow.Place place = new YearOnYearRow.Place(
                observation.provenance().sourceId(), observation.provenance().locator());
        observations.put(new Spot(observation.key().indicator(), place), observation);
        (observation.quantity().isEmpty() ? missing : present)
                .computeIfAbsent(
                        new Subject(
                                observation.key().indicator(), observation.key().refArea()),
                        any -> new ArrayList<>())
                .add(observation);
    }

    /** Everything that has a page. */
    public Set<Subject> subjects() {
        return comparisons.keySet();
    }

    /** The comparisons of a page; all figures that count the same are in one unit, that of the indicator where it fits. */
    public List<YearOnYearRow> comparisons(final Subject subject) {
        return comparisons.get(subject);
    }

    /** Every figure with a value, in the order of the observation table. */
    public List<Observation> observations(final Subject subject) {
        return present.getOrDefault(subject, List.of());
    }

    /** The rows of the year-over-year table that make the comparisons of a page, as they are stored. */
    public List<TableRow> cells(final Subject subject) {
        return cells.getOrDefault(subject, List.of());
    }

    /** Figures that a source marks as missing. */
    public List<Observation> missing(final Subject subject) {
        return missing.getOrDefault(subject, List.of());
    }

    /** The observation of an indicator at a place. */
    public Optional<Observation> observation(final String indicator, final YearOnYearRow.Place place) {
        return Optional.ofNullable(observations.get(new Spot(indicator, place)));
    }

    /** How a number was hedged where it was read; exact where it is another than the figure there, as a sum is. */
    public Qualifier qualifier(final String indicator, final YearOnYearRow.Place place, final BigDecimal number) {
        return observation(indicator, place)
                .flatMap(Observation::quantity)
                .filter(read -> sameDigits(read.value(), number))
                .map(Quantity::qualifier)
                .orElse(Qualifier.EXACT);
    }

    /** A table may say a figure in another unit than its source does. */
    private static boolean sameDigits(final BigDecimal one, final BigDecimal other) {
        return one.stripTrailingZeros()
                .unscaledValue()
                .equals(other.stripTrailingZeros().unscaledValue());
    }

    /** Whether a check found the figure of a row, or its step from the year before, unlikely. */
    public boolean isDoubted(final YearOnYearRow row) {
        return doubts.of(row.key(), row.period());
    }

    /** Whether an office published the figure of a row itself. */
    boolean isOfAnOffice(final YearOnYearRow row) {
        return observation(row.key().indicator(), row.place())
                .filter(figure -> lists.isOffice(figure.provenance().producer()))
                .isPresent();
    }

    /** The subjects of one indicator each. */
    public Map<String, List<Subject>> byIndicator() {
        return comparisons.keySet().stream()
                .collect(Collectors.groupingBy(
                        Subject::indicator,
                        LinkedHashMap::new,
                        Collectors.mapping(Function.identity(), Collectors.toList())));
    }
}
