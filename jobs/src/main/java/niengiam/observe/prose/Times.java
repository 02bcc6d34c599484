package niengiam.observe.prose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import niengiam.text.PeriodPhrase;
import niengiam.text.PeriodPhrase.Kind;

/** Which period holds at a place: that of the sentence, of the bracket, of the comparison, or of an earlier sentence. */
final class Times {

    private static final int DEEPEST = 16;

    /** How a period stands among the words around it. */
    enum Place {
        /** Where it dates what stands before and behind it. */
        PLAIN,
        /** At the beginning of a clause that has figures of its own. */
        FORWARD,
        /** After "in": never of what is compared with, unless that is said. */
        WITHIN,
        /** "The $3.1 billion of 2021": of the number right before it, and of no other. */
        OF,
        /** After "riêng": of a part of the time that is spoken of. */
        PART,
        /** In a bracket right after another: "năm 2023 (tính đến 30/11/2023)". */
        LIMIT
    }

    private static final class Outside {
        private final PeriodPhrase sentence;
        private final PeriodPhrase base;
        private final boolean comparing;
        private final String[] own;
        private final int year;
        private final int yearHere;

        /** Whether a value of another period stands in the bracket: "(2019: 1,150,000)". */
        private boolean ownValue;

        private Outside(
                final PeriodPhrase sentence,
                final PeriodPhrase base,
                final boolean comparing,
                final String[] own,
                final int year,
                final int yearHere) {
            this.year = year;
            this.yearHere = yearHere;
            this.sentence = sentence;
            this.base = base;
            this.comparing = comparing;
            this.own = own;
        }
    }

    private final Deque<Outside> brackets = new ArrayDeque<>();
    private PeriodPhrase sentence = Draft.Period.NONE;
    private PeriodPhrase carried = Draft.Period.NONE;
    private PeriodPhrase topic = Draft.Period.NONE;
    private PeriodPhrase base = Draft.Period.NONE;
    private boolean comparing;
    private boolean claimed;
    private int year;
    private int yearBefore;

    /** The year that this sentence says. */
    private int yearHere;

    /** Whether the year that was said last was said in this paragraph. */
    private boolean near;

    /** The period of the first figures of the sentence, and whether others are of another. */
    private PeriodPhrase told = Draft.Period.NONE;

    /** The period of the last figures of the sentence, and of the sentence before. */
    private PeriodPhrase toldLast = Draft.Period.NONE;

    private PeriodPhrase toldBefore = Draft.Period.NONE;

    /** The period of the last flow that was told, also in an earlier paragraph, with its year. */
    private PeriodPhrase flow = Draft.Period.NONE;

    private boolean several;
    private boolean severalBefore;
    private boolean partOfTime;

    /** Forgets the document before. */
    void forget() {
        nextParagraph(false);
        year = 0;
        flow = Draft.Period.NONE;
    }

    /**
     * Begins a paragraph.
     *
     * @param goesOn whether it is the next item of a list, to which the periods of the item before go on to hold
     */
    void nextParagraph(final boolean goesOn) {
        if (!goesOn) {
            carried = Draft.Period.NONE;
            sentence = Draft.Period.NONE;
            topic = Draft.Period.NONE;
            told = Draft.Period.NONE;
            toldLast = Draft.Period.NONE;
            several = false;
            near = false;
        }
        nextSentence();
    }

    void nextSentence() {
        while (!brackets.isEmpty()) {
            close();
        }
        if (told.isPresent()) {
            // What figures were of, not what was only mentioned: "…, which absorbed it in July 2025, received …".
            carried = told;
            severalBefore = several;
        } else if (topic.isPresent()) {
            carried = topic;
            severalBefore = false;
        } else if (!carried.isPresent()) {
            severalBefore = false;
        }
        told = Draft.Period.NONE;
        toldBefore = toldLast;
        toldLast = Draft.Period.NONE;
        several = false;
        partOfTime = false;
        topic = Draft.Period.NONE;
        sentence = Draft.Period.NONE;
        yearBefore = year;
        yearHere = 0;
        endBase();
    }

