/**
 * Comes in: a {@link niengiam.chart.spec.ChartSpec}, which says everything a picture shows. Goes out: SVG, PNG and alternative
 * text, or the sentence why there is no picture. Must not know: Spark, Parquet, where the figures come from.
 */
package niengiam.chart;
