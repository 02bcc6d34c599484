/**
 * Comes in: evidence and words. Goes out: the workbook of auditors, with live formulas. Must not know: Spark.
 */
package niengiam.report.workbook;
