package niengiam.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day to which a source counted. A "year" of the national investment tables ends on a day in December that moves
 * from year to year and is often not printed; growth between two such years is only as good as their cut-offs are equal.
 *
 * @param day the last day counted; empty where the source does not say
 */
public record Cutoff(Optional<LocalDate> day) {

    /** The source does not say to which day it counted. */
    public static final Cutoff UNKNOWN = new Cutoff(Optional.empty());

    private static final String UNKNOWN_TEXT = "UNKNOWN";

    /** Counted to this day, inclusive. */
    public static Cutoff on(final LocalDate day) {
        return new Cutoff(Optional.of(day));
    }

    public boolean isKnown() {
        return day.isPresent();
    }

    /** Reads an ISO date or {@code UNKNOWN}. */
    public static Optional<Cutoff> parse(final String text) {
        if (text.equalsIgnoreCase(UNKNOWN_TEXT)) {
            return Optional.of(UNKNOWN);
        }
        try {
            return TimePeriods.day(text).map(Cutoff::on);
        } catch (final DateTimeException notADay) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return day.map(LocalDate::toString).orElse(UNKNOWN_TEXT);
    }
}
