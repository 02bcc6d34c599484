/** Comes in: numbers and the words around them. Goes out: what they count, which stand in one list, what makes them no figures: codes, dates, halves of a number. Must not know: figures. */
package niengiam.observe.prose.digits;
