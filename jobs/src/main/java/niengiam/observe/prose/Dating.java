package niengiam.observe.prose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import niengiam.observe.prose.digits.UnitFinder;
import niengiam.observe.prose.said.Slot;
import niengiam.observe.prose.time.Times;
import niengiam.text.Items;
import niengiam.text.PeriodPhrase;
import niengiam.text.PeriodReader;
import niengiam.text.Role;

/** Takes in the periods of a text: where one stands among the words around it tells which figures it dates. */
final class Dating {

    private static final int LEGAL_DATE_DISTANCE = 40;
    private static final int NEAR = 12;

    private final PeriodReader periods;
    private final UnitFinder units;
    private final PeriodAround around;
    private final Passage passage;
    private final Items items;
    private final Times times;
    private int legalEnd;
    private boolean spanBefore;

    Dating(final PeriodReader periods, final UnitFinder units, final PeriodAround around, final Passage passage) {
        this.periods = periods;
        this.units = units;
        this.around = around;
        this.passage = passage;
        this.items = passage.items;
        this.times = passage.times;
    }

    void begin() {
        legalEnd = -LEGAL_DATE_DISTANCE;
    }

    /** Takes in the number of a law: a day right behind it is that of the law. */
    void law(final int item) {
        legalEnd = items.end(item);
    }

    int take(final PeriodPhrase found) {
        final PeriodPhrase period = ofSameTime(ofSamePeriod(merged(found))).in(items);
        for (int i = period.first(); i < period.next(); i++) {
            if (items.isNumber(i)) {
                passage.use(i, period.kind() == PeriodPhrase.Kind.DAY ? "date" : "period");
            }
        }
        final boolean ofLaw =
                period.kind() == PeriodPhrase.Kind.DAY && items.start(period.first()) - legalEnd < LEGAL_DATE_DISTANCE;
        if (!ofLaw) {
            takeOfFigures(period);
        }
        spanBefore = period.kind() == PeriodPhrase.Kind.SPAN;
        passage.periodFirst = period.first();
        passage.periodNext = period.next();
        return period.next();
    }

    private void takeOfFigures(final PeriodPhrase period) {
        if (around.isOfName(period) || (!passage.waiting.isEmpty() && around.isOfCause(period))) {
            return;
        }
        if (around.endsTelling(period)) {
            if (passage.out.published.isEmpty()) {
                passage.out.published = PeriodPhrase.date(period.end());
            }
            return;
        }
        if (around.isDayOfTelling(period) || around.isDayOfData(period)) {
            passage.out.published = PeriodPhrase.date(period.end());
        }
        if (period.kind() == PeriodPhrase.Kind.SPAN && around.isSinceThen(period)) {
            passage.severalYears = true;
            return;
        }
        if (period.kind() == PeriodPhrase.Kind.SPAN && around.speaksOfBrackets(period)) {
            passage.out.periods.bracket(period);
            return;
        }
        if (isJoined(period)) {
            passage.out.periods.doubt(period, "alone, or with the one that is joined to it");
        } else if (around.isHedged(period)) {
            passage.out.periods.doubt(period, "or somewhat longer or shorter, as the word before it says");
        } else if (around.isNarrowed(period)) {
            passage.out.periods.doubt(period, "as a whole, or the part of it that the words before it name");
        } else if (around.endsRange(period)) {
            passage.out.periods.doubt(period, "alone, or the end of the years that begin before it");
        } else if (period.kind() == PeriodPhrase.Kind.DAY) {
            passage.out.periods.doubtFlows(period, "is one day: what happened on it, or until it, nobody says");
        } else if (period.kind() == PeriodPhrase.Kind.CUTOFF && around.isSinceSomething(period)) {
            passage.out.periods.doubtFlows(period, "is until when it was counted: since what, no day tells");
        } else if (period.kind() == PeriodPhrase.Kind.CUTOFF && around.isYearAlone(period) && !endsGrowth(period)) {
            passage.out.periods.doubtFlows(period, "is until when it was counted: since when nobody says");
        } else if (period.kind() == PeriodPhrase.Kind.CUTOFF && around.says(period.first(), Role.TIME, "at")) {
            passage.out.periods.doubtFlows(period, "is named as a point in time: of which time until then nobody says");
        }
        final boolean compared = times.isComparison();
        final Times.Place place = place(period);
        times.take(period, passage.waiting, place);
        if (place == Times.Place.LIMIT) {
            limit(period);
        }
        if (compared) {
            // A year that is only compared with tells nothing of figures that name none.
            return;
        }
        if (items.isMark(period.first() - 1, '(') && items.isMark(period.next(), ':') && items.follows(period.next())) {
            // "45 (2020: 38)": the year of another value tells nothing of the text.
            return;
        }
        if (!items.isVietnamese() && passage.frame.inClause(Slot.TARGET).equals("YES")) {
            // In an English clause, where the verb stands before its year: "The plant is due to be completed in 2022"
            // tells nothing of what was counted.
            return;
        }
        passage.out.periods.mention(period);
    }

