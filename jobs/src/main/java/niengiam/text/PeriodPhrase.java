package niengiam.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The words of a text that name a time, before it is known to which figures they belong. Days are written as numbers,
 * 20171130; the year is 0 where the words do not say it.
 *
 * @param kind what the words name
 * @param start first day; 0 for a cut-off, and for until now where it is not said; the year or 0 for the same period
 * @param end last day, inclusive
 * @param first the first item of the words
 * @param next the item after them
 * @param from offset of the words; -1 until {@link #in(Items)} has told
 * @param to offset behind the words
 */
public record PeriodPhrase(Kind kind, int start, int end, int first, int next, int from, int to) {

    /** A period whose offsets are not told. */
    public PeriodPhrase(final Kind kind, final int start, final int end, final int first, final int next) {
        this(kind, start, end, first, next, -1, -1);
    }

    /** The same with the offsets of its words, which stay true when the items are read anew. */
    public PeriodPhrase in(final Items items) {
        return isPresent()
                ? new PeriodPhrase(kind, start, end, first, next, items.start(first), items.end(next - 1))
                : this;
    }

    /** What the words name. */
    public enum Kind {
        /** Nothing: no period begins there. */
        NONE,
        /** One day. */
        DAY,
        /** From a day to a day. */
        SPAN,
        /** Until a day, the first day not being said. */
        CUTOFF,
        /** Until the document was written. */
        NOW,
        /** From the beginning of the year, or from the first day, until the document was written. */
        YEAR_TO_NOW,
        /** From the very beginning until the document was written. */
        EVER,
        /** The same days of an earlier year. */
        SAME_PERIOD,
        /** The period that the document or its section is about, or the last months of it, as many as the start says. */
        THIS
    }

    /** Stands for the year of writing, which is known only at the end. */
    static final int THIS_YEAR = 1;

    /** In months: what "the past year" is long. */
    static final int PAST_YEAR = 12;

    /** Stands for the year before that of writing. */
    static final int YEAR_BEFORE = 2;

    /** No period. */
    public static final PeriodPhrase ABSENT = new PeriodPhrase(Kind.NONE, 0, 0, 0, 0);

    public boolean isPresent() {
        return kind != Kind.NONE;
    }

    /** Whether the words lack the year, or only say that it is the year of writing. */
    public boolean lacksYear() {
        return (kind == Kind.SPAN || kind == Kind.DAY || kind == Kind.CUTOFF) && year(end) <= YEAR_BEFORE;
    }

    /** Whether the words say that the year is that of writing: "9 tháng năm nay". */
    public boolean isOfThisYear() {
        return lacksYear() && year(end) == THIS_YEAR;
    }

    /** Whether the words name a month or a quarter, and not which: "trong tháng". */
    public boolean isOfUnnamedMonths() {
        return kind == Kind.THIS && start > 0 && start < PAST_YEAR;
    }

    /** Whether the words name the year that has just ended or is about to: "trong năm qua". */
    public boolean isOfPastYear() {
        return kind == Kind.THIS && start == PAST_YEAR;
    }

    /** Whether the words say that the year is the one before that of writing: "July last year". */
    public boolean isOfYearBefore() {
        return lacksYear() && year(end) == YEAR_BEFORE;
    }

    /** The same words in a year; words that say their year stay as they are. */
    public PeriodPhrase in(final int year) {
        if (!lacksYear()) {
            return this;
        }
        final int shift = (year - year(end)) * 10_000;
        return new PeriodPhrase(
                kind, start == 0 ? 0 : start + shift, clampFebruary(end + shift), first, next, from, to);
    }

    /** The day that a number such as 20171130 stands for. */
    public static Optional<LocalDate> date(final int number) {
        try {
            return Optional.of(LocalDate.of(year(number), number / 100 % 100, number % 100));
        } catch (final DateTimeException unreal) {
            return Optional.empty();
        }
    }

    static int day(final int year, final int month, final int day) {
        return year * 10_000 + month * 100 + day;
    }

    static int year(final int day) {
        return day / 10_000;
    }

    static int lastOfMonth(final int year, final int month) {
        return clampFebruary(
                day(year, month, month == 2 ? 29 : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31));
    }

    private static int clampFebruary(final int day) {
        final int year = year(day);
        final boolean leap = year <= THIS_YEAR || (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
        return !leap && day % 10_000 == 229 ? day - 1 : day;
    }
}
