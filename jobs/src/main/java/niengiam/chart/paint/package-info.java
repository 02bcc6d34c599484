/**
 * Colours, letters and shapes that every drawing is made of. Comes in: the bundled font. Goes out: ink. Must not
 * know: figures.
 */
package niengiam.chart.paint;
