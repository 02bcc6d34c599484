package niengiam.observe.prose;

import java.util.Optional;
import niengiam.observe.prose.digits.UnitFinder;
import niengiam.observe.prose.said.Assignment;
import niengiam.observe.prose.said.Slot;
import niengiam.text.Items;
import niengiam.text.Lexicon;
import niengiam.text.Meaning;
import niengiam.text.PeriodReader;
import niengiam.text.Role;

/**
 * Whose figures are spoken of. A province holds for its sentence, and for its paragraph if that is about it; every other
 * place, known or not, ends that: a district, a city in a province, a name right before "welcomed".
 */
final class Whereabouts {

    /** Stands for a place that is no province known here. */
    static final String ELSEWHERE = "?";

    private static final String NATION = "NATION";
    private static final Assignment LOCAL = new Assignment(Slot.SCOPE, "LOCAL");
    private static final Assignment PROVINCE = new Assignment(Slot.SCOPE, "PROVINCE");
    private static final int NEAR = 12;
    private static final int LONGEST_ABBREVIATION = 3;
    private static final String PAPER = "B\u00e1o ";

    private final Lexicon lexicon;
    private final UnitFinder units;
    private final PeriodReader periods;
    private final CueReader cues;
    private final Passage passage;
    private final Items items;
    private final Frame frame;

    Whereabouts(
            final Lexicon lexicon,
            final UnitFinder units,
            final PeriodReader periods,
            final CueReader cues,
            final Passage passage) {
        this.lexicon = lexicon;
        this.units = units;
        this.periods = periods;
        this.cues = cues;
        this.passage = passage;
        this.items = passage.items;
        this.frame = passage.frame;
    }

    /** Notes the provinces of a paragraph that has no numbers. */
    void skip() {
        for (int i = 0; i < items.size(); i++) {
            if (items.isPhrase(i) && isProvince(i)) {
                mention(i);
            }
        }
    }

    /** Whether an item is the name of a province; names have a capital. */
    boolean isProvince(final int item) {
        return units.isPhrase(item, Role.AREA) && items.hasCapital(item);
    }

    private boolean mention(final int item) {
        final Meaning meaning = lexicon.meaning(items.phrase(item), Role.AREA).orElseThrow();
        final boolean named = !meaning.sets().isEmpty();
        passage.out.mention(meaning.value(), named ? 2 : 1);
        return named;
    }

    /** Takes in a province that is named before a number. */
    void province(final int item) {
        if (!isProvince(item)) {
            return;
        }
        if (isPaper(item)) {
            // "Báo Quảng Bình".
            frame.say(
                    new Assignment(Slot.TOPIC, units.isBreak(item + 1, "ONLINE") ? "PARTY_PAPER_SITE" : "PARTY_PAPER"));
        }
        final boolean former = units.isPhrase(item - 1, Role.BOUNDARY)
                && items.follows(item)
                && units.code(item - 1, Role.BOUNDARY).equals("OLD");
        // "The former Quang Tri".
        final boolean named = mention(item) || former;
        if (isMerged(item)) {
            return;
        }
        final boolean list = isList(item);
        if (list && !passage.times.isComparison()) {
            passage.series.name(units.code(item, Role.AREA));
            together(item);
        }
        if (isPassedBy(item)) {
            numberOf(item);
            return;
        }
        if (list || passage.times.isComparison()) {
            return;
        }
        final boolean counted = passage.heads.areInSentence();
        final boolean begins = beginsClause(item);
        final boolean nation = frame.inSentence(Slot.SCOPE).equals(NATION);
        final boolean first = named || begins || (item - passage.sentenceStart <= 2 && !passage.place.isNamed());
        if ((!counted && (first || isSubject(item)))
                || nation
                || (counted && (begins || named) && numberFollows(item + 1))) {
            set(units.code(item, Role.AREA), !counted, item);
            if (former) {
                passage.place.bound(true);
            }
            final boolean local = frame.inSentence(Slot.SCOPE).equals("LOCAL");
            if (nation || (local && !frame.inZone(Slot.SCOPE).equals("LOCAL"))) {
                // Said rather than forgotten: what a heading says of the whole country or a region does not return.
                frame.say(PROVINCE);
            }
        }
    }

