package niengiam.job.run;

import niengiam.job.setup.DataFolder;
import niengiam.job.setup.Publication;
import niengiam.lake.commit.Lake;
import niengiam.lake.commit.RunDirectory;
import org.apache.spark.sql.SparkSession;

/** Everything an attempt to publish needs. */
record Attempt(
        DataFolder data, Publication publication, Sources sources, Lake lake, RunDirectory run, SparkSession spark) {}
