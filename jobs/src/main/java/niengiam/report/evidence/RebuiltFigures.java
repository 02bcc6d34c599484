package niengiam.report.evidence;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.data.CodeLists;
import niengiam.model.Dimensions;
import niengiam.model.Indicator;
import niengiam.model.Locator;
import niengiam.model.ObsStatus;
import niengiam.model.Qualifier;
import niengiam.model.TimePeriod;
import niengiam.model.TimePeriods;
import niengiam.model.Unit;
import niengiam.table.BoundaryTable;
import niengiam.table.Concepts;
import niengiam.table.ContributionTable;
import niengiam.table.TableRow;
import niengiam.trend.Comparability;

/**
 * The figures of a territory of today that were added up from its former parts, as the table of boundaries has them, with
 * their growth as the table of contributions has it; all in the unit of their indicator.
 */
public final class RebuiltFigures {

    private static final String TODAY = "TODAY";
    private static final String DERIVED = "DERIVED";

    private static final long DAYS_OF_A_QUARTER = 88;

    /** {@code VN35 2 [source/of/it cell=12,2]}. */
    private static final Pattern PART = Pattern.compile("(\\S+) (-?\\d+(?:\\.\\d+)?) \\[(\\S+) (.*?)\\](?= \\+ |$)");

    /** A former territory with its figure and where it was read. */
    public record Part(String refArea, BigDecimal value, String sourceId, Optional<Locator> locator) {}

    /** The growth of a sum on the year before. */
    public record Growth(
            TimePeriod basePeriod, BigDecimal base, Optional<BigDecimal> percent, Comparability comparability) {}

    /**
     * A period of a territory of today.
     *
     * @param value the sum; empty where a part is missing
     * @param parts what is listed
     * @param missing the parts that have no figure
     * @param published what a source says of the whole
     */
    public record Line(
            String indicator,
            Dimensions dimensions,
            String producer,
            Unit unit,
            TimePeriod period,
            Optional<BigDecimal> value,
            Qualifier qualifier,
            ObsStatus status,
            String reason,
            List<Part> parts,
            List<String> missing,
            Optional<BigDecimal> published,
            Optional<Growth> growth) {

        public boolean isWhole() {
            return value.isPresent();
        }
    }

    private final CodeLists lists;
    private final Map<String, Map<String, List<Line>>> lines = new LinkedHashMap<>();

    public RebuiltFigures(final ListedTables listed, final CodeLists lists) {
        this.lists = lists;
        final Map<String, Growth> growths = new HashMap<>();
        listed.of(ContributionTable.AREAS).stream()
                .filter(row -> row.number(Concepts.BASE_VALUE).isPresent())
                .forEach(row -> growths.putIfAbsent(key(row), growth(row)));
        listed.of(BoundaryTable.SCHEMA).stream()
                .filter(row -> row.text(BoundaryTable.BOUNDARY).equals(TODAY))
                .forEach(row -> lines.computeIfAbsent(row.text(Concepts.REF_AREA), any -> new LinkedHashMap<>())
                        .computeIfAbsent(row.text(Concepts.INDICATOR), any -> new ArrayList<>())
                        .add(line(row, growths)));
    }

    private static String key(final TableRow row) {
        return Stream.of(
                        row.series().toString(),
                        row.text(Concepts.PRODUCER),
                        row.text(Concepts.TIME_PERIOD),
                        row.number(Concepts.OBS_VALUE)
                                .map(value ->
                                        row.unit().orElseThrow().toBase(value).stripTrailingZeros())
                                .map(BigDecimal::toPlainString)
                                .orElse(""))
                .collect(Collectors.joining(" "));
    }

    private Growth growth(final TableRow row) {
        return new Growth(
                period(row.text(Concepts.BASE_PERIOD)),
                inUnitOf(row, row.required(Concepts.BASE_VALUE)),
                row.number(Concepts.CHANGE_PCT),
                Comparability.valueOf(row.text(Concepts.COMPARABILITY)));
    }

    private Line line(final TableRow row, final Map<String, Growth> growths) {
        final boolean derived = row.text(BoundaryTable.BASIS).equals(DERIVED);
        final Optional<BigDecimal> value =
                derived ? row.number(Concepts.OBS_VALUE).map(sum -> inUnitOf(row, sum)) : Optional.empty();
        final String missing = row.text(Concepts.MISSING);
        return new Line(
                row.text(Concepts.INDICATOR),
                row.dimensions(),
                row.text(Concepts.PRODUCER),
                unit(row),
                period(row.text(Concepts.TIME_PERIOD)),
                value,
                row.value(Concepts.OBS_QUALIFIER).map(Qualifier::valueOf).orElse(Qualifier.EXACT),
                ObsStatus.valueOf(row.text(Concepts.OBS_STATUS)),
                row.text(Concepts.REASON),
                parts(row),
                missing.isEmpty() ? List.of() : List.of(missing.split(" ")),
                row.number(BoundaryTable.PUBLISHED_VALUE).map(whole -> inUnitOf(row, whole)),
                value.flatMap(sum -> Optional.ofNullable(growths.get(key(row)))));
    }

