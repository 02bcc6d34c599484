/**
 * Comes in: rows under a schema. Goes out: CSV that is safe to open in a spreadsheet, and a count by another reader.
 * Must not know: what the columns mean.
 */
package niengiam.lake.csv;
