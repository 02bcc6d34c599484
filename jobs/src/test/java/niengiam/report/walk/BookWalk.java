package niengiam.report.walk;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import niengiam.report.walk.FiguresBehind.Figure;

/** Every row of every sheet that names the place of a figure: the amount beside it, in the unit beside it, is that figure. */
final class BookWalk {

    /** Heads of an amount, of its source and of its place. */
    private static final List<List<String>> TRIPLES = List.of(
            List.of("obs_value", "source_id", "locator"),
            List.of("base_value", "base_source_id", "base_locator"),
            List.of("Value", "source_id", "locator"),
            List.of("Printed total", "source_id", "locator of total"),
            List.of("value", "source_id", "locator"),
            List.of("base value", "base_source_id", "base_locator"),
            List.of("other_value", "other_source_id", "other_locator"),
            List.of("value_before", "source_id_before", "locator_before"),
            List.of("part_value", "source_id", "locator"),
            List.of("part_base", "base_source_id", "base_locator"),
            List.of("outcome", "outcome_source_id", "outcome_locator"));

    final Map<String, Integer> counted = new TreeMap<>();
    final List<String> wrong = new ArrayList<>();

    private final FiguresBehind behind;

    BookWalk(final FiguresBehind behind) {
        this.behind = behind;
    }

    BookWalk run(final Path workbook) throws IOException, XMLStreamException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (final String name : zip.stream()
                    .map(Object::toString)
                    .filter(entry -> entry.matches("xl/worksheets/sheet\\d+\\.xml"))
                    .toList()) {
                try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
                    sheet(name, in);
                }
            }
        }
        return this;
    }

    private void sheet(final String name, final InputStream in) throws XMLStreamException {
        final XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(in);
        Map<String, String> heads = Map.of();
        final Map<String, String> cells = new LinkedHashMap<>();
        String column = "";
        while (xml.hasNext()) {
            final int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                column = xml.getAttributeValue(null, "r") == null
                        ? letters(cells.size())
                        : xml.getAttributeValue(null, "r").replaceAll("\\d", "");
                cells.put(column, "");
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && (xml.getLocalName().equals("v") || xml.getLocalName().equals("t"))) {
                cells.put(column, xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                if (heads.isEmpty()) {
                    heads = heads(cells);
                } else {
                    row(name, named(heads, cells));
                }
                cells.clear();
            }
        }
    }

    private static String letters(final int place) {
        return place < 26 ? String.valueOf((char) ('A' + place)) : letters(place / 26 - 1) + (char) ('A' + place % 26);
    }

    /** The last line of a head is its English name or the code of the column. */
    private static Map<String, String> heads(final Map<String, String> cells) {
        final Map<String, String> heads = new LinkedHashMap<>();
        cells.forEach((column, text) -> heads.put(column, text.substring(text.lastIndexOf('\n') + 1)));
        return heads;
    }

    private static Map<String, String> named(final Map<String, String> heads, final Map<String, String> cells) {
        final Map<String, String> named = new LinkedHashMap<>();
        heads.forEach((column, head) -> named.put(head, cells.getOrDefault(column, "")));
        return named;
    }

    private void row(final String sheet, final Map<String, String> row) {
        for (final List<String> triple : TRIPLES) {
            final String amount = row.getOrDefault(triple.get(0), "");
            final boolean ofTheWhole =
                    row.containsKey("part_value") && (triple.get(0).matches("obs_value|base_value"));
            if (amount.isEmpty()
                    || ofTheWhole
                    || row.getOrDefault(triple.get(2), "").isEmpty()) {
                continue;
            }
            final PrintedUnit unit = row.containsKey("unit_mult")
                    ? new PrintedUnit(Integer.parseInt(row.get("unit_mult")), row.get("unit_measure"))
                    : PrintedUnit.of(row.get("Unit"))
                            .orElseThrow(() -> new IllegalStateException("No unit: " + row.get("Unit")));
            final List<Figure> found = behind.at(row.get(triple.get(1)), row.get(triple.get(2)));
            counted.merge(sheet, 1, Integer::sum);
            final BigDecimal single = new BigDecimal(amount).multiply(BigDecimal.TEN.pow(unit.scale()));
            // A spreadsheet holds fifteen digits.
            if (found.stream()
                    .filter(figure -> figure.measure().equals(unit.measure()))
                    .noneMatch(figure -> figure.single()
                                    .subtract(single)
                                    .abs()
                                    .compareTo(figure.single().abs().movePointLeft(14))
                            <= 0)) {
                wrong.add(sheet + ": " + triple.get(0) + " " + amount + " " + unit + ", read was " + found);
            }
        }
    }
}
