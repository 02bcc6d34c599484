/**
 * What pages, sheets and reports rest on. Comes in: the tables of a release and its sources. Goes out: figures with
 * their place and their comparison. Must not know: how they are shown.
 */
package niengiam.report.evidence;
