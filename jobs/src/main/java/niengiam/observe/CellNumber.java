package niengiam.observe;

import niengiam.model.Locator;

/**
 * One number of a workbook cell and what became of it.
 *
 * @param locator the cell
 * @param start where it begins in the text that the cell shows, in characters
 * @param end behind its last digit
 * @param text as shown
 * @param fate what became of it
 * @param kind of a figure the mapping that read it, of other numbers what they are or why nobody read them
 */
public record CellNumber(Locator locator, int start, int end, String text, Fate fate, String kind) {

    /** What became of a number. */
    public enum Fate {
        USED,
        CONTEXT,
        UNREAD
    }
}
