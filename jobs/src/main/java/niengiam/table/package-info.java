/** Columns and schemas of tables: what they are called and which type they have. Used by all rooms that store or show rows. */
package niengiam.table;
