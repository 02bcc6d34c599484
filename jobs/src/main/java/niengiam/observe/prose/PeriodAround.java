package niengiam.observe.prose;

import java.util.Set;
import niengiam.observe.prose.digits.UnitFinder;
import niengiam.observe.prose.said.Slot;
import niengiam.observe.prose.time.Times;
import niengiam.text.Items;
import niengiam.text.Lexicon;
import niengiam.text.PeriodPhrase;
import niengiam.text.PeriodReader;
import niengiam.text.Role;

/**
 * What the words around a period or a year tell of it: whether it dates figures, is part of a name, or is more or less than
 * its own words say.
 */
final class PeriodAround {

    private static final int NEAR = 12;
    private static final int FARTHEST_WORD = 4;

    /** Words that count months or quarters, where no number of them was read: "tháng cuối năm 2021". */
    private static final Set<String> PARTS_OF_YEARS =
            Set.of("MONTHS", "LAST_MONTHS", "QUARTER", "QUARTERS", "LAST", "FIRST", "YEAR_START", "DAY");

    private static final Set<String> YEARLY = Set.of("UNTIL", "YEAR", "IN", "WHOLE_YEAR");

    private final Lexicon lexicon;
    private final PeriodReader periods;
    private final UnitFinder units;
    private final CueReader cues;
    private final Passage passage;
    private final Items items;
    private final Times times;

    PeriodAround(
            final Lexicon lexicon,
            final PeriodReader periods,
            final UnitFinder units,
            final CueReader cues,
            final Passage passage) {
        this.lexicon = lexicon;
        this.periods = periods;
        this.units = units;
        this.cues = cues;
        this.passage = passage;
        this.items = passage.items;
        this.times = passage.times;
    }

    /** Whether bare months may begin at an item: "lũy kế 9 tháng", "9 tháng ước đạt". */
    boolean opens(final int item) {
        return item == passage.sentenceStart
                || items.isMark(item - 1, ':')
                || (units.isPhrase(item + 1, Role.TIME) && items.isMark(item + 2, ':'))
                || (items.isVietnamese()
                        && units.isPhrase(item + 1, Role.TIME)
                        && items.isNumber(item + 2)
                        && items.follows(item + 2)
                        && isMeasure(item + 3))
                || (items.isMark(item - 1, ',')
                        && items.follows(item)
                        && units.isPhrase(item + 1, Role.TIME)
                        && items.isMark(item + 2, ','))
                || (items.isPhrase(item - 1) && items.follows(item) && gathers(item - 1))
                || (units.isPhrase(item + 1, Role.TIME)
                        && items.isPhrase(item + 2)
                        && items.follows(item + 2)
                        && reports(item + 2));
    }

    private boolean gathers(final int item) {
        return units.isPhrase(item, Role.PART)
                || units.isPhrase(item, Role.GATHERING)
                || cues.says(item, Slot.STATUS, "CUMUL");
    }

    private boolean reports(final int item) {
        return cues.says(item, Slot.EST, "E") || units.isBreak(item, "REACH") || units.isBreak(item, "TO");
    }

    /** "Since 2010": from then until some day, and in no year. */
    boolean isSince(final int item) {
        final int from = units.isPhrase(item - 1, Role.TIME)
                        && units.code(item - 1, Role.TIME).equals("YEAR")
                ? item - 2
                : item - 1;
        return items.follows(item) && items.follows(from + 1) && isFrom(from);
    }

    /** "(2014: 171.9 billion)", "2018: 27 projects", "0.88% over 2014 (…)". */
    boolean isYearOfFigures(final int item) {
        final boolean before = item == passage.sentenceStart
                || items.isMark(item - 1, '(')
                || items.isMark(item - 1, ';')
                || items.isMark(item - 1, ':')
                || (items.kind(item - 1) == Items.MARK && item - 1 == passage.sentenceStart);
        if (before
                && (items.isMark(item + 1, ':')
                        || ((items.isMark(item + 1, '-') || items.isMark(item + 1, '–'))
                                && !items.isGlued(item + 1)))) {
            return true;
        }
        // "Closed 2019 with …", "2018 had given us …": a year, as nothing is counted by it.
        return items.gap(item + 1) > 0 || !items.isPhrase(item + 1) || times.awaitsBase() || !isMeasure(item + 1);
    }

    private boolean isMeasure(final int item) {
        return units.isRight(item, Role.UNIT)
                || units.isRight(item, Role.SCALE)
                || units.isRight(item, Role.CURRENCY)
                || units.isRight(item, Role.CLAIM);
    }

    /** Whether an item is a "from" or "since" of time or number. */
    boolean isFrom(final int item) {
        return units.isPhrase(item, Role.TIME) && units.code(item, Role.TIME).equals("FROM");
    }

    /** "…, thanks in part to a festival in March": of what brought the figures about. */
    boolean isOfCause(final PeriodPhrase period) {
        for (int i = period.first() - 1; i > passage.sentenceStart; i--) {
            if (items.isMark(i, ',') || items.isMark(i, ';')) {
                return false;
            }
            if (units.isBreak(i, "CAUSE")) {
                return true;
            }
        }
        return false;
    }

