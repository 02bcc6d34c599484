/**
 * What must hold of published figures, and what did not.
 *
 * <p>Comes in: observations and rules that are data. Goes out: findings, and {@code Accepted}, which only the gate can
 * make. Must not know: charts.
 */
package niengiam.quality;
