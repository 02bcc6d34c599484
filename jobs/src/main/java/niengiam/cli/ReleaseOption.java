package niengiam.cli;

import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** Which release a command asks. */
final class ReleaseOption {

    @Option(names = "--release", paramLabel = "N", description = "Number of the release to ask (default: the latest).")
    private Integer number;

    OptionalInt number() {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
