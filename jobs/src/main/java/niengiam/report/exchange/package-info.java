/**
 * A release in the forms that other programs exchange. Comes in: observations of one indicator, code lists. Goes out: files.
 * Must not know: lakes, Spark.
 */
package niengiam.report.exchange;
