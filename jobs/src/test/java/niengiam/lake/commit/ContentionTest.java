package niengiam.lake.commit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import niengiam.lake.commit.Drill.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs that publish to one lake at the same time, while a third one reads. */
class ContentionTest {

    private static final int ROUNDS = 20;

    @TempDir
    Path directory;

    @Test
    void two_writers_lose_nothing_and_claim_nothing_twice() throws Exception {
        Path root = Lake.open(directory.resolve("lake")).root();
        List<Process> writers = List.of(
                Drill.start(Map.of(), "contend", root.toString(), "a", "" + ROUNDS, "link"),
                Drill.start(Map.of(), "contend", root.toString(), "b", "" + ROUNDS, "link"));

        int seen = 0;
        int reads = 0;
        while (writers.stream().anyMatch(Process::isAlive)) {
            Releases releases = Lake.read(root).releases();
            assertThat(releases.count()).isGreaterThanOrEqualTo(seen);
            seen = releases.count();
            if (seen > 0) {
                Release release = releases.open(seen);
                release.manifest().files().forEach(file -> release.file(file.path()));
            }
            reads++;
        }

        Map<String, Integer> claims = claimsOf(writers);
        Map<String, Integer> published = published(root);
        assertThat(claims).isEqualTo(published).hasSize(2 * ROUNDS);
        assertThat(new TreeSet<>(claims.values()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 2 * ROUNDS).boxed().toList());
        assertThat(Lake.read(root).verify().problems()).isEmpty();
        assertThat(reads).isPositive();
    }

    @Test
    void the_same_drill_notices_a_publication_by_rename() throws Exception {
        Path root = Lake.open(directory.resolve("lake")).root();
        List<Process> writers = List.of(
                Drill.start(Map.of(), "contend", root.toString(), "a", "" + ROUNDS, "rename"),
                Drill.start(Map.of(), "contend", root.toString(), "b", "" + ROUNDS, "rename"));

        List<Ending> endings = new ArrayList<>();
        for (Process writer : writers) {
            endings.add(Drill.end(writer));
        }

        boolean allWell = endings.stream().allMatch(ending -> ending.exit() == 0)
                && claims(endings).equals(published(root))
                && published(root).size() == 2 * ROUNDS;
        assertThat(allWell).as("a rename lets two writers both win").isFalse();
    }

    private static Map<String, Integer> claimsOf(List<Process> writers) throws IOException, InterruptedException {
        List<Ending> endings = new ArrayList<>();
        for (Process writer : writers) {
            Ending ending = Drill.end(writer);
            assertThat(ending.exit()).as(ending.said()).isZero();
            endings.add(ending);
        }
        return claims(endings);
    }

    private static Map<String, Integer> claims(List<Ending> endings) {
        Map<String, Integer> claims = new TreeMap<>();
        endings.stream()
                .flatMap(ending -> ending.said().lines())
                .map(line -> line.split(" "))
                .filter(words -> words.length == 2)
                .forEach(words -> claims.put(words[0], Integer.parseInt(words[1])));
        return claims;
    }

    private static Map<String, Integer> published(Path root) {
        Map<String, Integer> published = new TreeMap<>();
        for (Release release : Lake.read(root).releases().all()) {
            published.put(release.manifest().runId(), release.number());
        }
        return published;
    }
}
