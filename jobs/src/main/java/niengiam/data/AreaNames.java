package niengiam.data;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import niengiam.model.Area;
import niengiam.source.CsvTable;
import niengiam.source.SourceException;
import niengiam.text.Lexicon;
import niengiam.text.Meaning;
import niengiam.text.Role;

/**
 * What provinces are called in sentences: the names of the code list, and the labels by which tables know them. A city
 * that only bears the name of its province is none; the labels tell which cities are provinces.
 */
public final class AreaNames {

    private static final String CITY = "Thành phố ";

    private final Map<String, String> shortNames = new HashMap<>();
    private final Map<String, Area> byCode = new HashMap<>();
    private final CsvTable labels;
    private final Areas areas;

    public AreaNames(final Areas areas, final CsvTable labels) {
        this.areas = areas;
        this.labels = labels.requireColumns("label", "code");
        for (final Area area : areas.all()) {
            byCode.putIfAbsent(area.code(), area);
            shortNames.putIfAbsent(area.code(), shortName(area.nameVi()));
        }
    }

    /** The name of a province without the words for its kind. */
    public static String shortName(final String name) {
        return name.startsWith(CITY) ? name.substring(CITY.length()) : name;
    }

    public void addTo(final Lexicon.Builder builder) {
        final Set<String> known = new HashSet<>();
        final Set<String> cities = new HashSet<>();
        for (final Map<String, String> row : labels.rows()) {
            final Area area = byCode.get(row.get("code"));
            if (area == null) {
                throw new SourceException("Unknown territory \"" + row.get("code") + "\" of " + row.get("label")
                        + " in " + labels.name() + ": expected a code of areas.csv.");
            }
            final String label = row.get("label");
            if (area.type() == Area.Type.PROVINCE && label.indexOf('(') < 0) {
                final boolean city = label.startsWith(CITY);
                if (city) {
                    cities.add(label.substring(CITY.length()).toLowerCase(Locale.ROOT));
                }
                add(builder, known, label, shortNames.get(area.code()), city);
            }
        }
        for (final Area area : areas.all()) {
            if (area.type() == Area.Type.REGION) {
                region(builder, known, area);
            }
            if (area.type() == Area.Type.PROVINCE) {
                final String name = shortName(area.nameVi());
                add(builder, known, name, name, false);
                add(builder, known, area.nameEn(), name, false);
                cityOfProvince(builder, known, cities, name);
            }
        }
    }

    private void add(
            final Lexicon.Builder builder,
            final Set<String> known,
            final String label,
            final String name,
            final boolean city) {
        if (isPerson(label) || !known.add(label.toLowerCase(Locale.ROOT))) {
            return;
        }
        builder.add(label, area(name, city));
        if (city) {
            return;
        }
        builder.add("tỉnh " + label, area(name, true));
        builder.add(label + " province", area(name, true));
        builder.add("province of " + label, area(name, true));
    }

    /** What a region does is done by no one province of it. */
    private static void region(final Lexicon.Builder builder, final Set<String> known, final Area area) {
        final Meaning beyond = new Meaning("region." + area.code(), Role.CUE, "", List.of("scope=NATION"));
        for (final String before : List.of("", "vùng ", "khu vực ", "các tỉnh ", "các tỉnh vùng ")) {
            if (known.add(before + area.nameVi().toLowerCase(Locale.ROOT))) {
                builder.add(before + area.nameVi(), beyond);
            }
        }
        for (final String before : List.of("", "the ")) {
            if (known.add(before + area.nameEn().toLowerCase(Locale.ROOT))) {
                builder.add(before + area.nameEn(), beyond);
            }
        }
    }

    /** Streets and ideas are called after Hồ Chí Minh; only with the word for a city it is the territory. */
    private boolean isPerson(final String label) {
        return byCode.values().stream()
                .filter(area -> area.nameVi().startsWith(CITY))
                .anyMatch(area ->
                        shortName(area.nameVi()).equals(label) || area.nameEn().equals(label + " City"));
    }

    private static Meaning area(final String name, final boolean named) {
        return new Meaning("area." + name, Role.AREA, name, named ? List.of("named") : List.of());
    }

    /** "Thành phố Ninh Bình" lies in the province of that name. */
    private static void cityOfProvince(
            final Lexicon.Builder builder, final Set<String> known, final Set<String> cities, final String name) {
        if (cities.contains(name.toLowerCase(Locale.ROOT)) || name.indexOf('(') >= 0) {
            return;
        }
        for (final String kind : List.of("thành phố ", "tp ", "tp. ", "thị xã ", "huyện ")) {
            if (known.add(kind + name.toLowerCase(Locale.ROOT))) {
                builder.add(kind + name, new Meaning("city." + name, Role.CUE, "", List.of("scope=LOCAL")));
            }
        }
    }
}
