/**
 * Code lists, mappings and label tables, read once and checked against each other.
 *
 * <p>Comes in: the files of the data folder. Goes out: lists that hold what they name, and mappings that are understood, or
 * an error with file and line. Must not know: the tables that are read by them.
 */
package niengiam.data;
