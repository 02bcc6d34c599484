/**
 * What a picture shows, without how it looks. Comes in: figures and words. Goes out: a {@link
 * niengiam.chart.spec.ChartSpec}. Must not know: who chose it or draws it.
 */
package niengiam.chart.spec;
