package niengiam.lake.commit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import niengiam.lake.commit.Drill.Ending;
import niengiam.lake.commit.Drill.Fault;
import niengiam.lake.disk.Durable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Stops a publication at its file operations, one by one, and demands each time that the lake is exactly as before or has exactly the
 * whole new release, that it passes verification, and that the next run publishes.
 */
class CommitFaultTest {

    /** The operations that change names; a mistake in the protocol shows between them. */
    private static final Pattern NAMING = Pattern.compile("\\d+ (?:link|rename|unlink|rmdir|mkdir)(?:at)? .*");

    private static final int KILLED = 128 + 9;
    private static final int REFUSED = 6;

    @TempDir
    Path directory;

    private final AtomicInteger refused = new AtomicInteger();

    private Path injector;

    @BeforeEach
    void compile() throws Exception {
        injector = Drill.injector(directory);
    }

    @Test
    void a_killed_publication_leaves_the_old_lake_or_the_new_one() throws Exception {
        Path lake = lakeWithOneRelease();
        List<Fault> faults = new ArrayList<>();
        for (int at : sample(operations("publish", lake))) {
            faults.add(new Fault(at, "kill", false));
        }

        assertThat(broken("publish", lake, faults)).isEmpty();
    }

    @Test
    void a_failing_disk_leaves_the_old_lake_or_the_new_one() throws Exception {
        Path lake = lakeWithOneRelease();
        List<Fault> faults = new ArrayList<>();
        String[] kinds = {"enospc", "eio", "short"};
        for (int at : sample(operations("publish", lake))) {
            faults.add(new Fault(at, kinds[faults.size() % kinds.length], faults.size() % 2 == 0));
        }

        assertThat(broken("publish", lake, faults)).isEmpty();
    }

    @Test
    @Tag("slow")
    void no_operation_and_no_kind_of_fault_is_an_exception() throws Exception {
        assertThat(broken("publish", lakeWithOneRelease(), everything("publish", lakeWithOneRelease())))
                .isEmpty();
    }

    @Test
    @Tag("slow")
    void the_first_release_of_a_new_lake_is_no_exception() throws Exception {
        Path lake = Files.createDirectory(directory.resolve("empty"));

        assertThat(broken("publish", lake, everything("publish", lake))).isEmpty();
    }

    @Test
    @Tag("slow")
    void a_release_with_tables_is_no_exception() throws Exception {
        Path lake = lakeWithOneRelease();

        assertThat(broken("publish-tables", lake, everything("publish-tables", lake)))
                .isEmpty();
    }

    private Path lakeWithOneRelease() {
        Path lake = directory.resolve("one-release/lake");
        if (!Files.exists(lake)) {
            SampleRun.publish(Lake.open(lake), "old");
        }
        return lake;
    }

    /** What a publication does to the lake when nothing goes wrong, one line each. */
    private List<String> operations(String drill, Path baseline) throws Exception {
        Path lake = directory.resolve("counted");
        Path log = directory.resolve("operations.log");
        Files.deleteIfExists(log);
        Drill.copy(baseline, lake);
        Ending ending = Drill.end(
                Drill.start(environment(lake, Map.of("FAULTS_LOG", log.toString())), drill, lake.toString(), "new"));
        assertThat(ending.exit()).as(ending.said()).isZero();
        Durable.deleteTree(lake);
        return Files.readAllLines(log);
    }

    private List<Fault> everything(String drill, Path baseline) throws Exception {
        List<Fault> faults = new ArrayList<>();
        int operations = operations(drill, baseline).size();
        assertThat(operations).isGreaterThan(40);
        for (int at = 1; at <= operations; at++) {
            faults.add(new Fault(at, "kill", false));
            for (String kind : List.of("enospc", "eio", "short")) {
                faults.add(new Fault(at, kind, false));
                faults.add(new Fault(at, kind, true));
            }
        }
        return faults;
    }

    private static List<Integer> sample(List<String> operations) {
        List<Integer> sample = new ArrayList<>();
        for (int at = 1; at <= operations.size(); at++) {
            if (at % 5 == 0 || NAMING.matcher(operations.get(at - 1)).matches()) {
                sample.add(at);
            }
        }
        assertThat(sample).hasSizeGreaterThan(20);
        return sample;
    }

