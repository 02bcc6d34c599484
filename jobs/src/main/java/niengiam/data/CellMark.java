package niengiam.data;

/** What a cell that holds no number says. */
public enum CellMark {
    /** There is a value and nobody collected it: an observation without value, status L. */
    NOT_COLLECTED,
    /** There is a value and the producer keeps it to himself: an observation without value, status Q. */
    SUPPRESSED,
    /** Nothing occurred: a true zero. */
    ZERO,
    /** No figure stands here. */
    ABSENT
}
