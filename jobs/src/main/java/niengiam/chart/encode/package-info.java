/**
 * Comes in: a painted canvas. Goes out: the bytes of an SVG or PNG, the same for the same picture. Must not know:
 * what is drawn.
 */
package niengiam.chart.encode;
