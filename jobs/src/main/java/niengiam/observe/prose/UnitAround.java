package niengiam.observe.prose;

import niengiam.observe.prose.digits.UnitFinder;
import niengiam.observe.prose.said.Slot;
import niengiam.text.Amount;
import niengiam.text.Items;
import niengiam.text.Role;

/** What the words around a number tell of its unit where none stands behind it, and whose number it is. */
final class UnitAround {

    private static final int FARTHEST = 16;

    /** Between a noun and its number: "reached an estimated". */
    private static final int LONGEST_LABEL = 6;

    /** "Visitors to Ha Nam in 2020 fell 62 percent to 685,000". */
    private static final int LONGEST_CHANGE = 12;

    private final UnitFinder units;
    private final PartOfTotal parts;
    private final SameAgain same;
    private final Passage passage;
    private final Items items;

    UnitAround(final UnitFinder units, final PartOfTotal parts, final SameAgain same, final Passage passage) {
        this.units = units;
        this.parts = parts;
        this.same = same;
        this.passage = passage;
        this.items = passage.items;
    }

    /** "khách quốc tế đạt 13.240", "2.700 tỷ": the noun stood before, or only one currency has such amounts. */
    UnitFinder.Found implied(final int item, final Amount amount) {
        if (passage.pairedUnit >= 0) {
            final int paired = passage.pairedUnit;
            passage.pairedUnit = -1;
            return counting(paired, amount);
        }
        if (isFirstOfPair(amount)) {
            return firstOfPair(item, amount);
        }
        if (units.isPhrase(item - 1, Role.AREA) && items.follows(item) && items.isMark(amount.next(), '(')) {
            // "Nhiệt điện Thái Bình 2 (41.800 tỷ đồng)": a number of a name.
            return UnitFinder.Found.NOTHING;
        }
        final UnitFinder.Found shared = shared(amount);
        if (shared.isPresent()) {
            return shared;
        }
        final int between = passage.labelUnit > passage.pendingUnit ? passage.labelUnit : passage.pendingUnit + 1;
        if (passage.pendingUnit >= 0 && !isFollowedByWord(amount) && isBetween(between, item)) {
            if (!items.isVietnamese() && units.isRight(amount.next(), Role.PART_NAME)) {
                // "Licences withdrawn: 5 foreign, 3 domestic".
                passage.partName = amount.next();
            }
            return new UnitFinder.Found(units.code(passage.pendingUnit, Role.UNIT), passage.pendingUnit, amount.next());
        }
        if (passage.labelled >= 0
                && passage.periodNext == item - 1
                && (items.isMark(item - 1, ':') || items.isMark(item - 1, '–') || items.isMark(item - 1, '-'))
                && !isFollowedByWord(amount)) {
            // "Visitors to Ha Nam: 2018 – 580,000; 2019 – 710,000".
            return counting(passage.labelled, amount);
        }
        final UnitFinder.Found again = same.unit(item, amount);
        if (again.isPresent()) {
            return again;
        }
        final String part = parts.unit(item, amount.next());
        if (!part.isEmpty()) {
            return new UnitFinder.Found(part, -1, amount.next());
        }
        if (answers(amount)) {
            passage.frame.goOn();
            return new UnitFinder.Found(passage.askedUnit, -1, amount.next());
        }
        if (isOfPeople() && !isFollowedByWord(amount)) {
            // "The male population averaged 805.2 thousand".
            return new UnitFinder.Found("PERSON", -1, amount.next());
        }
        if (passage.frame.inClause(Slot.NOUN).equals("POPULATION") && !isFollowedByWord(amount)) {
            // "The average population rose to 1,853.7 thousand".
            return new UnitFinder.Found("PERSON", -1, amount.next());
        }
        final String noun = passage.frame.inClause(Slot.MONEY);
        final boolean money = noun.equals("RECEIPT") || noun.equals("CAPITAL") || noun.equals("REVENUE");
        return money && items.isVietnamese() && amount.exponent() >= 9
                ? new UnitFinder.Found("VND", -1, amount.next())
                : UnitFinder.Found.NOTHING;
    }

    /** Whether a part of the people was named since the number before, in a paragraph about the population. */
    private boolean isOfPeople() {
        return !items.isVietnamese()
                && !passage.frame.inZone(Slot.PEOPLE).isEmpty()
                && passage.frame.inParagraph(Slot.NOUN).equals("POPULATION");
    }

    /** "Tỉnh đón bao nhiêu lượt khách? - 2,1 triệu.": the first number behind a question, without a noun. */
    boolean answers(final Amount amount) {
        final int next = amount.next();
        return !passage.askedUnit.isEmpty()
                && (next >= items.size()
                        || (items.follows(next)
                                && (items.kind(next) == Items.STOP
                                        || items.isMark(next, ',')
                                        || items.isMark(next, ';'))));
    }

