/**
 * Comes in: a {@link niengiam.chart.spec.ChartSpec}. Goes out: SVG, PNG and alternative text, drawn with JFreeChart,
 * or the sentence why there is no picture. Must not know: where the figures come from.
 */
package niengiam.chart.draw;
