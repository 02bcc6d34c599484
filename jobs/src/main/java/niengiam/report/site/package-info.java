/**
 * Comes in: evidence, charts, words. Goes out: the pages people open, in which every number leads to its source. Must
 * not know: Spark.
 */
package niengiam.report.site;