    /** "19 domestic and 37 FDI projects": the noun of the second number is that of the first. */
    private UnitFinder.Found shared(final Amount amount) {
        final int part = amount.next();
        final int second = part + 2;
        if (!isPart(part)
                || !items.follows(part)
                || !(units.isAnd(part + 1) || (items.isMark(part + 1, ',') && !items.isVietnamese()))
                || !items.isNumber(second)
                || !items.follows(second)) {
            return UnitFinder.Found.NOTHING;
        }
        int at = second + 1;
        while (isPart(at) && units.isAnd(at + 1) && items.isNumber(at + 2) && items.follows(at + 2)) {
            at += 3;
        }
        while (units.isPhrase(at, Role.CUE) && !units.isPhrase(at, Role.UNIT) && items.follows(at)) {
            at++;
        }
        if (!units.isRight(at, Role.UNIT)) {
            return UnitFinder.Found.NOTHING;
        }
        passage.partName = units.isPhrase(part, Role.PART_NAME) ? part : -1;
        return new UnitFinder.Found(units.code(at, Role.UNIT), -1, part);
    }

    /** "Domestic", or "Chinese" where projects are told by partner. */
    private boolean isPart(final int item) {
        return units.isPhrase(item, Role.PART_NAME)
                || (!items.isVietnamese() && units.isPhrase(item, Role.PLACE) && items.hasCapital(item));
    }

    /** The unit in brackets before a colon, of every number of the line that has none: "Khách (nghìn lượt): …; …". */
    UnitFinder.Found labelled(final Amount amount) {
        return passage.label.unit().isPresent() && !isFollowedByWord(amount)
                ? new UnitFinder.Found(
                        passage.label.unit().unit(), passage.label.unit().phraseItem(), amount.next())
                : UnitFinder.Found.NOTHING;
    }

    /** Takes in a colon behind "(nghìn lượt)", or the one noun of "Visitors to Ha Nam, 2022:". */
    void label(final int colon) {
        if (passage.pendingUnit < 0) {
            passage.pendingUnit = onlyUnit(passage.sentenceStart, colon);
            passage.labelUnit = passage.pendingUnit >= 0 ? colon : -1;
            passage.labelled = Math.max(passage.labelled, passage.pendingUnit);
        }
        if (items.isMark(colon - 1, ')')) {
            passage.label = before(colon, colon + 1);
        }
    }

    private UnitFinder.Found counting(final int unit, final Amount amount) {
        return counting(unit, amount.next());
    }

    /** What the phrase of a unit counts that stands apart from its number. */
    UnitFinder.Found counting(final int unit, final int next) {
        return new UnitFinder.Found(units.code(unit, Role.UNIT), unit, next);
    }

    /** "231 and 4,027": two numbers of which neither says what it counts. */
    private boolean isFirstOfPair(final Amount amount) {
        final int second = amount.next() + 1;
        if (!units.isAnd(amount.next())
                || !items.isNumber(second)
                || !items.follows(second)
                || !items.follows(amount.next())) {
            return false;
        }
        return !(items.isPhrase(second + 1) && items.follows(second + 1) && isMeasured(second + 1));
    }

    private boolean isMeasured(final int item) {
        return units.isPhrase(item, Role.UNIT)
                || units.isPhrase(item, Role.SCALE)
                || units.isPhrase(item, Role.CURRENCY)
                || units.isPhrase(item, Role.CLAIM)
                || units.isPhrase(item, Role.TIME)
                || units.isPhrase(item, Role.NAMED_AFTER);
    }

    /** "Establishments and rooms: 231 and 4,027", "Japan 9 delegations, 58 persons; Korea 7 and 41": in the same order. */
    private UnitFinder.Found firstOfPair(final int item, final Amount amount) {
        for (int i = item - 1; i > passage.sentenceStart && i > item - FARTHEST && !passage.isFigure(i); i--) {
            if (units.isAnd(i) && units.isPhrase(i - 1, Role.UNIT) && units.isPhrase(i + 1, Role.UNIT)) {
                passage.pairedUnit = i + 1;
                return counting(i - 1, amount);
            }
        }
        if (passage.unitCountedBefore >= passage.sentenceStart
                && !units.code(passage.unitCounted, Role.UNIT)
                        .equals(units.code(passage.unitCountedBefore, Role.UNIT))) {
            passage.pairedUnit = passage.unitCounted;
            return counting(passage.unitCountedBefore, amount);
        }
        // Of two numbers and one noun nobody can say which is which.
        return UnitFinder.Found.NOTHING;
    }

    /** A unit with its scale that stands before its number. */
    record Head(UnitFinder.Found unit, int exponent) {
        static final Head NONE = new Head(UnitFinder.Found.NOTHING, 0);
    }

    /** "Nghìn lượt: 433", "VND billion 252": what stands right before a number, if it has a scale and is no amount. */
    Head head(final int item, final Amount amount) {
        return before(item, amount.next());
    }

