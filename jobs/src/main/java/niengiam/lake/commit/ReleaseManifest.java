package niengiam.lake.commit;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import niengiam.lake.disk.Sha256;

/**
 * The contents of {@code release.json}: what was published, from which inputs, by which rules, and the digest of every file. The release
 * exists from the moment this file has its name under {@code commits/}.
 *
 * @param number release number, 1 and upwards without gaps
 * @param runId the run that made it
 * @param created when it was made, given from outside
 * @param codeVersion version of the program
 * @param fingerprint SHA-256 over inputs, rules and parameters: equal fingerprints mean that there is nothing new to publish
 * @param parameters what the user chose for the run
 * @param inputs the source files
 * @param counts rows, observations, rejects, findings by severity and whatever else has to add up
 * @param files the files of the release, relative to its directory, without {@code release.json} and {@code SHA256SUMS}
 * @param added what the run added to the lake outside the release (increments and copies of inputs), relative to the root of the lake
 * @param previous the release before this one; only the first has none
 */
public record ReleaseManifest(
        int number,
        String runId,
        Instant created,
        String codeVersion,
        String fingerprint,
        SortedMap<String, String> parameters,
        List<Input> inputs,
        SortedMap<String, Long> counts,
        List<StoredFile> files,
        List<StoredFile> added,
        Optional<Previous> previous) {

    /** Version of the layout of {@code release.json} and of the lake. */
    static final int FORMAT_VERSION = 1;

    public ReleaseManifest {
        require(number > 0, "release number", "1 or more", number);
        require(Layout.isRunId(runId), "run_id", "letters, digits, dots, dashes, at most 80", runId);
        require(previous.isPresent() == number > 1, "previous", "a release before every one but the first", previous);
        previous.ifPresent(p -> require(p.number() == number - 1, "previous", "release " + (number - 1), p.number()));
        parameters = sorted(parameters);
        counts = sorted(counts);
        inputs = List.copyOf(inputs);
        files = List.copyOf(files);
        added = List.copyOf(added);
    }

    /**
     * One source file.
     *
     * @param sourceId identifier under which observations name it
     * @param path where it was found, as text for people
     * @param mapping the mapping by which it was read
     * @param runId the run that read it and keeps its copy
     */
    public record Input(String sourceId, String path, String sha256, long bytes, String mapping, String runId) {

        public Input {
            require(Sha256.matches(sha256), "sha256 of input " + sourceId, "64 hexadecimal digits", sha256);
            require(Layout.isRunId(runId), "run_id of input " + sourceId, "a run id", runId);
        }

        /** The kept copy, relative to the root of the lake. */
        public String landed() {
            return "runs/" + runId + "/landing/" + sha256;
        }
    }

    /**
     * One file of the lake.
     *
     * @param rows records in it, for Parquet and CSV (the head of a CSV is not counted)
     */
    public record StoredFile(String path, long bytes, OptionalLong rows, String sha256) {

        public StoredFile {
            require(Layout.isStorable(path), "path", "letters, digits, dots, dashes and slashes, relative", path);
            require(bytes > 0, "bytes of " + path, "1 or more", bytes);
            require(Sha256.matches(sha256), "sha256 of " + path, "64 hexadecimal digits", sha256);
        }
    }

    /** The release before, by number and by the digest of its {@code release.json}: together they form a chain. */
    public record Previous(int number, String sha256) {}

    private static <V> SortedMap<String, V> sorted(final Map<String, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    private static void require(final boolean holds, final String what, final String expected, final Object actual) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "Invalid " + what + " in a release manifest: expected " + expected + ", got " + actual);
        }
    }
}