    private List<Part> parts(final TableRow row) {
        final List<Part> parts = new ArrayList<>();
        final Matcher found = PART.matcher(row.text(BoundaryTable.PART_LIST));
        while (found.find()) {
            parts.add(new Part(
                    found.group(1),
                    inUnitOf(row, new BigDecimal(found.group(2))),
                    found.group(3),
                    Locator.parse(found.group(4))));
        }
        return List.copyOf(parts);
    }

    /** That of the indicator, if the row counts the same. */
    private Unit unit(final TableRow row) {
        final Unit own = row.unit().orElseThrow();
        return lists.indicator(row.text(Concepts.INDICATOR))
                .map(Indicator::unit)
                .filter(usual -> usual.measure().equals(own.measure()))
                .orElse(own);
    }

    private BigDecimal inUnitOf(final TableRow row, final BigDecimal value) {
        return row.unit().orElseThrow().in(unit(row), value);
    }

    private static TimePeriod period(final String code) {
        return TimePeriods.parse(code).orElseThrow();
    }

    /** Whether anything of a territory could be added up. */
    public boolean has(final String refArea) {
        return lines.getOrDefault(refArea, Map.of()).values().stream()
                .flatMap(List::stream)
                .anyMatch(Line::isWhole);
    }

    /** The indicators of a territory of which at least one period could be added up, in the order of the dictionary. */
    public List<String> indicators(final String refArea) {
        final Map<String, List<Line>> known = lines.getOrDefault(refArea, Map.of());
        return lists.indicators().stream()
                .map(Indicator::code)
                .filter(code -> known.getOrDefault(code, List.of()).stream().anyMatch(Line::isWhole))
                .toList();
    }

    /** Those of which none could. */
    public List<String> others(final String refArea) {
        final List<String> whole = indicators(refArea);
        final Map<String, List<Line>> known = lines.getOrDefault(refArea, Map.of());
        return lists.indicators().stream()
                .map(Indicator::code)
                .filter(code -> known.containsKey(code) && !whole.contains(code))
                .toList();
    }

    /** The former territories that the sums of a territory are made of. */
    public List<String> partsOf(final String refArea) {
        final TreeSet<String> parts = new TreeSet<>();
        lines.getOrDefault(refArea, Map.of()).values().stream()
                .flatMap(List::stream)
                .filter(Line::isWhole)
                .forEach(line -> line.parts().forEach(part -> parts.add(part.refArea())));
        return List.copyOf(parts);
    }

    /** The lines of an indicator, one list for each breakdown and producer, newest first; the broadest comes first. */
    public List<List<Line>> tables(final String refArea, final String indicator) {
        final Map<String, List<Line>> tables = new LinkedHashMap<>();
        lines.getOrDefault(refArea, Map.of()).getOrDefault(indicator, List.of()).forEach(line -> tables.computeIfAbsent(
                        line.dimensions() + " " + line.producer() + " "
                                + line.unit().measure(),
                        any -> new ArrayList<>())
                .add(line));
        tables.values()
                .forEach(table -> table.sort(
                        Comparator.comparing((Line line) -> line.period().end())
                                .thenComparing(line -> line.period().start(), Comparator.reverseOrder())
                                .reversed()));
        return tables.values().stream()
                .filter(table -> table.stream().anyMatch(Line::isWhole))
                .sorted(Comparator.comparing(
                                (List<Line> table) -> breadth(table.get(0).dimensions()))
                        .thenComparing(table -> newest(table).period().end(), Comparator.reverseOrder())
                        .thenComparing(table -> -table.size()))
                .toList();
    }

    /** The newest sum of a table; a day, or a quarter at least, for what a few weeks of a year come to says little. */
    public static Line newest(final List<Line> table) {
        final List<Line> whole = table.stream().filter(Line::isWhole).toList();
        return whole.stream()
                .filter(line -> {
                    final long days = ChronoUnit.DAYS.between(
                            line.period().start(), line.period().end());
                    return days == 0 || days >= DAYS_OF_A_QUARTER;
                })
                .findFirst()
                .orElse(whole.get(0));
    }

    private static long breadth(final Dimensions dimensions) {
        return dimensions.codes().stream()
                .filter(code -> !code.equals(Dimensions.TOTAL))
                .count();
    }
}
