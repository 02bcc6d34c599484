/**
 * Parquet without Spark. Comes in: rows under a schema. Goes out: files, and rows read from them. Must not know: what
 * the columns mean.
 */
package niengiam.lake.parquet;
