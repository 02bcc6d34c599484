package niengiam.lake.commit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import niengiam.lake.disk.IntegrityException;
import niengiam.lake.disk.LakeRefusedException;
import niengiam.lake.disk.StorageException;

/** {@code lake.json}: says that a directory is a lake and by which version of the layout it is laid out. */
final class LakeMarker {

    private static final JsonMapper JSON = new JsonMapper();

    private LakeMarker() {}

    static byte[] bytes() {
        return ("{\n  \"format\" : \"niengiam-lake\",\n  \"version\" : " + ReleaseManifest.FORMAT_VERSION + "\n}\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Whether there is a marker; one that cannot be honoured is refused. */
    static boolean check(final Path marker) {
        try {
            final JsonNode tree = JSON.readTree(Files.readAllBytes(marker));
            final int version = tree.path("version").asInt(0);
            if (!tree.path("format").asText("").equals("niengiam-lake") || version < 1) {
                throw damaged(marker, null);
            }
            if (version > ReleaseManifest.FORMAT_VERSION) {
                throw new LakeRefusedException("Unsupported lake " + marker.getParent() + ": its format version is "
                        + version + ", this program knows up to " + ReleaseManifest.FORMAT_VERSION
                        + ". Use a newer Niengiam, or another lake with --lake.");
            }
            return true;
        } catch (final NoSuchFileException e) {
            return false;
        } catch (final JsonProcessingException e) {
            throw damaged(marker, e);
        } catch (final IOException e) {
            throw StorageException.during("read", marker, e);
        }
    }

    private static IntegrityException damaged(final Path marker, final Exception cause) {
        final String expected = new String(bytes(), StandardCharsets.UTF_8)
                .replaceAll("\\s+", " ")
                .strip();
        return new IntegrityException(
                "Invalid marker " + marker + ": expected " + expected + ". Restore it from a copy of the lake.", cause);
    }
}
