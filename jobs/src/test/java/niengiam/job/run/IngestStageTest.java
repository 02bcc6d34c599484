package niengiam.job.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import niengiam.job.setup.DataFolder;
import niengiam.job.setup.TestData;
import niengiam.job.spark.Session;
import niengiam.lake.commit.Lake;
import niengiam.lake.commit.RunDirectory;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large delivery is cut for its tasks; nobody may see that in what was read. */
final class IngestStageTest {

    private static final int ROWS = 120;
    private static final long STRETCH = 2_000;

    @TempDir
    Path folder;

    @Test
    void a_file_read_in_stretches_tells_the_same_figures_and_places_as_read_whole() throws IOException {
        final String delivery = delivery("two\nlines, and \"\"words\"\"");
        final Readout whole = read("whole", delivery, IngestStage.TASK_BYTES);
        final Readout cut = read("cut", delivery, STRETCH);

        assertThat(whole.parts()).isEqualTo(1);
        assertThat(cut.parts()).isGreaterThan(4);
        assertThat(cut.observations()).isEqualTo(whole.observations()).hasSize(ROWS - ROWS / 10);
        assertThat(cut.rejects())
                .isEqualTo(whole.rejects())
                .hasSize(ROWS / 10)
                .first()
                .asString()
                .contains("cell=2,", "VN99");
        assertThat(cut.counts()).isEqualTo(whole.counts());
    }

    @Test
    void a_file_with_stray_quotes_is_not_cut_and_keeps_its_places() throws IOException {
        final String delivery =
                delivery("two").replace("PROJECT,0,5,", "PROJECT,0,5\",").replace("PROJECT,0,95,", "PROJECT,0,95\",");
        final Readout cut = read("cut", delivery, STRETCH);

        assertThat(cut.parts()).isEqualTo(1);
        assertThat(cut.rejects())
                .as("a number with an inch sign is no number")
                .filteredOn(reject -> reject.contains("INVALID_NUMBER"))
                .extracting(IngestStageTest::record)
                .containsExactly("cell=7", "cell=97");
        assertThat(cut.rejects()).last().asString().contains("cell=" + (ROWS - 8) + ",");
    }

    /** Every tenth row, the first among them, names a territory that nobody knows. */
    private static String delivery(final String note) {
        final StringBuilder text = new StringBuilder("STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,"
                + "UNIT_MEASURE,UNIT_MULT,OBS_VALUE,OBS_STATUS,NOTE\n");
        for (int i = 0; i < ROWS; i++) {
            text.append("dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,")
                    .append(i % 10 == 0 ? "VN99" : "VN35")
                    .append(",2019,PROJECT,0,")
                    .append(i)
                    .append(",A,\"")
                    .append(note)
                    .append("\"\n");
        }
        return text.toString();
    }

    private static String record(final String row) {
        return row.substring(row.indexOf("cell="), row.indexOf(',', row.indexOf("cell=")));
    }

    private record Readout(
            int parts, List<String> observations, List<String> rejects, Map<String, SourceCounts> counts) {}

    private Readout read(final String name, final String delivery, final long taskBytes) throws IOException {
        final TestData files = new TestData(folder.resolve(name))
                .with("office/2020-01-31/figures.csv", delivery.getBytes(StandardCharsets.UTF_8), "sdmx-csv");
        final DataFolder data = DataFolder.read(files.root());
        try (RunDirectory run = Lake.open(folder.resolve(name).resolve("lake")).newRun("trial");
                Session session = Session.open("test", run.work())) {
            final List<SourcePart> parts = new Sources(data)
                    .land(data.snapshots(), run).entrySet().stream()
                            .map(landed -> SourcePart.whole(data, landed.getKey(), landed.getValue()))
                            .toList();
            final Map<String, SourceCounts> counts = new IngestStage(
                            new JavaSparkContext(session.spark().sparkContext()), data, run, taskBytes)
                    .read(parts);
            return new Readout(
                    parts(run.added("observations")).size(),
                    rows(session, run.added("observations")),
                    rows(session, run.added("rejects")),
                    counts);
        }
    }

    /** In the order of the parts, which is that of the file. */
    private static List<String> rows(final Session session, final Path table) throws IOException {
        return parts(table).stream()
                .flatMap(part -> session.spark().read().parquet(part.toString()).collectAsList().stream())
                .map(Row::toString)
                .toList();
    }

    private static List<Path> parts(final Path table) throws IOException {
        try (Stream<Path> files = Files.list(table)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .sorted()
                    .toList();
        }
    }
}