    /**
     * Takes in a period; figures of the sentence that wait for one get it.
     *
     * @param place how it stands among the words around it
     */
    void take(final PeriodPhrase period, final List<Draft> waiting, final Place place) {
        if (place == Place.LIMIT && period.kind() == Kind.CUTOFF && !brackets.isEmpty() && limited(period)) {
            return;
        }
        if (place == Place.LIMIT && period.kind() == Kind.DAY && !brackets.isEmpty() && isNow(period)) {
            return;
        }
        final boolean sinceJanuary = period.kind() == Kind.YEAR_TO_NOW && period.start() == 0;
        if (sentence.kind() == Kind.CUTOFF && (period.isOfThisYear() || sinceJanuary) && waiting.isEmpty()) {
            // "Tính đến ngày 20/9/2023, từ đầu năm …", "By 15 December, … had licensed 210 projects this year".
            return;
        }
        final boolean dated = period.kind() == Kind.SPAN || period.kind() == Kind.CUTOFF || period.kind() == Kind.DAY;
        // "Cùng kỳ 2017": the year that is compared with is none in which the text goes on.
        final int said = dated ? period.end() / 10_000 : 0;
        if (claimed && place != Place.WITHIN) {
            // "Gấp 3,4 lần năm 2021", "84% of the 2019 level": of what is compared with.
            comparing = true;
            claimed = false;
        }
        if (comparing) {
            base = period.kind() == Kind.THIS ? base : period;
            return;
        }
        if (place == Place.OF && !waiting.isEmpty() && brackets.isEmpty()) {
            final Draft last = waiting.remove(waiting.size() - 1);
            last.period = period;
            last.year = said;
            last.yearHere = said;
            return;
        }
        if (said > 2) {
            year = said;
            yearHere = said;
            near = true;
        } else if (period.kind() == PeriodPhrase.Kind.SAME_PERIOD && period.start() > 0) {
            // "Cùng kỳ năm 2022, hai tháng đầu năm …".
            yearHere = period.start();
        }
        if (!waiting.isEmpty()
                && brackets.isEmpty()
                && period.kind() != Kind.DAY
                && (period.kind() != Kind.THIS || period.isOfUnnamedMonths())) {
            // "…; quý IV ước đạt …" dates what comes, "… trong quý IV" what went before.
            if (place != Place.FORWARD && place != Place.PART) {
                for (final Draft draft : waiting) {
                    draft.period = period;
                    draft.year = year;
                    draft.yearHere = yearHere;
                    tell(period);
                    flow = period.in(year);
                }
            }
            waiting.clear();
        }
        if (period.kind() == Kind.SAME_PERIOD) {
            base = sentence.isPresent() && sentence.kind() != Kind.SAME_PERIOD ? sentence : base;
        }
        sentence = period;
        partOfTime = place == Place.PART;
        final boolean lasts = period.kind() != Kind.DAY && period.kind() != Kind.SAME_PERIOD;
        if (lasts && !topic.isPresent() && place != Place.PART && brackets.isEmpty()) {
            topic = period;
        }
    }

    /** Below a heading the year that was said last holds no more. */
    void forgetYear() {
        year = 0;
    }

    /** "Trong đó" begins a sentence: its figures are parts of the one told last. */
    void goOn() {
        if (toldBefore.isPresent()) {
            carried = toldBefore;
            severalBefore = false;
        }
    }

    /** What is said of the future holds no further. */
    void dropTopic() {
        year = yearBefore;
        topic = Draft.Period.NONE;
        told = Draft.Period.NONE;
    }

    /** Whether the sentence, or else the one before, has told figures of a whole year before this one. */
    boolean isAfterEarlierYear(final int later) {
        final PeriodPhrase before = told.isPresent() ? told : carried;
        final int earlier = before.end() / 10_000;
        return before.kind() == Kind.SPAN
                && earlier > 1
                && earlier < later
                && before.start() == earlier * 10_000 + 101
                && before.end() == earlier * 10_000 + 1231;
    }

