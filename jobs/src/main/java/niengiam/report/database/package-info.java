/**
 * Comes in: a release, and a PostgreSQL to load it into. Goes out: its tables in a schema of their own, all of them or none.
 * Must not know: where the release is kept, how a command is typed.
 */
package niengiam.report.database;
