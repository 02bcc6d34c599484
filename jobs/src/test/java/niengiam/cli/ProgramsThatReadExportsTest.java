package niengiam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import niengiam.cli.Office.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Exports of a release and its Parquet, read by programs that others wrote: validators check types, keys and references, and every
 * value is held against the release. Whoever wants the release that ships runs {@code jobs/bench/exchange}.
 */
@Tag("slow")
final class ProgramsThatReadExportsTest {

    @TempDir
    static Path folder;

    /** The readers are installed from npm when the test runs; where none can be had there is nothing to hold a release against. */
    private static void requireReaders() throws Exception {
        for (final List<String> asked : List.of(
                List.of("python3", "--version"),
                List.of("node", "--version"),
                List.of("npm", "view", "jsonstat-toolkit", "version"))) {
            assumeTrue(
                    succeeds(asked),
                    () -> "no reader of exports can be installed here: failed to run " + String.join(" ", asked)
                            + ". Install Node.js with npm and let it reach its registry.");
        }
    }

    private static boolean succeeds(final List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (final IOException missing) {
            return false;
        }
    }

    @Test
    void every_value_that_other_programs_read_is_that_of_the_release() throws Exception {
        requireReaders();
        final Office office = Office.in(folder)
                .withRows(
                        "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN35,2018,PROJECT,0,89,A",
                        "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN35,2019,PROJECT,0,104,P",
                        "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN37,2019,PROJECT,0,,L",
                        "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_CAP_NEW_USD,VN35,2018,USD,6,12.340,A",
                        "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_CAP_NEW_USD,VN35,2019,USD,3,0.000000012345678,E")
                .withDocument("2020-02-01", "9 tháng đầu năm 2017, tỉnh Hà Nam đón khoảng 640 nghìn lượt khách.\n");
        done(office.call("run", "--data", office.data().toString()));
        final Path release = office.lake().resolve("releases/0001");
        final List<String> words = new ArrayList<>(List.of(
                "python3",
                Path.of("bench", "exchange").toString(),
                release.resolve("tables/observations.csv").toString(),
                release.toString()));
        for (final String form : List.of("datapackage", "csvw", "json-stat", "px")) {
            final Path to = folder.resolve(form);
            done(office.call(
                    "export",
                    "--format",
                    form,
                    "--output",
                    to.toString(),
                    "--data",
                    office.data().toString()));
            words.add(to.toString());
        }

        final ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("NIENGIAM_CLASSES", System.getProperty("java.class.path"));
        final Process readers = builder.start();
        final String said = new String(readers.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(readers.waitFor()).as(said).isZero();
        assertThat(said.lines().filter(line -> line.startsWith("| ")).skip(1))
                .as(said)
                .hasSize(7)
                .allSatisfy(line -> assertThat(line.split(" *\\| *")[6]).isEqualTo("0"));
        assertThat(said)
                .contains(
                        "| parquet | hyparquet@",
                        "| datapackage | ",
                        "| csvw | ",
                        "| json-stat | ",
                        "| px | niengiam, vi | ");
    }

    private static void done(final Answer answer) {
        assertThat(answer.exit()).as(answer.err()).isZero();
    }
}
