package niengiam.job.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import niengiam.job.setup.DataFolder;
import niengiam.job.setup.Publication;
import niengiam.job.setup.RunConfig;
import niengiam.job.setup.Selection;
import niengiam.job.setup.Version;
import niengiam.job.spark.ClusterCheck;
import niengiam.job.spark.Progress;
import niengiam.job.spark.Session;
import niengiam.job.tables.Increment;
import niengiam.job.tables.TablesStage;
import niengiam.lake.commit.Lake;
import niengiam.lake.commit.PublishOutcome;
import niengiam.lake.commit.Release;
import niengiam.lake.commit.ReleaseDraft;
import niengiam.lake.commit.ReleaseManifest.Input;
import niengiam.lake.commit.RunDirectory;
import niengiam.lake.disk.StorageException;
import niengiam.quality.Accepted;
import niengiam.quality.Gate;
import niengiam.quality.Verdict;
import niengiam.report.evidence.ChartFile;
import niengiam.report.evidence.SourceCopy;
import niengiam.source.Snapshot;
import niengiam.source.SourceException;

/** The yearly job: reads what is new, compares everything, draws, and publishes one release, or says that nothing is new. */
public final class RunJob {

    /** How often a run starts over on top of a release that another run published meanwhile. */
    private static final int ATTEMPTS = 5;

    /** The parameter that says of which day a release is. */
    private static final String AS_OF = "as_of";

    private final RunConfig config;
    private final Progress progress;
    private final String version;

    public RunJob(final RunConfig config, final Progress progress) {
        this.config = config;
        this.progress = progress;
        this.version = Version.text();
    }

    /** Does the job. */
    public RunResult run() {
        // Load.
        ClusterCheck.requireSparkLine();
        progress.report(Progress.Step.READ_DATA, 0, 0);
        final DataFolder folder = DataFolder.read(config.data());
        final DataFolder data = config.takesIn() ? folder : folder.withoutSnapshots();
        final Publication publication = data.publication(config);
        final Sources sources = new Sources(data);
        final Lake lake = Lake.open(config.lake());
        lake.sweep(config.identity().now(), Lake.LEFTOVER_AGE);
        final Optional<Release> base = lake.releases().latest();
        base.ifPresent(release -> requireSameDay(release, config));
        if (base.isEmpty() && !config.takesIn()) {
            throw new SourceException("Cannot publish from " + config.lake()
                    + ": it holds no release yet. Use run, which takes the sources of the data folder in first.");
        }
        if (isPublished(base, sources, publication)) {
            return nothingNew(base.orElseThrow());
        }
        try (RunDirectory run = lake.newRun(config.identity().runId());
                Session session = Session.open("run", run.work(), bytes(data.snapshots()))) {
            return publish(new Attempt(data, publication, sources, lake, run, session.spark()), base);
        } catch (final IOException refused) {
            throw StorageException.during("write the release", config.lake(), refused);
        }
    }

    /** A release of another day on top would pass for what is known today. */
    static void requireSameDay(final Release base, final RunConfig config) {
        final String before = base.manifest().parameters().getOrDefault(AS_OF, "");
        final String now = config.asOf().map(LocalDate::toString).orElse("");
        if (!before.equals(now)) {
            throw new SourceException("Cannot publish " + (now.isEmpty() ? "what is known today" : "as of " + now)
                    + " in " + config.lake() + ": its releases show "
                    + (before.isEmpty() ? "what was known when they were made" : "what was known on " + before)
                    + ". Name another folder with --lake.");
        }
    }

    private boolean isPublished(final Optional<Release> release, final Sources sources, final Publication publication) {
        return release.filter(latest -> latest.manifest()
                        .fingerprint()
                        .equals(sources.fingerprint(release, publication, version, config.asOf())))
                .isPresent();
    }

    private static RunResult nothingNew(final Release release) {
        return new RunResult.NothingNew(release.number(), release.directory());
    }

    private static long bytes(final List<Snapshot> snapshots) throws IOException {
        long bytes = 0;
        for (final Snapshot snapshot : snapshots) {
            bytes += Files.size(snapshot.file());
        }
        return bytes;
    }