    /** "The battlefield relics of 1954": part of a name, as no number and no word that is read stands before it. */
    boolean isOfName(final PeriodPhrase period) {
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
    boolean isSinceThen(final PeriodPhrase period) {
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

    /** "Kể từ khi sáp nhập (1/7/2025) đến hết tháng 9": the clause begins with since when, and no day of it was read. */
    boolean isSinceSomething(final PeriodPhrase period) {
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

    /** "Số trong ngoặc là của năm 2015", "2015 figures in brackets". */
    boolean speaksOfBrackets(final PeriodPhrase period) {
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

    /** "Hơn nửa năm 2010", "gần 10 tháng": about so long. */
    boolean isHedged(final PeriodPhrase period) {
        final int first = period.first();
        final boolean counted = items.isNumber(first)
                || units.isPhrase(first, Role.NUMBER_WORD)
                || (units.isPhrase(first, Role.TIME)
                        && units.code(first, Role.TIME).startsWith("HALF"));
        return counted
                && period.kind() == PeriodPhrase.Kind.SPAN
                && !periods.isYear(first)
                && !(isYearAlone(period) && cues.saysEstimate(first - 1))
                && units.isPhrase(first - 1, Role.QUALIFIER)
                && items.follows(first);
    }

    /** "Mùa hè năm 2016", "ba tháng giãn cách của năm 2020", "late in 2003": no year, but something of it. */
    boolean isNarrowed(final PeriodPhrase period) {
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
    boolean endsRange(final PeriodPhrase period) {
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

    /** "Đến năm 2019": a year and no day or month of it. */
    boolean isYearAlone(final PeriodPhrase period) {
        for (int i = period.first(); i < period.next() - 1; i++) {
            if (!units.isPhrase(i, Role.TIME) || !YEARLY.contains(units.code(i, Role.TIME))) {
                return false;
            }
        }
        return periods.isYear(period.next() - 1);
    }

    /** Whether an item is an "of" that a period begins with. */
    boolean isOf(final int item) {
        return units.isPhrase(item, Role.TIME) && says(item, Role.TIME, "of");
    }

    /** Whether an item is what clauses begin behind. */
    boolean beginsClause(final int item) {
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

    /** "Ngày 5/1/2024, Sở Du lịch cho biết …": where nothing else says when it was written. */
    boolean isDayOfTelling(final PeriodPhrase day) {
        if (day.kind() != PeriodPhrase.Kind.DAY
                || day.lacksYear()
                || day.first() != passage.sentenceStart
                || passage.out.published.isPresent()) {
            return false;
        }
        for (int i = day.next(); i < items.size() && items.kind(i) != Items.STOP && !items.isNumber(i); i++) {
            if (cues.says(i, Slot.SCOPE, "TOLD")) {
                return true;
            }
        }
        return false;
    }

    /** "…, the tourism department said on 9 January 2024": the day of what is told, and no time of its figures. */
    boolean endsTelling(final PeriodPhrase day) {
        if (items.isVietnamese()
                || day.kind() != PeriodPhrase.Kind.DAY
                || day.lacksYear()
                || day.first() == passage.sentenceStart) {
            return false;
        }
        final int told = cues.says(day.first() - 1, Slot.SCOPE, "TOLD") ? day.first() - 1 : day.first() - 2;
        return told >= passage.sentenceStart
                && cues.says(told, Slot.SCOPE, "TOLD")
                && items.gap(day.first()) <= 1
                && (day.next() >= items.size()
                        || items.kind(day.next()) == Items.STOP
                        || items.kind(day.next()) == Items.MARK);
    }

    /** "Số liệu tính đến 31/8/2021.": of all that the text tells of now, where nothing else says when it was written. */
    boolean isDayOfData(final PeriodPhrase day) {
        return day.kind() == PeriodPhrase.Kind.CUTOFF
                && !day.lacksYear()
                && (isAllOfSentence(day) || isInBracketOfNow(day))
                && !passage.out.published.isPresent();
    }

    private boolean isAllOfSentence(final PeriodPhrase day) {
        return day.first() == passage.sentenceStart + 1
                && units.isBreak(passage.sentenceStart, "DATA")
                && (day.next() >= items.size() || items.kind(day.next()) == Items.STOP);
    }

    /** "So far the province has licensed 368 projects (as of 31 December 2022)". */
    private boolean isInBracketOfNow(final PeriodPhrase day) {
        return !items.isVietnamese()
                && passage.times.here().kind() == PeriodPhrase.Kind.NOW
                && items.isMark(day.first() - 1, '(')
                && items.isMark(day.next(), ')');
    }

    /** "Trong năm": of the year that is spoken of. */
    boolean isWithinYear(final int item) {
        return items.isVietnamese()
                && units.isPhrase(item, Role.TIME)
                && units.code(item, Role.TIME).equals("YEAR")
                && says(item, Role.TIME, "within");
    }

    /** Whether an item names a part of the time that is spoken of: "riêng tháng". */
    boolean isPartOfTime(final int item) {
        return units.isPhrase(item, Role.TIME) && says(item, Role.TIME, "part");
    }

    /** Whether the lexicon says this more of an item in a role. */
    boolean says(final int item, final Role role, final String said) {
        return lexicon.meaning(items.phrase(item), role).orElseThrow().sets().contains(said);
    }
}
