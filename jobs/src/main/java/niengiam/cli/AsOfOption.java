package niengiam.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Up to which day of publication a command looks. */
final class AsOfOption {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Answer from what was published by this day, such as 2018-01-05 (default: everything).")
    private Optional<LocalDate> day = Optional.empty();

    Optional<LocalDate> day() {
        return day;
    }
}
