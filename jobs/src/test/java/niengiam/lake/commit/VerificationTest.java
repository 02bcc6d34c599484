package niengiam.lake.commit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {

    @TempDir
    Path directory;

    private Lake lake;

    @BeforeEach
    void publish_two_releases() {
        lake = Lake.open(directory.resolve("lake"));
        SampleRun.publish(lake, "run-1");
        SampleRun.publish(lake, "run-2");
    }

    @Test
    void an_untouched_lake_passes() {
        Verification.Report report = lake.verify();

        assertThat(report.problems()).isEmpty();
        assertThat(report.passed()).isTrue();
        assertThat(report.releases()).isEqualTo(2);
        assertThat(report.files()).isEqualTo(16);
    }

    @Test
    void one_flipped_bit_anywhere_is_found_and_the_file_is_named() throws IOException {
        for (int number = 1; number <= 2; number++) {
            for (Path file : SampleRun.filesOf(lake, number)) {
                byte[] bytes = Files.readAllBytes(file);
                for (int at : List.of(0, bytes.length / 2, bytes.length - 1)) {
                    byte[] changed = bytes.clone();
                    changed[at] ^= 1;
                    Files.write(file, changed);

                    assertThat(lake.verify().problems())
                            .as("%s, byte %d", file, at)
                            .extracting(Problem::file)
                            .contains(file.toString());
                }
                Files.write(file, bytes);
            }
        }
        assertThat(lake.verify().problems()).isEmpty();
    }

    @Test
    void one_flipped_bit_in_a_copy_of_the_lake_names_only_that_file() throws IOException {
        Path copy = directory.resolve("copy");
        copy(lake.root(), copy);
        for (Path file : SampleRun.filesOf(Lake.read(copy), 1)) {
            byte[] bytes = Files.readAllBytes(file);
            byte[] changed = bytes.clone();
            changed[bytes.length / 3] ^= 1;
            Files.write(file, changed);

            assertThat(Lake.read(copy).verify().problems())
                    .as("%s", file)
                    .extracting(Problem::file)
                    .containsOnly(file.toString());
            Files.write(file, bytes);
        }
    }

    @Test
    void what_to_do_about_a_damaged_manifest_is_said_once() throws IOException {
        Path commit = lake.root().resolve("commits/0002.json");
        Files.writeString(commit, "{");

        assertThat(lake.verify().problems())
                .filteredOn(problem -> problem.file().equals(commit.toString()))
                .isNotEmpty()
                .allSatisfy(problem ->
                        assertThat(problem.actual()).doesNotContain("Restore").doesNotEndWith("."));
    }

    @Test
    void a_missing_file_is_named() throws IOException {
        for (Path file : SampleRun.filesOf(lake, 2)) {
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);

            List<Problem> problems = lake.verify().problems();

            if (file.startsWith(lake.root().resolve("commits"))) {
                assertThat(problems)
                        .extracting(Problem::file)
                        .containsExactly(lake.root().resolve("releases/0002").toString());
                Files.createLink(file, lake.root().resolve("releases/0002/release.json"));
            } else {
                assertThat(problems).extracting(Problem::file).containsExactly(file.toString());
                Files.write(file, bytes);
            }
        }
    }

    @Test
    void a_file_that_was_put_beside_is_named() {
        Path extra = lake.root().resolve("releases/0001/tables/more.csv");
        SampleRun.text(extra, "a\n1\n");
        Path stray = lake.root().resolve("commits/copy.json");
        SampleRun.text(stray, "{}");

        assertThat(lake.verify().problems())
                .extracting(Problem::sentence)
                .containsExactly(
                        "Invalid " + extra + ": expected nothing of that name, got a file that no release names."
                                + " Move it out of the lake: nothing there may be added by hand.",
                        "Invalid " + stray + ": expected nothing of that name, got a file that no release names."
                                + " Move it out of the lake: nothing there may be added by hand.");
    }

    @Test
    void leftovers_of_other_runs_are_none_of_its_business() {
        SampleRun.text(lake.root().resolve("runs/crashed/release/tables/half.csv"), "a,");

        assertThat(lake.verify().problems()).isEmpty();
    }

    @Test
    void a_release_that_was_made_again_breaks_the_chain() throws IOException {
        Path other = directory.resolve("other");
        SampleRun.publish(Lake.open(other), "run-1");
        Path json = lake.root().resolve("releases/0001/release.json");
        ReleaseManifest manifest = lake.releases().open(1).manifest();
        var forged = new ReleaseManifest(
                1,
                manifest.runId(),
                manifest.created().plusSeconds(1),
                manifest.codeVersion(),
                manifest.fingerprint(),
                manifest.parameters(),
                manifest.inputs(),
                manifest.counts(),
                manifest.files(),
                manifest.added(),
                manifest.previous());
        byte[] bytes = ManifestJson.write(forged);
        Files.write(json, bytes);
        Files.writeString(json.resolveSibling("SHA256SUMS"), Sums.of(forged, bytes));

        assertThat(lake.verify().problems())
                .extracting(Problem::sentence)
                .singleElement()
                .asString()
                .startsWith("Invalid " + lake.root().resolve("commits/0001.json") + ": expected sha256 ")
                .contains(", which release 0002 was built on, got sha256 ");
    }

    @Test
    void one_release_can_be_checked_alone() throws IOException {
        Files.delete(lake.root().resolve("releases/0001/site/index.html"));

        assertThat(lake.verify(2).problems()).isEmpty();
        assertThat(lake.verify(1).problems()).hasSize(1);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
    }
}
