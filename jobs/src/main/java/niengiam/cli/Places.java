package niengiam.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The folders that commands work on. */
final class Places {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder with snapshots, mappings, code lists and rules (default: data).")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--lake",
            paramLabel = "DIR",
            defaultValue = "lake",
            description = "Folder in which releases are kept (default: ${DEFAULT-VALUE}).")
    private Path lake;

    /** The named folder, or {@code data} here, or what ships with the program. */
    Path data() {
        return dataOr(data);
    }

    static Path dataOr(final Optional<Path> named) {
        return named.orElseGet(() -> {
            final Path here = Path.of("data");
            final String home = System.getProperty("niengiam.home", "");
            return Files.isDirectory(here) || home.isEmpty() ? here : Path.of(home, "data");
        });
    }

    Path lake() {
        return lake;
    }
}
