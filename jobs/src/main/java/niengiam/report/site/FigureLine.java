package niengiam.report.site;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of a comparison table, in words and printed numbers.
 *
 * @param period the period
 * @param anchor of the row; a second figure of a period has a number after it
 * @param end last day of the period, by which rows are put in order
 * @param value the figure
 * @param status its place on the ladder of officialness
 * @param basePeriod the period of the base; empty text if there is none
 * @param base the base
 * @param change difference; empty where nothing may be compared
 * @param percent change in per cent; empty likewise
 * @param verdict code of the comparability
 * @param reason the same in words
 * @param source the source, short
 * @param sourceNumber its number in the list below the tables
 * @param note what the comparison rests on
 * @param other said beside the period where another figure for it takes precedence; otherwise empty text
 */
record FigureLine(
        String period,
        String anchor,
        LocalDate end,
        Shown value,
        String status,
        String basePeriod,
        Optional<Shown> base,
        Optional<Printed> change,
        Optional<Printed> percent,
        String verdict,
        String reason,
        String source,
        int sourceNumber,
        String note,
        String other) {

    int year() {
        return end.getYear();
    }

    String sort() {
        return end.toString();
    }

    /** The same at another place of its page. */
    FigureLine at(final String place) {
        return with(place, other);
    }

    /** The same, marked as another figure for a period. */
    FigureLine asOther(final String word) {
        return with(anchor, word);
    }

    private FigureLine with(final String place, final String word) {
        return new FigureLine(
                period,
                place,
                end,
                value,
                status,
                basePeriod,
                base,
                change,
                percent,
                verdict,
                reason,
                source,
                sourceNumber,
                note,
                word);
    }

    /**
     * A number as printed and as data.
     *
     * @param text for readers
     * @param exact every digit, for programs
     */
    record Printed(String text, String exact) {}

    /**
     * A figure that leads to where it was read.
     *
     * @param hedge the word the source put before it, with a space; empty text if none
     * @param number the figure
     * @param href the place
     */
    record Shown(String hedge, Printed number, String href) {}
}
