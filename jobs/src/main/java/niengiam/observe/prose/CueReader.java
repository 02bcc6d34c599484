package niengiam.observe.prose;

import niengiam.model.Dimensions;
import niengiam.observe.prose.digits.UnitFinder;
import niengiam.observe.prose.said.Assignment;
import niengiam.observe.prose.said.Slot;
import niengiam.text.Items;
import niengiam.text.Role;

/** Takes in what phrases say about the figures around them, and the territories they name. */
final class CueReader {

    private static final String NATION = "NATION";
    private static final int LONGEST_SYLLABLE = 5;
    private static final int MEASURE_DISTANCE = 6;
    private static final Assignment[] NOTHING = {};

    private final ProseLexicon prose;
    private final UnitFinder units;
    private final Passage passage;
    private final Items items;
    private final Frame frame;

    CueReader(final ProseLexicon prose, final UnitFinder units, final Passage passage) {
        this.prose = prose;
        this.units = units;
        this.passage = passage;
        this.items = passage.items;
        this.frame = passage.frame;
    }

    void say(final int item, final int phrase) {
        for (final Assignment said : prose.cues(phrase)) {
            final Assignment cue = joined(said, item);
            // "3 dự án bị thu hồi và 7 dự án được cấp mới": what was said of a number is not said of the next.
            final boolean ofNumberBefore =
                    (cue.slot().isDimension() || cue.slot() == Slot.STATUS) && item < passage.zoneEnd;
            final boolean measuredPlan = cue.slot() == Slot.TARGET && isMeasured(item);
            final boolean inPassing = cue.slot() == Slot.SCOPE
                    && (cue.value().equals(NATION) || isOfSubject(item))
                    && !beginsClause(item)
                    && !units.code(item, Role.CUE).equals("REACHED");
            if (cue.slot() == Slot.SCOPE && cue.value().equals("TOLD")) {
                if (frame.saidHere(Slot.SCOPE).equals("OCCASION")) {
                    // "At the conference, the province reported that": what follows was not counted there.
                    frame.say(new Assignment(Slot.SCOPE, Dimensions.TOTAL));
                }
                continue;
            }
            if (cue.slot() == Slot.STATUS && isPaperOfChange(item)) {
                continue;
            }
            if (isRevenueOfSome(cue, item)) {
                frame.say(new Assignment(Slot.MONEY, "OTHER_MONEY"));
                continue;
            }
            if (cue.slot() == Slot.ZONE
                    && units.isPhrase(item, Role.PLACE_KIND)
                    && frame.inClause(Slot.SCOPE).equals("LOCAL")) {
                // "KCN VSIP": one of them, and nothing that the province is told by.
                continue;
            }
            final boolean ofOther = cue.slot() == Slot.MOOD && isNot(item) && !isVerb(item + 1);
            if (!ofNumberBefore && !measuredPlan && !inPassing && !ofOther && !(said.ofObject() && lacksNumber(item))) {
                frame.say(cue);
                if (cue.slot().isDimension()) {
                    passage.series.name(cue);
                }
                if (cue.slot() == Slot.ACT && cue.value().equals("SERVE") && lacksSubject(item)) {
                    frame.say(new Assignment(Slot.NOUN, Inheritance.GUEST));
                }
            }
        }
    }

    /** "… Tính chung 9 tháng, phục vụ 812 nghìn lượt khách": whoever served the guests that were counted before. */
    private boolean lacksSubject(final int item) {
        final boolean begins = item == passage.sentenceStart
                || ((items.isMark(item - 1, ',') || passage.periodNext == item) && items.follows(item));
        return begins && passage.heads.firstNoun().equals(Inheritance.GUEST);
    }

    /** Whether an item is the paper that projects are granted. */
    boolean isPaper(final int item) {
        return units.isPhrase(item, Role.CUE) && units.code(item, Role.CUE).equals("PAPER");
    }

