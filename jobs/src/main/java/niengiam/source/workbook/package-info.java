/**
 * Comes in: a workbook of Excel or OpenDocument. Goes out: cells as they are shown, each with its place. Must not know: what a
 * figure means.
 */
package niengiam.source.workbook;
