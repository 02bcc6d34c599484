package niengiam.observe.prose;

import niengiam.model.Dimensions;
import niengiam.observe.prose.digits.UnitFinder;
import niengiam.observe.prose.said.Slot;
import niengiam.text.Form;
import niengiam.text.Items;
import niengiam.text.PeriodReader;
import niengiam.text.Role;

/**
 * Tells amounts and counts that belong to something no list knows: a plant that a bracket stands behind, a part that is
 * named after "riêng", contracts that are "worth" so much. They are of a part of the province, not of it.
 */
final class Belonging {

    private static final int FARTHEST = 10;

    private final UnitFinder units;
    private final CueReader cues;
    private final PeriodReader periods;
    private final Passage passage;
    private final Items items;

    Belonging(final UnitFinder units, final CueReader cues, final PeriodReader periods, final Passage passage) {
        this.units = units;
        this.cues = cues;
        this.periods = periods;
        this.passage = passage;
        this.items = passage.items;
    }

    /**
     * Whose a number is, if it is something unknown.
     *
     * @param item the number, or the currency or hedge before it
     * @return empty text if nothing speaks against the province
     */
    String owner(final int item, final boolean money) {
        if (isBehindName(item)) {
            return "a bracket behind something that no list knows";
        }
        if (money && isOfUnknownPart(item)) {
            return "a part that no list knows";
        }
        if (money && isOfOneProject(item)) {
            return "an amount of one project";
        }
        if (money && isOfOneFirm(item)) {
            return "an amount of one investor";
        }
        return money && isWorthOfOthers(item) ? "an amount of something else that was counted" : "";
    }

    /**
     * "1.450 khách mua bảo hiểm", "5 dự án thủy điện": what stands right behind a noun and is in no list makes it one kind of
     * visitors or projects. English puts what a project is before the word, "5 solar projects"; of projects that are revoked it is
     * the reason.
     *
     * @param from the item behind the number
     */
    boolean isNarrowedByWord(final int from, final UnitFinder.Found unit) {
        if (unit.unit().equals("PROJECT") && !items.isVietnamese() && isKindBefore(from, unit.phraseItem())) {
            return !passage.frame.saidHere(Slot.STATUS).equals("TERM");
        }
        if (unit.phraseItem() >= 0 && cues.isPaper(unit.phraseItem())) {
            // "45 licences for mineral exploitation".
            final int behind = unit.phraseItem() + 1;
            return items.isFollowedByWord(unit.phraseItem())
                    || (units.isWritten(behind, Form.FOR) && items.follows(behind) && items.isFollowedByWord(behind));
        }
        final boolean narrows = unit.unit().equals("VISIT")
                || unit.unit().equals("TIMES")
                || (unit.unit().equals("PROJECT")
                        && items.isVietnamese()
                        && !passage.frame.inClause(Slot.STATUS).equals("TERM"));
        if (unit.unit().equals("VISIT") && passage.heads.unit().equals("DELEGATION")) {
            // "142 đoàn khách nước ngoài với 1.106 lượt khách": the members of delegations.
            return true;
        }
        return narrows
                && unit.next() == unit.phraseItem() + 1
                && (items.isFollowedByWord(unit.phraseItem())
                        || (unit.unit().equals("TIMES") && isSomethingElse(unit.next())));
    }

    /** "263 lượt cán bộ", "3.200 lượt tin": what is counted stands behind the word for how often. */
    private boolean isSomethingElse(final int item) {
        return items.isPhrase(item)
                && items.follows(item)
                && items.gap(item) == 0
                && (cues.says(item, Slot.CROWD, "OTHER") || units.isPhrase(item, Role.UNIT));
    }

    /** Of which part a number is that the indicator is not told by; empty text if it is none. */
    String unknownPart(final Rule rule) {
        final Frame frame = passage.frame;
        if (passage.openStatus && rule.isOfProjects()) {
            return "of new projects or of adjusted ones, as the sentence told of both";
        }
        if (frame.isOfOnePartner() && !rule.hasDimension(Slot.COUNTERPART_AREA)) {
            return "of one country, and the indicator is not told by country";
        }
        if (rule.isOfGuests()
                && !items.isVietnamese()
                && frame.inParagraph(Slot.ACC).isEmpty()
                && !frame.saidHere(Slot.ACT).equals("SERVE")) {
            // "The province recorded 2.2 million guests in 2023".
            return "guests of accommodation, or visitors of every kind";
        }
        final String visitors = frame.inZoneBefore(Slot.VISITOR_TYPE);
        if (rule.isReceipt()
                && visitors.equals(frame.inClause(Slot.VISITOR_TYPE))
                && !visitors.isEmpty()
                && !visitors.equals(Dimensions.TOTAL)) {
            return "of one kind of visitors, which the indicator is not told by";
        }
        return frame.inZoneBefore(Slot.USE).equals("PART")
                ? "of one field or origin, which the indicator is not told by"
                : "";
    }

