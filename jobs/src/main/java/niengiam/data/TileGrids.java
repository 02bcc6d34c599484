package niengiam.data;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import niengiam.model.Area;
import niengiam.model.Language;
import niengiam.source.CsvTable;
import niengiam.source.SourceException;

/**
 * Where each province lies in a grid of equal tiles, as {@code tiles.csv} says: one grid for each day from which provinces had
 * other boundaries, each holding every province that stood on that day.
 */
public final class TileGrids {

    /**
     * The place of a province.
     *
     * @param row from the north, from 1
     * @param column from the west, from 1
     * @param labelVi what is written on the tile where the name of the province is too long for it; else empty text
     */
    public record Place(int row, int column, String labelVi, String labelEn) {

        /** What is written on the tile. */
        public String label(final Area area, final Language language) {
            final String label = language.choose(labelVi, labelEn);
            return label.isEmpty() ? area.name(language) : label;
        }
    }

    private final NavigableMap<LocalDate, Map<String, Place>> grids = new TreeMap<>();

    TileGrids(final Optional<CsvTable> file, final Areas areas) {
        file.ifPresent(table -> read(table, areas));
    }

    private void read(final CsvTable table, final Areas areas) {
        table.requireColumns("valid_from", "code", "row", "column", "label_vi", "label_en");
        table.forEach((row, where) -> {
            final Place place = new Place(
                    number(row, "row", where), number(row, "column", where), row.get("label_vi"), row.get("label_en"));
            if (grids.computeIfAbsent(day(row, where), any -> new LinkedHashMap<>())
                            .put(row.get("code"), place)
                    != null) {
                throw new SourceException("Invalid " + where + ": province " + row.get("code") + " has two tiles from "
                        + row.get("valid_from") + ". Keep one.");
            }
        });
        grids.forEach((day, grid) -> check(day, grid, areas, table.name()));
    }

    private static int number(final Map<String, String> row, final String column, final String where) {
        final String text = row.get(column);
        if (!text.matches("[1-9][0-9]?")) {
            throw new SourceException("Invalid " + column + " in " + where + ": expected a number from 1 to 99, got \""
                    + text + "\". Correct it.");
        }
        return Integer.parseInt(text);
    }

    private static LocalDate day(final Map<String, String> row, final String where) {
        try {
            return LocalDate.parse(row.get("valid_from"));
        } catch (final DateTimeParseException invalid) {
            throw new SourceException(
                    "Invalid valid_from in " + where + ": expected a day such as 2025-07-01, got \""
                            + row.get("valid_from") + "\". Correct it.",
                    invalid);
        }
    }

    private static void check(
            final LocalDate day, final Map<String, Place> grid, final Areas areas, final String table) {
        final Set<String> places = new HashSet<>();
        grid.forEach((code, place) -> {
            if (!places.add(place.row() + " " + place.column())) {
                throw new SourceException("Invalid " + table + ": two tiles of the grid from " + day + " lie in row "
                        + place.row() + ", column " + place.column() + ", one of them " + code + ". Move one.");
            }
        });
        final Set<String> standing = new HashSet<>();
        areas.all().stream()
                .filter(area -> area.type() == Area.Type.PROVINCE && area.stoodOn(day))
                .forEach(area -> standing.add(area.code()));
        if (!standing.equals(grid.keySet())) {
            final Set<String> different = new HashSet<>(standing);
            different.addAll(grid.keySet());
            different.removeIf(code -> standing.contains(code) && grid.containsKey(code));
            throw new SourceException("Invalid " + table + ": the grid from " + day
                    + " must have one tile for each province of areas.csv that stood on that day, and none besides;"
                    + " they differ in "
                    + String.join(", ", different.stream().sorted().toList())
                    + ". Add or remove tiles.");
        }
    }

    /** The days from which there are grids, the first one first. */
    public Set<LocalDate> days() {
        return grids.keySet();
    }

    /** The places of the provinces of a grid, by their national codes. */
    public Map<String, Place> from(final LocalDate day) {
        return Map.copyOf(grids.getOrDefault(day, Map.of()));
    }
}
