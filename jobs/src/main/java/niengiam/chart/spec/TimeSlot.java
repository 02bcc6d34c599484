package niengiam.chart.spec;

import java.util.Objects;
import niengiam.model.Language;

/**
 * A place on the time axis.
 *
 * @param position in years: a whole year stands at its number, a part of a year as well
 * @param label as printed below the axis or beside the mark: {@code 2017}, {@code 9T 2017}
 */
public record TimeSlot(double position, String label, Extent extent) {

    private static final int LATEST = 9999;

    /** Whether the slot covers what its neighbours cover. */
    public enum Extent {
        /** As long as the series' other periods. */
        WHOLE,
        /** Only a part of the year, so never joined to whole years nor read against them. */
        PART,
        /** A day within the year, at which something stands: whole as it is, and never joined to ends of years. */
        DAY
    }

    public TimeSlot {
        label = PlainText.clean(label);
        if (!(Math.abs(position) <= LATEST)) {
            throw new IllegalArgumentException("Invalid time slot \"" + label + "\": expected a year from -" + LATEST
                    + " to " + LATEST + ", got " + position);
        }
        Objects.requireNonNull(extent, "extent");
    }

    public static TimeSlot year(final int year) {
        return new TimeSlot(year, Integer.toString(year), Extent.WHOLE);
    }

    /** The first months of a year: {@code 9T 2017} in Vietnamese, {@code 9M 2017} in English. */
    public static TimeSlot firstMonths(final int year, final int months, final Language language) {
        if (months < 1 || months > 11) {
            throw new IllegalArgumentException("Invalid part of " + year + ": expected 1 to 11 months, got " + months);
        }
        return new TimeSlot(year, months + Word.MONTHS_SHORT.in(language) + " " + year, Extent.PART);
    }

    /** Whether it stands beside the line of its neighbours, with a label of its own. */
    public boolean isPart() {
        return extent != Extent.WHOLE;
    }

    /** Whether something is missing of the year. */
    public boolean isPartOfYear() {
        return extent == Extent.PART;
    }
}
