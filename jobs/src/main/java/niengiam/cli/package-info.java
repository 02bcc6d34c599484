/**
 * The command line.
 *
 * <p>Comes in: arguments. Goes out: an exit code. Must not know: business rules.
 */
package niengiam.cli;
