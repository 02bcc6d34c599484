package niengiam.job.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.job.tables.Increment;
import niengiam.lake.commit.Lake;
import niengiam.lake.commit.Release;
import niengiam.lake.commit.ReleaseManifest.Input;
import niengiam.lake.commit.RunDirectory;
import niengiam.source.Snapshot;

/** Finds the increments that a release rests on: those of the runs that read its inputs. */
final class Increments {

    private final Lake lake;
    private final RunDirectory run;

    Increments(final Lake lake, final RunDirectory run) {
        this.lake = lake;
        this.run = run;
    }

    /**
     * The increments behind some inputs, in the order of the runs.
     *
     * @param own what this run has read
     */
    List<Increment> of(final List<Input> inputs, final Set<Snapshot> own) throws IOException {
        final Map<String, Set<String>> current = new LinkedHashMap<>();
        inputs.forEach(input ->
                current.computeIfAbsent(input.runId(), id -> new HashSet<>()).add(input.sourceId()));
        final List<Increment> increments = new ArrayList<>();
        for (final Release release : lake.releases().all()) {
            final String runId = release.manifest().runId();
            if (current.containsKey(runId)) {
                final Set<String> superseded = release.manifest().inputs().stream()
                        .filter(input -> input.runId().equals(runId))
                        .map(Input::sourceId)
                        .collect(Collectors.toSet());
                superseded.removeAll(current.get(runId));
                increments.add(new Increment(
                        release.added("observations"),
                        release.added("rejects"),
                        release.added("unread"),
                        release.added("corrections"),
                        superseded));
            }
        }
        if (current.containsKey(run.runId())) {
            final Set<String> superseded =
                    own.stream().map(snapshot -> snapshot.origin().sourceId()).collect(Collectors.toSet());
            superseded.removeAll(current.get(run.runId()));
            increments.add(new Increment(
                    files("observations"), files("rejects"), files("unread"), files("corrections"), superseded));
        }
        return increments;
    }

    private List<Path> files(final String table) throws IOException {
        if (!Files.isDirectory(run.added(table))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(run.added(table))) {
            return files.sorted().toList();
        }
    }
}
