package niengiam.lake.commit;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import niengiam.lake.commit.Drill.Ending;
import niengiam.lake.commit.Drill.Fault;

/**
 * A {@link LakeDrill} that lives through many faults, since most of a publication's time is the start of its program. Only a fault that
 * kills needs a program of its own.
 */
final class StandingDrill implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter orders;

    /** @param orders a file of this program's own, outside of any lake */
    StandingDrill(final Path injector, final Path orders) throws IOException {
        process = Drill.start(
                Map.of("LD_PRELOAD", injector.toString(), "FAULTS_ORDERS", orders.toString()),
                "stand",
                orders.toString());
        answers = process.inputReader();
        this.orders = process.outputWriter();
    }

    /** Publishes into a lake in which a fault waits. */
    Ending publish(final String drill, final Path lake, final Fault fault) throws IOException {
        orders.write(String.join("\t", fault.order(lake), drill, lake.toString(), "new\n"));
        orders.flush();
        final StringBuilder said = new StringBuilder();
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(LakeDrill.ENDED)) {
                return new Ending(Integer.parseInt(line.substring(LakeDrill.ENDED.length())), said.toString());
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException(fault + " ended the program: " + said);
    }

    @Override
    public void close() {
        try {
            orders.close();
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            process.destroy();
        }
    }
}
