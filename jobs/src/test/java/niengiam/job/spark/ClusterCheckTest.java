package niengiam.job.spark;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

final class ClusterCheckTest {

    @Test
    void another_spark_line_is_refused() {
        assertThatThrownBy(() -> ClusterCheck.requireSparkLine("3.5.6"))
                .isInstanceOf(ClusterException.class)
                .hasMessage("Unsupported Spark 3.5.6: expected 4.2.x, for which this program is built."
                        + " Submit it with the spark-submit of a Spark 4.2.");
        assertThatThrownBy(() -> ClusterCheck.requireSparkLine("4.20.0"))
                .hasMessageStartingWith("Unsupported Spark 4.20.0: expected 4.2.x");
        assertThatCode(() -> ClusterCheck.requireSparkLine("4.2.1")).doesNotThrowAnyException();
    }

    @Test
    void no_spark_at_all_is_told() {
        assertThatThrownBy(() -> ClusterCheck.requireSparkLine(""))
                .hasMessage("Missing Spark: expected Spark 4.2 on the class path, got none."
                        + " Start with ./niengiam, or with the spark-submit of a Spark 4.2.");
    }

    @Test
    void the_spark_at_hand_is_of_the_line() {
        assertThatCode(ClusterCheck::requireSparkLine).doesNotThrowAnyException();
    }

    @Test
    void a_silent_master_is_refused_with_every_address_that_was_asked() throws IOException {
        final int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
            assertThatCode(() -> ClusterCheck.requireMaster("spark://127.0.0.1:1,127.0.0.1:" + free))
                    .doesNotThrowAnyException();
        }
        assertThatThrownBy(() -> ClusterCheck.requireMaster("spark://127.0.0.1:" + free))
                .isInstanceOf(ClusterException.class)
                .hasMessageStartingWith(
                        "Cannot reach the Spark master spark://127.0.0.1:" + free + " (127.0.0.1:" + free + ": ")
                .hasMessageEndingWith("Check its address and that it runs, then submit again. Nothing was begun.");
    }

    @Test
    void other_masters_answer_for_themselves() {
        assertThatCode(() -> ClusterCheck.requireMaster("yarn")).doesNotThrowAnyException();
        assertThatCode(() -> ClusterCheck.requireMaster("")).doesNotThrowAnyException();
    }
}
