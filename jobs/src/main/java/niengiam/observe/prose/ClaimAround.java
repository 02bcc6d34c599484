package niengiam.observe.prose;

import niengiam.model.Qualifier;
import niengiam.observe.prose.digits.UnitFinder;
import niengiam.observe.prose.said.Assignment;
import niengiam.observe.prose.said.Slot;
import niengiam.observe.prose.time.Times;
import niengiam.text.Amount;
import niengiam.text.Form;
import niengiam.text.Items;
import niengiam.text.Role;

/** Tells by the words and signs around a number that it is the level of nothing: a change, a plan, a rate, less than zero. */
final class ClaimAround {

    private static final int PLAN_DISTANCE = 6;
    private static final int FARTHEST = 10;
    private static final String INTERNET = "INTERNET";

    /** A cue for all people of a place, right behind a percentage. */
    private static final String PEOPLE = "PEOPLE";

    private final UnitFinder units;
    private final CueReader cues;
    private final Passage passage;
    private final Items items;
    private final Frame frame;
    private final Times times;

    ClaimAround(final UnitFinder units, final CueReader cues, final Passage passage) {
        this.units = units;
        this.cues = cues;
        this.passage = passage;
        this.items = passage.items;
        this.frame = passage.frame;
        this.times = passage.times;
    }

    /** The share that a number is; nothing if it is another percentage. */
    UnitFinder.Found shareOfInternet(final int item, final int next) {
        final int first = units.isPhrase(item - 1, Role.QUALIFIER) && items.follows(item) ? item - 1 : item;
        final boolean percent =
                units.isRight(next, Role.CLAIM) && units.code(next, Role.CLAIM).equals("PERCENT");
        if (!percent || isBehindChange(first) || !(isTold(next + 1) || isBehind(next + 1))) {
            return UnitFinder.Found.NOTHING;
        }
        frame.say(new Assignment(Slot.NOUN, "INTERNET_SHARE"));
        return new UnitFinder.Found("INTERNET_SHARE", -1, next + 1);
    }

    /** "Internet penetration stood at 70.1%". */
    private boolean isTold(final int next) {
        final String noun = frame.inClause(Slot.NOUN);
        final boolean ofOthers = units.isPhrase(next, Role.PART)
                || units.isPhrase(next, Role.BASE)
                || (units.isPhrase(next, Role.LOCATIVE) && units.isWritten(next, Form.OF));
        return (noun.equals(INTERNET) || noun.equals("INTERNET_SHARE"))
                && (isPeople(next) || !(items.follows(next) && ofOthers));
    }

    private boolean isBehind(final int next) {
        if (!isPeople(next)) {
            return false;
        }
        for (int i = next; i < items.size() && i < next + FARTHEST && items.isPhrase(i); i++) {
            if (cues.says(i, Slot.CROWD, "OTHER")) {
                return false;
            }
            if (cues.says(i, Slot.NOUN, INTERNET)) {
                return true;
            }
        }
        return false;
    }

