package niengiam.observe.prose;

import java.util.Locale;
import niengiam.model.Dimensions;
import niengiam.observe.prose.said.Assignment;
import niengiam.observe.prose.said.Slot;
import niengiam.text.Items;
import niengiam.text.Role;

/**
 * What a number takes over from the numbers and nouns before it: an amount from the count it accompanies, a part from its
 * total, a value of last year from this year's, capital in dollars from the foreign projects of its paragraph.
 */
final class Inheritance {

    /** What the slot of nouns holds where guests of accommodation are counted. */
    static final String GUEST = "GUEST";

    private static final String CAPITAL = "CAPITAL";
    private static final String SOCIAL = "SOCIAL_INVESTMENT";

    /** Between the name of a part and its number: "chỉ chiếm khoảng". */
    private static final int MOST_VERBS = 3;

    private final UnitFinder units;
    private final CueReader cues;
    private final SentenceAhead ahead;
    private final Heads heads;
    private final Passage passage;
    private final Items items;
    private final Frame frame;
    private final Times times;
    private String noun = "";
    private boolean firstOfTwo;

    Inheritance(final UnitFinder units, final CueReader cues, final SentenceAhead ahead, final Passage passage) {
        this.units = units;
        this.cues = cues;
        this.ahead = ahead;
        this.heads = passage.heads;
        this.passage = passage;
        this.items = passage.items;
        this.frame = passage.frame;
        this.times = passage.times;
    }

    /** What a word counts that only says how often, or that it is more of the same. */
    UnitFinder.Found unit(final UnitFinder.Found found) {
        final boolean same = found.unit().equals("SAME");
        final String said = frame.inSentence(Slot.NOUN);
        final boolean projects = found.unit().equals("TIMES")
                && (said.equals("PROJECT")
                        || (said.isEmpty() && heads.partUnit().equals("PROJECT")));
        if (same) {
            if (units.isPhrase(found.next(), Role.PART_NAME) && items.follows(found.next())) {
                // "Nearly 14,000 of them international".
                passage.partName = found.next();
            }
            return new UnitFinder.Found(
                    heads.unit().isEmpty() ? heads.lastUnit() : heads.unit(), found.phraseItem(), found.next());
        }
        if (found.unit().equals("TIMES") && frame.inParagraph(Slot.NOUN).equals("PRESS_ITEM")) {
            // "… 52 lượt thông tin. Lũy kế 8 tháng là 410 lượt".
            frame.say(new Assignment(Slot.NOUN, "PRESS_ITEM"));
            return new UnitFinder.Found("ITEM", -1, found.next());
        }
        return projects ? new UnitFinder.Found("PROJECT", -1, found.next()) : found;
    }

    /** Before the number's own nouns are taken in: which dimensions it inherits, and whether it is capital. */
    void begin(final boolean money, final int number, final UnitFinder.Found unit) {
        frame.at(items.start(number), items.end(number));
        final boolean unnamed = frame.saidHere(Slot.MONEY).isEmpty();
        if (unit.unit().equals("USD") && unnamed && frame.inSentence(Slot.NOUN).isEmpty() && isRegistered()) {
            // "Thu hút 428,9 triệu USD": what is attracted in dollars is capital.
            frame.say(new Assignment(Slot.MONEY, CAPITAL));
        }
        own(money, number, unit);
        final boolean social = frame.saidHere(Slot.MONEY).equals(SOCIAL);
        noun = social && money ? SOCIAL : frame.inClause(money ? Slot.MONEY : Slot.NOUN);
        if (money && unnamed && frame.inSentence(Slot.NOUN).equals("PROJECT") && isLinked(number)) {
            frame.say(new Assignment(Slot.MONEY, CAPITAL));
        }
        if (!money && isOtherCount(unit)) {
            frame.forget(Slot.MONEY);
        }
    }

    /** What is counted next has money of its own: receipts said before projects are not their capital, nor the reverse. */
    private boolean isOtherCount(final UnitFinder.Found unit) {
        final String said = frame.saidHere(Slot.MONEY);
        return !said.isEmpty() && unit.unit().equals("PROJECT") != said.equals(CAPITAL);
    }