    /** "Adjusted the investment certificates of 22 projects": papers that something is done with are not granted by that. */
    private boolean isPaperOfChange(final int item) {
        final String done = frame.inZone(Slot.STATUS);
        return isPaper(item)
                && (done.equals("ADJ") || done.equals("TERM") || done.equals("VALID") || done.equals("BOTH"));
    }

    /** "Doanh thu từ hoạt động lưu trú": of something that no longer phrase names. */
    private boolean isRevenueOfSome(final Assignment cue, final int item) {
        return cue.slot() == Slot.MONEY
                && cue.value().equals("REVENUE")
                && !cue.ofObject()
                && items.isVietnamese()
                && units.isRight(item + 1, Role.TIME)
                && units.code(item + 1, Role.TIME).equals("FROM");
    }

    /** "Bảo tàng tỉnh đón": only as what the clause is about. */
    private boolean isOfSubject(final int item) {
        return units.code(item, Role.CUE).equals(ProseLexicon.SUBJECT);
    }

    private boolean isNot(final int item) {
        return units.code(item, Role.CUE).equals("NOT");
    }

    /** "Chưa đón", "has yet to welcome": what has figures follows right behind. */
    private boolean isVerb(final int item) {
        return items.follows(item)
                && (units.isPhrase(item, Role.RECEIVING) || units.isBreak(item, "REACH") || saysStatus(item));
    }

    /** "Thu 3.600 tỷ đồng": of some verbs only what stands right behind them is the object. */
    private boolean lacksNumber(final int item) {
        int next = item + 1;
        while (items.isPhrase(next)
                && items.follows(next)
                && (units.isPhrase(next, Role.QUALIFIER)
                        || units.isPhrase(next, Role.CURRENCY)
                        || saysEstimate(next))) {
            next++;
        }
        return !(items.isNumber(next) && items.follows(next));
    }

