package niengiam.job.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import niengiam.job.desk.Notice.Kind;
import niengiam.lake.commit.Lake;
import niengiam.lake.commit.ReleaseDraft;
import niengiam.lake.commit.RunDirectory;
import niengiam.quality.Gate;
import niengiam.quality.Verdict;
import niengiam.source.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReleaseCheckTest {

    @TempDir
    private Path folder;

    private Path source;

    @BeforeEach
    void one_source() throws IOException {
        source = Files.createDirectories(folder.resolve("data/snapshots/office/2025-01-15"))
                .resolve("figures.csv");
        write("2025-01-15", "first");
    }

    @Test
    void nothing_is_said_of_sources_that_stay_and_clocks_that_go_on() throws IOException {
        publish("2026-01-02T03:04:05Z");
        assertThat(check()).isEmpty();
        publish("2026-01-02T03:04:05Z");
        assertThat(check()).isEmpty();
    }

    @Test
    void an_origin_of_another_day_than_its_folder_is_told() throws IOException {
        write("2025-02-15", "first");
        publish("2026-01-02T03:04:05Z");
        assertThat(check()).containsExactly(new Notice(Kind.OTHER_DAY, "office/2025-01-15/figures", "2025-02-15"));
    }

    @Test
    void a_file_that_was_replaced_under_its_name_is_told() throws IOException {
        publish("2026-01-02T03:04:05Z");
        write("2025-01-15", "second");
        publish("2026-01-03T03:04:05Z");
        assertThat(check()).containsExactly(new Notice(Kind.REPLACED, "office/2025-01-15/figures", "0001"));
    }

    @Test
    void a_release_made_before_its_predecessor_is_told() throws IOException {
        publish("2026-01-02T03:04:05Z");
        publish("2001-01-02T03:04:05Z");
        assertThat(check()).containsExactly(new Notice(Kind.CLOCK, "0002", "0001 (2026-01-02T03:04Z)"));
    }

    @Test
    void a_folder_without_sources_of_its_own_has_no_days_to_compare() throws IOException {
        publish("2026-01-02T03:04:05Z");
        assertThat(new ReleaseCheck(folder, folder.resolve("lake")).run()).isEmpty();
    }

    private List<Notice> check() {
        return new ReleaseCheck(folder.resolve("data"), folder.resolve("lake")).run();
    }

    private void write(final String day, final String text) throws IOException {
        Files.writeString(source, text);
        Files.writeString(
                source.resolveSibling("figures.origin.yaml"),
                "producer: office\ntitle: Figures\nurl: https://example.org/\ndate_published: " + day
                        + "\ndate_accessed: 2025-03-01\nlicence: none\nsha256: "
                        + Texts.sha256(Files.readAllBytes(source)) + "\nmapping: sdmx-csv\n");
    }

    private void publish(final String created) throws IOException {
        final Lake lake = Lake.open(folder.resolve("lake"));
        try (RunDirectory run = lake.newRun("run-" + lake.releases().count())) {
            Files.writeString(
                    Files.createDirectories(run.release().resolve("tables")).resolve("a.csv"), "a\n1\n");
            lake.publisher()
                    .publish(
                            run,
                            new ReleaseDraft(
                                    new Gate(0).judge(new Verdict(0, 0, 0), "nowhere"),
                                    Instant.parse(created),
                                    "1",
                                    "0".repeat(64),
                                    new TreeMap<>(),
                                    List.of(run.landing()
                                            .take(source)
                                            .asInput("office/2025-01-15/figures", "figures.csv", "sdmx-csv")),
                                    new TreeMap<>(),
                                    lake.releases().latest().map(release -> release.asPrevious())));
        }
    }
}
