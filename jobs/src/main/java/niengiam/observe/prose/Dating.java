package niengiam.observe.prose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niengiam.text.Items;
import niengiam.text.Lexicon;
import niengiam.text.PeriodPhrase;
import niengiam.text.PeriodReader;
import niengiam.text.Role;

/** Takes in the periods of a text: where one stands among the words around it tells which figures it dates. */
final class Dating {

    private static final int LEGAL_DATE_DISTANCE = 40;
    private static final int NEAR = 12;
    private static final int FARTHEST_WORD = 4;

    /** Words that count months or quarters, where no number of them was read: "tháng cuối năm 2021". */
    private static final Set<String> PARTS_OF_YEARS =
            Set.of("MONTHS", "LAST_MONTHS", "QUARTER", "QUARTERS", "LAST", "FIRST", "YEAR_START", "DAY");

    private static final Set<String> YEARLY = Set.of("UNTIL", "YEAR", "IN", "WHOLE_YEAR");

    private final Lexicon lexicon;
    private final PeriodReader periods;
    private final UnitFinder units;
    private final Passage passage;
    private final Items items;
    private final Times times;
    private int legalEnd;
    private boolean spanBefore;

    Dating(final Lexicon lexicon, final PeriodReader periods, final UnitFinder units, final Passage passage) {
        this.lexicon = lexicon;
        this.periods = periods;
        this.units = units;
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
        if (isOfName(period)) {
            return;
        }
        if (period.kind() == PeriodPhrase.Kind.SPAN && isSinceThen(period)) {
            passage.severalYears = true;
            return;
        }
        if (period.kind() == PeriodPhrase.Kind.SPAN && speaksOfBrackets(period)) {
            passage.out.bracketPeriod = period;
            return;
        }
        if (isJoined(period)) {
            passage.out.doubt(period, "alone, or with the one that is joined to it");
        } else if (isHedged(period)) {
            passage.out.doubt(period, "or somewhat longer or shorter, as the word before it says");
        } else if (isNarrowed(period)) {
            passage.out.doubt(period, "as a whole, or the part of it that the words before it name");
        } else if (endsRange(period)) {
            passage.out.doubt(period, "alone, or the end of the years that begin before it");
        } else if (period.kind() == PeriodPhrase.Kind.DAY) {
            passage.out.doubtFlows(period, "is one day: what happened on it, or until it, nobody says");
        } else if (period.kind() == PeriodPhrase.Kind.CUTOFF && isSinceSomething(period)) {
            passage.out.doubtFlows(period, "is until when it was counted: since what, no day tells");
        } else if (period.kind() == PeriodPhrase.Kind.CUTOFF && isYearAlone(period)) {
            passage.out.doubtFlows(period, "is until when it was counted: since when nobody says");
        } else if (period.kind() == PeriodPhrase.Kind.CUTOFF && says(period.first(), Role.TIME, "at")) {
            passage.out.doubtFlows(period, "is named as a point in time: of which time until then nobody says");
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
        if (passage.out.firstYear == 0
                && period.kind() != PeriodPhrase.Kind.DAY
                && period.kind() != PeriodPhrase.Kind.SAME_PERIOD
                && !period.lacksYear()) {
            passage.out.firstYear = period.end() / 10_000;
        }
        if (!passage.out.firstPeriod.isPresent() && period.kind() == PeriodPhrase.Kind.SPAN) {
            passage.out.firstPeriod = period;
        }
    }

    /** "40 dự án trong năm 2023 (tính đến 30/11)": what the bracket limits were figures of before. */
    private void limit(final PeriodPhrase cutoff) {
        final int limited = items.start(passage.periodFirst);
        for (int i = passage.out.drafts.size() - 1; i >= 0; i--) {
            final Draft draft = passage.out.drafts.get(i);
            if (draft.paragraph != passage.paragraph) {
                return;
            }
            if (draft.period.from() == limited) {
                draft.period = Times.limited(draft.period, cutoff).orElse(draft.period);
            }
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
                        && says(found.first(), Role.TIME, "same")
                ? new PeriodPhrase(last.kind(), last.start(), last.end(), found.first(), found.next())
                : found;
    }

    /** "Năm 2021 cùng kỳ": the same days of that year. */
    private PeriodPhrase ofSamePeriod(final PeriodPhrase year) {
        final int same = year.next();
        return year.kind() == PeriodPhrase.Kind.SPAN
                        && isYearAlone(year)
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
        final Optional<LocalDate> end = PeriodSettlement.day(first.in(year).end());
        return second.start() / 10_000 == year
                && first.in(year).start() / 10_000 == year
                && end.isPresent()
                && end.map(day -> day.plusDays(1)).equals(PeriodSettlement.day(second.start()));
    }

    /** "Mùa hè năm 2016", "ba tháng giãn cách của năm 2020", "late in 2003": no year, but something of it. */
    private boolean isNarrowed(final PeriodPhrase period) {
        if (units.isPhrase(period.first(), Role.TIME)
                && units.code(period.first(), Role.TIME).equals("FROM")) {
            // "The three months from June to August".
            return false;
        }
        int words = 0;
        for (int i = period.first() - 1; i >= passage.sentenceStart && words <= FARTHEST_WORD; i--) {
            words += items.gap(i + 1) + 1;
            if (isDash(i) && items.isGlued(i + 1)) {
                // "Mid-December 2020".
                continue;
            }
            if (!items.isPhrase(i) || words > FARTHEST_WORD) {
                return false;
            }
            if (units.isPhrase(i, Role.TIME)) {
                final String time = units.code(i, Role.TIME);
                return time.equals("NARROW")
                        || (PARTS_OF_YEARS.contains(time) && (items.follows(i + 1) || items.isNumber(i - 1)));
            }
        }
        return false;
    }

    /** "Lũy kế từ năm 2015 đến năm 2019", "over 2015-2019": where no span of years was read, its last year is not the period. */
    private boolean endsRange(final PeriodPhrase period) {
        int before = period.first() - 1;
        while (before >= passage.sentenceStart
                && items.follows(before + 1)
                && (units.isPhrase(before, Role.TIME) || isDash(before))) {
            before--;
        }
        return before >= passage.sentenceStart
                && items.follows(before + 1)
                && items.isNumber(before)
                && periods.isYear(before)
                && Integer.parseInt(items.printed(before)) < period.end() / 10_000;
    }

    private boolean isDash(final int item) {
        return items.isMark(item, '-') || items.isMark(item, '\u2013');
    }

    /** "Kể từ khi sáp nhập (1/7/2025) đến hết tháng 9": the clause begins with since when, and no day of it was read. */
    private boolean isSinceSomething(final PeriodPhrase period) {
        for (int i = period.first() - 1; i >= passage.sentenceStart && i > period.first() - NEAR; i--) {
            if (items.isMark(i, ',') || items.isMark(i, ';')) {
                return false;
            }
            if (units.isPhrase(i, Role.TIME)
                    && (units.code(i, Role.TIME).equals("FROM")
                            || units.code(i, Role.TIME).equals("AFTER"))
                    && items.isVietnamese()
                    && !units.isRight(i + 1, Role.TIME)) {
                return i > passage.periodFirst - 1
                        ? beginsClause(i - 1) || i == passage.sentenceStart
                        : i == passage.sentenceStart;
            }
        }
        return false;
    }

    /** "Đến năm 2019": a year and no day or month of it. */
    private boolean isYearAlone(final PeriodPhrase period) {
        for (int i = period.first(); i < period.next() - 1; i++) {
            if (!units.isPhrase(i, Role.TIME) || !YEARLY.contains(units.code(i, Role.TIME))) {
                return false;
            }
        }
        return periods.isYear(period.next() - 1);
    }

    /** "The battlefield relics of 1954": part of a name, as no number and no word that is read stands before it. */
    private boolean isOfName(final PeriodPhrase period) {
        final int first = period.first();
        return units.isPhrase(first, Role.TIME)
                && isOf(first)
                && items.isNumber(first + 1)
                && period.next() == first + 2
                && first > passage.sentenceStart
                && items.gap(first) > 0
                && items.nameBefore(first) < 0
                && !times.awaitsBase();
    }

    /** "Since the province was re-established in 1989": the word begins the clause in which the year stands. */
    private boolean isSinceThen(final PeriodPhrase period) {
        for (int i = period.first() - 1; i >= passage.sentenceStart && i > period.first() - NEAR; i--) {
            if (!items.isPhrase(i) && !items.isMark(i, '-')) {
                return false;
            }
            if (units.isPhrase(i, Role.TIME) && units.code(i, Role.TIME).equals("FROM")) {
                return !items.isVietnamese() && i == passage.sentenceStart;
            }
        }
        return false;
    }

    /** "Số trong ngoặc là của năm 2015", "2015 figures in brackets". */
    private boolean speaksOfBrackets(final PeriodPhrase period) {
        for (int i = period.first() - 1; i >= passage.sentenceStart && i > period.first() - FARTHEST_WORD; i--) {
            if (units.isBreak(i, "BRACKETS")) {
                return true;
            }
            if (!items.isPhrase(i)) {
                return false;
            }
        }
        return units.isBreak(period.next(), "BRACKETS") || units.isBreak(period.next() + 1, "BRACKETS");
    }

    /** Takes in a bracket that opens: a value that stands alone in it may be of a time told once for all of them. */
    void bracket(final int item) {
        final PeriodPhrase of = passage.out.bracketPeriod;
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

    /** "Hơn nửa năm 2010", "gần 10 tháng": about so long. */
    private boolean isHedged(final PeriodPhrase period) {
        final int first = period.first();
        final boolean counted = items.isNumber(first)
                || units.isPhrase(first, Role.NUMBER_WORD)
                || (units.isPhrase(first, Role.TIME)
                        && units.code(first, Role.TIME).startsWith("HALF"));
        return counted
                && period.kind() == PeriodPhrase.Kind.SPAN
                && !periods.isYear(first)
                && units.isPhrase(first - 1, Role.QUALIFIER)
                && items.follows(first);
    }

    private Times.Place place(final PeriodPhrase period) {
        final int before = period.first() - 1;
        if (items.isMark(before, '(') && before == passage.periodNext) {
            return Times.Place.LIMIT;
        }
        final boolean alone = units.isPhrase(period.next(), Role.PART) && items.follows(period.next());
        if (alone
                || isPartOfTime(period.first())
                || (units.isPhrase(before, Role.PART) && items.follows(period.first()))) {
            return Times.Place.PART;
        }
        if (isOf(period.first()) && before >= 0 && before == passage.zoneEnd - 1) {
            return Times.Place.OF;
        }
        if (beginsClause(before) && figureFollows(period.next())) {
            return Times.Place.FORWARD;
        }
        return isWithin(period.first()) || (items.follows(period.first()) && isWithin(before))
                ? Times.Place.WITHIN
                : Times.Place.PLAIN;
    }

    private boolean isPartOfTime(final int item) {
        return units.isPhrase(item, Role.TIME) && says(item, Role.TIME, "part");
    }

    private boolean isOf(final int item) {
        return units.isPhrase(item, Role.TIME) && says(item, Role.TIME, "of");
    }

    private boolean isWithin(final int item) {
        return (units.isPhrase(item, Role.TIME) && says(item, Role.TIME, "within"))
                || (units.isPhrase(item, Role.GATHERING) && says(item, Role.GATHERING, "within"));
    }

    private boolean says(final int item, final Role role, final String said) {
        return lexicon.meaning(items.phrase(item), role).orElseThrow().sets().contains(said);
    }

    /** Whether an item is what clauses begin behind. */
    private boolean beginsClause(final int item) {
        return item < 0
                || items.isMark(item, ',')
                || items.isMark(item, ';')
                || items.isMark(item, '(')
                || items.isMark(item, ')')
                || units.isPhrase(item, Role.PART)
                || (units.isPhrase(item, Role.BREAK)
                        && (units.code(item, Role.BREAK).equals("AND")
                                || units.code(item, Role.BREAK).equals("CONTRAST")));
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
