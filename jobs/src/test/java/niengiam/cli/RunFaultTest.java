package niengiam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niengiam.cli.Office.Answer;
import niengiam.lake.commit.Drill;
import niengiam.lake.commit.Drill.Ending;
import niengiam.lake.commit.Drill.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole job with Spark, killed and starved at file operations below the lake, and raced against itself. The
 * publication alone goes through every operation in {@link niengiam.lake.commit.Drill}'s own tests; here a sample must do.
 */
@Tag("slow")
final class RunFaultTest {

    private static final int KILLED = 128 + 9;
    private static final int SAMPLES = 12;
    private static final int RACES = 20;

    @TempDir
    Path folder;

    private Path injector;

    @BeforeEach
    void compile() throws Exception {
        injector = Drill.injector(folder);
    }

    @Test
    void a_killed_or_starved_run_leaves_the_release_before_and_the_next_run_publishes() throws Exception {
        final Path first = folder.resolve("first");
        assertThat(Office.in(first).withGoodFigures().run("first").exit()).isZero();
        final int operations = operations(first);
        assertThat(operations).isGreaterThan(100);

        final String[] kinds = {"kill", "enospc", "kill", "eio", "kill", "short"};
        for (int i = 0; i < SAMPLES; i++) {
            final int at = 1 + (int) ((long) i * (operations - 1) / (SAMPLES - 1));
            final Fault fault = new Fault(at, kinds[i % kinds.length], i % 2 == 1);
            final Office office = second(folder.resolve("at-" + at), first);
            final Ending ending = Drill.end(office.start("bad", faults(office, fault.environment())));
            final String what = fault + " of " + operations + " ended with " + ending.exit() + ": " + ending.said();

            if (fault.kind().equals("kill")) {
                assertThat(ending.exit()).as(what).isIn(KILLED, 0);
            } else {
                assertThat(ending.exit()).as(what).isIn(0, 6, 9);
                assertThat(ending.said()).as(what).doesNotContain("Exception:", "unexpected", "\tat ");
            }
            final Answer whole = office.call("verify");
            assertThat(whole.exit()).as(what + whole.out() + whole.err()).isZero();
            assertThat(releases(office)).as(what).isBetween(1, 2);
            // By the same program as the run before: one from folders has another version, and would publish anew.
            final Ending next = Drill.end(office.start("next", Map.of()));
            assertThat(next.exit()).as(what + next.said()).isZero();
            assertThat(releases(office)).as(what).isEqualTo(2);
            assertThat(office.call("verify").exit()).as(what).isZero();
            assertThat(observations(office)).as(what).contains(",INV_PRJ_NEW,VN35,", ",INV_PRJ_NEW,VN36,");
        }
    }

    @Test
    void two_runs_at_once_both_find_their_figures_published() throws Exception {
        final Office left = Office.in(folder.resolve("left"));
        final Office right = Office.in(folder.resolve("right")).sharing(left.lake());
        for (int race = 0; race < RACES; race++) {
            left.withSource("left-" + race, Office.row("VN35", 1990 + race, 100 + race));
            right.withSource("right-" + race, Office.row("VN36", 1990 + race, 200 + race));
            final Process one = left.start("left-" + race, Map.of());
            final Process other = right.start("right-" + race, Map.of());
            for (final Ending ending : List.of(Drill.end(one), Drill.end(other))) {
                assertThat(ending.exit())
                        .as("race " + race + ": " + ending.said())
                        .isZero();
            }
            assertThat(releases(left)).as("race " + race).isEqualTo(2 * (race + 1));
        }
        assertThat(left.call("verify").exit()).isZero();
        final String observations = observations(left);
        for (int race = 0; race < RACES; race++) {
            assertThat(observations).contains("office/left-" + race + "/", "office/right-" + race + "/");
        }
        assertThat(observations.lines()).hasSize(1 + 2 * RACES);
    }

    /** An office in which one more source waits, on a copy of a lake. */
    private static Office second(final Path root, final Path lake) {
        final Office office = Office.in(root).withGoodFigures().withSource("more", Office.row("VN36", 2019, 77));
        Office.copy(lake.resolve("lake"), office.lake());
        return office;
    }

    private int operations(final Path first) throws Exception {
        final Office office = second(folder.resolve("counted"), first);
        final Path log = folder.resolve("operations.log");
        final Ending ending = Drill.end(office.start("counted", faults(office, Map.of("FAULTS_LOG", log.toString()))));
        assertThat(ending.exit()).as(ending.said()).isZero();
        return Files.readAllLines(log).size();
    }

    private Map<String, String> faults(final Office office, final Map<String, String> settings) {
        final Map<String, String> environment = new HashMap<>(settings);
        environment.put("FAULTS_BELOW", office.lake().toString());
        environment.put("LD_PRELOAD", injector.toString());
        return environment;
    }

    private static int releases(final Office office) throws IOException {
        try (var commits = Files.list(office.lake().resolve("commits"))) {
            return (int)
                    commits.filter(file -> file.toString().endsWith(".json")).count();
        }
    }

    private static String observations(final Office office) throws IOException {
        return Files.readString(
                office.lake().resolve(String.format("releases/%04d/tables/observations.csv", releases(office))));
    }
}
