package niengiam.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The lake that a command reads. */
final class LakeOption {

    @Option(
            names = "--lake",
            paramLabel = "DIR",
            defaultValue = "lake",
            description = "Folder in which releases are kept (default: ${DEFAULT-VALUE}).")
    private Path lake;

    Path path() {
        return lake;
    }
}
