package niengiam.observe.prose;

import niengiam.observe.prose.digits.UnitFinder;
import niengiam.observe.prose.said.Assignment;
import niengiam.observe.prose.said.Slot;
import niengiam.text.Amount;
import niengiam.text.AmountReader;
import niengiam.text.Items;
import niengiam.text.Role;

/**
 * English numbers that leave their noun to what was counted before, or is counted next: "the figure rose to 2.0 million in 2017,
 * 2.8 million in 2018", "it was 37", "the 760,000 who came in 2012", "21 of the 40 projects", "From 600,000 in 2010, visitor
 * numbers grew to 5 million".
 */
final class SameAgain {

    /** A cue that stands for what was counted last: "the figure". */
    private static final String ANAPHOR = "ANAPHOR";

    private static final int FARTHEST = 12;

    private final UnitFinder units;
    private final SentenceAhead ahead;
    private final PartOfTotal parts;
    private final CueReader cues;
    private final AmountReader amounts;
    private final Passage passage;
    private final Items items;

    SameAgain(
            final UnitFinder units,
            final SentenceAhead ahead,
            final PartOfTotal parts,
            final CueReader cues,
            final AmountReader amounts,
            final Passage passage) {
        this.units = units;
        this.ahead = ahead;
        this.parts = parts;
        this.cues = cues;
        this.amounts = amounts;
        this.passage = passage;
        this.items = passage.items;
    }

    /** What a number counts that has no noun of its own. */
    UnitFinder.Found unit(final int item, final Amount amount) {
        final int next = amount.next();
        if (items.isVietnamese()) {
            return UnitFinder.Found.NOTHING;
        }
        final UnitFinder.Found whole = ofWhole(item, next);
        if (whole.isPresent() || !(isEnd(next) || isPerDay(next))) {
            return whole;
        }
        final Heads heads = passage.heads;
        if (isPerDay(next)) {
            return new UnitFinder.Found(heads.unit(), -1, next);
        }
        if (isAnaphor(item)) {
            return same(
                    heads.unit().isEmpty() ? heads.unitBefore() : heads.unit(),
                    heads.unit().isEmpty(),
                    next);
        }
        final boolean dated = ahead.isTimeAt(behindRelative(next));
        if (!dated || heads.parent().length > 0) {
            return UnitFinder.Found.NOTHING;
        }
        if (figureBefore(item) && !heads.unit().isEmpty()) {
            return same(heads.unit(), false, next);
        }
        if (behindRelative(next) > next && !heads.unit().isEmpty()) {
            return same(heads.unit(), false, next);
        }
        return isFrom(item) ? unitAhead(next) : UnitFinder.Found.NOTHING;
    }

    /** "Foreigners made up 775,000 of the 6.4 million visitors": a part that is named before, of what is counted next. */
    private UnitFinder.Found ofWhole(final int item, final int next) {
        final int name = parts.nameBefore(item);
        final boolean partner =
                cues.isPlace(passage.sentenceStart) && passage.heads.unit().isEmpty();
        if ((name < 0 && !partner)
                || !items.follows(next)
                || !(units.isPhrase(next, Role.LOCATIVE) || units.isPhrase(next, Role.PART))) {
            return UnitFinder.Found.NOTHING;
        }
        int second = next + 1;
        while (second < next + 4 && items.isPhrase(second) && !units.isPhrase(second, Role.UNIT)) {
            second++;
        }
        if (!items.isNumber(second)) {
            return UnitFinder.Found.NOTHING;
        }
        final UnitFinder.Found whole = units.find(second, amounts.read(items, second, passage.style));
        if (!whole.isPresent() || whole.unit().equals("SAME")) {
            return UnitFinder.Found.NOTHING;
        }
        passage.partName = name;
        return new UnitFinder.Found(whole.unit(), whole.phraseItem(), next);
    }

    private UnitFinder.Found same(final String unit, final boolean ofSentenceBefore, final int next) {
        if (unit.isEmpty()) {
            return UnitFinder.Found.NOTHING;
        }
        if (ofSentenceBefore) {
            passage.frame.goOn();
        }
        passage.again = true;
        return new UnitFinder.Found(unit, -1, next);
    }

    /**
     * "Tính chung 10 tháng đạt 3.214 tỷ đồng": what the sentence before told, where nothing but a time stands before the amount.
     *
     * @param item the amount, or the currency or hedge before it
     */
    void takeMoney(final int item) {
        final String money = passage.heads.moneyBefore();
        if (money.isEmpty()
                || !items.isVietnamese()
                || !passage.frame.saidHere(Slot.MONEY).isEmpty()
                || passage.heads.areInSentence()
                || !isOnlyTimeBefore(item)) {
            return;
        }
        passage.frame.goOn();
        passage.frame.say(new Assignment(Slot.MONEY, money));
        passage.frame.ownParts(passage.heads.moneyPartsBefore());
    }

