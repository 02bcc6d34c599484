package niengiam.observe.prose;

import niengiam.model.Dimensions;
import niengiam.observe.prose.digits.UnitFinder;
import niengiam.observe.prose.said.Assignment;
import niengiam.observe.prose.said.Slot;
import niengiam.text.Form;
import niengiam.text.Items;
import niengiam.text.Role;

/**
 * What a number takes over from the numbers and nouns before it: an amount from the count it accompanies, a part from its
 * total, a value of last year from this year's, capital in dollars from the foreign projects of its paragraph.
 */
final class Inheritance {

    /** What the slot of nouns holds where guests of accommodation are counted. */
    static final String GUEST = "GUEST";

    /** What the slot of money holds where it is that of investors. */
    static final String CAPITAL = "CAPITAL";

    private static final String SOCIAL = "SOCIAL_INVESTMENT";

    private final UnitFinder units;
    private final CueReader cues;
    private final SentenceAhead ahead;
    private final Heads heads;
    private final Passage passage;
    private final Items items;
    private final Frame frame;
    private final TakenOver takenOver;
    private String noun = "";

    Inheritance(final UnitFinder units, final CueReader cues, final SentenceAhead ahead, final Passage passage) {
        this.units = units;
        this.cues = cues;
        this.ahead = ahead;
        this.heads = passage.heads;
        this.passage = passage;
        this.items = passage.items;
        this.frame = passage.frame;
        this.takenOver = new TakenOver(units, cues, ahead, passage);
    }

    /** What a word counts that only says how often, or that it is more of the same. */
    UnitFinder.Found unit(final UnitFinder.Found found) {
        final boolean same = found.unit().equals("SAME");
        final String said = frame.inSentence(Slot.NOUN);
        final boolean projects = found.unit().equals("TIMES")
                && (said.equals("PROJECT")
                        || (said.isEmpty() && heads.partUnit().equals("PROJECT")));
        if (same) {
            final boolean copula = units.isBreak(found.next(), "BE") && items.follows(found.next());
            final int name = copula ? found.next() + 1 : found.next();
            if (units.isPhrase(name, Role.PART_NAME) && items.follows(name)) {
                // "Nearly 14,000 of them international", "775,000 of them were foreigners".
                passage.partName = name;
            }
            if (heads.unit().isEmpty()) {
                // "… 6.4 million holidaymakers. Nearly 775,000 of them were foreigners".
                frame.goOn();
            }
            return new UnitFinder.Found(
                    heads.unit().isEmpty() ? heads.lastUnit() : heads.unit(), found.phraseItem(), found.next());
        }
        if (isPlainVisits(found)) {
            frame.say(new Assignment(Slot.NOUN, "VISITOR"));
            return new UnitFinder.Found("VISIT", -1, found.next());
        }
        if (isOfAid(found)) {
            frame.say(new Assignment(Slot.NOUN, "NGO"));
            return new UnitFinder.Found("NGO_PROJECT", -1, found.next());
        }
        if (found.unit().equals("TIMES") && frame.inParagraph(Slot.NOUN).equals("PRESS_ITEM")) {
            // "… 52 lượt thông tin. Lũy kế 8 tháng là 410 lượt".
            frame.say(new Assignment(Slot.NOUN, "PRESS_ITEM"));
            return new UnitFinder.Found("ITEM", -1, found.next());
        }
        return projects ? new UnitFinder.Found("PROJECT", -1, found.next()) : found;
    }

    /** "Foreign NGOs carried out 33 projects": no investment. */
    private boolean isOfAid(final UnitFinder.Found found) {
        final String status = frame.saidHere(Slot.STATUS);
        return found.unit().equals("PROJECT")
                && !items.isVietnamese()
                && frame.saidHere(Slot.TOPIC).equals("NGO")
                && (status.isEmpty() || status.equals("EXIST"));
    }

    /** "The tourism sector received 3.2 million visits": of tourists, where nothing else is visited. */
    private boolean isPlainVisits(final UnitFinder.Found found) {
        return found.unit().equals("TIMES")
                && found.phraseItem() >= 0
                && units.isWritten(found.phraseItem(), Form.VISITS)
                && frame.inParagraph(Slot.TOPIC).isEmpty()
                && frame.inParagraph(Slot.CHANNEL).isEmpty()
                && frame.inParagraph(Slot.DOER).isEmpty()
                && frame.inSentence(Slot.NOUN).isEmpty()
                && !items.isFollowedByWord(found.phraseItem())
                && !units.isWritten(passage.sentenceStart, found.phraseItem(), Form.ONLINE)
                && frame.inParagraph(Slot.FIELD).equals("TOURISM");
    }

