package niengiam.report.workbook;

import java.util.ArrayList;
import java.util.List;

/** The rows of a workbook that carry a check: how many there are, and in which cells the checks stand. */
final class CheckedRows {

    private final List<String> ranges = new ArrayList<>();
    private long rows;

    /** Adds the checks of a sheet: those of a column, from the second row to the last. */
    void add(final String sheet, final String column, final int last, final long checked) {
        ranges.add("'" + sheet + "'!$" + column + "$2:$" + column + "$" + Math.max(2, last));
        rows += checked;
    }

    long rows() {
        return rows;
    }

    /** A formula that counts the checks with a result, {@code TRUE} or {@code FALSE}. */
    String counting(final String result) {
        return String.join(
                "+",
                ranges.stream()
                        .map(range -> "COUNTIF(" + range + "," + result + ")")
                        .toList());
    }
}
