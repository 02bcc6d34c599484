package niengiam.job;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * Builds the Spark session of a run. What a submit flag should decide is set only where nothing set it: under
 * {@code spark-submit} the flags hold, started by the launcher the settings of a small local run do.
 */
final class SparkSessions {

    private SparkSessions() {}

    /** The session for a job of this name. */
    static SparkSession open(final String name) {
        final SparkConf conf = new SparkConf();
        conf.set("spark.app.name", conf.get("spark.app.name", "niengiam " + name));
        if (!conf.contains("spark.master")) {
            local(conf);
        }
        // Figures are read in UTC and in English everywhere; a column is what its schema says.
        conf.set("spark.sql.session.timeZone", "UTC");
        conf.set("spark.sql.datetime.java8API.enabled", "true");
        conf.set("spark.sql.ansi.enabled", "true");
        conf.set("spark.sql.caseSensitive", "true");
        conf.set("spark.hadoop.parquet.page.verify-checksum.enabled", "true");
        return SparkSession.builder().config(conf).getOrCreate();
    }

    private static void local(final SparkConf conf) {
        conf.set("spark.master", "local[2]");
        // Nothing of a local run listens to anybody but this machine.
        conf.set("spark.ui.enabled", "false");
        conf.set("spark.driver.host", "127.0.0.1");
        conf.set("spark.driver.bindAddress", "127.0.0.1");
        // Compiling generated code costs a small job more than it saves.
        conf.setIfMissing("spark.sql.codegen.wholeStage", "false");
        conf.setIfMissing("spark.sql.codegen.factoryMode", "NO_CODEGEN");
        conf.setIfMissing("spark.sql.adaptive.enabled", "false");
        conf.setIfMissing("spark.sql.shuffle.partitions", "2");
        conf.setIfMissing("spark.ui.showConsoleProgress", "false");
        conf.setIfMissing("spark.sql.catalogImplementation", "in-memory");
    }
}
