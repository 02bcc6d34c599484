package niengiam.data;

/** What a cell that holds no number says. */
public enum CellMark {
    /** There is a value and nobody collected it: an observation without value, status L. */
    NOT_COLLECTED,
    /** Nothing occurred: a true zero. */
    ZERO,
    /** No figure stands here. */
    ABSENT
}
