/**
 * Comes in: a text, web page, PDF, Word, OpenDocument or rich text file. Goes out: its text as it is read aloud, in blocks, each
 * character with its place. Must not know: what a figure means.
 */
package niengiam.source.document;
