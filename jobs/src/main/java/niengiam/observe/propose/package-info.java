/**
 * Drafts a mapping for a table that has none.
 *
 * <p>Comes in: a delimited file or workbook, code lists, label tables. Goes out: the text of a mapping, what it would read,
 * and what nobody could be sure of. It never places a number by a guess: what is not certain is a comment.
 */
package niengiam.observe.propose;
