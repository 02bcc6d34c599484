/**
 * The jobs: the only place where the rooms meet and where a Spark session is built.
 *
 * <p>Comes in: configuration. Goes out: a result record per job. Must not know: how arguments are parsed or results
 * printed.
 */
package niengiam.job;
