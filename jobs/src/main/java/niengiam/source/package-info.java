/**
 * Bytes on disk become cells and fragments, each with the place where it stands.
 *
 * <p>Comes in: files. Goes out: cells with a locator, origins, configuration files as typed values. Must not know: what
 * a figure means.
 */
package niengiam.source;
