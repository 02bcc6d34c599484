package niengiam.chart.spec;

/** Which question a chart answers. */
public enum ChartForm {
    /** How has it moved? */
    SERIES,
    /** How fast does it grow within the year? */
    PACE,
    /** What is it made of? */
    PARTS,
    /** How do two quantities of different units move together? */
    PANELS,
    /** Who has most? */
    RANKING,
    /** Where is much, and where little? */
    TILES,
    /** How far are we from what was demanded? */
    PLAN,
    /** What was said first, and what is said now? */
    REVISIONS
}
