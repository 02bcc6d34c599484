package niengiam.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /** The files that {@code data/codelists} must hold. */
    public static final Set<String> FILES = Set.of(
            "indicators.csv",
            "areas.csv",
            "dimensions.csv",
            "units.csv",
            "unit_labels.csv",
            "unit_words.csv",
            "producers.csv",
            "breaks.csv",
            "reject_reasons.csv");

    /** A folder without it has no maps of tiles. */
    private static final String TILES = "tiles.csv";

    private static final String COUNTRY = "ISO 3166-1 alpha-2";

    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Areas areas;
    private final Map<String, Map<String, String[]>> dimensionNames = new HashMap<>();
    private final Map<String, String[]> unitNames = new HashMap<>();
    private final Map<String, String[]> unitLabels = new HashMap<>();
    private final Set<String> rejectReasons = new TreeSet<>();
    private final Map<String, String> unitKinds = new TreeMap<>();
    private final Map<String, String[]> producerNames = new HashMap<>();
    private final Set<String> offices = new HashSet<>();
    private final UnitWords unitWords;
    private final SeriesBreaks breaks;
    private final TileGrids tiles;

    private CodeLists(final Function<String, CsvTable> tables, final Optional<CsvTable> grids) {
        areas = new Areas(tables.apply("areas.csv"));
        tiles = new TileGrids(grids, areas);
        readDimensions(tables.apply("dimensions.csv"));
        readUnits(tables.apply("units.csv"));
        readUnitLabels(tables.apply("unit_labels.csv"));
        readIndicators(tables.apply("indicators.csv"));
        unitWords = new UnitWords(tables.apply("unit_words.csv"), unitKinds.keySet());
        breaks = new SeriesBreaks(tables.apply("breaks.csv"));
        tables.apply("producers.csv")
                .requireColumns("code", "name_vi", "name_en")
                .forEach((row, where) -> {
                    put(producerNames, row.get("code"), names(row), where);
                    if (row.getOrDefault("producer_class", "").equals("OFFICIAL")) {
                        offices.add(row.get("code"));
                    }
                });
        tables.apply("reject_reasons.csv").requireColumns("code").forEach((row, where) -> {
            if (!rejectReasons.add(row.get("code"))) {
                throw twice(row.get("code"), where);
            }
        });
    }

    private static void put(
            final Map<String, String[]> names, final String code, final String[] both, final String where) {
        if (names.put(code, both) != null) {
            throw twice(code, where);
        }
    }

    private static SourceException twice(final String code, final String where) {
        return new SourceException("Invalid " + where + ": \"" + code + "\" occurs twice. Keep one.");
    }

    /** The files of a folder that hold lists. */
    static Set<String> filesOf(final Path folder) {
        final Set<String> files = new TreeSet<>(FILES);
        if (Files.exists(folder.resolve(TILES))) {
            files.add(TILES);
        }
        return files;
    }

    /** Reads the lists of a folder. */
    public static CodeLists read(final Path folder) {
        final Path tiles = folder.resolve(TILES);
        return new CodeLists(
                file -> CsvTable.read(folder.resolve(file)),
                Files.exists(tiles) ? Optional.of(CsvTable.read(tiles)) : Optional.empty());
    }

    /** Reads the lists from texts, file name to content: what a task on another machine is given. */
    public static CodeLists of(final Map<String, String> texts) {
        return new CodeLists(
                file -> CsvTable.parse(
                        Optional.ofNullable(texts.get(file))
                                .orElseThrow(() -> new SourceException("Missing code list " + file + ".")),
                        file),
                Optional.ofNullable(texts.get(TILES)).map(text -> CsvTable.parse(text, TILES)));
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
        table.forEach((row, where) -> {
            final Indicator indicator = indicator(row, where);
            if (indicators.put(indicator.code(), indicator) != null) {
                throw twice(indicator.code(), where);
            }
            if (!hasUnit(indicator.unit().measure())) {
                throw new SourceException("Unknown unit \"" + indicator.unit().measure() + "\" of " + indicator.code()
                        + " in " + where + ": expected one of units.csv. Near it: "
                        + String.join(", ", NearCodes.to(indicator.unit().measure(), unitKinds.keySet()))
                        + ". Correct it, or add the unit.");
            }
            for (final String dimension : indicator.dimensions()) {
                if (!Dimensions.NAMES.contains(dimension)) {
                    throw new SourceException("Unknown dimension \"" + dimension + "\" of " + indicator.code() + " in "
                            + where + ": expected some of " + Dimensions.NAMES + ". Correct it.");
                }
            }
        });
    }

    private static Indicator indicator(final Map<String, String> row, final String where) {
        try {
            return new Indicator(
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
        } catch (final IllegalArgumentException invalid) {
            throw new SourceException(
                    "Invalid row of " + where + " for " + row.get("code") + ": " + invalid.getMessage(), invalid);
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
        table.forEach((row, where) -> put(
                dimensionNames.computeIfAbsent(row.get("dimension"), dimension -> new HashMap<>()),
                row.get("code"),
                names(row),
                where));
    }

    private void readUnits(final CsvTable units) {
        units.requireColumns("code", "name_vi", "name_en", "kind").forEach((row, where) -> {
            put(unitNames, row.get("code"), names(row), where);
            unitKinds.put(row.get("code"), row.get("kind"));
        });
    }

    /** The label of a unit without multiplier stands beside the unit's own name. */
    private void readUnitLabels(final CsvTable labels) {
        labels.requireColumns("unit_measure", "unit_mult", "label_vi", "label_en");
        labels.forEach((row, where) -> {
            final String measure = row.get("unit_measure");
            try {
                final Unit unit = new Unit(measure, Integer.parseInt(row.get("unit_mult")));
                put(unitLabels, unit.toString(), new String[] {row.get("label_vi"), row.get("label_en")}, where);
            } catch (final IllegalArgumentException invalid) {
                throw new SourceException(
                        "Invalid row of " + where + " for " + measure + ": " + invalid.getMessage(), invalid);
            }
            if (!hasUnit(measure)) {
                throw new SourceException("Unknown unit \"" + measure + "\" in " + where
                        + ": expected one of units.csv. Correct it, or add the unit.");
            }
        });
    }

    private static String[] names(final Map<String, String> row) {
        return new String[] {row.get("name_vi"), row.get("name_en")};
    }

    public Optional<Indicator> indicator(final String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    /** The dictionary in its own order. */
    public Collection<Indicator> indicators() {
        return indicators.values();
    }

    public Areas areas() {
        return areas;
    }

    public boolean hasUnit(final String measure) {
        return unitKinds.containsKey(measure);
    }

    /** The codes of units. */
    public Set<String> units() {
        return unitKinds.keySet();
    }

    /** The codes of the dictionary. */
    public Set<String> indicatorCodes() {
        return indicators.keySet();
    }

    /** The codes of producers. */
    public Set<String> producers() {
        return producerNames.keySet();
    }

    /** The codes of a dimension. */
    public Set<String> dimensionCodes(final String dimension) {
        return dimensionNames.getOrDefault(dimension, Map.of()).keySet();
    }

    /** The reasons for which figures are rejected. */
    public Set<String> rejectReasons() {
        return rejectReasons;
    }

    /** How sources print units. */
    public UnitWords unitWords() {
        return unitWords;
    }

    /** Where provinces lie in maps of equal tiles. */
    public TileGrids tiles() {
        return tiles;
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

    /** Whether a producer is an office: its figures go before those of the press. */
    public boolean isOffice(final String producer) {
        return offices.contains(producer);
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
        return name(
                unitLabels.getOrDefault(unit.toString(), unitNames.get(unit.toString())), unit.toString(), language);
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
