package niengiam.observe;

/** What a cell that holds no number says. */
enum CellMark {
    /** There is a value and nobody collected it: an observation without value, status L. */
    NOT_COLLECTED,
    /** Nothing occurred: a true zero. */
    ZERO,
    /** No figure stands here. */
    ABSENT
}
