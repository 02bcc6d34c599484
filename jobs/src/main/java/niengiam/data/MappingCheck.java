package niengiam.data;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import niengiam.model.Area;
import niengiam.model.Cutoff;
import niengiam.model.Indicator;
import niengiam.model.ObsStatus;
import niengiam.model.Qualifier;
import niengiam.model.TimePeriods;
import niengiam.source.CsvTable;
import niengiam.source.SourceException;

/**
 * Holds the constants of a mapping and the codes of its label tables against the code lists. A slip of the pen there would
 * turn a whole column into rejects, which look like those that are wanted.
 */
final class MappingCheck {

    private static final int LARGEST_MULT = 15;

    private final CodeLists lists;
    private final Function<String, CsvTable> tables;

    /** Label tables that hold: most mappings name the same ones. */
    private final Set<List<Object>> held = new HashSet<>();

    MappingCheck(final CodeLists lists, final Function<String, CsvTable> tables) {
        this.lists = lists;
        this.tables = tables;
    }

    /**
     * Refuses a mapping that names what no list has.
     *
     * @param text its file, to say in which line
     * @param name what messages call the file
     */
    void require(final Mapping mapping, final String text, final String name) {
        for (final Map<Attribute, ValueSource> attributes : mapping.attributes()) {
            attributes.forEach((attribute, source) -> {
                constant(source)
                        .ifPresent(code -> require(attribute, code, () -> name + line(text, attribute.key(), code)));
                lookup(source).ifPresent(table -> requireTable(attribute, table));
            });
            requireTogether(attributes, text, name);
        }
        for (final KeyedLookup lookup : mapping.lookups()) {
            requireTable(lookup);
        }
        if (mapping instanceof ProseMapping prose) {
            prose.refArea()
                    .ifPresent(area ->
                            require(Attribute.REF_AREA, area, () -> name + line(text, Attribute.REF_AREA.key(), area)));
        }
    }

    /** Where a code stands; asked only where something is wrong. */
    private interface Place {
        String words();
    }

    private static Optional<String> constant(final ValueSource source) {
        if (source instanceof ValueSource.Constant constant) {
            return Optional.of(constant.text());
        }
        return source instanceof ValueSource.Column column ? column.otherwise() : Optional.empty();
    }

    private static Optional<String> lookup(final ValueSource source) {
        if (source instanceof ValueSource.Column column) {
            return column.lookup();
        }
        return source instanceof ValueSource.Capture capture ? capture.lookup() : Optional.empty();
    }

    private void requireTable(final Attribute attribute, final String table) {
        if (held.contains(List.<Object>of(attribute, table))) {
            return;
        }
        final CsvTable labels = tables.apply(table).requireColumns("label", "code");
        labels.forEach((row, where) -> {
            final String code = row.get("code");
            if (code.startsWith("!")) {
                require(Attribute.REJECT, code.substring(1), () -> where);
            } else {
                require(attribute, code, () -> where);
            }
        });
        held.add(List.of(attribute, table));
    }

    private void requireTable(final KeyedLookup lookup) {
        if (held.contains(List.<Object>of(lookup))) {
            return;
        }
        tables.apply(lookup.table())
                .forEach((row, where) -> row.forEach((column, code) -> {
                    if (!lookup.keys().contains(column) && !code.isEmpty()) {
                        Attribute.of(column).ifPresent(attribute -> require(attribute, code, () -> where));
                    }
                }));
        held.add(List.of(lookup));
    }