    private RunResult publish(final Attempt attempt, final Optional<Release> first) throws IOException {
        final Ingested ingested = new Intake(progress, version).take(attempt, first);
        Optional<Release> base = first;
        for (int i = 0; i < ATTEMPTS; i++) {
            final ReleaseDraft draft = stage(attempt, ingested, base);
            progress.report(Progress.Step.PUBLISH, 0, 0);
            final PublishOutcome outcome = attempt.lake().publisher().publish(attempt.run(), draft);
            if (outcome instanceof PublishOutcome.Published published) {
                return new RunResult.Published(
                        published.release().number(), published.release().directory(), draft.counts());
            }
            if (outcome instanceof PublishOutcome.Unknown unknown) {
                throw new OutcomeUnknownException(unknown.reason());
            }
            base = attempt.lake().releases().latest();
            if (isPublished(base, attempt.sources(), attempt.publication())) {
                attempt.run().discard();
                return nothingNew(base.orElseThrow());
            }
            attempt.run().restage();
        }
        throw new ConflictException("Cannot publish run " + config.identity().runId() + " in " + config.lake()
                + ": other runs published first, " + ATTEMPTS + " times. Nothing was lost. Run again.");
    }

    private ReleaseDraft stage(final Attempt attempt, final Ingested ingested, final Optional<Release> base)
            throws IOException {
        final List<Input> all = attempt.sources().inputs(base, ingested.landed(), version);
        progress.report(Progress.Step.TABLES, 0, 0);
        final Set<String> published =
                config.asOf().map(day -> sourcesBy(day, attempt)).orElse(Set.of());
        final List<Increment> increments = new Increments(attempt.lake(), attempt.run())
                .of(all, ingested.landed().keySet());
        final Path release = attempt.run().release();
        final Path work = attempt.run().work();
        final long rejects =
                new CopyStage(attempt.spark(), release, work, config.asOf().map(day -> published)).write(increments);
        final TablesStage.Contents contents = new TablesStage(
                        attempt.spark(), attempt.data(), attempt.publication(), release, work, config.asOf())
                .write(increments, rejects);
        new LedgerStage(attempt.data(), attempt.publication(), release, work).write();
        final List<Input> inputs = config.asOf().isEmpty()
                ? all
                : all.stream()
                        .filter(input -> published.contains(input.sourceId())
                                || contents.sources().contains(input.sourceId()))
                        .toList();

        // Judge.
        final Accepted accepted = new Gate(attempt.publication().maxErrors())
                .judge(verdict(contents), release.resolve("tables/findings.csv").toString());

        // Save.
        final SortedMap<String, Long> counts = ReleaseCounts.of(inputs, ingested, contents, accepted);
        if (attempt.publication().selection().isComplete()) {
            illustrate(attempt, ingested, base, inputs, contents, counts);
        }
        new ExportStage(attempt.data(), release, config.identity().now())
                .write(
                        attempt.publication().exports(),
                        base.map(Release::number).orElse(0) + 1);
        return new ReleaseDraft(
                accepted,
                config.identity().now(),
                version,
                attempt.sources().fingerprint(base, attempt.publication(), version, config.asOf()),
                parameters(attempt.publication()),
                inputs,
                counts,
                base.map(Release::asPrevious));
    }

    /** Draws the charts, counts them, and writes pages, workbook and report. */
    private void illustrate(
            final Attempt attempt,
            final Ingested ingested,
            final Optional<Release> base,
            final List<Input> inputs,
            final TablesStage.Contents contents,
            final SortedMap<String, Long> counts) {
        final PagesStage pages =
                new PagesStage(attempt.data(), attempt.publication(), attempt.lake(), attempt.run(), version);
        final List<SourceCopy> copies = pages.copies(inputs, ingested.landed().keySet());
        final List<ChartFile> charts =
                new ChartStage(attempt.data(), attempt.publication(), attempt.run(), progress).draw(contents, copies);
        counts.put("charts", (long) charts.size());
        progress.report(Progress.Step.PAGES, 0, 0);
        pages.write(base, inputs, copies, contents, charts, counts);
    }

    private SortedMap<String, String> parameters(final Publication publication) {
        final SortedMap<String, String> parameters = new TreeMap<>();
        parameters.put("areas", String.join(" ", publication.areas()));
        parameters.put("index_base", String.valueOf(publication.indexBase()));
        final Selection selection = publication.selection();
        if (!selection.isComplete()) {
            parameters.put("tables", String.join(" ", selection.tables()));
        }
        config.asOf().ifPresent(day -> parameters.put(AS_OF, day.toString()));
        return parameters;
    }

    /** Sources published by a day. */
    private static Set<String> sourcesBy(final LocalDate day, final Attempt attempt) {
        final Set<String> published = new HashSet<>();
        attempt.data().snapshots().stream()
                .map(Snapshot::origin)
                .filter(origin -> !origin.datePublished().isAfter(day))
                .forEach(origin -> published.add(origin.sourceId()));
        return published;
    }

    private static Verdict verdict(final TablesStage.Contents contents) {
        return new Verdict(
                contents.findings().getOrDefault("ERROR", 0L),
                contents.findings().getOrDefault("WARNING", 0L),
                contents.findings().getOrDefault("INFO", 0L));
    }
}
