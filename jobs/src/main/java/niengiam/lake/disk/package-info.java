/**
 * Files that survive a fall of the power, and the faults that storage has. Comes in: paths. Goes out: durable bytes,
 * digests. Must not know: tables and releases.
 */
package niengiam.lake.disk;
