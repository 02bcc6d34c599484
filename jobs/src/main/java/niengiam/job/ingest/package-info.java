/**
 * Comes in: any files. Goes out: what would be read of them, or a dataset. Must not know: releases.
 */
package niengiam.job.ingest;
