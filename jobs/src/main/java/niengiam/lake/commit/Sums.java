package niengiam.lake.commit;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import niengiam.lake.disk.Sha256;

/** {@code SHA256SUMS}: what {@code sha256sum -c} reads, one line per file of a release, sorted by path. */
final class Sums {

    private Sums() {}

    /** The list for a release; its {@code release.json} cannot name its own digest, so the bytes are given. */
    static String of(final ReleaseManifest manifest, final byte[] manifestBytes) {
        final Map<String, String> digests = new TreeMap<>();
        digests.put(Layout.MANIFEST, Sha256.of(manifestBytes));
        manifest.files().forEach(file -> digests.put(file.path(), file.sha256()));
        return digests.entrySet().stream()
                .map(line -> line.getValue() + "  " + line.getKey() + "\n")
                .collect(Collectors.joining());
    }
}
