/**
 * Comes in: evidence and words. Goes out: the administrative report as DOCX and PDF. Must not know: Spark.
 */
package niengiam.report.document;
