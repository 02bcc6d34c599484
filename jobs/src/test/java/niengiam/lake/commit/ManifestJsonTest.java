package niengiam.lake.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import niengiam.lake.commit.ReleaseManifest.Input;
import niengiam.lake.commit.ReleaseManifest.Previous;
import niengiam.lake.commit.ReleaseManifest.StoredFile;
import niengiam.lake.disk.IntegrityException;
import niengiam.lake.disk.LakeRefusedException;
import org.junit.jupiter.api.Test;

class ManifestJsonTest {

    private static final String DIGEST = "a".repeat(64);
    private static final ReleaseManifest MANIFEST = new ReleaseManifest(
            2,
            "run-2",
            Instant.parse("2026-01-02T03:04:05Z"),
            "0.1.0",
            DIGEST,
            new TreeMap<>(Map.of("lang", "vi", "areas", "Hà Nam \"cũ\"")),
            List.of(new Input("nso", "snapshots/nso/Biểu 1.csv", DIGEST, 12, "wide", "run-1")),
            new TreeMap<>(Map.of("rows", 3L, "observations", 2L)),
            List.of(
                    new StoredFile("tables/yoy.csv", 12, OptionalLong.of(3), DIGEST),
                    new StoredFile("site/index.html", 5, OptionalLong.empty(), DIGEST)),
            List.of(),
            Optional.of(new Previous(1, DIGEST)));

    @Test
    void a_manifest_has_one_spelling() {
        String json = new String(ManifestJson.write(MANIFEST), StandardCharsets.UTF_8);

        assertThat(json)
                .isEqualTo(
                        """
                        {
                          "format_version" : 1,
                          "release" : 2,
                          "run_id" : "run-2",
                          "created" : "2026-01-02T03:04:05Z",
                          "code_version" : "0.1.0",
                          "fingerprint" : "%1$s",
                          "previous" : {
                            "release" : 1,
                            "sha256" : "%1$s"
                          },
                          "parameters" : {
                            "areas" : "Hà Nam \\"cũ\\"",
                            "lang" : "vi"
                          },
                          "counts" : {
                            "observations" : 2,
                            "rows" : 3
                          },
                          "inputs" : [
                            {
                              "source_id" : "nso",
                              "path" : "snapshots/nso/Biểu 1.csv",
                              "sha256" : "%1$s",
                              "bytes" : 12,
                              "mapping" : "wide",
                              "run_id" : "run-1"
                            }
                          ],
                          "files" : [
                            {
                              "path" : "tables/yoy.csv",
                              "bytes" : 12,
                              "rows" : 3,
                              "sha256" : "%1$s"
                            },
                            {
                              "path" : "site/index.html",
                              "bytes" : 5,
                              "sha256" : "%1$s"
                            }
                          ],
                          "added" : [ ],
                          "content_sha256" : "%2$s"
                        }
                        """
                                .formatted(DIGEST, self(json)));
    }

    @Test
    void what_is_written_is_read_again() {
        assertThat(ManifestJson.read(ManifestJson.write(MANIFEST), "release.json"))
                .isEqualTo(MANIFEST);
    }

    @Test
    void any_changed_byte_is_found() {
        byte[] json = ManifestJson.write(MANIFEST);
        for (int at = 0; at < json.length; at++) {
            byte[] changed = json.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> ManifestJson.read(changed, "0002.json"))
                    .as("offset %d", at)
                    .isInstanceOfAny(IntegrityException.class, LakeRefusedException.class)
                    .hasMessageContaining("0002.json");
        }
    }

    @Test
    void a_changed_count_is_told_from_a_published_one() {
        String changed = new String(ManifestJson.write(MANIFEST), StandardCharsets.UTF_8)
                .replace("\"observations\" : 2", "\"observations\" : 3");

        assertThatThrownBy(() -> ManifestJson.read(changed.getBytes(StandardCharsets.UTF_8), "0002.json"))
                .isInstanceOf(IntegrityException.class)
                .hasMessage(
                        "Invalid manifest 0002.json: its content is not what its content_sha256 says, so it was changed"
                                + " after it was published. Restore the file from a copy of the lake.");
    }

    @Test
    void a_path_that_leads_out_of_the_lake_is_refused() {
        String changed = new String(ManifestJson.write(MANIFEST), StandardCharsets.UTF_8)
                .replace("tables/yoy.csv", "../../etc/passwd");

        assertThatThrownBy(() -> ManifestJson.read(changed.getBytes(StandardCharsets.UTF_8), "0002.json"))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining(
                        "expected letters, digits, dots, dashes and slashes, relative, got ../../etc/passwd");
    }

    @Test
    void a_newer_format_asks_for_a_newer_program() {
        String newer = new String(ManifestJson.write(MANIFEST), StandardCharsets.UTF_8)
                .replace("\"format_version\" : 1", "\"format_version\" : 9");

        assertThatThrownBy(() -> ManifestJson.read(newer.getBytes(StandardCharsets.UTF_8), "0002.json"))
                .isInstanceOf(LakeRefusedException.class)
                .hasMessage("Unsupported manifest 0002.json: its format version is 9, this program knows up to 1."
                        + " Use a newer Niengiam.");
    }

    private static String self(String json) {
        return json.replaceAll("(?s).*\"content_sha256\" : \"([0-9a-f]+)\".*", "$1");
    }
}
