/**
 * Spark and where its tasks find and write files. Comes in: a folder to work in. Goes out: a session, parts of
 * tables. Must not know: figures.
 */
package niengiam.job.spark;