    /** Takes in the period of a figure that is neither a part of the time nor compared with. */
    private void tell(final PeriodPhrase period) {
        toldLast = period;
        if (!told.isPresent()) {
            told = period;
        } else {
            // An earlier year is only compared with; what follows is told of the one before.
            several |= (told.start() != period.start() || told.end() != period.end())
                    && period.end() / 10_000 >= told.end() / 10_000;
        }
    }

    private boolean limited(final PeriodPhrase cutoff) {
        final Outside outside = brackets.peek();
        final Optional<PeriodPhrase> part = limited(outside.sentence, cutoff);
        part.ifPresent(shorter -> {
            brackets.pop();
            brackets.push(
                    new Outside(shorter, outside.base, outside.comparing, outside.own, outside.year, outside.yearHere));
        });
        return part.isPresent();
    }

    /** "To date (30 June 2022)": the day says until when. */
    private boolean isNow(final PeriodPhrase day) {
        final Outside outside = brackets.peek();
        if (outside.sentence.kind() != Kind.NOW) {
            return false;
        }
        final PeriodPhrase until =
                new PeriodPhrase(Kind.CUTOFF, 0, day.end(), day.first(), day.next(), day.from(), day.to());
        final int said = day.end() / 10_000;
        brackets.pop();
        brackets.push(
                new Outside(until, outside.base, outside.comparing, outside.own, said > 2 ? said : outside.year, said));
        brackets.peek().ownValue = true;
        topic = until;
        return true;
    }

    /** A period until a day in it; empty if the day is not, or is its last. */
    static Optional<PeriodPhrase> limited(final PeriodPhrase whole, final PeriodPhrase cutoff) {
        if (whole.kind() == Kind.YEAR_TO_NOW
                && whole.start() == 0
                && cutoff.kind() == Kind.CUTOFF
                && !cutoff.lacksYear()) {
            // "Từ đầu năm đến nay (tính đến ngày 15/6/2020)".
            final int first = cutoff.end() / 10_000 * 10_000 + 101;
            return Optional.of(new PeriodPhrase(
                    Kind.SPAN, first, cutoff.end(), whole.first(), whole.next(), whole.from(), whole.to()));
        }
        final int end = cutoff.end() / 10_000 == 0 ? cutoff.end() + whole.end() / 10_000 * 10_000 : cutoff.end();
        return whole.kind() != Kind.SPAN || cutoff.kind() != Kind.CUTOFF || end < whole.start() || end >= whole.end()
                ? Optional.empty()
                : Optional.of(new PeriodPhrase(
                        Kind.SPAN, whole.start(), end, whole.first(), whole.next(), whole.from(), whole.to()));
    }

    void beginBase() {
        comparing = true;
        base = Draft.Period.NONE;
    }

    /** After a growth rate or a number of times: the next period may be that of what is compared with. */
    void claim() {
        claimed = true;
    }

    /** After a figure: the next period is its own. */
    void figure() {
        claimed = false;
    }

    void endBase() {
        claimed = false;
        if (comparing) {
            comparing = false;
            base = Draft.Period.NONE;
        }
    }

    /** Whether the comparison that is being read names its time before its value: "the previous year's 2.57 million". */
    boolean comparesNamed() {
        return comparing && base.isPresent() && base.kind() == Kind.SAME_PERIOD;
    }

    /** Whether a value of another time is being read: in a comparison, or in a bracket with a period of its own. */
    boolean isAboutAnotherTime() {
        return (comparing && base.isPresent())
                || (!brackets.isEmpty() && sentence.isPresent() && !sentence.equals(brackets.peek().sentence));
    }