    /** The faults after which something did not hold, each with what. */
    private List<String> broken(String drill, Path baseline, List<Fault> faults) throws Exception {
        var workers = Executors.newFixedThreadPool(2);
        try (StandingDrill one = new StandingDrill(injector, directory.resolve("orders-one"));
                StandingDrill other = new StandingDrill(injector, directory.resolve("orders-other"))) {
            BlockingQueue<StandingDrill> idle = new ArrayBlockingQueue<>(2, true, List.of(one, other));
            List<Callable<String>> trials = new ArrayList<>();
            for (Fault fault : faults) {
                Path lake = Files.createDirectory(directory.resolve("trial-" + trials.size()))
                        .resolve("lake");
                trials.add(() -> trial(drill, baseline, lake, fault, idle));
            }
            List<String> broken = new ArrayList<>();
            refused.set(0);
            for (Future<String> verdict : workers.invokeAll(trials)) {
                if (!verdict.get().isEmpty()) {
                    broken.add(verdict.get());
                }
            }
            // A fault that nothing felt would leave every lake whole.
            assertThat(refused.get())
                    .isGreaterThanOrEqualTo((int) faults.stream()
                                    .filter(fault ->
                                            fault.sticky() && !fault.kind().equals("short"))
                                    .count()
                            / 2);
            return broken;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdown();
        }
    }

    private String trial(String drill, Path baseline, Path lake, Fault fault, BlockingQueue<StandingDrill> idle)
            throws IOException, InterruptedException {
        Drill.copy(baseline, lake);
        Ending ending = fault.kind().equals("kill") ? killed(drill, lake, fault) : starved(drill, lake, fault, idle);
        if (ending.exit() == REFUSED) {
            refused.incrementAndGet();
        }
        String verdict = verdict(baseline, lake, fault, ending);
        if (verdict.isEmpty()) {
            Durable.deleteTree(lake.getParent());
            return "";
        }
        return fault + ": " + verdict + "; exit " + ending.exit() + ", " + ending.said();
    }

    private Ending killed(String drill, Path lake, Fault fault) throws IOException, InterruptedException {
        return Drill.end(Drill.start(environment(lake, fault.environment()), drill, lake.toString(), "new"));
    }

    private static Ending starved(String drill, Path lake, Fault fault, BlockingQueue<StandingDrill> idle)
            throws IOException, InterruptedException {
        StandingDrill program = idle.take();
        try {
            return program.publish(drill, lake, fault);
        } finally {
            idle.add(program);
        }
    }

    private static String verdict(Path baseline, Path lake, Fault fault, Ending ending) throws IOException {
        int old = count(baseline);
        int now = count(lake);
        if (fault.kind().equals("kill")
                ? ending.exit() != KILLED
                : !List.of(0, REFUSED, 9).contains(ending.exit())) {
            return "unexpected end";
        }
        if (now != old && now != old + 1) {
            return now + " releases after " + old;
        }
        if (ending.exit() == 0 && now == old || ending.exit() == REFUSED && now != old) {
            return now + " releases after " + old + " do not agree with the exit code";
        }
        if (old > 0 && Files.mismatch(commit(baseline, 1), commit(lake, 1)) >= 0) {
            return "an older manifest changed";
        }
        if (now > 0) {
            List<Problem> problems = Lake.read(lake).verify().problems();
            if (!problems.isEmpty()) {
                return problems.toString();
            }
        }
        int next = SampleRun.publish(Lake.open(lake), "next").number();
        List<Problem> problems = Lake.read(lake).verify().problems();
        return next == now + 1 && problems.isEmpty() ? "" : "the next run made release " + next + " with " + problems;
    }

    private static int count(Path lake) {
        return Files.isDirectory(lake.resolve("commits"))
                ? Lake.read(lake).releases().count()
                : 0;
    }

    private static Path commit(Path lake, int number) {
        return lake.resolve("commits/" + Layout.name(number) + ".json");
    }

    private Map<String, String> environment(Path lake, Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("FAULTS_BELOW", lake.toString());
        environment.put("LD_PRELOAD", injector.toString());
        return environment;
    }
}
