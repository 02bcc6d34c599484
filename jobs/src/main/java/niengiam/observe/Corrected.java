package niengiam.observe;

import java.io.Serializable;

/**
 * What became of a correction at the place it names.
 *
 * @param id its id
 * @param effect what it did
 * @param text the text that stands there
 * @param before what was read: series, period, value and unit, or the reason of the reject
 * @param after what is taken instead; the same where it did nothing
 */
public record Corrected(String id, Effect effect, String text, String before, String after) implements Serializable {

    /** What a correction did. */
    public enum Effect {
        /** The figure is another than was read. */
        CHANGED,
        /** The figure is a reject. */
        WITHDRAWN,
        /** What was read is what it should be. */
        SUPERFLUOUS,
        /** The place holds a reading that the correction is not about. */
        ELSEWHERE
    }
}
