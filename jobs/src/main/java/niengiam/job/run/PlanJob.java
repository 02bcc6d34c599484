package niengiam.job.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import niengiam.job.run.RunPlan.PlannedSource;
import niengiam.job.run.RunPlan.State;
import niengiam.job.setup.DataFolder;
import niengiam.job.setup.Publication;
import niengiam.job.setup.RunConfig;
import niengiam.job.setup.Version;
import niengiam.lake.commit.Lake;
import niengiam.lake.commit.Release;
import niengiam.lake.commit.ReleaseManifest.Input;
import niengiam.source.Snapshot;
import niengiam.source.SourceException;

/** Says what {@link RunJob} would do, and writes nothing: neither a lake nor a run. */
public final class PlanJob {

    private final RunConfig config;
    private final String version;

    public PlanJob(final RunConfig config) {
        this.config = config;
        this.version = Version.text();
    }

    /** Makes the plan. */
    public RunPlan run() {
        final DataFolder data = DataFolder.read(config.data());
        final Publication publication = data.publication(config);
        final Sources sources = new Sources(data);
        // A folder that is not there yet, or empty, is a lake without releases.
        final Optional<Release> base =
                Lake.find(config.lake()).flatMap(lake -> lake.releases().latest());
        base.ifPresent(release -> RunJob.requireSameDay(release, config));
        final boolean nothingNew = base.filter(release -> release.manifest()
                        .fingerprint()
                        .equals(sources.fingerprint(base, publication, version, config.asOf())))
                .isPresent();
        final int last = base.map(Release::number).orElse(0);
        return new RunPlan(
                config.lake().toString(),
                planned(data, sources, base).values().stream().toList(),
                nothingNew ? last : last + 1,
                nothingNew);
    }

    private Map<String, PlannedSource> planned(
            final DataFolder data, final Sources sources, final Optional<Release> base) {
        final Map<String, Input> published = base.map(release ->
                        release.manifest().inputs().stream().collect(Collectors.toMap(Input::sourceId, input -> input)))
                .orElse(Map.of());
        final Set<Snapshot> unread = Set.copyOf(sources.unread(base, version));
        final Map<String, PlannedSource> planned = new TreeMap<>();
        published.forEach((id, input) -> planned.put(
                id, new PlannedSource(id, input.path(), input.bytes(), input.sha256(), mapping(input), State.KEPT)));
        for (final Snapshot snapshot : data.snapshots()) {
            final String id = snapshot.origin().sourceId();
            final State changed = published.containsKey(id) ? State.CHANGED : State.NEW;
            planned.put(
                    id,
                    new PlannedSource(
                            id,
                            data.root().relativize(snapshot.file()).toString(),
                            size(snapshot.file()),
                            snapshot.origin().sha256(),
                            snapshot.origin().mapping(),
                            unread.contains(snapshot) ? changed : State.KNOWN));
        }
        return planned;
    }

    /** A manifest names a mapping together with the digest of all that it reads by. */
    private static String mapping(final Input input) {
        final int at = input.mapping().indexOf('@');
        return at < 0 ? input.mapping() : input.mapping().substring(0, at);
    }

    private static long size(final Path file) {
        try {
            return Files.size(file);
        } catch (final IOException unreadable) {
            throw new SourceException("Cannot read snapshot " + file + ": " + unreadable.getMessage(), unreadable);
        }
    }
}
