/**
 * Everything said in one of both languages: words, names, numbers, dates. Comes in: codes and values. Goes out: text.
 * Must not know: pages and sheets.
 */
package niengiam.report.words;