    /** "Năm 2012 đón 2,1 triệu lượt, đến năm 2016 là 2,5 triệu": visitors of a year, which nobody counts for years together. */
    private boolean endsGrowth(final PeriodPhrase year) {
        return passage.frame.inParagraph(Slot.NOUN).equals("VISITOR") && times.isAfterEarlierYear(year.end() / 10_000);
    }

    /** "40 dự án trong năm 2023 (tính đến 30/11)": what the bracket limits were figures of before. */
    private void limit(final PeriodPhrase cutoff) {
        final int limited = items.start(passage.periodFirst);
        for (int i = passage.out.drafts.size() - 1; i >= 0; i--) {
            final Draft draft = passage.out.drafts.get(i);
            if (draft.time.paragraph() != passage.paragraph) {
                return;
            }
            draft.time.limit(limited, cutoff);
        }
    }

    /** "Năm 2023 và năm 2024": what follows is of both, or of each. */
    private boolean isJoined(final PeriodPhrase period) {
        return spanBefore
                && period.kind() == PeriodPhrase.Kind.SPAN
                && units.isAnd(period.first() - 1)
                && passage.periodNext == period.first() - 1
                && items.follows(period.first())
                && items.follows(period.first() - 1)
                && passage.waiting.isEmpty()
                && !times.isComparison();
    }

    /** "Quý I và quý II năm 2024" is half a year, where no figures of each follow in order. */
    private PeriodPhrase merged(final PeriodPhrase first) {
        if (!times.isComparison()) {
            passage.series.name(first);
        }
        final int and = first.next();
        if (first.kind() != PeriodPhrase.Kind.SPAN
                || !units.isAnd(and)
                || !items.follows(and)
                || !items.follows(and + 1)
                || !passage.waiting.isEmpty()) {
            return first;
        }
        final PeriodPhrase second = periods.read(and + 1, false);
        if (second.kind() != PeriodPhrase.Kind.SPAN || !isNext(first, second)) {
            return first;
        }
        passage.series.name(second);
        final int start = first.in(second.end() / 10_000).start();
        return new PeriodPhrase(PeriodPhrase.Kind.SPAN, start, second.end(), first.first(), second.next());
    }

    /** "Cùng thời gian, tỉnh cấp mới …": the time that was told last, where one was. */
    private PeriodPhrase ofSameTime(final PeriodPhrase found) {
        final PeriodPhrase last = times.ofLastFlow();
        return found.kind() == PeriodPhrase.Kind.THIS
                        && last.isPresent()
                        && !last.lacksYear()
                        && around.says(found.first(), Role.TIME, "same")
                ? new PeriodPhrase(last.kind(), last.start(), last.end(), found.first(), found.next())
                : found;
    }