    /** Capital of enterprises is no investment, whatever it is called. */
    private boolean isOfEnterprises(final boolean money) {
        return money
                && heads.unit().equals("ENTERPRISE")
                && !frame.inZone(Slot.NOUN).equals("PROJECT");
    }

    /** After the number's own nouns are taken in: what they must not undo, and what follows them tells. */
    void end(final boolean money, final UnitFinder.Found unit) {
        if (isOfEnterprises(money)) {
            frame.say(new Assignment(Slot.MONEY, "OTHER_MONEY"));
            return;
        }
        keepSpecial(money, unit, heads.parentNoun().isEmpty() ? noun : heads.parentNoun());
        final String status = frame.saidHere(Slot.STATUS);
        // "Có 40 dự án FDI và 17 dự án trong nước điều chỉnh tăng vốn".
        final boolean joined = (status.isEmpty() || status.equals("EXIST")) && ahead.joinsCount(unit.next());
        if (unit.unit().equals("PROJECT") && (joined || (!items.isVietnamese() && status.isEmpty()))) {
            ahead.statusBehind(unit.next()).ifPresent(frame::say);
        }
        if (unit.unit().equals("PROJECT") && (status.isEmpty() || status.equals("EXIST"))) {
            ahead.passiveBehindBracket(unit.next()).ifPresent(frame::say);
        }
        if (unit.unit().equals("DELEGATION") && ahead.isOfForeignPress(unit.next())) {
            frame.say(new Assignment(Slot.TOPIC, "FOREIGN_PRESS"));
        }
        if (unit.unit().equals("PROJECT")
                && !items.isVietnamese()
                && frame.inZone(Slot.STATUS).isEmpty()) {
            // "18 new projects and 16 existing projects that were allowed to raise their capital".
            ahead.changeBehind(unit.next()).ifPresent(frame::say);
        }
        if (money && !items.isVietnamese() && frame.inZone(Slot.STATUS).isEmpty()) {
            // "590 million USD came from 77 new projects".
            ahead.statusOfProjects(unit.next()).ifPresent(frame::say);
        }
        if (isUnsettled(money, unit)
                && (ahead.splitsIntoNewAndAdjusted(unit.next()) || ahead.isOfNewAndAdjusted(unit.next(), money))) {
            frame.say(new Assignment(Slot.STATUS, "BOTH"));
        }
    }

    /**
     * "(quốc tế: 340.400; nội địa: 3.420.100)", "of whom 820,000 were international": a part is named beside its number,
     * and what is counted was said of the total.
     *
     * @return the unit of the total; empty text if the number is no such part
     */
    String ownPart(final int item, final int next) {
        final String unit = heads.partUnit();
        if (unit.isEmpty()) {
            final String list = cues.isPlace(item - 1) && items.follows(item) ? ahead.unitOfList(next) : "";
            return list.isEmpty() && isOfPartner(item, next) ? heads.unitBefore() : list;
        }
        if (units.isBreak(item - 1, "LINK")
                && cues.isPlace(item - 2)
                && items.follows(item)
                && items.follows(item - 1)
                && !(items.isPhrase(next) && items.follows(next))) {
            // "Ahead of Japan with 97".
            return unit;
        }
        if (isCompared(item, next)) {
            // "1.9 million visitors in 2022, compared with 4.1 million in 2021".
            return unit;
        }
        final boolean bracket = items.isMark(item - 1, '(');
        if (times.isAboutAnotherTime() && (bracket || items.isMark(item - 1, ':') || items.isPhrase(item - 1))) {
            // "17 (năm 2019: 12)".
            return unit;
        }
        final int before = items.isMark(item - 1, ':') ? item - 2 : item - 1;
        final int partBefore = partBefore(item);
        final boolean copula = units.isBreak(next, "BE");
        // "1.98 million of them international".
        final boolean ofThem = units.isPhrase(next, Role.PART) && items.follows(next);
        final int after = copula || ofThem ? next + 1 : next;
        // "Nhiệt điện Thái Bình 2 (41.800 tỷ đồng)": a number of a name.
        final boolean ofName = units.isPhrase(before, Role.AREA) && items.isMark(next, '(');
        final boolean named = cues.isPlace(before) || (units.isPhrase(before, Role.AREA) && !ofName);
        if (named && items.follows(item)) {
            return unit;
        }
        if (items.isMark(item - 1, '(')
                && (items.isMark(next, ')') || items.isMark(next, ',') || items.isMark(next, ';'))
                && cues.isPlace(item - 2)) {
            // "ahead of Taiwan (79)", "Japan (14, USD 98 million)".
            return unit;
        }
        if (bracket && ahead.baseBehind(next).isPresent()) {
            // "2.18 million visits (5.6 million in 2020)".
            return unit;
        }
        final boolean were = units.isBreak(next, "BE") && cues.saysStatus(next + 1);
        if (were) {
            // "… and 8 were terminated".
            return unit;
        }
        if (units.isPhrase(next, Role.LOCATIVE) && items.follows(next) && units.isPhrase(next + 1, Role.AREA)) {
            return unit;
        }
        if (isOfNextTime(item, next)) {
            // "58 in 2019 and 72 in 2020".
            return unit;
        }
        final int name = partBefore >= 0 ? partBefore : after;
        if (!units.isPhrase(name, Role.PART_NAME) || (name == after && !items.follows(after))) {
            return "";
        }
        passage.partName = name;
        return unit;
    }