    private boolean isKindBefore(final int from, final int noun) {
        for (int i = from; i <= noun; i++) {
            if (items.gap(i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "Nhiệt điện Thái Bình 2 (41.800 tỷ đồng)": the word right before the bracket is no noun that is counted here. */
    private boolean isBehindName(final int item) {
        final int bracket = item - 1;
        return items.isMark(bracket, '(')
                && items.follows(item)
                && bracket > passage.sentenceStart
                && (isUnlisted(bracket) || isUnread(bracket - 1));
    }

    /** "One logistics project of USD 98 million": a project that is told of, not what was counted. */
    private boolean isOfOneProject(final int item) {
        boolean comma = false;
        for (int i = item - 1; i >= passage.sentenceStart && i > item - FARTHEST; i--) {
            if (items.kind(i) == Items.STOP || items.isNumber(i) || items.isMark(i, ';')) {
                return false;
            }
            comma |= items.isMark(i, ',');
            if (units.isPhrase(i, Role.UNIT)) {
                return passage.unitCounted != i
                        && (isOneNamed(i) || (!comma && units.isWritten(i, Form.PROJECT_IN_SINGULAR)));
            }
        }
        return false;
    }

    /** "Foxlink added US$50 million": of whoever has that name. */
    private boolean isOfOneFirm(final int item) {
        final int first = units.isPhrase(item - 1, Role.QUALIFIER) ? item - 2 : item - 1;
        if (items.isVietnamese() || !cues.saysStatus(first) || !items.follows(first + 1) || items.gap(first) == 0) {
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
        return start < end && Character.isUpperCase(items.charAt(start));
    }

    /** "Dự án của Fukang Technology", "dự án Nhà máy …": one, which no number counts and a name tells from others. */
    private boolean isOneNamed(final int unit) {
        if (!units.isWritten(unit, Form.ONE_PROJECT)
                || (items.isNumber(unit - 1) && items.follows(unit))
                || items.gap(unit) > 0) {
            return false;
        }
        final int of = units.isPhrase(unit + 1, Role.LOCATIVE) && items.follows(unit + 1) ? unit + 1 : unit;
        final boolean place = units.isRight(of + 1, Role.PLACE) || units.isRight(of + 1, Role.AREA);
        return (items.capitalFollows(of) && !place && !units.isRight(of + 1, Role.UNIT) && !isFunding(of + 1))
                || ((items.isMark(of + 1, '"') || items.isMark(of + 1, '“')) && items.follows(of + 1));
    }

    /** "Dự án FDI": an abbreviation, and no name. */
    private boolean isFunding(final int item) {
        return units.isRight(item, Role.PART_NAME) || units.isRight(item, Role.CUE);
    }

    /** Whether a word without meaning here, written small or large, stands right before an item. */
    private boolean isUnlisted(final int item) {
        return items.gap(item) > 0 && items.nameBefore(item) >= 0;
    }

    /** Whether an item is a number that nothing is made of, as in names. */
    private boolean isUnread(final int item) {
        return items.isNumber(item) && !passage.isUsed(item) && items.follows(item + 1) && !periods.isYear(item);
    }

    /** "Riêng điện khí 4 tỷ USD": words behind "riêng" none of which names a part. */
    private boolean isOfUnknownPart(final int item) {
        boolean words = items.gap(item) > 0;
        for (int i = item - 1; i > passage.sentenceStart && i > item - FARTHEST; i--) {
            if (items.kind(i) == Items.STOP || items.isMark(i, ';') || items.isMark(i, ',') || items.isMark(i, ')')) {
                return false;
            }
            if (items.isNumber(i)) {
                return false;
            }
            if (units.isPhrase(i, Role.PART)) {
                return words;
            }
            final boolean known = units.isPhrase(i, Role.PLACE)
                    || units.isPhrase(i, Role.AREA)
                    || units.isPhrase(i, Role.CUE)
                    || units.isPhrase(i, Role.UNIT)
                    || units.isPhrase(i, Role.TIME);
            if (known) {
                return false;
            }
            words |= items.gap(i) > 0;
        }
        return false;
    }

    /** "9 biên bản ghi nhớ trị giá 120 triệu USD": the count before it was of nothing that is read. */
    private boolean isWorthOfOthers(final int item) {
        if (units.isPhrase(item - 1, Role.CUE)
                && units.code(item - 1, Role.CUE).equals(ProseLexicon.WORTH)
                && items.follows(item)
                && items.gap(item - 1) > 0) {
            return true;
        }
        boolean worth = false;
        for (int i = item - 1; i > passage.sentenceStart && i > item - FARTHEST; i--) {
            if (items.kind(i) == Items.STOP || items.isMark(i, ';') || items.isMark(i, ',')) {
                return false;
            }
            if (items.isNumber(i)) {
                return worth && !passage.isFigure(i) && items.gap(i + 1) > 0;
            }
            if (units.isPhrase(i, Role.UNIT)) {
                return false;
            }
            worth |= items.isPhrase(i) && (cues.saysNoun(items.phrase(i)) || units.isPhrase(i, Role.BREAK));
        }
        return false;
    }
}
