package niengiam.observe;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import niengiam.data.CodeLists;
import niengiam.data.Mapping;
import niengiam.model.Observation;
import niengiam.model.Origin;
import niengiam.model.Reject;
import niengiam.source.CsvTable;
import niengiam.source.Texts;
import org.junit.jupiter.api.Assumptions;

/** Reads files by what ships in the data folder. */
final class Shipped {

    private static final Path DATA = Path.of("..", "data");
    private static final CodeLists CODE_LISTS = CodeLists.read(DATA.resolve("codelists"));

    private Shipped() {}

    /** Everything that was read of one file. */
    record Collected(List<Observation> observations, List<Reject> rejects) implements ReadingSink {

        @Override
        public void accept(final Observation observation) {
            observations.add(observation);
        }

        @Override
        public void accept(final Reject reject) {
            rejects.add(reject);
        }

        List<String> reasons() {
            return rejects.stream().map(Reject::reason).toList();
        }
    }

    static String mapping(final String id) {
        return Texts.read(DATA.resolve("mappings").resolve(id + ".yaml"));
    }

    static Collected read(final byte[] bytes, final String name, final String mappingId) {
        return readBy(bytes, name, mapping(mappingId), mappingId);
    }

    static Collected readBy(final byte[] bytes, final String name, final String mapping, final String mappingId) {
        final Collected collected = new Collected(new ArrayList<>(), new ArrayList<>());
        final Origin origin = new Origin(
                name,
                "gso",
                "",
                "",
                LocalDate.of(2024, 1, 5),
                LocalDate.of(2024, 1, 5),
                "",
                Texts.sha256(bytes),
                mappingId,
                "");
        Readings.read(
                bytes,
                Mapping.parse(mapping, mappingId + ".yaml"),
                table -> CsvTable.read(DATA.resolve("mappings/labels").resolve(table + ".csv")),
                CODE_LISTS,
                origin,
                collected);
        return collected;
    }

    /** A file that others published and that is not part of the project; without it the test is skipped. */
    static Path shared(final String path) {
        final Path shared = Path.of(System.getProperty("niengiam.shared", "../../shared"));
        final Path file = shared.resolve(path);
        Assumptions.assumeTrue(
                Files.exists(file),
                "Missing " + file + ": the published files are not here. Name their folder with -Dniengiam.shared.");
        return file;
    }
}
