/**
 * The yearly run, from the data folder to the published release. Comes in: a configuration. Goes out: a result
 * record. Must not know: arguments and printing.
 */
package niengiam.job.run;