    /** Before the number's own nouns are taken in: which dimensions it inherits, and whether it is capital. */
    void begin(final boolean money, final int number, final UnitFinder.Found unit) {
        frame.at(items.start(number), items.end(number));
        final boolean unnamed = frame.saidHere(Slot.MONEY).isEmpty();
        if (unit.unit().equals("USD") && unnamed && frame.inSentence(Slot.NOUN).isEmpty() && isRegistered()) {
            // "Thu hút 428,9 triệu USD": what is attracted in dollars is capital.
            frame.say(new Assignment(Slot.MONEY, CAPITAL));
        }
        takenOver.take(money, number, unit);
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
        settleStatus(unit);
        final String status = frame.saidHere(Slot.STATUS);
        // "Có 40 dự án FDI và 17 dự án trong nước điều chỉnh tăng vốn".
        final boolean joined = (status.isEmpty() || status.equals("EXIST")) && ahead.joinsCount(unit.next());
        if (unit.unit().equals("PROJECT") && (joined || (!items.isVietnamese() && status.isEmpty()))) {
            ahead.statusBehind(unit.next()).ifPresent(frame::say);
        }
        if (unit.unit().equals("ROOM")
                && !items.isVietnamese()
                && frame.inParagraph(Slot.ACC).isEmpty()) {
            // "3,456 rooms in 182 accommodation establishments".
            ahead.accommodationBehind(unit.next()).ifPresent(frame::say);
        }
        if (unit.phraseItem() >= 0 && cues.isPaper(unit.phraseItem())) {
            // "Four licences were revoked".
            ahead.changeBehind(unit.next()).ifPresent(frame::say);
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
        if (money && isUnsettled(true, unit) && ahead.includesShares(unit.next())) {
            frame.say(new Assignment(Slot.MONEY, "OTHER_MONEY"));
            return;
        }
        if (isUnsettled(money, unit)
                && (ahead.splitsIntoNewAndAdjusted(unit.next()) || ahead.isOfNewAndAdjusted(unit.next(), money))) {
            frame.say(new Assignment(Slot.STATUS, "BOTH"));
        }
    }

    /** "7 dự án FDI cấp mới và 5 dự án FDI điều chỉnh; 16 dự án trong nước": new or adjusted, nobody says. */
    private void settleStatus(final UnitFinder.Found unit) {
        if (!frame.inClause(Slot.STATUS).isEmpty()) {
            passage.openStatus = false;
        } else if (unit.unit().equals("PROJECT") && heads.areOfNewAndAdjusted() && heads.areApart()) {
            passage.openStatus |= heads.last().length > 0
                    && heads.last()[Slot.FUNDING.dimension()] != null
                    && !frame.dimension(Slot.FUNDING).equals(heads.last()[Slot.FUNDING.dimension()]);
        }
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
        if (said.equals(GUEST)
                && !items.isVietnamese()
                && before.equals("VISITOR")
                && heads.firstNoun().equals("VISITOR")
                && frame.inParagraph(Slot.ACC).isEmpty()) {
            // "Tourists were 3.2 million turns, of which international guests were 120 thousand".
            frame.say(new Assignment(slot, before));
            return;
        }
        final boolean guests = said.equals("VISITOR") && (before.equals(GUEST) || isPartOfGuests());
        final boolean social = said.equals(CAPITAL) && (before.equals(SOCIAL) || isPartOfSociety(unit));
        final boolean travel = before.equals("TRAVEL_GUEST") && (said.equals(GUEST) || said.equals("VISITOR"));
        if (!money && travel && !items.isVietnamese() && frame.inZone(Slot.ACT).isEmpty()) {
            // "Travel agencies served 171.6 thousand guests".
            frame.say(new Assignment(slot, before));
            return;
        }
        if (guests || social) {
            frame.say(new Assignment(slot, guests ? GUEST : SOCIAL));
        }
        final String whole =
                isSpecial(before) || frame.dimension(Slot.VISITOR_TYPE).equals(Dimensions.TOTAL)
                        ? before
                        : heads.nounOfBracket();
        if (said.equals("VISITOR") && isSpecial(whole)) {
            // "Khách lưu trú qua đêm đạt 1,8 triệu lượt, riêng khách quốc tế 615 nghìn lượt".
            frame.say(new Assignment(slot, whole));
        }
    }

    private static boolean isSpecial(final String noun) {
        return noun.equals("GUEST_OVERNIGHT") || noun.equals("TRAVEL_GUEST");
    }

    /** "Các cơ sở lưu trú phục vụ 1,4 triệu lượt khách, khách quốc tế 23 nghìn lượt": where only guests were counted. */
    private boolean isPartOfGuests() {
        return heads.nounOfBracket().equals(GUEST)
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

    /** "207 dự án với 2.567,1 triệu USD": the amount is the capital of the projects. */
    private boolean isLinked(final int item) {
        final boolean beside = passage.zoneEnd == item - 1
                && items.follows(item)
                && (items.isMark(item - 1, ',') || units.isAnd(item - 1));
        // "Japan: 72 projects – US$1.12 billion": the words behind a number go on over a dash.
        final boolean dashed = passage.zoneEnd >= item && items.follows(item) && items.isDash(item - 1);
        return beside
                || dashed
                || items.isMark(item - 1, '(')
                || (units.isPhrase(item - 1, Role.BREAK)
                        && items.follows(item)
                        && (units.code(item - 1, Role.BREAK).equals("LINK")
                                || units.code(item - 1, Role.BREAK).equals("SUM")));
    }
}