    /** "Sau khi sáp nhập Hậu Giang và Sóc Trăng, …", "(sau khi hợp nhất với Phú Yên)": what a province was made of. */
    private boolean isMerged(final int item) {
        boolean and = units.isAnd(item + 1);
        for (int i = item - 1; i >= passage.sentenceStart && i > item - NEAR; i--) {
            if (units.isBreak(i, "MERGE")) {
                return true;
            }
            and |= units.isAnd(i);
            final boolean joins = isProvince(i)
                    || units.isAnd(i)
                    || units.isBreak(i, "LINK")
                    || units.isPhrase(i, Role.PLACE_KIND)
                    || (items.isMark(i, ',') && isProvince(i - 1) && and);
            if (!joins || !items.follows(i + 1)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the name is that of the newspaper of a province. */
    private boolean isPaper(final int item) {
        final int from = items.start(item) - PAPER.length();
        for (int i = 0; i < PAPER.length(); i++) {
            if (from < 0 || items.charAt(from + i) != PAPER.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** "Hai tỉnh Hà Nam và Nam Định đón": of none of them, where they do what is counted together. */
    private void together(final int item) {
        final boolean kind = units.isPhrase(item - 1, Role.PLACE_KIND) && items.follows(item);
        if (!passage.place.isNamed() && (beginsClause(item) || kind)) {
            passage.place.name(ELSEWHERE, false, items.start(item), items.end(item));
        }
    }

    /** "Ha Nam's neighbour Nam Dinh licensed 14": who does what is counted stands right before the verb. */
    private boolean isSubject(final int item) {
        return units.isRight(item + 1, Role.RECEIVING) || (items.follows(item + 1) && cues.saysStatus(item + 1));
    }

    private void set(final String area, final boolean ofParagraph, final int item) {
        passage.place.name(area, ofParagraph, items.start(item), items.end(item));
    }

    /** "Sau Hà Nội", "khách từ Hà Nội", "cách Hà Nội 60 km": named in passing. */
    private boolean isPassedBy(final int item) {
        return items.follows(item)
                && (units.isPhrase(item - 1, Role.BASE)
                        || (units.isPhrase(item - 1, Role.TIME) && !units.isPhrase(item - 1, Role.LOCATIVE)));
    }

    /** "Sau Bắc Ninh (40 dự án)": its number; "behind Bac Ninh with 40" is that of either. */
    private void numberOf(final int item) {
        final boolean with = units.isRight(item + 1, Role.BREAK)
                && units.code(item + 1, Role.BREAK).equals("LINK");
        int number = items.isMark(item + 1, '(') || with ? item + 2 : item + 1;
        while (units.isRight(number, Role.QUALIFIER)) {
            number++;
        }
        if (items.isNumber(number) && items.follows(number)) {
            passage.place.pass(with ? ELSEWHERE : units.code(item, Role.AREA), number);
        }
    }

    /** Provinces in a row with nothing between are a list, of which none is spoken of. */
    private boolean isList(final int item) {
        final int name = units.isPhrase(item - 1, Role.BOUNDARY) && items.follows(item) ? item - 1 : item;
        final int before =
                units.isAnd(name - 1) || items.isMark(name - 1, ',') || items.isMark(name - 1, '-') ? name - 2 : -1;
        final int after =
                units.isAnd(item + 1) || items.isMark(item + 1, ',') || items.isMark(item + 1, '-') ? item + 2 : -1;
        return (before >= 0
                        && units.isPhrase(before, Role.AREA)
                        && !isMerged(before)
                        && items.follows(name)
                        && items.follows(name - 1))
                || (after > 0 && units.isPhrase(after, Role.AREA) && items.follows(after) && items.follows(after - 1));
    }

    private boolean beginsClause(final int item) {
        if (item == passage.sentenceStart) {
            return true;
        }
        if (item == passage.periodNext && passage.periodFirst < item && items.follows(item)) {
            // "Trong khi đó, năm 2019 Sóc Trăng cấp mới …".
            return beginsClause(passage.periodFirst);
        }
        if (!items.follows(item)) {
            return false;
        }
        final int before = item - 1;
        return items.isMark(before, ',')
                || items.isMark(before, ';')
                || items.isMark(before, ':')
                || (items.isMark(before, '-') && items.nameBefore(before) < 0)
                || units.isAnd(before)
                || units.isPhrase(before, Role.PART)
                || units.isPhrase(before, Role.LOCATIVE)
                || units.isBreak(before, "CONTRAST");
    }

    private boolean numberFollows(final int from) {
        for (int i = from; i < items.size() && i < from + NEAR; i++) {
            if (items.isMark(i, ',') || items.isMark(i, ';') || items.kind(i) == Items.STOP) {
                return false;
            }
            if (items.isNumber(i) && !periods.isYear(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Tỉnh Attapeu", "thành phố Vinh", "Ky Anh township": a name that no list holds, beside the word for its kind. */
    void kind(final int item) {
        final boolean behind = units.code(item, Role.PLACE_KIND).equals("BEHIND");
        final boolean province = units.code(item, Role.PLACE_KIND).equals("PROVINCE");
        if ((behind ? items.nameBefore(item) : items.nameBehind(item)) < 0
                && (behind || province || !isCapitalBehind(item))) {
            return;
        }
        if (province) {
            if ((item - passage.sentenceStart <= 2 || beginsClause(item)) && numberFollows(item + 1)) {
                set(ELSEWHERE, true, item);
            }
        } else {
            frame.say(LOCAL);
        }
    }

    /** "KCN VSIP", "KCN Đồng Văn": a name whose first word is an abbreviation, or also a word of another meaning. */
    private boolean isCapitalBehind(final int item) {
        final boolean capitals = items.end(item) - items.start(item) > LONGEST_ABBREVIATION
                && Character.isUpperCase(items.charAt(items.end(item) - 1));
        return items.capitalFollows(item) && !capitals && !(isProvince(item + 1) && items.follows(item + 1));
    }

    /** "Hội An đón", "Quần thể Tràng An một mình nhận": the name before the verb is a place of its own. */
    void receiving(final int item) {
        // "Thác Pa Sỹ năm ngoái đón".
        final int name = items.nameBefore(passage.periodNext == item ? passage.periodFirst : item);
        if (name >= 0 && items.nameWords(name) > 1) {
            frame.say(LOCAL);
        }
    }

    /**
     * Takes in the place behind a number: "158 ở Hà Nam cũ", "1,2 triệu lượt tại Hội An".
     *
     * @return the item behind it; the item itself if there is none
     */
    int behind(final int item) {
        if (items.isMark(item, '(') && isProvince(item + 1) && items.follows(item + 1)) {
            // "9,1 triệu lượt (An Giang cũ) và 9,8 triệu lượt (Kiên Giang)".
            final int close = units.isRight(item + 2, Role.BOUNDARY) ? item + 3 : item + 2;
            if (items.isMark(close, ')') && items.follows(close)) {
                passage.place.nameForNumber(units.code(item + 1, Role.AREA));
                boundary(item + 2);
                return close + 1;
            }
        }
        if (!units.isPhrase(item, Role.LOCATIVE)) {
            return item;
        }
        if (isProvince(item + 1) && items.follows(item + 1)) {
            passage.place.nameForNumber(units.code(item + 1, Role.AREA));
            boundary(item + 2);
            return item + 2;
        }
        final int name = items.nameBehind(item);
        if (name >= 0 && (items.nameWords(name) > 1 || !items.isVietnamese())) {
            frame.say(LOCAL);
        }
        return item;
    }

    /** "Hà Nam cũ", "Ninh Bình (mới)": which of two provinces of that name. */
    boolean boundary(final int item) {
        if (isMerger(item)) {
            passage.place.formerly();
        }
        final int mark = items.isMark(item, '(') ? item + 1 : item;
        final int name = items.isMark(mark - 1, '(') ? mark - 2 : mark - 1;
        if (!units.isPhrase(mark, Role.BOUNDARY) || !units.isPhrase(name, Role.AREA) || !items.follows(mark)) {
            return false;
        }
        if (passage.place.name().filter(units.code(name, Role.AREA)::equals).isPresent()) {
            // Not of another: "tỉnh Lâm Đồng, tính cả Bình Thuận và Đắk Nông trước đây".
            passage.place.bound(units.code(mark, Role.BOUNDARY).equals("OLD"));
        }
        return true;
    }

    /** "Trước sáp nhập, …", "before the merger": not of one province but of a time. */
    private boolean isMerger(final int item) {
        return units.isPhrase(item, Role.BOUNDARY)
                && lexicon.meaning(items.phrase(item), Role.BOUNDARY)
                        .orElseThrow()
                        .sets()
                        .contains("time");
    }

    /** The province spoken of, for numbers whose part it is. */
    Optional<String> place() {
        return passage.place.name();
    }
}
