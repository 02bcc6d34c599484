/**
 * What a release says otherwise than another, gathered for readers. Comes in: the tables of both. Goes out: changes with their causes, by
 * territory and indicator. Must not know: pages.
 */
package niengiam.report.redline;
