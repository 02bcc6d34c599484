/**
 * What one release says otherwise than another, table by table. Comes in: the files of a table of both. Goes out: the rows that differ. Must
 * not know: how differences are shown.
 */
package niengiam.lake.compare;
