package niengiam.trend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
     * @throws SourceException if a target names no document, or a cell cannot be understood
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
        final Cells cells = new Cells(row, table);
        final BigDecimal value = cells.read("value", "a number such as 2.5", BigDecimal::new);
        return new Target(
                cells.read("series", "a key such as TOU_VIS.VN35._T._T._T._T._T", SeriesKey::parse),
                cells.read("year", "a year", Integer::valueOf),
                Quantity.of(
                        value,
                        cells.read("qualifier", "one of " + List.of(Qualifier.values()), Qualifier::valueOf),
                        lastDigit(value)),
                cells.read(
                        "unit_mult",
                        "an exponent of ten from 0 to 15 beside a unit_measure",
                        mult -> new Unit(row.get("unit_measure"), Integer.parseInt(mult))),
                row.get("document"),
                row.get("version"),
                row.get("published").isBlank()
                        ? Optional.empty()
                        : Optional.of(cells.read("published", "a day such as 2020-01-15", LocalDate::parse)),
                row.get("url"));
    }

    /** One unit of the last digit that is printed; zeros before the separator are as good as not printed. */
    private static BigDecimal lastDigit(final BigDecimal value) {
        return value.scale() > 0 ? value.ulp() : value.stripTrailingZeros().ulp();
    }

    private record Cells(Map<String, String> row, String table) {
        <T> T read(final String column, final String expected, final Function<String, T> reader) {
            final String text = row.get(column);
            try {
                return reader.apply(text);
            } catch (final IllegalArgumentException | DateTimeParseException broken) {
                throw new SourceException(
                        "Invalid " + column + " of the target of " + row.get("series") + " for " + row.get("year")
                                + " in " + table + ": expected " + expected + ", got \"" + text + "\". Correct it.",
                        broken);
            }
        }
    }
}
