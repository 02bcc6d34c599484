/**
 * Questions to a published lake. Comes in: a release and a question. Goes out: explanations, differences, rows. Must
 * not know: how they are printed.
 */
package niengiam.job.ask;
