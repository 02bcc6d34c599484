package niengiam.lake.commit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import niengiam.lake.commit.ReleaseManifest.Input;
import niengiam.lake.commit.ReleaseManifest.Previous;
import niengiam.lake.commit.ReleaseManifest.StoredFile;
import niengiam.lake.disk.IntegrityException;
import niengiam.lake.disk.Sha256;

/**
 * Compares a lake with what its manifests say: every byte of every file that a release names, the lists of digests, the chain of
 * manifests, and that nothing was put beside them. It goes on after a problem, so that one report has them all.
 */
public final class Verification {

    private static final String EXTRA = "Move it out of the lake: nothing there may be added by hand.";

    private final Layout layout;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> landed = new HashSet<>();
    private int releases;
    private long files;
    private long bytes;

    Verification(final Layout layout) {
        this.layout = layout;
    }

    /**
     * What was checked and what was found.
     *
     * @param releases how many releases were checked
     * @param files how many files
     * @param bytes how many bytes in them
     * @param problems what is not as it was published; empty if all is well
     */
    public record Report(int releases, long files, long bytes, List<Problem> problems) {

        public boolean passed() {
            return problems.isEmpty();
        }
    }

    Report all() {
        final int highest = new Releases(layout).highest();
        Optional<Previous> previous = Optional.empty();
        for (int number = 1; number <= highest; number++) {
            previous = release(number, previous);
        }
        strays(layout.commits(), highest, ".json");
        strays(layout.releases(), highest, "");
        return report();
    }

    Report one(final int number) {
        Optional<Previous> previous = Optional.empty();
        if (number > 1) {
            previous = digest(layout.commit(number - 1)).map(sha256 -> new Previous(number - 1, sha256));
        }
        release(number, previous);
        return report();
    }

    private Report report() {
        return new Report(releases, files, bytes, List.copyOf(problems));
    }

    /** The release as the one before the next, if its manifest can be read at all. */
    private Optional<Previous> release(final int number, final Optional<Previous> before) {
        releases++;
        final Path commit = layout.commit(number);
        final Path copy = layout.release(number).resolve(Layout.MANIFEST);
        // A copied lake has two files where the original has two names of one, so either may be the damaged one.
        Optional<byte[]> json = manifest(commit, number);
        if (json.isEmpty() && Files.exists(copy)) {
            json = manifest(copy, number);
        }
        json.ifPresent(bytes -> contents(number, bytes, before));
        return json.map(bytes -> new Previous(number, Sha256.of(bytes)));
    }

    /** The bytes of a manifest, if they are such as were once published under this number. */
    private Optional<byte[]> manifest(final Path file, final int number) {
        try {
            final byte[] json = Files.readAllBytes(file);
            final int found = ManifestJson.read(json, file.toString()).number();
            if (found == number) {
                return Optional.of(json);
            }
            problem(file, "the manifest of release " + Layout.name(number), "that of release " + Layout.name(found));
        } catch (final IOException e) {
            problem(file, "the manifest of release " + Layout.name(number), "no readable file");
        } catch (final IntegrityException e) {
            problem(file, "the manifest of release " + Layout.name(number) + " as it was published", withoutAdvice(e));
        }
        return Optional.empty();
    }

    /** The advice follows once, whatever was found. */
    private static String withoutAdvice(final IntegrityException damaged) {
        return damaged.getMessage().replace(". " + IntegrityException.ADVICE, "");
    }

    private void contents(final int number, final byte[] json, final Optional<Previous> before) {
        final Path commit = layout.commit(number);
        final ReleaseManifest manifest = ManifestJson.read(json, commit.toString());
        chain(manifest, before);
        final Path directory = layout.directory(number, manifest.runId());
        same(directory.resolve(Layout.MANIFEST), json, "the bytes of " + layout.relative(commit));
        same(
                directory.resolve(Layout.SUMS),
                Sums.of(manifest, json).getBytes(StandardCharsets.UTF_8),
                "the digests of " + Layout.MANIFEST);
        manifest.files().forEach(file -> file(directory.resolve(file.path()), file));
        extras(directory, manifest);
        manifest.added().forEach(file -> file(layout.root().resolve(file.path()), file));
        inputs(manifest);
    }

    private void chain(final ReleaseManifest manifest, final Optional<Previous> before) {
        if (before.isPresent() && !before.equals(manifest.previous())) {
            problem(
                    layout.commit(manifest.number() - 1),
                    "sha256 " + manifest.previous().map(Previous::sha256).orElse("of nothing") + ", which release "
                            + Layout.name(manifest.number()) + " was built on",
                    "sha256 " + before.get().sha256());
        }
    }

    private void file(final Path file, final StoredFile stored) {
        files++;
        bytes += stored.bytes();
        FileCheck.difference(file, stored).ifPresent(problems::add);
    }

    private void same(final Path file, final byte[] expected, final String description) {
        files++;
        bytes += expected.length;
        try {
            final byte[] actual = Files.readAllBytes(file);
            final int at = Arrays.mismatch(expected, actual);
            if (at >= 0) {
                problem(file, description, "another byte at offset " + at);
            }
        } catch (final IOException e) {
            problem(file, description, "no readable file");
        }
    }

    private void extras(final Path directory, final ReleaseManifest manifest) {
        final Set<String> known = new HashSet<>(List.of(Layout.MANIFEST, Layout.SUMS));
        manifest.files().forEach(file -> known.add(file.path()));
        try (var paths = Files.walk(directory)) {
            paths.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !known.contains(Layout.slashed(directory.relativize(path))))
                    .sorted()
                    .forEach(this::extra);
        } catch (final IOException e) {
            problem(directory, "the files of release " + Layout.name(manifest.number()), "no readable directory");
        }
    }

    private void inputs(final ReleaseManifest manifest) {
        manifest.added().forEach(file -> landed.add(file.path() + " " + file.sha256()));
        for (final Input input : manifest.inputs()) {
            final Path copy = layout.root().resolve(input.landed());
            if (!landed.contains(input.landed() + " " + input.sha256()) && !Files.isRegularFile(copy)) {
                problem(copy, "the copy of input " + input.sourceId(), "no file");
            }
        }
    }

    private void strays(final Path directory, final int highest, final String suffix) {
        final Set<String> known = new TreeSet<>();
        for (int number = 1; number <= highest; number++) {
            known.add(Layout.name(number) + suffix);
        }
        try (var entries = Files.list(directory)) {
            entries.filter(entry -> !known.contains(entry.getFileName().toString()))
                    .sorted()
                    .forEach(this::extra);
        } catch (final IOException e) {
            problem(directory, "a directory", "no readable directory");
        }
    }

    private void extra(final Path path) {
        problems.add(new Problem(path.toString(), "nothing of that name", "a file that no release names", EXTRA));
    }

    private void problem(final Path file, final String expected, final String actual) {
        problems.add(new Problem(file.toString(), expected, actual, IntegrityException.ADVICE));
    }

    private static Optional<String> digest(final Path file) {
        try {
            return Optional.of(Sha256.of(file));
        } catch (final IOException e) {
            return Optional.empty();
        }
    }
}
