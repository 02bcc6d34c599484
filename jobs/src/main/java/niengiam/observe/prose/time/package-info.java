/** Comes in: periods as they are read, with how they stand among the words. Goes out: the first and the last day of each figure, or between which two it is a guess. Must not know: numbers, rules, places, texts. */
package niengiam.observe.prose.time;
