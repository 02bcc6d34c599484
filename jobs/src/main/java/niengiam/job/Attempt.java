package niengiam.job;

import niengiam.lake.Lake;
import niengiam.lake.RunDirectory;
import org.apache.spark.sql.SparkSession;

/** Everything an attempt to publish needs. */
record Attempt(
        DataFolder data, Publication publication, Sources sources, Lake lake, RunDirectory run, SparkSession spark) {}
