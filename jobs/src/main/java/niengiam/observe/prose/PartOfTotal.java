package niengiam.observe.prose;

import niengiam.observe.prose.digits.UnitFinder;
import niengiam.observe.prose.said.Assignment;
import niengiam.observe.prose.said.Slot;
import niengiam.observe.prose.time.Times;
import niengiam.text.Form;
import niengiam.text.Items;
import niengiam.text.Role;

/**
 * Tells parts of a total that was told before, and values of it at another time: the number counts what the total counted,
 * and words beside it name the part or the time.
 */
final class PartOfTotal {

    /** Between the name of a part and its number: "chỉ chiếm khoảng". */
    private static final int MOST_VERBS = 3;

    private final UnitFinder units;
    private final CueReader cues;
    private final SentenceAhead ahead;
    private final Heads heads;
    private final Passage passage;
    private final Items items;
    private final Times times;

    PartOfTotal(final UnitFinder units, final CueReader cues, final SentenceAhead ahead, final Passage passage) {
        this.units = units;
        this.cues = cues;
        this.ahead = ahead;
        this.heads = passage.heads;
        this.passage = passage;
        this.items = passage.items;
        this.times = passage.times;
    }

    /**
     * "(quốc tế: 340.400; nội địa: 3.420.100)", "of whom 820,000 were international": a part is named beside its number,
     * and what is counted was said of the total.
     *
     * @return the unit of the total; empty text if the number is no such part
     */
    String unit(final int item, final int next) {
        if (isOfPartOfTime(item)) {
            // "September alone saw 310,000".
            return heads.unit().isEmpty() ? heads.unitBefore() : heads.unit();
        }
        final String unit = heads.partUnit();
        if (unit.isEmpty() && !items.isVietnamese() && isPartOfSentenceBefore(item, next)) {
            return heads.unitBefore();
        }
        if (unit.isEmpty()) {
            final String list = cues.isPlace(item - 1) && items.follows(item) ? ahead.unitOfList(next) : "";
            if (!list.isEmpty() || !isOfPartner(item, next)) {
                return list;
            }
            if (passage.frame.saidHere(Slot.STATUS).isEmpty() && !heads.status().isEmpty()) {
                // "51 valid projects, registered at US$10 billion. Largest sources: Japan (10)": as valid as they.
                passage.frame.say(new Assignment(Slot.STATUS, heads.status()));
            }
            return heads.unitBefore();
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
        if (!items.isVietnamese() && isOfPartnerBehind(next)) {
            // "Of them, 15 were Japanese", "12 from South Korea".
            return unit;
        }
        if (!items.isVietnamese() && isOfProvincialLibrary(item)) {
            return unit;
        }
        final int before = items.isMark(item - 1, ':') ? item - 2 : item - 1;
        final int nameBefore = nameBefore(item);
        final boolean copula = units.isBreak(next, "BE") || isVietnameseCopula(next);
        // "1.98 million of them international".
        final boolean ofThem = units.isPhrase(next, Role.PART) && items.follows(next);
        // "120,000 of whom were foreigners".
        final boolean ofWhomWere = ofThem && units.isBreak(next + 1, "BE") && items.follows(next + 1);
        final int after = ofWhomWere ? next + 2 : copula || ofThem ? next + 1 : next;
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
        if (units.isPhrase(next, Role.LOCATIVE)
                && items.follows(next)
                && (units.isPhrase(next + 1, Role.AREA) || isOfCountry(unit, next + 1))) {
            // "Trong đó 12 của Nhật Bản".
            return unit;
        }
        if (isOfNextTime(item, next)) {
            // "58 in 2019 and 72 in 2020".
            return unit;
        }
        final int name = nameBefore >= 0 ? nameBefore : after;
        if (!units.isPhrase(name, Role.PART_NAME) || (name == after && !items.follows(after))) {
            return "";
        }
        passage.partName = name;
        return unit;
    }

    /** "Trong số đó 1,7 triệu là khách quốc tế". */
    private boolean isVietnameseCopula(final int item) {
        return items.isVietnamese()
                && units.isBreak(item, "REACH")
                && items.follows(item)
                && items.printed(item).length() == 2
                && units.isPhrase(item + 1, Role.PART_NAME);
    }

    private boolean isOfCountry(final String unit, final int item) {
        return unit.equals("PROJECT") && cues.isPlace(item) && items.follows(item);
    }

    /** "312 thousand books, of which the provincial library held 163 thousand". */
    private boolean isOfProvincialLibrary(final int item) {
        final String counted = heads.unit();
        return passage.frame.inZone(Slot.TOPIC).equals("LIBRARY_PROV")
                && items.isPhrase(item - 1)
                && (counted.equals("BOOK") || counted.equals("READER") || counted.equals("LOAN"));
    }

    private boolean isOfPartnerBehind(final int next) {
        final boolean from =
                units.isPhrase(next, Role.TIME) && units.code(next, Role.TIME).equals("FROM");
        final boolean alone = cues.isPlace(next)
                && items.follows(next)
                && heads.unit().equals("PROJECT")
                && !items.isFollowedByWord(next)
                && !(items.isPhrase(next + 1) && !units.isAnd(next + 1) && items.follows(next + 1));
        return alone
                || ((units.isBreak(next, "BE") || from)
                        && items.follows(next)
                        && items.follows(next + 1)
                        && cues.isPlace(next + 1));
    }

    /** "In December alone 250,000": a value of the part of the time that was named right before. */
    private boolean isOfPartOfTime(final int item) {
        int at = item - 1;
        for (int i = 0; i < MOST_VERBS && items.isPhrase(at) && items.follows(at + 1); i++) {
            if (units.isPhrase(at, Role.PART) && !items.isVietnamese()) {
                return passage.periodNext == at && items.follows(at);
            }
            at--;
        }
        return false;
    }

    /** "… 3.2 million tourists. Foreigners accounted for 120,000", "… 45 projects. Another 30 expanded". */
    private boolean isPartOfSentenceBefore(final int item, final int next) {
        if (heads.unitBefore().isEmpty()) {
            return false;
        }
        final int name = nameBefore(item);
        if (name >= 0 && name == passage.sentenceStart) {
            passage.partName = name;
            return true;
        }
        return item - 1 == passage.sentenceStart
                && heads.unitBefore().equals("PROJECT")
                && units.isWritten(item - 1, Form.ANOTHER)
                && cues.saysStatus(next);
    }

    /** "… 30 dự án. Nhật Bản dẫn đầu với 12, tiếp theo là Hàn Quốc 9": what the sentence before counted, by partner. */
    private boolean isOfPartner(final int item, final int next) {
        final boolean with = units.isBreak(item - 1, "LINK") && items.gap(item - 1) <= MOST_VERBS;
        // "Largest sources: Japan (10), China (9)": no amount, as nothing is said of money.
        final boolean bracket = items.isMark(item - 1, '(')
                && items.isMark(next, ')')
                && passage.frame.saidHere(Slot.MONEY).isEmpty();
        final int place = with || bracket || items.isMark(item - 1, ':') ? item - 2 : item - 1;
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
    int nameBefore(final int item) {
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
                || units.isBreak(item, "SUM")
                || units.isBreak(item, "BE")
                || units.isBreak(item, "")
                || units.isBreak(item, "EQUAL")
                || units.isWritten(item, Form.FOR);
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
}
