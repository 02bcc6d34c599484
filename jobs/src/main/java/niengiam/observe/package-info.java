/**
 * Cells become observations or rejects with a reason, by mappings that are data.
 *
 * <p>Comes in: cells, code lists, mappings. Goes out: {@code Observation} or {@code Reject} for every figure. Must not
 * know: Parquet, Spark, charts.
 */
package niengiam.observe;
