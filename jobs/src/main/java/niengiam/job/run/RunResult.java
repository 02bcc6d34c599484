package niengiam.job.run;

import java.nio.file.Path;
import java.util.SortedMap;

/** How the yearly job ended. */
public sealed interface RunResult {

    /**
     * A release was published.
     *
     * @param number its number
     * @param directory where it is
     * @param counts what it holds: rows, observations, rejects, findings and so on
     */
    record Published(int number, Path directory, SortedMap<String, Long> counts) implements RunResult {}

    /**
     * The lake already holds a release of these inputs, rules and parameters.
     *
     * @param number its number
     * @param directory where it is
     */
    record NothingNew(int number, Path directory) implements RunResult {}
}
