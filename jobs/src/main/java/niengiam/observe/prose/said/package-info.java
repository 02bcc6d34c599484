/** Comes in: words of the lexicon. Goes out: what they say of the figures around them, a value for each slot. Must not know: texts, figures. */
package niengiam.observe.prose.said;