    /** "Of the population", "of Dien Bien's population". */
    private boolean isPeople(final int item) {
        final int ofPlace = units.isRight(item, Role.LOCATIVE) && units.isRight(item + 1, Role.AREA) ? item + 2 : item;
        for (int i = ofPlace; i < ofPlace + 2; i++) {
            if (units.isPhrase(i, Role.CUE) && units.code(i, Role.CUE).equals(PEOPLE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of change stands right before an item, the number or its hedge. */
    boolean isBehindChange(final int item) {
        return units.isPhrase(item - 1, Role.CHANGE) && items.follows(item);
    }

    /** "Tăng 15 dự án", "nhiều hơn năm 2010 15 dự án", "tăng so với năm 2010 15 dự án": by so many. */
    boolean isChange(final int item, final boolean money, final UnitFinder.Found unit) {
        final boolean added = !money
                && !unit.unit().equals("PROJECT")
                && items.follows(item)
                && cues.says(item - 1, Slot.STATUS, "ADJ")
                && units.isWritten(item - 1, Form.RISE);
        // "Tăng thêm 15 cơ sở".
        return added
                || (isBehindChange(item) && !isCapitalAdded(item - 1, money, unit))
                || (times.isComparison()
                        && (passage.periodNext == item
                                || (passage.periodNext == item - 1 && units.isBreak(item - 1, "REACH")))
                        && isMoreThan(passage.periodFirst - 1));
    }

    /** "Hơn 274,4 triệu USD so với năm 2016": by so much more. */
    boolean isDifference(final Qualifier hedge, final UnitFinder.Found unit) {
        return hedge == Qualifier.OVER
                && (units.isRight(unit.next(), Role.BASE)
                        || (units.isBreak(unit.next(), "PLAN") && items.follows(unit.next())))
                && !times.isComparison();
    }

    /** "1.2 million more visitors": by so many. Of projects "12 more" is a count. */
    boolean isMore(final int from, final UnitFinder.Found unit) {
        if (unit.phraseItem() < 0 || unit.unit().equals("PROJECT") || items.isVietnamese()) {
            return false;
        }
        for (int i = from; i < unit.phraseItem(); i++) {
            if (units.isPhrase(i, Role.CUE) && units.code(i, Role.CUE).equals("MORE")) {
                return true;
            }
        }
        return false;
    }

    /** "19 projects more than a year earlier". */
    boolean isDifferenceFromEarlier(final UnitFinder.Found unit) {
        return units.isRight(unit.next(), Role.QUALIFIER) && units.isRight(unit.next() + 1, Role.TIME);
    }

    /** "Vượt kế hoạch (1.000 triệu USD)", "bằng 71,2% kế hoạch 12.000 tỷ đồng": the plan itself. */
    boolean isPlan(final int item) {
        for (int i = item - 1; i >= 0 && i > item - PLAN_DISTANCE && items.follows(i + 1); i--) {
            if (cues.says(i, Slot.TARGET, "YES") || units.isBreak(i, "PLAN")) {
                return true;
            }
            final boolean skipped = items.isMark(i, '(')
                    || units.isPhrase(i, Role.TIME)
                    || units.isPhrase(i, Role.QUALIFIER)
                    || units.isPhrase(i, Role.CURRENCY)
                    || units.isBreak(i, "REACH");
            if (!skipped) {
                return false;
            }
        }
        return false;
    }

    /** "Đạt -5,5 triệu USD": a sign glued to the number, with a blank before it. */
    boolean isMinus(final int before, final Amount amount) {
        final int sign = amount.start() - 1;
        return sign > 0
                && "-–−".indexOf(items.charAt(sign)) >= 0
                && Character.isWhitespace(items.charAt(sign - 1))
                && before - 1 > passage.sentenceStart;
    }

    /** "710 người/km2" is no count; "22 tin, bài/cổng" is what the average is asked for. */
    boolean isRate(final UnitFinder.Found unit) {
        if (!items.isMark(unit.next(), '/') || !items.isGlued(unit.next())) {
            return false;
        }
        if (!unit.unit().equals("ITEM")) {
            return true;
        }
        for (int i = unit.next(); i < items.size() && i < unit.next() + 4; i++) {
            if (units.isPhrase(i, Role.TIME) && units.code(i, Role.TIME).equals("MONTHS")) {
                frame.say(new Assignment(Slot.MEAN, "MONTH"));
            }
        }
        return false;
    }

    /** "Adjusted the capital of 138 projects, with an increase of USD 613 million": their added capital. */
    private boolean isCapitalAdded(final int change, final boolean money, final UnitFinder.Found unit) {
        return money
                && (units.isBreak(change - 1, "LINK") || isRightBehindCount(change, unit))
                && items.follows(change)
                && passage.heads.unit().equals("PROJECT")
                && !passage.heads.haveAmount()
                && frame.saidHere(Slot.STATUS).equals("ADJ");
    }

    /** "38 lượt FDI tăng 268 triệu USD", and nothing to compare with behind it. */
    private boolean isRightBehindCount(final int change, final UnitFinder.Found unit) {
        return change == passage.zoneEnd
                && items.isVietnamese()
                && units.isWritten(change, Form.RISE)
                && !units.isRight(unit.next(), Role.BASE);
    }

    private boolean isMoreThan(final int item) {
        return units.isPhrase(item, Role.BASE)
                && (units.isPhrase(item, Role.CHANGE)
                        || (units.isPhrase(item - 1, Role.CHANGE) && items.follows(item)));
    }
}
