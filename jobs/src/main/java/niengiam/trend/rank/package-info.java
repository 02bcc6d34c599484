/**
 * Whether numbers in a row rise or fall, by their ranks: Mann and Kendall's test, Sen's slope, Holm's correction for many tests.
 *
 * <p>Comes in: numbers in order. Goes out: a probability, a slope. Must not know: figures, periods, verdicts.
 */
package niengiam.trend.rank;
