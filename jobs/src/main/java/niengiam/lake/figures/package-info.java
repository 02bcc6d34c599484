/**
 * The stored form of observations and of what was found in them. Comes in: observations. Goes out: rows, and
 * observations again. Must not know: files.
 */
package niengiam.lake.figures;
