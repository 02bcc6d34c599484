package niengiam.observe.prose;

import niengiam.model.Dimensions;
import niengiam.observe.prose.digits.NumberList;
import niengiam.observe.prose.digits.UnitFinder;
import niengiam.observe.prose.said.Assignment;
import niengiam.observe.prose.said.Slot;
import niengiam.text.Items;
import niengiam.text.Lexicon;
import niengiam.text.PeriodPhrase;
import niengiam.text.PeriodReader;
import niengiam.text.Role;

/** Takes in what stands behind a number and belongs to it: adjectives, the rest of the noun phrase, a period. */
final class NounZone {

    private static final int LONGEST_ZONE = 16;
    private static final Assignment[] NOTHING = {};
    private static final Assignment PART = new Assignment(Slot.USE, "PART");

    private final ProseLexicon prose;
    private final Lexicon lexicon;
    private final UnitFinder units;
    private final PeriodReader periods;
    private final CueReader cues;
    private final Whereabouts whereabouts;
    private final Passage passage;
    private final Items items;
    private final Frame frame;

    NounZone(
            final ProseLexicon prose,
            final UnitFinder units,
            final PeriodReader periods,
            final CueReader cues,
            final Whereabouts whereabouts,
            final Passage passage) {
        this.prose = prose;
        this.whereabouts = whereabouts;
        this.lexicon = prose.lexicon();
        this.units = units;
        this.periods = periods;
        this.cues = cues;
        this.passage = passage;
        this.items = passage.items;
        this.frame = passage.frame;
    }

    void sayOwn(final Assignment[] assignments) {
        for (final Assignment assignment : assignments) {
            // "Thu hồi 4 dự án không triển khai": what stands behind a number says nothing against it.
            if (assignment.ofObject() || assignment.slot() == Slot.MOOD) {
                continue;
            }
            if (!assignment.slot().isDimension()) {
                frame.say(assignment);
            } else if (!assignment.value().equals(Dimensions.TOTAL)) {
                frame.own(assignment.slot(), assignment.value());
            }
        }
    }

    void modifiers(final int from, final UnitFinder.Found unit) {
        for (int i = from; i < unit.phraseItem(); i++) {
            if (items.isPhrase(i)) {
                frame.at(items.start(i), items.end(i));
                sayOwn(prose.cues(items.phrase(i)));
                sayField(i);
                ownPlace(i);
            }
        }
    }

    /** "45 và 52 dự án FDI": what stands behind the unit of the last number of a list is said of all of them. */
    void shared(final NumberList list) {
        for (int i = list.unit().phraseItem() + 1; i < list.next(); i++) {
            frame.at(items.start(i), items.end(i));
            sayOwn(prose.cues(items.phrase(i)));
            ownPlace(i);
        }
    }

    private void ownPlace(final int item) {
        if (!cues.isPlace(item)) {
            return;
        }
        final boolean several = cues.isPlace(item + 2) && (items.isMark(item + 1, ',') || units.isAnd(item + 1));
        if (several) {
            // Of how many in which nothing is said.
            frame.own(Slot.COUNTERPART_AREA, Dimensions.TOTAL);
            frame.say(new Assignment(Slot.ABROAD, "YES"));
        } else {
            frame.own(Slot.COUNTERPART_AREA, units.code(item, Role.PLACE));
        }
    }

    /** "Năm 2015 là 171 cơ sở": what the paragraph is about, where no word behind it says otherwise. */
    boolean isMoreAccommodation(final UnitFinder.Found unit) {
        return unit.unit().equals("ESTABLISHMENT")
                && unit.phraseItem() >= 0
                && prose.nouns(items.phrase(unit.phraseItem())).length == 0
                && frame.inParagraph(Slot.ACC).equals("YES")
                && !items.isFollowedByWord(unit.phraseItem());
    }

