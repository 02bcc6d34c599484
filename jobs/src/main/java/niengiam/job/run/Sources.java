package niengiam.job.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import niengiam.data.Corrections;
import niengiam.job.setup.DataFolder;
import niengiam.job.setup.ExportFormat;
import niengiam.job.setup.Publication;
import niengiam.lake.commit.LandedFile;
import niengiam.lake.commit.Release;
import niengiam.lake.commit.ReleaseManifest.Input;
import niengiam.lake.commit.RunDirectory;
import niengiam.lake.disk.Sha256;
import niengiam.model.Language;
import niengiam.source.Snapshot;
import niengiam.source.SourceException;
import niengiam.source.Texts;

/**
 * Which snapshots a release rests on: those of the data folder, and those of the release before that the folder no
 * longer holds. A snapshot that was read before, with the same bytes and by the same mapping, is not read again.
 */
final class Sources {

    private static final int DIGITS = 16;

    private final DataFolder data;
    private final Corrections corrections;
    private final Map<String, String> digests = new TreeMap<>();
    private final Map<String, String> mappings = new HashMap<>();
    private final Map<String, String> readings = new HashMap<>();

    /**
     * Lists the snapshots of a folder and compares each with the digest in its origin.
     *
     * @throws SourceException if a snapshot is not the one its origin describes, or two are the same file
     */
    Sources(final DataFolder data) {
        this.data = data;
        this.corrections = data.corrections();
        final Map<String, String> seen = new HashMap<>();
        for (final Snapshot snapshot : data.snapshots()) {
            final String id = snapshot.origin().sourceId();
            final String digest = digest(snapshot);
            if (!digest.equals(snapshot.origin().sha256())) {
                throw new SourceException("Invalid snapshot " + snapshot.file() + ": expected SHA-256 "
                        + snapshot.origin().sha256() + " as its origin says, got " + digest
                        + ". Restore the file, or publish the new edition as a snapshot of its own.");
            }
            final String twin = seen.put(digest, id);
            if (twin != null) {
                throw new SourceException("Invalid snapshot " + snapshot.file() + ": it has the same bytes as " + twin
                        + ". Keep one of them.");
            }
            digests.put(id, digest);
            mappings.put(id, snapshot.origin().mapping());
        }
    }

    private static String digest(final Snapshot snapshot) {
        try {
            if (Files.size(snapshot.file()) == 0) {
                throw new SourceException("Invalid snapshot " + snapshot.file()
                        + ": expected figures, got 0 bytes. Fetch it again from its source.");
            }
            return Sha256.of(snapshot.file());
        } catch (final IOException unreadable) {
            throw new SourceException(
                    "Cannot read snapshot " + snapshot.file() + ": " + unreadable.getMessage(), unreadable);
        }
    }

    /** SHA-256 over everything that decides what a release of these sources holds. */
    String fingerprint(
            final Optional<Release> base,
            final Publication publication,
            final String version,
            final Optional<LocalDate> asOf) {
        final Fingerprint fingerprint = new Fingerprint()
                .with("program", version)
                .with("title_vi", publication.titleVi())
                .with("title_en", publication.titleEn())
                .with("areas", publication.areas())
                .with(
                        "languages",
                        publication.languages().stream().map(Language::name).toList())
                .with("index_base", Integer.toString(publication.indexBase()))
                .with("max_errors", Integer.toString(publication.maxErrors()))
                .with("max_unread_percent", Integer.toString(publication.maxUnreadPercent()))
                .with("is_complete", Boolean.toString(publication.selection().isComplete()))
                .with("tables", List.copyOf(publication.selection().tables()))
                .with("pictures", publication.pictures())
                .with("rules", data.rules())
                .with("words", new TreeMap<>(data.words()))
                .with("statistics", new TreeMap<>(data.statistics()));
        data.ledger().texts().forEach((name, text) -> fingerprint.with("ledger " + name, text));
        if (!publication.exports().isEmpty()) {
            fingerprint.with(
                    "exports",
                    publication.exports().stream().map(ExportFormat::toString).toList());
        }
        asOf.ifPresent(day -> fingerprint.with("as_of", day.toString()));
        final SortedMap<String, String> all = new TreeMap<>();
        base.ifPresent(release -> release.manifest()
                .inputs()
                .forEach(input -> all.put(input.sourceId(), input.sha256() + " " + input.mapping())));
        digests.forEach((id, digest) -> all.put(id, digest + " " + reading(id, version)));
        return fingerprint.with("input", all).sha256();
    }

    /** The mapping, and the digest of all that it reads by. */
    private String reading(final String id, final String version) {
        final String mapping = mappings.get(id);
        final String digest = readings.computeIfAbsent(mapping, any -> digest(version + data.readingDigest(mapping)));
        final String decided = corrections.spelled(id);
        return mapping + "@" + (decided.isEmpty() ? digest : digest(digest + decided)).substring(0, DIGITS);
    }

    private static String digest(final String text) {
        return Texts.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The snapshots that must be read on top of a release. */
    List<Snapshot> unread(final Optional<Release> base, final String version) {
        final Set<String> known = new HashSet<>();
        base.ifPresent(release -> release.manifest()
                .inputs()
                .forEach(input -> known.add(input.sourceId() + " " + input.sha256() + " " + input.mapping())));
        return data.snapshots().stream()
                .filter(snapshot -> {
                    final String id = snapshot.origin().sourceId();
                    return !known.contains(id + " " + digests.get(id) + " " + reading(id, version));
                })
                .toList();
    }

    /** Copies snapshots into the run. */
    Map<Snapshot, LandedFile> land(final List<Snapshot> snapshots, final RunDirectory run) {
        final Map<Snapshot, LandedFile> landed = new LinkedHashMap<>();
        for (final Snapshot snapshot : snapshots) {
            final LandedFile copy = run.landing().take(snapshot.file());
            final String expected = digests.get(snapshot.origin().sourceId());
            if (!copy.sha256().equals(expected)) {
                throw new SourceException("Invalid snapshot " + snapshot.file()
                        + ": it changed while the run began. Run again when nobody writes to it.");
            }
            landed.put(snapshot, copy);
        }
        return landed;
    }

    /** The inputs of a release on top of another, by source id: what was read now, and what the other already has. */
    List<Input> inputs(final Optional<Release> base, final Map<Snapshot, LandedFile> landed, final String version) {
        final Map<String, Input> inputs = new TreeMap<>();
        landed.forEach((snapshot, copy) -> {
            final String id = snapshot.origin().sourceId();
            inputs.put(
                    id,
                    copy.asInput(
                            id,
                            data.root().relativize(snapshot.file()).toString().replace('\\', '/'),
                            reading(id, version)));
        });
        base.ifPresent(release -> {
            for (final Input input : release.manifest().inputs()) {
                final boolean superseded =
                        inputs.containsKey(input.sourceId()) && !isSame(inputs.get(input.sourceId()), input);
                if (!superseded) {
                    inputs.put(input.sourceId(), input);
                }
            }
        });
        return new ArrayList<>(inputs.values());
    }

    private static boolean isSame(final Input mine, final Input theirs) {
        return mine.sha256().equals(theirs.sha256()) && mine.mapping().equals(theirs.mapping());
    }
}
