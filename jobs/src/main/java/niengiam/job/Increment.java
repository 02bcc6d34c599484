package niengiam.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What one run added to the lake and what of it still counts: a source that was read again later is left out.
 *
 * @param observations Parquet files of observations
 * @param rejects Parquet files of rejects
 * @param superseded sources of the run that a later run has read again
 */
record Increment(List<Path> observations, List<Path> rejects, Set<String> superseded) {

    Increment {
        observations = List.copyOf(observations);
        rejects = List.copyOf(rejects);
        superseded = Set.copyOf(superseded);
    }
}