    /** Whether a bracket tells values of what is compared with: "bằng 1,8 lần cùng kỳ (5 dự án, 262 triệu USD)". */
    boolean isInBracketOfBase() {
        return comparing
                && !brackets.isEmpty()
                && brackets.peek().comparing
                && brackets.peek().base.isPresent();
    }

    boolean isComparison() {
        return comparing;
    }

    /** Whether a year that stands alone is that of what is compared with. */
    boolean awaitsBase() {
        return claimed || (comparing && !base.isPresent());
    }

    boolean hasBase() {
        return base.isPresent();
    }

    /** The period that was said in this sentence. */
    PeriodPhrase here() {
        return sentence;
    }

    /** The period that holds now. */
    PeriodPhrase inForce() {
        return sentence.isPresent() ? sentence : carried;
    }

    void open(final String[] own, final boolean rightAfterPhrase) {
        if (brackets.size() < DEEPEST) {
            brackets.push(new Outside(sentence, base, comparing, own, year, yearHere));
            comparing = comparing && rightAfterPhrase;
        }
    }

    /** Whether a bracket tells the value of another period: "45 (2020: 38)". */
    boolean isOwnValue() {
        return !brackets.isEmpty() && brackets.peek().ownValue;
    }

    /** The period that was read last has a value of its own behind it. */
    void own() {
        if (!brackets.isEmpty()) {
            brackets.peek().ownValue = true;
        }
    }

    /** Ends a bracket; gives back the dimensions that held before it. */
    Optional<String[]> close() {
        if (brackets.isEmpty()) {
            return Optional.empty();
        }
        final Outside outside = brackets.pop();
        if (outside.sentence.isPresent() || outside.ownValue) {
            // "Quý I (quý I/2023: 1,48 triệu lượt), …": the other year ends with its bracket.
            year = outside.year;
            yearHere = outside.yearHere;
        }
        sentence = outside.sentence;
        base = outside.base;
        comparing = outside.comparing;
        return Optional.of(outside.own);
    }

    /** What "cùng thời gian" means: the time of the last flow, even before this paragraph. */
    PeriodPhrase ofLastFlow() {
        return flow;
    }

    /** Gives a figure its period, as far as it is known here. */
    void date(final Draft draft, final PeriodPhrase local, final Findings findings) {
        draft.year = yearHere > 0 ? yearHere : year;
        draft.yearHere = yearHere;
        draft.near = near;
        draft.compared = comparing;
        draft.several = severalBefore;
        draft.carried = draft.rule.carriesPeriod() ? carried : Draft.Period.NONE;
        if (comparing && base.isPresent()) {
            draft.period = base;
            draft.base = inForce().isPresent() ? inForce() : findings.outline.period();
        } else if (local.isPresent()) {
            draft.period = local;
            draft.base = inForce();
            if (local.kind() == PeriodPhrase.Kind.SPAN && brackets.isEmpty() && !comparing) {
                tell(local);
                several |= sentence.isPresent() && sentence.end() / 10_000 == local.end() / 10_000;
            }
        } else {
            draft.period = sentence;
            several |= sentence.kind() == Kind.CUTOFF
                    && told.isPresent()
                    && brackets.isEmpty()
                    && !comparing
                    && !draft.rule.indicator().kind().isAtAPoint();
            if (sentence.kind() == PeriodPhrase.Kind.SPAN && brackets.isEmpty() && !partOfTime && !comparing) {
                tell(sentence);
            }
            draft.base = sentence.kind() == Kind.SAME_PERIOD && base.isPresent() ? base : carried;
        }
        if (local.isPresent() && local.end() / 10_000 > 2) {
            draft.year = local.end() / 10_000;
            draft.yearHere = draft.year;
        }
        draft.heading = findings.outline.period();
        final boolean dates = draft.period.kind() == Kind.SPAN || draft.period.kind() == Kind.CUTOFF;
        if (dates
                && !comparing
                && brackets.isEmpty()
                && !draft.rule.indicator().kind().isAtAPoint()) {
            flow = draft.period.in(draft.year);
        }
    }
}
