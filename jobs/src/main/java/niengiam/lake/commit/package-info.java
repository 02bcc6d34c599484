/**
 * Releases: complete or not there at all. Comes in: a run's finished folder. Goes out: a numbered release under
 * digests, and every check of one. Must not know: what is in its tables.
 */
package niengiam.lake.commit;
