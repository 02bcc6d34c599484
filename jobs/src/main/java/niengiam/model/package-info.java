/**
 * The vocabulary of the yearbook, in the words of SDMX and official statistics.
 *
 * <p>Comes in: nothing. Goes out: values that every other room may use. Must not know: any other package.
 */
package niengiam.model;
