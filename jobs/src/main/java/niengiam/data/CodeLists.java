package niengiam.data;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import niengiam.model.Dimensions;
import niengiam.model.Indicator;
import niengiam.model.Language;
import niengiam.model.MeasureKind;
import niengiam.model.Unit;
import niengiam.source.CsvTable;
import niengiam.source.SourceException;

/** The allowed words: indicators, territories, units, dimension codes, with their names in both languages. */
public final class CodeLists {

    /** The files of {@code data/codelists} that are read. */
    public static final Set<String> FILES = Set.of(
            "indicators.csv",
            "areas.csv",
            "dimensions.csv",
            "units.csv",
            "unit_labels.csv",
            "unit_words.csv",
            "producers.csv",
            "breaks.csv");

    private static final String COUNTRY = "ISO 3166-1 alpha-2";

    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Areas areas;
    private final Map<String, Map<String, String[]>> dimensionNames = new HashMap<>();
    private final Map<String, String[]> unitNames = new HashMap<>();
    private final Map<String, String> unitKinds = new HashMap<>();
    private final Map<String, String[]> producerNames = new HashMap<>();
    private final UnitWords unitWords;
    private final SeriesBreaks breaks;

    private CodeLists(final Function<String, CsvTable> tables) {
        areas = new Areas(tables.apply("areas.csv"));
        readIndicators(tables.apply("indicators.csv"));
        readDimensions(tables.apply("dimensions.csv"));
        readUnits(tables.apply("units.csv"), tables.apply("unit_labels.csv"));
        unitWords = new UnitWords(tables.apply("unit_words.csv"));
        breaks = new SeriesBreaks(tables.apply("breaks.csv"));
        final CsvTable producers = tables.apply("producers.csv").requireColumns("code", "name_vi", "name_en");
        producers.rows().forEach(row -> producerNames.put(row.get("code"), names(row)));
    }

    /** Reads the lists of a folder. */
    public static CodeLists read(final Path folder) {
        return new CodeLists(file -> CsvTable.read(folder.resolve(file)));
    }

    /** Reads the lists from texts, file name to content: what a task on another machine is given. */
    public static CodeLists of(final Map<String, String> texts) {
        return new CodeLists(file -> CsvTable.parse(
                Optional.ofNullable(texts.get(file))
                        .orElseThrow(() -> new SourceException("Missing code list " + file + ".")),
                file));
    }

    private void readIndicators(final CsvTable table) {
        table.requireColumns(
                "code",
                "domain",
                "name_vi",
                "name_en",
                "measure_kind",
                "unit_measure",
                "unit_mult",
                "additive_over_area",
                "dimensions",
                "note");
        for (final Map<String, String> row : table.rows()) {
            try {
                final Indicator indicator = new Indicator(
                        row.get("code"),
                        row.get("domain"),
                        row.get("name_vi"),
                        row.get("name_en"),
                        MeasureKind.valueOf(row.get("measure_kind").toUpperCase(Locale.ROOT)),
                        new Unit(row.get("unit_measure"), Integer.parseInt(row.get("unit_mult"))),
                        truth(row.get("additive_over_area")),
                        Arrays.stream(row.get("dimensions").split("\\|", -1))
                                .filter(name -> !name.isBlank())
                                .collect(Collectors.toSet()),
                        row.get("note"));
                if (indicators.put(indicator.code(), indicator) != null) {
                    throw new IllegalArgumentException("the code occurs twice");
                }
            } catch (final IllegalArgumentException invalid) {
                throw new SourceException(
                        "Invalid row of " + table.name() + " for " + row.get("code") + ": " + invalid.getMessage(),
                        invalid);
            }
        }
    }

    private static boolean truth(final String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("expected true or false as additive_over_area, got \"" + text + "\"");
        }
        return text.equals("true");
    }

    private void readDimensions(final CsvTable table) {
        table.requireColumns("dimension", "code", "name_vi", "name_en");
        for (final Map<String, String> row : table.rows()) {
            dimensionNames
                    .computeIfAbsent(row.get("dimension"), dimension -> new HashMap<>())
                    .put(row.get("code"), names(row));
        }
    }

    private void readUnits(final CsvTable units, final CsvTable labels) {
        units.requireColumns("code", "name_vi", "name_en", "kind");
        for (final Map<String, String> row : units.rows()) {
            unitNames.put(row.get("code"), names(row));
            unitKinds.put(row.get("code"), row.get("kind"));
        }
        labels.requireColumns("unit_measure", "unit_mult", "label_vi", "label_en");
        for (final Map<String, String> row : labels.rows()) {
            try {
                final Unit unit = new Unit(row.get("unit_measure"), Integer.parseInt(row.get("unit_mult")));
                unitNames.put(unit.toString(), new String[] {row.get("label_vi"), row.get("label_en")});
            } catch (final IllegalArgumentException invalid) {
                throw new SourceException(
                        "Invalid row of " + labels.name() + " for " + row.get("unit_measure") + ": "
                                + invalid.getMessage(),
                        invalid);
            }
        }
    }

    private static String[] names(final Map<String, String> row) {
        return new String[] {row.get("name_vi"), row.get("name_en")};
    }

    public Optional<Indicator> indicator(final String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    /** The dictionary in its own order. */
    public Iterable<Indicator> indicators() {
        return indicators.values();
    }

    public Areas areas() {
        return areas;
    }

    public boolean hasUnit(final String measure) {
        return unitNames.containsKey(measure);
    }

    /** How sources print units. */
    public UnitWords unitWords() {
        return unitWords;
    }

    /** From when on series are not comparable with themselves. */
    public SeriesBreaks breaks() {
        return breaks;
    }

    /** What a unit measures: COUNT, MONEY …; empty text for a unit that the list lacks. */
    public String unitKind(final String measure) {
        return unitKinds.getOrDefault(measure, "");
    }

    /** Whether any unit is of this kind. */
    public boolean hasUnitKind(final String kind) {
        return unitKinds.containsValue(kind);
    }

    /** Whether a dimension has this code; partner countries are any two capital letters, a channel any text. */
    public boolean hasDimensionCode(final String dimension, final String code) {
        if (code.equals(Dimensions.TOTAL) || dimension.equals("channel")) {
            return true;
        }
        final Map<String, String[]> codes = dimensionNames.getOrDefault(dimension, Map.of());
        if (codes.containsKey(code)) {
            return true;
        }
        return codes.containsKey(COUNTRY) && code.length() == 2 && code.chars().allMatch(Character::isUpperCase);
    }

    /** What a dimension code is called; the code itself where the list has no name for it. */
    public String dimensionName(final String dimension, final String code, final Language language) {
        return name(dimensionNames.getOrDefault(dimension, Map.of()).get(code), code, language);
    }

    /** What a producer is called; its code where the list has no name for it. */
    public String producerName(final String code, final Language language) {
        return name(producerNames.get(code), code, language);
    }

    /** What a unit without multiplier is called. */
    public String unitName(final String measure, final Language language) {
        return name(unitNames.get(measure), measure, language);
    }

    /** How a unit with its multiplier is printed: {@code triệu USD}, {@code USD million}. */
    public String unitLabel(final Unit unit, final Language language) {
        return name(unitNames.get(unit.toString()), unit.toString(), language);
    }

    /** The codes that domains have, in the order of the dictionary. */
    public Set<String> domains() {
        final Set<String> domains = new LinkedHashSet<>();
        indicators.values().forEach(indicator -> domains.add(indicator.domain()));
        return domains;
    }

    private static String name(final String[] names, final String code, final Language language) {
        return names == null ? code : language.choose(names[0], names[1]);
    }
}
