package niengiam.report.walk;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import niengiam.model.Locator;
import niengiam.report.evidence.Evidence;
import niengiam.source.CsvTable;

/** The observations of a release by the place they were read from, as the file of the release holds them. */
final class FiguresBehind {

    /** An observation: what it counts and how many single units of it. */
    record Figure(String indicator, String area, String period, String measure, BigDecimal single, boolean hedged) {}

    private final Map<String, List<Figure>> byPlace = new HashMap<>();
    private final Map<String, List<Figure>> byAddress = new HashMap<>();
    private final List<Figure> all = new ArrayList<>();

    FiguresBehind(final Path release) {
        for (final Map<String, String> written :
                CsvTable.read(release.resolve("tables/observations.csv")).rows()) {
            final Map<String, String> row = new HashMap<>();
            written.forEach((head, cell) -> row.put(head.toUpperCase(Locale.ROOT), cell));
            if (row.get("OBS_VALUE").isEmpty()) {
                continue;
            }
            final Figure figure = new Figure(
                    row.get("INDICATOR"),
                    row.get("REF_AREA"),
                    row.get("TIME_PERIOD"),
                    row.get("UNIT_MEASURE"),
                    new BigDecimal(row.get("OBS_VALUE"))
                            .multiply(BigDecimal.TEN.pow(Integer.parseInt(row.get("UNIT_MULT")))),
                    !row.get("OBS_QUALIFIER").equals("EXACT"));
            final String source = row.get("SOURCE_ID");
            final String locator = row.get("LOCATOR");
            all.add(figure);
            byPlace.computeIfAbsent(source + " " + locator, any -> new ArrayList<>())
                    .add(figure);
            byAddress
                    .computeIfAbsent(
                            Evidence.path(source, Locator.parse(locator).orElseThrow()), any -> new ArrayList<>())
                    .add(figure);
        }
    }

    List<Figure> at(final String source, final String locator) {
        return byPlace.getOrDefault(source + " " + locator, List.of());
    }

    /** Those that an address below the folder of the release leads to. */
    List<Figure> at(final String address) {
        return byAddress.getOrDefault(address, List.of());
    }

    List<Figure> of(final String indicator, final String area) {
        return all.stream()
                .filter(figure ->
                        figure.indicator().equals(indicator) && figure.area().equals(area))
                .toList();
    }
}