    /** "Năm 2021 cùng kỳ": the same days of that year. */
    private PeriodPhrase ofSamePeriod(final PeriodPhrase year) {
        final int same = year.next();
        return year.kind() == PeriodPhrase.Kind.SPAN
                        && around.isYearAlone(year)
                        && units.isRight(same, Role.TIME)
                        && units.code(same, Role.TIME).equals("SAME_PERIOD")
                        && !units.isRight(same + 1, Role.TIME)
                        && !(items.isNumber(same + 1) && periods.isYear(same + 1))
                ? new PeriodPhrase(
                        PeriodPhrase.Kind.SAME_PERIOD, year.end() / 10_000, year.end(), year.first(), same + 1)
                : year;
    }

    /** Whether one period begins where the other ends, in the same year. */
    private static boolean isNext(final PeriodPhrase first, final PeriodPhrase second) {
        final int year = second.end() / 10_000;
        final Optional<LocalDate> end = PeriodPhrase.date(first.in(year).end());
        return second.start() / 10_000 == year
                && first.in(year).start() / 10_000 == year
                && end.isPresent()
                && end.map(day -> day.plusDays(1)).equals(PeriodPhrase.date(second.start()));
    }

    /** Takes in a bracket that opens: a value that stands alone in it may be of a time told once for all of them. */
    void bracket(final int item) {
        final PeriodPhrase of = passage.out.periods.inBrackets();
        if (of.isPresent() && isAmount(item - 1) && isValueAlone(item + 1)) {
            times.take(of, List.of(), Times.Place.PLAIN);
            times.own();
        }
    }

    private boolean isAmount(final int item) {
        return items.isNumber(item)
                || units.isPhrase(item, Role.UNIT)
                || units.isPhrase(item, Role.SCALE)
                || units.isPhrase(item, Role.CURRENCY);
    }

    private boolean isValueAlone(final int first) {
        int at = units.isPhrase(first, Role.CURRENCY) ? first + 1 : first;
        if (!items.isNumber(at)) {
            return false;
        }
        at++;
        while (isAmount(at) && !items.isNumber(at) && items.follows(at)) {
            at++;
        }
        return items.isMark(at, ')') && items.follows(at);
    }

    private Times.Place place(final PeriodPhrase period) {
        final int before = period.first() - 1;
        if (items.isMark(before, '(') && before == passage.periodNext) {
            return Times.Place.LIMIT;
        }
        final boolean alone = units.isPhrase(period.next(), Role.PART) && items.follows(period.next());
        if (alone
                || around.isPartOfTime(period.first())
                || (units.isPhrase(before, Role.PART) && items.follows(period.first()))) {
            return Times.Place.PART;
        }
        if (around.isOf(period.first()) && before >= 0 && before == passage.zoneEnd - 1) {
            return Times.Place.OF;
        }
        if (around.beginsClause(before) && figureFollows(period.next())) {
            return Times.Place.FORWARD;
        }
        return isWithin(period.first()) || (items.follows(period.first()) && isWithin(before))
                ? Times.Place.WITHIN
                : Times.Place.PLAIN;
    }

    private boolean isWithin(final int item) {
        return (units.isPhrase(item, Role.TIME) && around.says(item, Role.TIME, "within"))
                || (units.isPhrase(item, Role.GATHERING) && around.says(item, Role.GATHERING, "within"));
    }

    /** Whether a number with a unit or a scale comes before the clause ends. */
    private boolean figureFollows(final int from) {
        for (int i = from; i < items.size() && i < from + NEAR; i++) {
            if (items.isMark(i, ',') || items.isMark(i, ';') || items.kind(i) == Items.STOP) {
                return false;
            }
            if (items.isNumber(i) && !periods.isYear(i) && !units.isRight(i + 1, Role.CLAIM)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a period ends right before an item. */
    boolean isPeriodEnd(final int item) {
        return passage.periodNext == item;
    }
}