    /** "… 30 dự án. Nhật Bản dẫn đầu với 12, tiếp theo là Hàn Quốc 9": what the sentence before counted, by partner. */
    private boolean isOfPartner(final int item, final int next) {
        final boolean with = units.isBreak(item - 1, "LINK") && items.gap(item - 1) <= MOST_VERBS;
        final int place = with ? item - 2 : items.isMark(item - 1, ':') ? item - 2 : item - 1;
        final boolean ends = next >= items.size()
                || items.kind(next) == Items.STOP
                || items.kind(next) == Items.MARK
                || units.isAnd(next);
        return ends && heads.unitBefore().equals("PROJECT") && items.follows(item) && cues.isPlace(place);
    }

    /**
     * The phrase that names the part of a number which stands behind it, perhaps with a verb between: "quốc tế chiếm 100
     * nghìn", "foreigners accounted for some 95,000".
     *
     * @return -1 if there is none, or if two parts are named together
     */
    int partBefore(final int item) {
        int name = items.isMark(item - 1, ':') ? item - 2 : item - 1;
        int at = item;
        for (int i = 0; i < MOST_VERBS && isVerbOrHedge(name) && items.follows(at); i++) {
            at = name;
            name--;
        }
        if (units.isPhrase(name, Role.UNIT)
                && units.code(name, Role.UNIT).equals("SAME")
                && units.isPhrase(name - 1, Role.PART_NAME)
                && items.follows(at)) {
            // "And foreign ones 210,000".
            at = name;
            name--;
        }
        if (!units.isPhrase(name, Role.PART_NAME) || !items.follows(at)) {
            return -1;
        }
        final boolean joined = (units.isAnd(name - 1) || items.isMark(name - 1, ',') || items.isMark(name - 1, '/'))
                && units.isPhrase(name - 2, Role.PART_NAME);
        return joined ? -1 : name;
    }

    private boolean isVerbOrHedge(final int item) {
        return units.isPhrase(item, Role.QUALIFIER)
                || cues.saysEstimate(item)
                || units.isBreak(item, "REACH")
                || units.isBreak(item, "BE")
                || units.isBreak(item, "");
    }

    /** Whether a number is a value of another time, which is named right behind it, and of what was counted last. */
    private boolean isCompared(final int item, final int next) {
        return times.isComparison()
                && !times.hasBase()
                && !heads.haveAmount()
                && (items.isPhrase(item - 1) || items.isMark(item - 1, '('))
                && units.isRight(next, Role.TIME)
                && ahead.baseBehind(next).isPresent();
    }