    /** Whether a phrase says this. */
    boolean says(final int item, final Slot slot, final String value) {
        for (final Assignment cue : items.isPhrase(item) ? prose.cues(items.phrase(item)) : NOTHING) {
            if (cue.slot() == slot && cue.value().equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an item tells what became of projects: "terminated". */
    boolean saysStatus(final int item) {
        for (final Assignment cue : items.isPhrase(item) ? prose.cues(items.phrase(item)) : NOTHING) {
            if (cue.slot() == Slot.STATUS) {
                return true;
            }
        }
        return false;
    }

    /** Whether an item says that what follows is an estimate. */
    boolean saysEstimate(final int item) {
        for (final Assignment cue : items.isPhrase(item) ? prose.cues(items.phrase(item)) : NOTHING) {
            if (cue.slot() == Slot.EST) {
                return true;
            }
        }
        return false;
    }

    /** "95 per cent of the full-year target": a plan by which something is measured is none for what is read. */
    private boolean isMeasured(final int item) {
        for (int i = item - 1; i >= 0 && i > item - MEASURE_DISTANCE; i--) {
            if (units.isPhrase(i, Role.CLAIM)) {
                return true;
            }
            if (!items.isPhrase(i)) {
                return false;
            }
        }
        return false;
    }

    /** "Cả nước có" speaks of the country, "đứng thứ năm cả nước" does not. */
    private boolean beginsClause(final int item) {
        return items.gap(item) == 0
                && (item == passage.sentenceStart
                        || items.kind(item - 1) == Items.MARK
                        || items.kind(item - 1) == Items.STOP);
    }

    /** "Vốn đăng ký và điều chỉnh": the second of two joined words makes a sum of both. */
    private Assignment joined(final Assignment cue, final int item) {
        final boolean adjusted = cue.slot() == Slot.STATUS && cue.value().equals("ADJ");
        if (!adjusted || item < 2 || !items.follows(item) || !items.follows(item - 1)) {
            return cue;
        }
        final boolean and = units.isAnd(item - 1);
        return and && items.isPhrase(item - 2) && saysRegistered(items.phrase(item - 2))
                ? new Assignment(Slot.STATUS, "BOTH")
                : cue;
    }

    private boolean saysRegistered(final int phrase) {
        for (final Assignment cue : prose.cues(phrase)) {
            if (cue.slot() == Slot.REGISTERED
                    || (cue.slot() == Slot.STATUS && cue.value().equals("NEW"))) {
                return true;
            }
        }
        return false;
    }

    void sayAll(final Assignment[] assignments, final int item) {
        for (final Assignment assignment : assignments) {
            if (!assignment.slot().isDimension() || item >= passage.zoneEnd) {
                frame.say(assignment);
                if (assignment.slot().isDimension()) {
                    passage.series.name(assignment);
                }
            }
        }
    }

    /** Takes in what a noun says that tells only where the noun before it is: "guests at accommodation establishments". */
    void sayWhere(final Assignment[] assignments, final int item) {
        for (final Assignment assignment : assignments) {
            if (assignment.slot() == Slot.ACC && item >= passage.zoneEnd) {
                frame.say(assignment);
            }
        }
    }

    /** "Khách quốc tế và nội địa đạt 3,9 triệu lượt": of both together, or of each in order. */
    void joinPart(final int item) {
        final String here = visitors(prose.nouns(items.phrase(item)));
        if (here.isEmpty() || item < passage.zoneEnd) {
            return;
        }
        final int and = item + 1;
        if (isJoint(and) && units.isPhrase(and + 1, Role.PART_NAME)) {
            final String other = visitors(prose.partNames(items.phrase(and + 1)));
            if (!other.isEmpty() && !other.equals(here)) {
                passage.series.name(new Assignment(Slot.VISITOR_TYPE, other));
                frame.say(new Assignment(Slot.VISITOR_TYPE, Dimensions.TOTAL));
            }
        }
        if (isJoint(item - 1) && units.isPhrase(item - 2, Role.UNIT)) {
            final String other = visitors(prose.nouns(items.phrase(item - 2)));
            if (!other.isEmpty() && !other.equals(here)) {
                frame.say(new Assignment(Slot.VISITOR_TYPE, Dimensions.TOTAL));
            }
        }
    }

    private boolean isJoint(final int item) {
        return units.isAnd(item) && items.follows(item) && items.follows(item + 1);
    }

    /** Of which visitors a phrase speaks; empty text if of none or of all. */
    private static String visitors(final Assignment[] said) {
        for (final Assignment assignment : said) {
            if (assignment.slot() == Slot.VISITOR_TYPE && !assignment.value().equals(Dimensions.TOTAL)) {
                return assignment.value();
            }
        }
        return "";
    }

    /** Whether a phrase begins with its noun, as "vốn tăng thêm" does and "tăng vốn" does not. */
    boolean saysNoun(final int phrase) {
        final Assignment[] cues = prose.cues(phrase);
        return cues.length > 0 && (cues[0].slot() == Slot.NOUN || cues[0].slot() == Slot.MONEY);
    }

    /** Takes in a place that is named before a number. */
    void place(final int item) {
        if (item >= passage.zoneEnd && isPlace(item)) {
            final Assignment partner = new Assignment(Slot.COUNTERPART_AREA, units.code(item, Role.PLACE));
            frame.say(partner);
            passage.series.name(partner);
        }
    }

    /** Names of places have a capital; "pháp" and "đức" are also words. */
    boolean isPlace(final int item) {
        return units.isPhrase(item, Role.PLACE) && items.hasCapital(item) && !isPartOfName(item);
    }

    /** "Mỹ Tho", "Nga Sơn", "Phú Mỹ": a syllable of a longer name is no country. */
    private boolean isPartOfName(final int item) {
        for (int i = items.start(item); i < items.end(item); i++) {
            if (items.charAt(i) == ' ') {
                return false;
            }
        }
        final int length = items.end(item) - items.start(item);
        return length <= LONGEST_SYLLABLE
                && items.isVietnamese()
                && (items.nameBehind(item) >= 0 || items.nameBefore(item) >= 0);
    }
}
