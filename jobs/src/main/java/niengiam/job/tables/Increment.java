package niengiam.job.tables;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one run added to the lake and what of it still counts: a source that was read again later is left out.
 *
 * @param observations Parquet files of observations
 * @param rejects Parquet files of rejects
 * @param unread Parquet files of the numbers of documents; none of a run that knew no documents
 * @param corrections Parquet files of corrections that were met; none of a run that met none
 * @param superseded sources of the run that a later run has read again
 */
public record Increment(
        List<Path> observations,
        List<Path> rejects,
        List<Path> unread,
        List<Path> corrections,
        Set<String> superseded) {

    public Increment {
        observations = List.copyOf(observations);
        rejects = List.copyOf(rejects);
        unread = List.copyOf(unread);
        corrections = List.copyOf(corrections);
        superseded = Collections.unmodifiableSet(new TreeSet<>(superseded));
    }
}
