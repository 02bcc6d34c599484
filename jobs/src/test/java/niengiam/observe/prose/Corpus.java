package niengiam.observe.prose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import niengiam.data.CodeLists;
import niengiam.model.Observation;
import niengiam.model.Qualifier;
import niengiam.source.CsvTable;
import niengiam.source.document.Document;

/** Short passages with the figures a careful reader takes from them, and what the engine takes. */
final class Corpus {

    /** A figure field by field, as text. */
    public record Row(String passage, int start, int end, Map<String, String> fields) {}

    static final List<String> FIELDS = List.of(
            "indicator", "obs_value", "unit", "period", "measure_kind", "obs_qualifier", "dimensions", "ref_area");

    private static final Path DATA = Path.of("..", "data");

    private final Path folder;

    Corpus(final String part) {
        folder = Path.of("src", "test", "resources", "corpus", part);
    }

    static ProseLexicon lexicon() {
        return ProseLexicon.read(DATA, CodeLists.read(DATA.resolve("codelists")));
    }

    List<Path> passages() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (final IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Row> expected(final Path passage) {
        final Path table = Path.of(passage.toString().replaceAll("txt$", "csv"));
        final List<Row> rows = new ArrayList<>();
        for (final Map<String, String> row : CsvTable.read(table).rows()) {
            rows.add(new Row(
                    name(passage),
                    Integer.parseInt(row.get("start")),
                    Integer.parseInt(row.get("end")),
                    Map.of(
                            "indicator", row.get("indicator"),
                            "obs_value", row.get("obs_value"),
                            "unit", row.get("unit_measure") + "/" + row.get("unit_mult"),
                            "period", row.get("period_start") + ".." + row.get("period_end"),
                            "measure_kind", row.get("measure_kind"),
                            "obs_qualifier", row.get("obs_qualifier"),
                            "dimensions",
                                    String.join(
                                            ".",
                                            row.get("funding"),
                                            row.get("zone"),
                                            row.get("counterpart_area"),
                                            row.get("visitor_type"),
                                            row.get("channel")),
                            "ref_area", row.get("ref_area"))));
        }
        return rows;
    }

    static List<Row> read(final Path passage, final ProseReader reader) {
        final List<Row> rows = new ArrayList<>();
        for (final ProseReading.Figure figure : reader.read(Document.read(passage), ProseReader.Declared.NOTHING)
                .figures()) {
            rows.add(new Row(name(passage), figure.start(), figure.end(), fields(figure.observation())));
        }
        return rows;
    }

    private static Map<String, String> fields(final Observation seen) {
        return Map.of(
                "indicator", seen.key().indicator(),
                "obs_value", seen.quantity().orElseThrow().value().toPlainString(),
                "unit", seen.unit().measure() + "/" + seen.unit().mult(),
                "period", seen.period().start() + ".." + seen.period().end(),
                "measure_kind", seen.kind().name(),
                "obs_qualifier",
                        seen.quantity()
                                .map(quantity -> quantity.qualifier())
                                .orElse(Qualifier.EXACT)
                                .name(),
                "dimensions", String.join(".", seen.key().dimensions().codes()),
                "ref_area", seen.key().refArea());
    }

    private static String name(final Path passage) {
        return passage.getFileName().toString().replace(".txt", "");
    }
}
