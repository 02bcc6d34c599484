package niengiam.trend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.model.Qualifier;
import niengiam.model.Quantity;
import niengiam.model.SeriesKey;
import niengiam.model.Unit;
import niengiam.source.CsvTable;
import niengiam.source.SourceException;

/**
 * What a document demands of a year: a measure of its own, never an observation.
 *
 * @param key the series it is about
 * @param year the year
 * @param quantity the target, in {@code unit}
 * @param unit its unit
 * @param document what set it
 * @param version which edition, where a document sets it anew
 * @param published the day it was published; empty where nobody says
 * @param url where it was read
 */
public record Target(
        SeriesKey key,
        int year,
        Quantity quantity,
        Unit unit,
        String document,
        String version,
        Optional<LocalDate> published,
        String url) {

    /**
     * Reads {@code data/rules/targets.csv}.
     *
     * @throws SourceException if a target names no document
     */
    public static List<Target> of(final CsvTable table) {
        table.requireColumns(
                "series",
                "year",
                "value",
                "unit_measure",
                "unit_mult",
                "qualifier",
                "document",
                "version",
                "published",
                "url");
        return table.rows().stream().map(row -> of(row, table.name())).toList();
    }

    private static Target of(final Map<String, String> row, final String table) {
        if (row.get("document").isBlank()) {
            throw new SourceException("Invalid target of " + row.get("series") + " for " + row.get("year") + " in "
                    + table + ": " + Refusal.TARGET_UNDOCUMENTED
                    + ", expected the document that sets it. A figure without one is a wish: name it or leave it out.");
        }
        try {
            return new Target(
                    SeriesKey.parse(row.get("series")),
                    Integer.parseInt(row.get("year")),
                    Quantity.of(
                            new BigDecimal(row.get("value")), Qualifier.valueOf(row.get("qualifier")), BigDecimal.ONE),
                    new Unit(row.get("unit_measure"), Integer.parseInt(row.get("unit_mult"))),
                    row.get("document"),
                    row.get("version"),
                    row.get("published").isBlank()
                            ? Optional.empty()
                            : Optional.of(LocalDate.parse(row.get("published"))),
                    row.get("url"));
        } catch (final IllegalArgumentException | java.time.format.DateTimeParseException broken) {
            throw new SourceException(
                    "Invalid target of " + row.get("series") + " for " + row.get("year") + " in " + table + ": "
                            + broken.getMessage(),
                    broken);
        }
    }
}
