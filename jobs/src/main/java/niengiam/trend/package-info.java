/**
 * What may be said of figures over time, or the reason why nothing may.
 *
 * <p>Comes in: series. Goes out: comparisons and statistics, each a value or a reason. Must not know: drawing, Parquet.
 */
package niengiam.trend;
