package niengiam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import niengiam.cli.Office.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another release of what the lake already holds. */
final class PublishCommandTest {

    @TempDir
    Path folder;

    @Test
    void a_lake_without_releases_has_nothing_to_publish() {
        final Office office = Office.in(folder).withGoodFigures();
        final Answer answer = publish(office, "first");
        assertThat(answer.exit()).isEqualTo(ExitCode.INPUT_REFUSED.code());
        assertThat(answer.err())
                .contains("Cannot publish from " + office.lake() + ": it holds no release yet. Use run, which takes");
    }

    @Test
    void what_is_new_is_left_for_run_and_what_is_to_be_shown_is_taken_as_it_is_now() throws IOException {
        final Office office = Office.in(folder).withGoodFigures();
        assertThat(office.run("run-1").exit()).isZero();
        office.withSource("2021-01-31", Office.row("VN36", 2020, 12));

        final Answer same = publish(office, "same");
        assertThat(same.out()).startsWith("Nothing new: release 0001 already holds these inputs");
        assertThat(same.exit()).isZero();

        final Answer other = publish(office, "other", "--areas", "VN36");
        assertThat(other.exit()).as(other.err()).isZero();
        assertThat(other.out()).contains("Read 0 sources", "Published release 0002");
        assertThat(Files.readString(office.lake().resolve("releases/0002/tables/observations.csv")))
                .isEqualTo(Files.readString(office.lake().resolve("releases/0001/tables/observations.csv")))
                .doesNotContain("VN36");

        final Answer run = office.run("run-2");
        assertThat(run.out()).contains("Read 1 source", "Published release 0003");
        assertThat(Files.readString(office.lake().resolve("releases/0003/tables/observations.csv")))
                .contains("VN36");
    }

    private static Answer publish(final Office office, final String runId, final String... options) {
        final String[] all = new String[options.length + 4];
        all[0] = "--data";
        all[1] = office.data().toString();
        all[2] = "--run-id";
        all[3] = runId;
        System.arraycopy(options, 0, all, 4, options.length);
        return office.call("publish", all);
    }
}
