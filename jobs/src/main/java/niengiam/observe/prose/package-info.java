/**
 * Sentences become observations, claims or rejects by a lexicon and rules that are data; no figure is dropped silently.
 *
 * <p>Comes in: documents, the lexicon, code lists. Goes out: {@code Observation}, {@code Reject}, {@link
 * niengiam.observe.prose.Claim} and a class for every digit group. Must not know: Parquet, Spark, charts.
 */
package niengiam.observe.prose;
