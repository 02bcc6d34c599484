package niengiam.source.document;

/**
 * How a run of characters is set.
 *
 * @param font name of its font; empty if none is named
 * @param withdrawn whether it is struck out or hidden
 * @param shift positive if raised, negative if lowered, otherwise 0
 */
record RunStyle(String font, boolean withdrawn, int shift) {

    static final RunStyle PLAIN = new RunStyle("", false, 0);
}
