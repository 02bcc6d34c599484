package niengiam.lake.commit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import niengiam.lake.commit.ReleaseManifest.StoredFile;
import niengiam.lake.disk.IntegrityException;
import niengiam.lake.disk.Sha256;

/** Compares files with what a manifest says of them, each at most once per process. */
final class FileCheck {

    private final Set<String> passed = ConcurrentHashMap.newKeySet();

    Path checked(final Path file, final StoredFile stored) {
        final String key = stored.sha256() + " " + stored.path();
        if (!passed.contains(key)) {
            difference(file, stored).ifPresent(problem -> {
                throw new IntegrityException(problem.sentence());
            });
            passed.add(key);
        }
        return file;
    }

    static Optional<Problem> difference(final Path file, final StoredFile stored) {
        try {
            final var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile()) {
                return problem(file, "a regular file", "something else");
            }
            if (attributes.size() != stored.bytes()) {
                return problem(file, stored.bytes() + " bytes", attributes.size() + " bytes");
            }
            final String sha256 = Sha256.of(file);
            return sha256.equals(stored.sha256())
                    ? Optional.empty()
                    : problem(file, "sha256 " + stored.sha256(), "sha256 " + sha256);
        } catch (final NoSuchFileException e) {
            return problem(file, stored.bytes() + " bytes with sha256 " + stored.sha256(), "no file");
        } catch (final IOException e) {
            return problem(file, stored.bytes() + " bytes with sha256 " + stored.sha256(), "unreadable: " + e);
        }
    }

    private static Optional<Problem> problem(final Path file, final String expected, final String actual) {
        return Optional.of(new Problem(file.toString(), expected, actual, IntegrityException.ADVICE));
    }
}
