package niengiam.observe.prose;

import niengiam.model.Dimensions;
import niengiam.observe.prose.digits.UnitFinder;
import niengiam.observe.prose.said.Slot;
import niengiam.observe.prose.time.Times;
import niengiam.text.Form;
import niengiam.text.Items;
import niengiam.text.Role;

/**
 * Which dimensions a number takes over from the numbers before it: a part those of its total, an amount those of the
 * projects it is the capital of, the same figure at another time those of the figure.
 */
final class TakenOver {

    private final UnitFinder units;
    private final CueReader cues;
    private final SentenceAhead ahead;
    private final Heads heads;
    private final Passage passage;
    private final Items items;
    private final Frame frame;
    private final Times times;
    private boolean firstOfTwo;

    TakenOver(final UnitFinder units, final CueReader cues, final SentenceAhead ahead, final Passage passage) {
        this.units = units;
        this.cues = cues;
        this.ahead = ahead;
        this.heads = passage.heads;
        this.passage = passage;
        this.items = passage.items;
        this.frame = passage.frame;
        this.times = passage.times;
    }

    /** Before the number's own nouns are taken in: the dimensions of what it belongs to, as far as it names none itself. */
    void take(final boolean money, final int number, final UnitFinder.Found unit) {
        final boolean split = heads.areInSentence() || ahead.ordersBehind(unit.next());
        if (money && split && heads.areOfBothFundings() && isOneOfTwoCurrencies(number, unit)) {
            frame.takeOwn(heads.common());
            frame.own(Slot.FUNDING, unit.unit().equals("USD") ? "FDI" : "DOM");
            return;
        }
        if (money && isTotalOfBoth(number)) {
            frame.takeOwn(heads.common());
            return;
        }
        if (passage.again) {
            passage.again = false;
            frame.takeOwn(heads.last());
            return;
        }
        if (!money) {
            if (heads.areInSentence() && times.isComparison() && !times.hasBase() && unit.phraseItem() < 0) {
                frame.takeOwn(heads.last());
            } else if (heads.parent().length > 0) {
                frame.takeOwn(heads.parent());
                if (times.isAboutAnotherTime()
                        && frame.inZone(Slot.VISITOR_TYPE).isEmpty()) {
                    // After the parts the total is compared: "…, khách quốc tế 48.200, gấp 5 lần cùng kỳ (562 nghìn)".
                    frame.ownTotals();
                }
            } else if (heads.areInSentence() && times.isAboutAnotherTime()) {
                frame.takeOwn(heads.last());
            } else {
                final boolean crew = unit.unit().equals("PERSON")
                        && heads.unit().equals("DELEGATION")
                        && passage.zoneEnd == number - 1
                        && items.isMark(number - 1, ',');
                if (crew) {
                    // "2 đoàn phóng viên Trung Quốc, 11 người".
                    frame.takeOwn(heads.last());
                    return;
                }
                frame.disown();
                if (isSameFigure(unit)) {
                    frame.ownParts(heads.everyBefore());
                } else if (isOneOfSeveral(unit)) {
                    passage.openPart = true;
                }
                ownFunding(unit);
                ownVisitors(unit);
            }
        } else if (heads.areApart()
                && frame.inSentence(Slot.MONEY).equals(Inheritance.CAPITAL)
                && frame.inSentence(Slot.FUNDING).isEmpty()) {
            if (heads.last().length > 0 && !(heads.areInSentence() && heads.haveAmount())) {
                frame.takeOwn(heads.last());
            }
            if (heads.areOfBothFundings() && !(heads.areInSentence() && heads.haveAmount())) {
                // Of which of the two, nobody says; in two currencies it is of both.
                frame.own(Slot.FUNDING, Dimensions.TOTAL);
                passage.openPart = !heads.areInSentence() && !otherCurrencyFollows(unit) && !units.isAnd(number - 1);
            } else if (unit.unit().equals("USD") && heads.areAllForeign()) {
                frame.own(Slot.FUNDING, "FDI");
            }
        }
    }

