package niengiam.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the yearly job is told.
 *
 * @param data folder with snapshots, mappings, code lists and rules
 * @param lake folder in which releases are kept
 * @param identity time and name of the run
 * @param areas ids of the territories that get charts, instead of those of the publication; empty for those
 */
public record RunConfig(Path data, Path lake, RunIdentity identity, Optional<List<String>> areas) {

    public RunConfig {
        areas = areas.map(List::copyOf);
    }
}
