package niengiam.observe.prose;

import niengiam.model.Locator;

/**
 * A statement about figures that is no figure of its own: a growth rate, a share, a number of times, a difference, a
 * target. It can be checked against observations, and is never stored as one.
 *
 * @param sourceId id of the source
 * @param kind what is claimed
 * @param locator the place of the number
 * @param text the number as printed
 * @param context the words around it
 */
public record Claim(String sourceId, Kind kind, Locator locator, String text, String context) {

    /** What is claimed. */
    public enum Kind {
        /** A percentage: growth, index, share or part of a plan, as the words around it say. */
        PERCENT,
        /** A difference of percentages. */
        POINTS,
        /** How many times as much. */
        TIMES,
        /** A difference in the unit of the figure. */
        CHANGE,
        /** A plan or target. */
        TARGET
    }
}