    /** Takes in the noun phrase behind a number, and returns the period in it, if any. */
    PeriodPhrase read(final int from) {
        int words = 0;
        int i = from;
        for (; i < items.size() && words < LONGEST_ZONE; i++) {
            words += items.gap(i) + 1;
            if (words >= LONGEST_ZONE) {
                break;
            }
            if (items.isMark(i, '(') && cues.isPlace(i + 1) && items.isMark(i + 2, ')')) {
                ownPlace(i + 1);
                break;
            }
            final int place = whereabouts.behind(i);
            if (place > i) {
                i = place - 1;
                continue;
            }
            final PeriodPhrase months = months(i);
            if (months.isPresent()) {
                passage.zoneEnd = i;
                return months;
            }
            if (!items.isPhrase(i)) {
                if (items.kind(i) == Items.MARK && "“”\"'-–".indexOf(items.charAt(items.start(i))) >= 0) {
                    continue;
                }
                break;
            }
            if (endsZone(i)) {
                break;
            }
            final PeriodPhrase period = periods.read(i, false);
            if (period.isPresent()) {
                passage.zoneEnd = i;
                // "By 15 December, … had licensed 210 projects this year".
                final boolean limited =
                        period.isOfThisYear() && passage.times.here().kind() == PeriodPhrase.Kind.CUTOFF;
                final boolean unnamed = period.kind() == PeriodPhrase.Kind.THIS && !period.isOfUnnamedMonths();
                return limited || unnamed || period.kind() == PeriodPhrase.Kind.NOW
                        ? PeriodPhrase.ABSENT
                        : period.in(items);
            }
            if (units.isPhrase(i, Role.PLACE_KIND)) {
                whereabouts.kind(i);
            }
            if (whereabouts.isProvince(i)
                    && items.follows(i)
                    && units.isPhrase(i - 1, Role.TIME)
                    && units.code(i - 1, Role.TIME).equals("FROM")) {
                // "200,000 visitors from Hanoi".
                frame.say(PART);
            }
            if (units.isPhrase(i, Role.UNIT) && units.isPhrase(i, Role.PART_NAME) && isNamedBehind(i - 1)) {
                // "42.000 lượt là khách quốc tế".
                frame.at(items.start(i), items.end(i));
                sayOwn(prose.partNames(items.phrase(i)));
            }
            if (!units.isPhrase(i, Role.UNIT)) {
                frame.at(items.start(i), items.end(i));
                sayOwn(withoutPress(prose.cues(items.phrase(i))));
                sayField(i);
                ownPlace(i);
            }
        }
        passage.zoneEnd = i;
        return PeriodPhrase.ABSENT;
    }

    /** "58 lượt phóng viên nước ngoài đến hoạt động báo chí": what they do makes them no others. */
    private Assignment[] withoutPress(final Assignment[] said) {
        return said.length == 1
                        && said[0].slot() == Slot.TOPIC
                        && said[0].value().equals("PRESS")
                        && frame.inSentence(Slot.TOPIC).equals("FOREIGN_PRESS")
                ? NOTHING
                : said;
    }

    /** "6 dự án trong lĩnh vực công nghiệp": of one field, which no list knows. */
    private void sayField(final int item) {
        for (final Assignment said : prose.cues(items.phrase(item))) {
            if (said.slot() == Slot.USE && said.value().equals("FIELD")) {
                frame.say(PART);
            }
        }
    }

    /** "… lượt khách trong 9 tháng": bare months right behind what is counted. */
    private PeriodPhrase months(final int item) {
        return items.isNumber(item) && units.isPhrase(item - 1, Role.GATHERING) && items.follows(item)
                ? periods.read(item, true).in(items)
                : PeriodPhrase.ABSENT;
    }

    private boolean endsZone(final int item) {
        final int phrase = items.phrase(item);
        if (isPassive(item) || isNamedBehind(item)) {
            return false;
        }
        if (lexicon.has(phrase, Role.BREAK)
                || lexicon.has(phrase, Role.PART)
                || lexicon.has(phrase, Role.BASE)
                || lexicon.has(phrase, Role.CHANGE)) {
            return true;
        }
        final boolean inside = !items.isVietnamese()
                && (items.printed(item).startsWith("in ") || units.isPhrase(item - 1, Role.LOCATIVE))
                && items.follows(item)
                && (isAmountEnd(item - 1) || isAmountEnd(item - 2));
        return cues.saysNoun(phrase) && numberComes(item + 1) && !inside;
    }

    private boolean isAmountEnd(final int item) {
        return units.isPhrase(item, Role.CURRENCY) || units.isPhrase(item, Role.SCALE);
    }

    /** "Còn lại 1.422 nghìn lượt là khách nội địa": the part is named behind the copula. */
    private boolean isNamedBehind(final int item) {
        final boolean copula = units.isBreak(item, "REACH") || (units.isBreak(item, "BE") && cues.isPlace(item + 1));
        return copula
                && items.follows(item)
                && items.follows(item + 1)
                && (units.isPhrase(item + 1, Role.PART_NAME) || (!items.isVietnamese() && cues.isPlace(item + 1)))
                && (cues.isPlace(item + 1) || !numberComes(item + 2));
    }

    private boolean numberComes(final int from) {
        for (int i = from; i < items.size() && i < from + LONGEST_ZONE; i++) {
            if (items.isNumber(i)) {
                return true;
            }
            if (!items.isPhrase(i)) {
                return false;
            }
        }
        return false;
    }

    /** "Two projects were revoked": the verb tells what the number counts. */
    private boolean isPassive(final int item) {
        if (!units.isPhrase(item, Role.BREAK)
                || !units.code(item, Role.BREAK).equals("BE")
                || !items.isPhrase(item + 1)
                || !items.follows(item + 1)) {
            return false;
        }
        for (final Assignment cue : prose.cues(items.phrase(item + 1))) {
            if (cue.slot() == Slot.STATUS || cue.slot() == Slot.ACT || cue.slot() == Slot.DEED) {
                return true;
            }
        }
        return false;
    }
}
