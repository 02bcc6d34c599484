/** Comes in: blocks of a document. Goes out: what a line is: title, body, navigation, row of a pasted table; and which lead in lists. Must not know: figures. */
package niengiam.observe.prose.lines;
