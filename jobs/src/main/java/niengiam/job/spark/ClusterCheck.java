package niengiam.job.spark;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * Looks, before any work is begun, whether what a job was submitted to can do it. Spark itself would say it after
 * minutes, in the words of whatever broke first.
 */
public final class ClusterCheck {

    /** The Spark line this program is built for. */
    static final String LINE = "4.2";

    private static final String STANDALONE = "spark://";
    private static final int PATIENCE_MILLIS = 5_000;

    private ClusterCheck() {}

    /** Refuses any Spark but that of the line, without touching one of its classes. */
    public static void requireSparkLine() {
        try (InputStream in =
                ClusterCheck.class.getClassLoader().getResourceAsStream("spark-version-info.properties")) {
            final Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            requireSparkLine(properties.getProperty("version", ""));
        } catch (final IOException unreadable) {
            throw new ClusterException("Cannot tell which Spark this is: " + unreadable.getMessage(), unreadable);
        }
    }

    public static void requireSparkLine(final String version) {
        if (version.isEmpty()) {
            throw new ClusterException(
                    "Missing Spark: expected Spark " + LINE + " on the class path, got none."
                            + " Start with ./niengiam, or with the spark-submit of a Spark " + LINE + ".",
                    null);
        }
        if (!version.startsWith(LINE + ".")) {
            throw new ClusterException(
                    "Unsupported Spark " + version + ": expected " + LINE
                            + ".x, for which this program is built. Submit it with the spark-submit of a Spark " + LINE
                            + ".",
                    null);
        }
    }

    /** Refuses a standalone master of which no address answers; other kinds of master answer for themselves. */
    static void requireMaster(final String master) {
        if (!master.startsWith(STANDALONE)) {
            return;
        }
        final List<String> reasons = new ArrayList<>();
        IOException last = new IOException("no address");
        for (final String address : master.substring(STANDALONE.length()).split(",", -1)) {
            final URI uri = URI.create(STANDALONE + address);
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(uri.getHost(), uri.getPort()), PATIENCE_MILLIS);
                return;
            } catch (final IOException | IllegalArgumentException refused) {
                last = refused instanceof IOException io ? io : new IOException(refused);
                reasons.add(
                        address + ": " + String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT));
            }
        }
        throw new ClusterException(
                "Cannot reach the Spark master " + master + " (" + String.join("; ", reasons)
                        + "). Check its address and that it runs, then submit again. Nothing was begun.",
                last);
    }
}