    private boolean isOnlyTimeBefore(final int item) {
        boolean time = false;
        for (int i = item - 1; i >= passage.sentenceStart; i--) {
            final boolean ofPeriod = i >= passage.periodFirst && i < passage.periodNext;
            time |= ofPeriod;
            final boolean known = ofPeriod
                    || isVerbOrTime(i)
                    || items.isMark(i, ',')
                    || units.isPhrase(i, Role.GATHERING)
                    || units.isBreak(i, "FIGURE")
                    || cues.says(i, Slot.EST, "E")
                    || cues.says(i, Slot.STATUS, "CUMUL");
            if (!known || items.gap(i + 1) > 0) {
                return false;
            }
        }
        return time && items.gap(passage.sentenceStart) == 0;
    }

    /** "The figure was VND 5 trillion": money of the kind that was told last. */
    boolean isAnaphor(final int item) {
        int at = item - 1;
        while (at >= passage.sentenceStart && at > item - FARTHEST && items.follows(at + 1) && isVerbOrTime(at)) {
            at--;
        }
        if (!units.isPhrase(at, Role.CUE)
                || !units.code(at, Role.CUE).equals(ANAPHOR)
                || !items.follows(at + 1)
                || at == item - 1) {
            return false;
        }
        return at == passage.sentenceStart
                || (items.follows(at)
                        && (items.kind(at - 1) == Items.MARK
                                || units.isAnd(at - 1)
                                || units.isBreak(at - 1, "CONTRAST")
                                || passage.periodNext == at));
    }

    /** Whether nothing but verbs, a comma and a time stands between a number and the figure before it. */
    private boolean figureBefore(final int item) {
        int at = item - 1;
        while (at > passage.sentenceStart
                && at > item - FARTHEST
                && items.follows(at + 1)
                && (isVerbOrTime(at) || items.isMark(at, ',') || units.isAnd(at))) {
            at--;
        }
        return at >= passage.sentenceStart && isAmountOfFigure(at) && items.follows(at + 1);
    }

    private boolean isAmountOfFigure(final int item) {
        final int number = units.isPhrase(item, Role.SCALE) || units.isPhrase(item, Role.UNIT) ? item - 1 : item;
        final int first = units.isPhrase(number, Role.SCALE) ? number - 1 : number;
        return items.isNumber(first) && passage.isFigure(first);
    }

    private boolean isVerbOrTime(final int item) {
        return (item >= passage.periodFirst && item < passage.periodNext)
                || units.isPhrase(item, Role.QUALIFIER)
                || units.isPhrase(item, Role.CHANGE)
                || units.isBreak(item, "REACH")
                || units.isBreak(item, "BE")
                || units.isBreak(item, "TO")
                || units.isBreak(item, "");
    }

    /** Whether no noun, known or not, stands right behind a number. */
    private boolean isEnd(final int next) {
        if (next >= items.size() || (!items.follows(next) && items.kind(next) != Items.PHRASE)) {
            return true;
        }
        return items.follows(next)
                && (items.kind(next) == Items.MARK
                        || items.kind(next) == Items.STOP
                        || units.isAnd(next)
                        || units.isPhrase(next, Role.TIME)
                        || units.isPhrase(next, Role.BASE)
                        || units.isPhrase(next, Role.NEUTRAL)
                        || units.isBreak(next, "CONTRAST"));
    }

    /** "760,000 who came in 2012": the item behind the relative clause. */
    private int behindRelative(final int next) {
        int at = next;
        while (at < next + 3
                && items.follows(at)
                && (units.isPhrase(at, Role.NEUTRAL) || units.isBreak(at, "BE"))
                && !units.isPhrase(at, Role.UNIT)) {
            at++;
        }
        return at;
    }

    /** "3.6 million visits, or about 9,900 a day". */
    private boolean isPerDay(final int next) {
        final String unit = passage.heads.unit();
        return items.isPhrase(next)
                && items.follows(next)
                && cues.says(next, Slot.PER, "DAY")
                && (unit.equals("WEB_VISIT") || unit.equals("TIMES"));
    }

    private boolean isFrom(final int item) {
        return item - 1 == passage.sentenceStart
                && items.follows(item)
                && units.isPhrase(item - 1, Role.TIME)
                && units.code(item - 1, Role.TIME).equals("FROM");
    }

    /** "From 600,000 in 2010, visitor numbers grew to 5 million": the noun behind the comma. */
    private UnitFinder.Found unitAhead(final int next) {
        boolean comma = false;
        for (int i = next; i < items.size() && i < next + FARTHEST; i++) {
            comma |= items.isMark(i, ',');
            if (items.kind(i) == Items.STOP || (comma && items.isNumber(i))) {
                return UnitFinder.Found.NOTHING;
            }
            if (comma && units.isPhrase(i, Role.UNIT)) {
                return new UnitFinder.Found(units.code(i, Role.UNIT), i, next);
            }
        }
        return UnitFinder.Found.NOTHING;
    }
}
