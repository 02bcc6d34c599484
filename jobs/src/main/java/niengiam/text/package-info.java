/**
 * How Vietnamese and English reports write numbers, scales, units, hedges and periods: parse and print.
 *
 * <p>Comes in: characters. Goes out: decimals, units, periods. Must not know: files, Spark, what an indicator is.
 */
package niengiam.text;
