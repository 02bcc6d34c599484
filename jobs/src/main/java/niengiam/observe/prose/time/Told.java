package niengiam.observe.prose.time;

import niengiam.text.PeriodPhrase;
import niengiam.text.PeriodPhrase.Kind;

/** Of which periods the figures of this sentence and of the one before were told. */
final class Told {

    /** Month and day, as the numbers of days have them. */
    private static final int FIRST_DAY = 101;

    private static final int LAST_DAY = 1231;

    /** The period of the first figures of the sentence, and whether others are of another. */
    private PeriodPhrase first = PeriodPhrase.ABSENT;

    private boolean several;

    /** Whether the first figures of the sentence name no period, so that theirs is what held before. */
    private boolean implied;

    /** The period of the last figures of the sentence, and of the sentence before. */
    private PeriodPhrase last = PeriodPhrase.ABSENT;

    private PeriodPhrase before = PeriodPhrase.ABSENT;

    /** What the sentence names first, even if no figure is of it. */
    private PeriodPhrase topic = PeriodPhrase.ABSENT;

    /** What goes on to hold from the sentence before, and whether that told of others as well. */
    private PeriodPhrase carried = PeriodPhrase.ABSENT;

    private boolean severalBefore;

    /** Begins a paragraph that goes on with nothing. */
    void forget() {
        drop();
        carried = PeriodPhrase.ABSENT;
        last = PeriodPhrase.ABSENT;
        several = false;
    }

    void nextSentence() {
        if (first.isPresent()) {
            // What figures were of, not what was only mentioned: "…, which absorbed it in July 2025, received …".
            // "… 2.1 million visitors in 2015. In 2010 there were 970,000. Receipts leapt …": of which of the two
            // nobody says.
            severalBefore = several || isEarlier(first, carried);
            carried = first;
        } else if (topic.isPresent()) {
            carried = topic;
            severalBefore = false;
        } else if (!carried.isPresent()) {
            severalBefore = false;
        }
        drop();
        before = last;
        last = PeriodPhrase.ABSENT;
        several = false;
    }

    private static boolean isEarlier(final PeriodPhrase later, final PeriodPhrase before) {
        return later.end() / 10_000 > 2 && later.end() / 10_000 < before.end() / 10_000;
    }

    /** What is said of the future holds no further. */
    void drop() {
        first = PeriodPhrase.ABSENT;
        topic = PeriodPhrase.ABSENT;
        implied = false;
    }

    /** Takes in what the sentence names. */
    void name(final PeriodPhrase period) {
        topic = period;
    }

    /** The same, if it is the first. */
    void nameFirst(final PeriodPhrase period) {
        topic = topic.isPresent() ? topic : period;
    }

    /** Takes in the period of a figure that is neither a part of the time nor compared with. */
    void tell(final PeriodPhrase period) {
        last = period;
        if (!first.isPresent() || (implied && period.end() / 10_000 >= first.end() / 10_000)) {
            first = period;
            implied = false;
        } else {
            // An earlier year is only compared with; what follows is told of the one before.
            several |= (first.start() != period.start() || first.end() != period.end())
                    && period.end() / 10_000 >= first.end() / 10_000;
        }
    }

    /** A figure names no period: "Tổng thu đạt 6.210 tỷ đồng, trong khi năm 2018 chỉ đạt 5.480 tỷ đồng" goes on with the year before it. */
    void imply(final PeriodPhrase held) {
        if (!first.isPresent() && held.kind() == Kind.SPAN) {
            first = held;
            implied = true;
        }
    }

    /** Takes in the period that stands behind figures which named none until then. */
    void date(final PeriodPhrase period) {
        if (implied) {
            first = PeriodPhrase.ABSENT;
            implied = false;
        }
        tell(period);
    }

    /** The sentence tells of other periods too. */
    void tellSeveral() {
        several = true;
    }

    boolean isAny() {
        return first.isPresent();
    }

    /** Parts of what was told last follow. */
    void goOn() {
        if (before.isPresent()) {
            carried = before;
            severalBefore = false;
        }
    }

    PeriodPhrase carried() {
        return carried;
    }

    boolean isSeveralBefore() {
        return severalBefore;
    }

    /** Whether the sentence, or else the one before, has told figures of a whole year before this one. */
    boolean isOfYearBefore(final int later) {
        final PeriodPhrase whole = first.isPresent() ? first : carried;
        final int earlier = whole.end() / 10_000;
        return whole.kind() == Kind.SPAN
                && earlier > 1
                && earlier < later
                && whole.start() == earlier * 10_000 + FIRST_DAY
                && whole.end() == earlier * 10_000 + LAST_DAY;
    }
}
