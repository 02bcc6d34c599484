package niengiam.observe.prose.time;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import niengiam.text.PeriodPhrase;
import niengiam.text.PeriodPhrase.Kind;

/** Which period holds at a place: that of the sentence, of the bracket, of the comparison, or of an earlier sentence. */
public final class Times {

    private static final int DEEPEST = 16;

    /** How a period stands among the words around it. */
    public enum Place {
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

    private final Deque<Outside> brackets = new ArrayDeque<>();
    private PeriodPhrase sentence = PeriodPhrase.ABSENT;
    private PeriodPhrase base = PeriodPhrase.ABSENT;
    private boolean comparing;
    private boolean claimed;
    private int year;
    private int yearBefore;

    /** The year that this sentence says. */
    private int yearHere;

    /** Whether the year that was said last was said in this paragraph. */
    private boolean near;

    private final Told told = new Told();

    /** The period of the last flow that was told, also in an earlier paragraph, with its year. */
    private PeriodPhrase flow = PeriodPhrase.ABSENT;

    private boolean partOfTime;

    /** Forgets the document before. */
    public void forget() {
        nextParagraph(false);
        year = 0;
        flow = PeriodPhrase.ABSENT;
    }

    /**
     * Begins a paragraph.
     *
     * @param goesOn whether it is the next item of a list, to which the periods of the item before go on to hold
     */
    public void nextParagraph(final boolean goesOn) {
        if (!goesOn) {
            sentence = PeriodPhrase.ABSENT;
            told.forget();
            near = false;
        }
        nextSentence();
    }

    public void nextSentence() {
        while (!brackets.isEmpty()) {
            close();
        }
        told.nextSentence();
        partOfTime = false;
        sentence = PeriodPhrase.ABSENT;
        yearBefore = year;
        yearHere = 0;
        endBase();
    }

