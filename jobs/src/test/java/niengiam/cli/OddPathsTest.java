package niengiam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import niengiam.cli.Office.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders whose names hold signs that mean something to somebody: each is the folder of that name. */
final class OddPathsTest {

    private static final String COUNT = "SELECT count(*) AS n FROM observations";

    @TempDir
    Path folder;

    @Test
    void a_lake_answers_and_publishes_for_itself_beside_one_that_its_name_would_match() {
        final Office neighbour = Office.in(folder.resolve("theirs"))
                .withRows(Office.row("VN36", 2018, 1), Office.row("VN36", 2019, 2), Office.row("VN36", 2020, 3));
        final Office office = Office.in(folder.resolve("ours")).withGoodFigures();
        for (final String[] pair : new String[][] {{"k1", "k[1]"}, {"z1", "z?"}}) {
            final Answer theirs = run(neighbour.sharing(folder.resolve(pair[0])), "same");
            assertThat(theirs.exit()).as(theirs.err()).isZero();

            final Office mine = office.sharing(folder.resolve(pair[1]));
            final Answer published = run(mine, "same");

            assertThat(published.out()).as(published.err()).contains("The release holds 2 figures");
            assertThat(mine.call("query", "--format", "csv", COUNT).out()).isEqualTo("n\n2\n");
            assertThat(mine.call("verify").exit()).isZero();
        }
    }

    @Test
    void data_lake_and_output_may_be_named_with_every_sign() throws IOException {
        final Path root = folder.resolve("a b,[1]{c,d}*?\\e%20#:;=~$(f)&'\"<>|^`!@+ệ");
        final Office office = Office.in(root).withGoodFigures();

        final Answer first = run(office, "first");
        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out()).contains("The release holds 2 figures");
        office.withSource("more", Office.row("VN36", 2019, 7));
        final Answer second = run(office, "second");
        assertThat(second.out()).as(second.err()).contains("The release holds 3 figures");
        assertThat(run(office, "third").out()).startsWith("Nothing new");
        assertThat(office.call("query", "--format", "csv", COUNT).out()).isEqualTo("n\n3\n");
        assertThat(office.call("query", "--output", root.resolve("answer[1]").toString(), COUNT)
                        .out())
                .startsWith("Wrote 1 row to ");
        assertThat(office.call(
                                "query",
                                "--as-of",
                                "2020-01-31",
                                "--data",
                                office.data().toString(),
                                COUNT)
                        .exit())
                .isZero();
        assertThat(office.call("verify").exit()).isZero();
        assertThat(office.call("explain", "INV_PRJ_NEW.VN36", "--period", "2019")
                        .out())
                .contains("7");
        final Path note =
                Files.writeString(root.resolve("n[1].txt"), "Năm 2018, tỉnh Hà Nam có 16 dự án FDI đăng ký cấp mới.\n");
        final Answer ingested = Office.at(root)
                .anywhere(
                        "ingest",
                        note.toString(),
                        "--data",
                        office.data().toString(),
                        "--output",
                        root.resolve("read{1}").toString());
        assertThat(ingested.exit()).as(ingested.err()).isZero();
        try (Stream<Path> made = Files.list(root)) {
            assertThat(made.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(List.of("data", "lake", "answer[1]", "n[1].txt", "read{1}"));
        }
        try (Stream<Path> made = Files.list(folder)) {
            assertThat(made).as("nothing is made beside it").containsExactly(root);
        }
    }

    private static Answer run(final Office office, final String runId) {
        return office.call("run", "--data", office.data().toString(), "--run-id", runId, "--tables", "yoy");
    }
}
