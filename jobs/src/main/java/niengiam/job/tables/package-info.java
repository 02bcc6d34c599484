/**
 * The tables of a release. Comes in: stored observations. Goes out: one table for each maker, written in parts. Must
 * not know: pages.
 */
package niengiam.job.tables;