    /** Whether a number of another time is joined to one whose own time stands right behind it. */
    private boolean isOfNextTime(final int item, final int next) {
        final boolean joined = (units.isAnd(item - 1) || units.isBreak(item - 1, "TO") || items.isMark(item - 1, ','))
                && items.follows(item);
        return joined && passage.periodNext == item - 1 && ahead.isTimeAt(next);
    }

    /** "15 dự án FDI và 74 dự án trong nước với tổng vốn": the total is that of both. */
    private boolean isTotalOfBoth(final int number) {
        for (int i = number - 1; heads.areJoined() && i >= 0 && i >= number - 4; i--) {
            if (items.isPhrase(i) && cues.saysNoun(items.phrase(i))) {
                final String noun = items.printed(i).toLowerCase(Locale.ROOT);
                return noun.startsWith("tổng") || noun.startsWith("total") || noun.startsWith("combined");
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

    private boolean isRegistered() {
        final String status = frame.inSentence(Slot.STATUS);
        return status.equals("ATTRACT")
                || status.startsWith("CUMUL")
                || status.equals("NEW")
                || status.equals("ADJ")
                || status.equals("BOTH");
    }

    /** Whether capital or projects are neither said to be new nor adjusted, in force or revoked. */
    private boolean isUnsettled(final boolean money, final UnitFinder.Found unit) {
        final String status = frame.inSentence(Slot.STATUS);
        final boolean open = status.isEmpty() || status.equals("ATTRACT") || status.startsWith("CUMUL");
        return open
                && (unit.unit().equals("PROJECT")
                        || (money && frame.inSentence(Slot.MONEY).equals(CAPITAL)));
    }

    /** "Khách do các cơ sở lưu trú phục vụ đạt 512 nghìn lượt khách": a general noun does not undo a special one. */
    private void keepSpecial(final boolean money, final UnitFinder.Found unit, final String before) {
        final Slot slot = money ? Slot.MONEY : Slot.NOUN;
        final String said = frame.inSentence(slot);
        final boolean guests = said.equals("VISITOR") && (before.equals(GUEST) || isPartOfGuests());
        final boolean social = said.equals(CAPITAL) && (before.equals(SOCIAL) || isPartOfSociety(unit));
        if (guests || social) {
            frame.say(new Assignment(slot, guests ? GUEST : SOCIAL));
        }
    }

    /** "Các cơ sở lưu trú phục vụ 1,4 triệu lượt khách, khách quốc tế 23 nghìn lượt": where only guests were counted. */
    private boolean isPartOfGuests() {
        return heads.firstNoun().equals(GUEST)
                && !frame.dimension(Slot.VISITOR_TYPE).equals(Dimensions.TOTAL);
    }

    /** "Vốn đầu tư toàn xã hội …: vốn nhà nước …; vốn FDI 4.900 tỷ đồng": what is invested, not what was registered. */
    private boolean isPartOfSociety(final UnitFinder.Found unit) {
        final String status = frame.inSentence(Slot.STATUS);
        return unit.unit().equals("VND")
                && frame.dimension(Slot.FUNDING).equals("FDI")
                && frame.saidHere(Slot.REGISTERED).isEmpty()
                && (status.isEmpty() || status.equals("EXIST"))
                && (heads.areOfSociety() || frame.isLed(Slot.MONEY, SOCIAL));
    }

    private void own(final boolean money, final int number, final UnitFinder.Found unit) {
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
                ownFunding(unit);
            }
        } else if (heads.areApart()
                && frame.inSentence(Slot.MONEY).equals(CAPITAL)
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

    /** "207 dự án với 2.567,1 triệu USD": the amount is the capital of the projects. */
    private boolean isLinked(final int item) {
        final boolean beside = passage.zoneEnd == item - 1
                && items.follows(item)
                && (items.isMark(item - 1, ',') || units.isAnd(item - 1));
        return beside
                || items.isMark(item - 1, '(')
                || (units.isPhrase(item - 1, Role.BREAK)
                        && items.follows(item)
                        && units.code(item - 1, Role.BREAK).equals("LINK"));
    }
}
