package niengiam.trend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import niengiam.data.CodeLists;
import niengiam.data.Mapping;
import niengiam.model.Indicator;
import niengiam.model.Observation;
import niengiam.model.Reject;
import niengiam.observe.ReadingSink;
import niengiam.observe.Readings;
import niengiam.source.CsvTable;
import niengiam.source.Snapshot;
import niengiam.source.Texts;

/** All figures that ship, read once. */
public final class ShippedFigures {

    static final Path DATA = Path.of("..", "data");
    public static final CodeLists CODE_LISTS = CodeLists.read(DATA.resolve("codelists"));
    static final Succession SUCCESSION = Succession.of(
            CsvTable.read(DATA.resolve("codelists/successors.csv")),
            CODE_LISTS.areas().all());

    private static final List<Observation> ALL = readAll();

    private ShippedFigures() {}

    public static List<Observation> all() {
        return ALL;
    }

    /** Figures of one indicator by one producer. */
    static List<Observation> of(final String indicator, final String producer) {
        return ALL.stream()
                .filter(figure -> figure.key().indicator().equals(indicator))
                .filter(figure -> figure.provenance().producer().equals(producer))
                .toList();
    }

    static Indicator indicator(final String code) {
        return CODE_LISTS.indicator(code).orElseThrow();
    }

    private static List<Observation> readAll() {
        final List<Observation> all = new ArrayList<>();
        final ReadingSink sink = new ReadingSink() {
            @Override
            public void accept(final Observation observation) {
                all.add(observation);
            }

            @Override
            public void accept(final Reject reject) {
                // Only figures matter here.
            }
        };
        for (final Snapshot snapshot : Snapshot.under(DATA.resolve("snapshots"))) {
            try {
                final String id = snapshot.origin().mapping();
                final Mapping mapping =
                        Mapping.parse(Texts.read(DATA.resolve("mappings").resolve(id + ".yaml")), id);
                if (mapping.isProse()) {
                    // Digests repeat figures; their reading is tested with the lexicon.
                    continue;
                }
                Readings.read(
                        Files.readAllBytes(snapshot.file()),
                        mapping,
                        table -> CsvTable.read(DATA.resolve("mappings/labels").resolve(table + ".csv")),
                        CODE_LISTS,
                        snapshot.origin(),
                        sink);
            } catch (final IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return List.copyOf(all);
    }
}
