package niengiam.lake.commit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import niengiam.lake.commit.ReleaseManifest.Input;
import niengiam.lake.disk.Sha256;
import niengiam.quality.Accepted;
import niengiam.quality.Gate;
import niengiam.quality.Verdict;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** Stages and publishes small releases with one file of every kind. */
final class SampleRun {

    static final Instant CREATED = Instant.parse("2026-01-02T03:04:05Z");
    static final MessageType SCHEMA = MessageTypeParser.parseMessageType(
            "message observation { required binary ref_area (STRING); required int32 obs_value; }");

    private SampleRun() {}

    /** Publishes one release on top of the latest. */
    static Release publish(Lake lake, String runId) {
        try (RunDirectory run = lake.newRun(runId)) {
            ReleaseDraft draft = stage(lake, run);
            return ((PublishOutcome.Published) lake.publisher().publish(run, draft)).release();
        }
    }

    static ReleaseDraft stage(Lake lake, RunDirectory run) {
        LandedFile landed = run.landing().take(input(lake, run.runId()));
        parquet(run.added("observations").resolve("part-00000.parquet"), run.runId(), 3);
        stageRelease(run);
        return draft(lake, List.of(landed.asInput("nso-2025", "snapshots/nso/figures.csv", "nso-wide")));
    }

    static void stageRelease(RunDirectory run) {
        parquet(run.release().resolve("tables/observations.parquet"), run.runId(), 5);
        text(run.release().resolve("tables/yoy.csv"), "ref_area,note\nVN35,\"two\nlines\"\nVN37," + run.runId() + "\n");
        text(run.release().resolve("charts/grdp.VN35.vi.svg"), "<svg><text>Hà Nam " + run.runId() + "</text></svg>");
        text(run.release().resolve("site/index.html"), "<p>" + run.runId() + "</p>");
    }

    static ReleaseDraft draft(Lake lake, List<Input> inputs) {
        return new ReleaseDraft(
                accepted(),
                CREATED,
                "0.1.0",
                Sha256.of(inputs.toString().getBytes(StandardCharsets.UTF_8)),
                new TreeMap<>(Map.of("areas", "VN35,VN37")),
                inputs,
                new TreeMap<>(Map.of("rows", 3L, "observations", 3L, "rejects", 0L)),
                lake.releases().latest().map(Release::asPrevious));
    }

    /** Figures that nobody objects to. */
    static Accepted accepted() {
        return new Gate(0).judge(new Verdict(0, 0, 0), "nowhere");
    }

    static Path input(Lake lake, String name) {
        Path input = lake.root().resolveSibling("input-" + name + ".csv");
        text(input, "area,2024\nHà Nam,93.655\nrun," + name + "\n");
        return input;
    }

    static void text(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void append(Path file, String content) {
        try {
            Files.writeString(file, content, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void parquet(Path file, String area, int rows) {
        try {
            Files.createDirectories(file.getParent());
            try (var writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                    .withType(SCHEMA)
                    .build()) {
                for (int row = 0; row < rows; row++) {
                    var group = new SimpleGroup(SCHEMA);
                    group.add("ref_area", area);
                    group.add("obs_value", row);
                    writer.write(group);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file that belongs to a release: its directory, its commit, its increments and copies. */
    static List<Path> filesOf(Lake lake, int number) {
        Release release = lake.releases().open(number);
        try (var own = Files.walk(release.directory())) {
            List<Path> files = new ArrayList<>(own.filter(Files::isRegularFile).toList());
            files.add(lake.root().resolve("commits/" + Layout.name(number) + ".json"));
            release.manifest().added().forEach(file -> files.add(lake.root().resolve(file.path())));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