    /**
     * Takes in a period; figures of the sentence that wait for one get it.
     *
     * @param place how it stands among the words around it
     */
    public void take(final PeriodPhrase period, final List<FigureTime> waiting, final Place place) {
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
            final FigureTime last = waiting.remove(waiting.size() - 1);
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
                for (final FigureTime time : waiting) {
                    time.period = period;
                    time.year = year;
                    time.yearHere = yearHere;
                    told.date(period);
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
        if (lasts && place != Place.PART && brackets.isEmpty()) {
            told.nameFirst(period);
        }
    }

    /** Below a heading the year that was said last holds no more. */
    public void forgetYear() {
        year = 0;
    }

    /** "Trong đó" begins a sentence: its figures are parts of the one told last. */
    public void goOn() {
        told.goOn();
    }

    /** What is said of the future holds no further. */
    public void dropTopic() {
        year = yearBefore;
        told.drop();
    }

    /**
     * "In 2023 the tally had been 4 million": the year of such a sentence does not go on, if it is before that which is spoken of.
     *
     * @param now the year of publication; 0 if it is not known
     */
    public void dropEarlier(final int now) {
        if (yearHere > 0 && yearHere < (yearBefore > 0 ? yearBefore : now)) {
            dropTopic();
        }
    }

    /** Whether the sentence says a year. */
    public boolean saysYear() {
        return yearHere > 0;
    }

    /** Whether the sentence, or else the one before, has told figures of a whole year before this one. */
    public boolean isAfterEarlierYear(final int later) {
        return told.isOfYearBefore(later);
    }

    private boolean limited(final PeriodPhrase cutoff) {
        final Outside outside = brackets.peek();
        final Optional<PeriodPhrase> part = FigureTime.limited(outside.sentence, cutoff);
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
        told.name(until);
        return true;
    }

    public void beginBase() {
        comparing = true;
        base = PeriodPhrase.ABSENT;
    }

    /** After a growth rate or a number of times: the next period may be that of what is compared with. */
    public void claim() {
        claimed = true;
    }

    /** After a figure: the next period is its own. */
    public void figure() {
        claimed = false;
    }

    public void endBase() {
        claimed = false;
        if (comparing) {
            comparing = false;
            base = PeriodPhrase.ABSENT;
        }
    }

    /** Whether the comparison that is being read names its time before its value: "the previous year's 2.57 million". */
    public boolean comparesNamed() {
        return comparing && base.isPresent() && base.kind() == Kind.SAME_PERIOD;
    }

    /** Whether a value of another time is being read: in a comparison, or in a bracket with a period of its own. */
    public boolean isAboutAnotherTime() {
        return (comparing && base.isPresent())
                || (!brackets.isEmpty() && sentence.isPresent() && !sentence.equals(brackets.peek().sentence));
    }

    /** Whether a bracket tells values of what is compared with: "bằng 1,8 lần cùng kỳ (5 dự án, 262 triệu USD)". */
    public boolean isInBracketOfBase() {
        return comparing
                && !brackets.isEmpty()
                && brackets.peek().comparing
                && brackets.peek().base.isPresent();
    }

    public boolean isComparison() {
        return comparing;
    }

    /** Whether a year that stands alone is that of what is compared with. */
    public boolean awaitsBase() {
        return claimed || (comparing && !base.isPresent());
    }

    public boolean hasBase() {
        return base.isPresent();
    }

    /** The period that was said in this sentence. */
    public PeriodPhrase here() {
        return sentence;
    }

    /** The period that holds now. */
    public PeriodPhrase inForce() {
        return sentence.isPresent() ? sentence : told.carried();
    }

    public void open(final String[] own, final boolean rightAfterPhrase) {
        if (brackets.size() < DEEPEST) {
            brackets.push(new Outside(sentence, base, comparing, own, year, yearHere));
            comparing = comparing && rightAfterPhrase;
        }
    }

    /** Whether a bracket tells the value of another period: "45 (2020: 38)". */
    public boolean isOwnValue() {
        return !brackets.isEmpty() && brackets.peek().ownValue;
    }

    /** The period that was read last has a value of its own behind it. */
    public void own() {
        if (!brackets.isEmpty()) {
            brackets.peek().ownValue = true;
        }
    }

    /** Ends a bracket; gives back the dimensions that held before it. */
    public Optional<String[]> close() {
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
    public PeriodPhrase ofLastFlow() {
        return flow;
    }

    /**
     * Gives a figure its period, as far as it is known here.
     *
     * @param local the period that stands right beside its number
     * @param carries whether the period of an earlier sentence holds for it
     * @param heading the period of the heading or the title
     */
    public void date(
            final FigureTime time, final PeriodPhrase local, final boolean carries, final PeriodPhrase heading) {
        final boolean atAPoint = time.indicator.kind().isAtAPoint();
        time.year = yearHere > 0 ? yearHere : year;
        time.yearHere = yearHere;
        time.near = near;
        time.compared = comparing;
        time.several = told.isSeveralBefore();
        time.carried = carries ? told.carried() : PeriodPhrase.ABSENT;
        if (comparing && base.isPresent()) {
            time.period = base;
            time.base = inForce().isPresent() ? inForce() : heading;
        } else if (local.isPresent()) {
            time.period = local;
            time.base = inForce();
            if (local.kind() == PeriodPhrase.Kind.SPAN && brackets.isEmpty() && !comparing) {
                told.tell(local);
                if (sentence.isPresent() && sentence.end() / 10_000 == local.end() / 10_000) {
                    told.tellSeveral();
                }
            }
        } else {
            time.period = sentence;
            if (sentence.kind() == Kind.CUTOFF && told.isAny() && brackets.isEmpty() && !comparing && !atAPoint) {
                told.tellSeveral();
            }
            if (sentence.kind() == PeriodPhrase.Kind.SPAN && brackets.isEmpty() && !partOfTime && !comparing) {
                told.tell(sentence);
            }
            time.base = sentence.kind() == Kind.SAME_PERIOD && base.isPresent() ? base : told.carried();
            if (!sentence.isPresent() && brackets.isEmpty() && !comparing && !atAPoint) {
                told.imply(time.carried.isPresent() ? time.carried : heading);
            }
        }
        if (local.isPresent() && local.end() / 10_000 > 2) {
            time.year = local.end() / 10_000;
            time.yearHere = time.year;
        }
        time.heading = heading;
        final boolean dates = time.period.kind() == Kind.SPAN || time.period.kind() == Kind.CUTOFF;
        if (dates && !comparing && brackets.isEmpty() && !atAPoint) {
            flow = time.period.in(time.year);
        }
    }
}