    private void require(final Attribute attribute, final String code, final Place place) {
        if (code.isEmpty()) {
            return;
        }
        switch (attribute) {
            case INDICATOR ->
                require(
                        lists.indicator(code).isPresent(),
                        "indicator",
                        code,
                        place,
                        "indicators.csv",
                        this::indicators);
            case UNIT_MEASURE -> require(lists.hasUnit(code), "unit", code, place, "units.csv", lists::units);
            case UNIT_MULT ->
                require(
                        IntStream.rangeClosed(0, LARGEST_MULT).anyMatch(mult -> code.equals(String.valueOf(mult))),
                        "multiplier",
                        code,
                        place,
                        "exponents of ten from 0 to " + LARGEST_MULT,
                        List::of);
            case OBS_STATUS ->
                require(ObsStatus.of(code).isPresent(), "status", code, place, "obs_status.csv", List::of);
            case OBS_QUALIFIER ->
                require(Qualifier.of(code).isPresent(), "qualifier", code, place, "qualifiers.csv", List::of);
            case REF_AREA -> require(lists.areas().knows(code), "territory", code, place, "areas.csv", this::areas);
            case REJECT ->
                require(
                        lists.rejectReasons().contains(code),
                        "reason",
                        code,
                        place,
                        "reject_reasons.csv",
                        lists::rejectReasons);
            case TIME_PERIOD, VINTAGE ->
                require(isPeriod(code), attribute.key(), code, place, "periods such as 2018 or 2018-Q3", List::of);
            case CUTOFF -> require(Cutoff.parse(code).isPresent(), "cutoff", code, place, "days, or UNKNOWN", List::of);
            case FUNDING, ZONE, COUNTERPART_AREA, VISITOR_TYPE, CHANNEL ->
                require(
                        lists.hasDimensionCode(attribute.key(), code),
                        attribute.key(),
                        code,
                        place,
                        "dimensions.csv",
                        () -> lists.dimensionCodes(attribute.key()));
            case REFERENCE, NOTE, AREA_CODE, OBS_TEXT, LOWER, UPPER, PRODUCER -> {
                // Any text.
            }
        }
    }

    private static boolean isPeriod(final String code) {
        try {
            return TimePeriods.parse(code).isPresent();
        } catch (final IllegalArgumentException reversed) {
            return false;
        }
    }

    private Set<String> indicators() {
        return lists.indicatorCodes();
    }

    private List<String> areas() {
        return lists.areas().all().stream().map(Area::refArea).toList();
    }

    private static void require(
            final boolean known,
            final String what,
            final String code,
            final Place place,
            final String list,
            final Supplier<Collection<String>> listed) {
        if (!known) {
            final Collection<String> codes = listed.get();
            throw new SourceException("Unknown " + what + " \"" + code + "\" in " + place.words() + ": expected one of "
                    + list + "."
                    + (codes.isEmpty() ? "" : " Near it: " + String.join(", ", NearCodes.to(code, codes)) + ".")
                    + " Correct it.");
        }
    }

    /** An indicator is not broken down by every dimension, nor told in every unit. */
    private void requireTogether(final Map<Attribute, ValueSource> attributes, final String text, final String name) {
        final Optional<Indicator> named =
                constant(attributes, Attribute.INDICATOR).flatMap(lists::indicator);
        if (named.isEmpty()) {
            return;
        }
        final Indicator indicator = named.get();
        constant(attributes, Attribute.UNIT_MEASURE)
                .filter(unit -> !unit.equals(indicator.unit().measure()))
                .ifPresent(unit -> {
                    throw new SourceException("Invalid unit \"" + unit + "\" in " + name
                            + line(text, Attribute.UNIT_MEASURE.key(), unit) + ": " + indicator.code() + " is told in "
                            + indicator.unit().measure() + ". Correct the unit or the indicator.");
                });
        attributes.forEach((attribute, source) -> constant(source)
                .filter(code -> isDimension(attribute)
                        && !code.equals("_T")
                        && !code.isEmpty()
                        && !indicator.dimensions().contains(attribute.key()))
                .ifPresent(code -> {
                    throw new SourceException("Invalid " + attribute.key() + " \"" + code + "\" in " + name
                            + line(text, attribute.key(), code) + ": " + indicator.code()
                            + " is not broken down by it. Leave it out, or extend the dictionary.");
                }));
    }

    private static boolean isDimension(final Attribute attribute) {
        return switch (attribute) {
            case FUNDING, ZONE, COUNTERPART_AREA, VISITOR_TYPE, CHANNEL -> true;
            default -> false;
        };
    }

    private static Optional<String> constant(final Map<Attribute, ValueSource> attributes, final Attribute attribute) {
        return Optional.ofNullable(attributes.get(attribute)).flatMap(MappingCheck::constant);
    }

    /** Where a mapping names a label table; nothing where it is not found on one line. */
    static String tableLine(final String text, final String table) {
        final String line = line(text, "lookup", table);
        return line.isEmpty() ? line(text, "table", table) : line;
    }

    /** Where a key has a value; nothing where it is not found on one line. */
    private static String line(final String text, final String key, final String code) {
        final Pattern said = Pattern.compile(
                "(^|[^\\w])" + Pattern.quote(key) + "\\s*:.*(?<![\\w/])" + Pattern.quote(code) + "(?![\\w/])");
        final List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (said.matcher(lines.get(i)).find()) {
                return ", line " + (i + 1);
            }
        }
        return "";
    }
}
