/** The desk of what waits for a person: finds it, hands it out as a workbook, and turns what was decided into files. */
package niengiam.job.desk;
