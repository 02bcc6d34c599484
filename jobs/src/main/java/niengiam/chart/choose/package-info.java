/**
 * Which pictures a release gets. Comes in: comparisons, plans, revisions. Goes out: specs with titles. Must not know:
 * how they are drawn.
 */
package niengiam.chart.choose;