    /** The scale that is told elsewhere than between a number and its unit: right before both, by the line, by the document. */
    Head scale(final int item, final Amount amount, final UnitFinder.Found unit) {
        if (unit.next() != amount.next()) {
            return Head.NONE;
        }
        final Head before = head(item, amount);
        return before.exponent() == 0 && !amount.scaled() ? declared(unit) : before;
    }

    /** The scale that the line, or the document, tells for numbers of a unit that stands behind none of them. */
    private Head declared(final UnitFinder.Found unit) {
        final Head label = passage.label;
        return label.exponent() > 0 && label.unit().unit().equals(unit.unit())
                ? new Head(unit, label.exponent())
                : new Head(unit, passage.out.scales.of(unit.unit()));
    }

    private Head before(final int item, final int next) {
        int at = item - 1;
        while (items.isMark(at, ':') || items.isMark(at, ')')) {
            at--;
        }
        int exponent = 0;
        UnitFinder.Found unit = UnitFinder.Found.NOTHING;
        while (items.isPhrase(at) && items.follows(at + 1)) {
            if (units.isPhrase(at, Role.SCALE)) {
                exponent += units.exponent(at);
            } else if (units.isPhrase(at, Role.CURRENCY) && !unit.isPresent()) {
                unit = new UnitFinder.Found(units.code(at, Role.CURRENCY), -1, next);
            } else if (units.isPhrase(at, Role.UNIT) && !unit.isPresent()) {
                unit = new UnitFinder.Found(units.code(at, Role.UNIT), at, next);
            } else {
                break;
            }
            at--;
        }
        if (!unit.isPresent()
                && exponent > 0
                && items.isMark(at, '(')
                && units.isPhrase(at - 1, Role.UNIT)
                && items.follows(at)) {
            // "Visitors (thousand): 3,200".
            at--;
            unit = new UnitFinder.Found(units.code(at, Role.UNIT), at, next);
            at--;
        }
        final boolean ofNumber = items.isNumber(at) && items.follows(at + 1);
        return unit.isPresent() && exponent > 0 && !ofNumber ? new Head(unit, exponent) : Head.NONE;
    }

    /** "5,1 nghìn tỷ đồng (219 triệu USD)": the same amount in another currency. */
    boolean isConversion(final int item, final UnitFinder.Found unit) {
        if (passage.moneyEnd < 0
                || passage.currency.equals(unit.unit())
                || !(unit.unit().equals("USD") || unit.unit().equals("VND"))) {
            return false;
        }
        boolean same = false;
        int at = item - 1;
        while (at >= passage.moneyEnd && items.isPhrase(at)) {
            same |= units.isBreak(at, "SAME");
            at--;
        }
        same |= items.isMark(at, '(');
        return same && (at == passage.moneyEnd || at == passage.moneyEnd - 1);
    }

    /** "Tràng An 3,2 triệu lượt khách": a name that no list holds, right before its number, is no province. */
    boolean isOfName(final int item) {
        final int first = items.isPhrase(item - 1) && units.isPhrase(item - 1, Role.QUALIFIER) ? item - 1 : item;
        if (first == 0 || items.gap(first) == 0 || items.kind(first - 1) == Items.STOP) {
            return false;
        }
        int end = items.start(first);
        while (end > 0 && Character.isWhitespace(items.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(items.charAt(start - 1))) {
            start--;
        }
        return end - start > 1
                && Character.isUpperCase(items.charAt(start))
                && Character.isLowerCase(items.charAt(start + 1))
                && start > items.end(first - 1);
    }

    /** "Khách đến từ 168 quốc gia": the number counts what stands behind it, though no list has the word. */
    private boolean isFollowedByWord(final Amount amount) {
        int at = amount.end();
        while (at < items.textLength() && items.charAt(at) == ' ') {
            at++;
        }
        final boolean word = at > amount.end() && at < items.textLength() && Character.isLowerCase(items.charAt(at));
        return word && !amount.scaled() && (amount.next() >= items.size() || items.start(amount.next()) > at);
    }

    /** The one unit that a stretch names where nothing is counted; -1 if it names none or several. */
    private int onlyUnit(final int from, final int to) {
        int unit = -1;
        for (int i = from; i < to; i++) {
            if (units.isPhrase(i, Role.UNIT)) {
                if (unit >= 0) {
                    return -1;
                }
                unit = i;
            } else if (items.isNumber(i) && passage.isFigure(i)) {
                return -1;
            }
        }
        return unit;
    }

    private boolean isBetween(final int from, final int to) {
        int longest = units.isBreak(to - 1, "TO") ? LONGEST_CHANGE : LONGEST_LABEL;
        for (int i = from; i < to; i++) {
            final boolean ofPeriod = i >= passage.periodFirst && i < passage.periodNext;
            if (items.isMark(i, ':') || passage.isUsed(i) || ofPeriod) {
                longest += ofPeriod ? 1 : 0;
                continue;
            }
            if (!items.isPhrase(i)) {
                return false;
            }
        }
        return to - from <= longest;
    }
}
