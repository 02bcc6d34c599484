/**
 * Everything said in words and tables: the year-over-year table, the site, the workbook, the report, the forms
 * that other programs exchange.
 *
 * <p>Comes in: comparisons, statistics, charts, names. Goes out: files that people open. Must not know: Spark.
 */
package niengiam.report;
