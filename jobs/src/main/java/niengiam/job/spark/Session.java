package niengiam.job.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import niengiam.lake.disk.StorageException;
import niengiam.remote.Locations;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.SparkSession;

/**
 * The Spark session of a job, stopped when the job ends. What a submit flag should decide is set only where nothing set
 * it: under {@code spark-submit} the flags hold, on a single machine the settings of a small local run do.
 */
public final class Session implements AutoCloseable {

    /** From this size on the launcher too chooses other settings. */
    private static final long LARGE_BYTES = 64L << 20;

    private final SparkSession spark;

    private Session(final SparkSession spark) {
        this.spark = spark;
    }

    /**
     * Opens a session.
     *
     * @param name of the job, for Spark's own pages
     * @param scratch a folder for Spark's temporary files on a single machine
     */
    public static Session open(final String name, final Path scratch) {
        return open(name, scratch, 0);
    }

    /**
     * Opens a session for so many bytes of input: a large job on a single machine gains from what costs a small one its
     * start.
     */
    public static Session open(final String name, final Path scratch, final long bytes) {
        ClusterCheck.requireSparkLine();
        final SparkConf conf = new SparkConf();
        ClusterCheck.requireMaster(conf.get("spark.master", ""));
        conf.setIfMissing("spark.app.name", "niengiam " + name);
        if (!conf.contains("spark.master")) {
            local(conf, scratch);
            if (bytes < LARGE_BYTES) {
                small(conf);
            }
        }
        // A column is what its schema says, in UTC, and what does not fit is an error.
        conf.set("spark.sql.session.timeZone", "UTC");
        conf.set("spark.sql.datetime.java8API.enabled", "true");
        conf.set("spark.sql.ansi.enabled", "true");
        conf.set("spark.sql.caseSensitive", "true");
        conf.setIfMissing("spark.sql.debug.maxToStringFields", "100");
        conf.set("spark.hadoop.parquet.page.verify-checksum.enabled", "true");
        // Otherwise a text between signs of dollar in a query is the environment's.
        conf.set("spark.sql.variable.substitute", "false");
        // Spark makes it as soon as a name is looked up that is no view: not in the folder where somebody works.
        conf.setIfMissing(
                "spark.sql.warehouse.dir",
                "file:" + Locations.name(room(scratch).resolve("warehouse")));
        return new Session(SparkSession.builder().config(conf).getOrCreate());
    }

    private static void local(final SparkConf conf, final Path scratch) {
        conf.set("spark.master", "local[*]");
        // Spark answers a folder it cannot make by ending the process.
        final Path room = room(scratch);
        try {
            conf.setIfMissing("spark.local.dir", Locations.name(Files.createDirectories(room)));
        } catch (final IOException refused) {
            throw StorageException.during("make room for temporary files", room, refused);
        }
        // Nothing of a local run listens to anybody but this machine.
        conf.setIfMissing("spark.ui.enabled", "false");
        conf.setIfMissing("spark.driver.host", "127.0.0.1");
        conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        // Out of memory in a task is then an exception that can be told, instead of the end of the machine.
        conf.setIfMissing("spark.executor.killOnFatalError.depth", "0");
        conf.setIfMissing("spark.ui.showConsoleProgress", "false");
    }

    /** Where this machine has room: Spark takes the folder for a list whose items a comma ends. */
    private static Path room(final Path scratch) {
        return Locations.isRemote(scratch) || scratch.toString().indexOf(',') >= 0
                ? Path.of(System.getProperty("java.io.tmpdir"))
                : scratch;
    }

    private static void small(final SparkConf conf) {
        // Compiling generated code and planning anew cost a small job more than they save.
        conf.setIfMissing("spark.sql.codegen.wholeStage", "false");
        conf.setIfMissing("spark.sql.codegen.factoryMode", "NO_CODEGEN");
        conf.setIfMissing("spark.sql.adaptive.enabled", "false");
        // What is not planned anew keeps its number of tasks, and each costs as much as thousands of rows.
        conf.setIfMissing("spark.sql.shuffle.partitions", "4");
    }

    /** What Spark's own pages call the jobs and stages that follow. */
    public static void describe(final SparkContext spark, final String what) {
        spark.setJobDescription(what);
        spark.setCallSite(what);
    }

    public SparkSession spark() {
        return spark;
    }

    @Override
    public void close() {
        spark.stop();
    }
}
