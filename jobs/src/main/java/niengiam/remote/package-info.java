/**
 * Files elsewhere: the JDK's file interface over Hadoop's file systems, so that everything that works on a
 * {@code java.nio.file.Path} works on HDFS too.
 *
 * <p>Comes in: the text of a location. Goes out: a path. Must not know: anyone.
 */
package niengiam.remote;