    /** "… 120 nghìn lượt khách quốc tế. Năm 2018 con số này là 100 nghìn lượt": of the same part as all that the sentence before counted. */
    private boolean isSameFigure(final UnitFinder.Found unit) {
        final boolean bare =
                unit.unit().equals("TIMES") && frame.saidHere(Slot.NOUN).isEmpty();
        return !heads.areInSentence()
                && heads.everyBefore().length > 0
                && (bare
                        || (passage.sameFigure
                                && unit.unit().equals("PROJECT")
                                && heads.lastUnit().equals("PROJECT")))
                && frame.inZone(Slot.VISITOR_TYPE).isEmpty()
                && frame.inZone(Slot.FUNDING).isEmpty();
    }

    /** "10 dự án FDI và 24 dự án trong nước. Cùng kỳ là 31 dự án": of one of them, or of all. */
    private boolean isOneOfSeveral(final UnitFinder.Found unit) {
        return passage.sameFigure
                && unit.unit().equals("PROJECT")
                && !heads.areInSentence()
                && heads.lastUnit().equals("PROJECT")
                && heads.everyBefore().length == 0
                && frame.inZone(Slot.FUNDING).isEmpty();
    }

    /** "A đón 4,7 triệu lượt khách quốc tế; B đón 3,3 triệu lượt": of the same kind, where nothing names one. */
    private void ownVisitors(final UnitFinder.Found unit) {
        final int place = Slot.VISITOR_TYPE.dimension();
        if (unit.unit().equals("TIMES")
                && heads.total().length > place
                && !heads.total()[place].equals(Dimensions.TOTAL)
                && frame.inClause(Slot.VISITOR_TYPE).isEmpty()) {
            frame.own(Slot.VISITOR_TYPE, heads.total()[place]);
        }
    }

    /**
     * "46 dự án FDI với 445 triệu USD; 27 dự án điều chỉnh tăng 84,8 triệu USD": capital in dollars goes on to be that
     * of the foreign projects of the paragraph.
     */
    private void ownFunding(final UnitFinder.Found unit) {
        if (unit.unit().equals("PROJECT")
                && heads.areAllForeign()
                && !frame.inSentence(Slot.SCOPE).equals(Dimensions.TOTAL)
                && frame.dimension(Slot.FUNDING).equals(Dimensions.TOTAL)) {
            frame.own(Slot.FUNDING, "FDI");
            return;
        }
        if (unit.unit().equals("PROJECT") && heads.areAllForeign() && ahead.isInDollars(unit.next())) {
            frame.own(Slot.FUNDING, "FDI");
        }
    }

    /** "15 dự án FDI và 74 dự án trong nước với tổng vốn": the total is that of both. */
    private boolean isTotalOfBoth(final int number) {
        for (int i = number - 1; heads.areJoined() && i >= 0 && i >= number - 4; i--) {
            if (items.isPhrase(i) && cues.saysNoun(items.phrase(i))) {
                return units.isWritten(i, Form.SUM);
            }
        }
        return false;
    }

    /**
     * "31 FDI và 7 DDI, tổng vốn 187,3 triệu USD và 940 tỷ đồng": after a split one amount of each currency, of which foreign
     * capital is told in dollars.
     */
    private boolean isOneOfTwoCurrencies(final int number, final UnitFinder.Found unit) {
        if (units.isAnd(number - 1) && items.follows(number)) {
            final boolean second =
                    firstOfTwo && passage.moneyEnd == number - 1 && !passage.currency.equals(unit.unit());
            firstOfTwo = false;
            return second;
        }
        firstOfTwo = false;
        // New and added capital together is that of all projects.
        final boolean sum = frame.saidHere(Slot.STATUS).equals("BOTH");
        firstOfTwo = !sum && !heads.haveAmount() && otherCurrencyFollows(unit);
        return firstOfTwo;
    }

    /** Whether "và" and an amount in another currency follow. */
    private boolean otherCurrencyFollows(final UnitFinder.Found unit) {
        if (!units.isAnd(unit.next()) || !items.follows(unit.next())) {
            return false;
        }
        for (int i = unit.next() + 1; i < items.size() && i < unit.next() + 6 && items.follows(i); i++) {
            if (units.isPhrase(i, Role.CURRENCY)) {
                return !units.code(i, Role.CURRENCY).equals(unit.unit());
            }
        }
        return false;
    }
}
