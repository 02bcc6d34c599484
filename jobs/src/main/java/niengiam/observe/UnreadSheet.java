package niengiam.observe;

/**
 * A sheet of a workbook that was not read.
 *
 * @param numbers how many numbers and formulas it holds
 * @param reason why: it holds no table of the mapping, or one that cannot be understood
 */
public record UnreadSheet(int numbers, String reason) {

    /** A sheet that is not meant by the mapping. */
    static UnreadSheet ofNoTable(final int numbers) {
        return new UnreadSheet(numbers, "");
    }

    /** Whether it looked like a table of the mapping and is none that can be read. */
    public boolean isNotUnderstood() {
        return !reason.isEmpty();
    }
}
