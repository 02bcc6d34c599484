/**
 * Comes in: the data folder and the configuration of a run. Goes out: what all jobs read of them. Must not know:
 * Spark sessions.
 */
package niengiam.job.setup;
