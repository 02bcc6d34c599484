package niengiam.observe.prose;

import java.util.Optional;
import niengiam.observe.prose.digits.UnitFinder;
import niengiam.observe.prose.said.Assignment;
import niengiam.observe.prose.said.Slot;
import niengiam.text.Form;
import niengiam.text.Items;
import niengiam.text.PeriodPhrase;
import niengiam.text.PeriodReader;
import niengiam.text.Role;

/** Looks a bounded way ahead in the sentence, where what follows tells what a number was. */
final class SentenceAhead {

    private static final int FARTHEST = 48;
    private static final int NEAR = 12;
    private static final Assignment[] NOTHING = {};

    private final ProseLexicon prose;
    private final UnitFinder units;
    private final PeriodReader periods;
    private final Items items;

    SentenceAhead(final ProseLexicon prose, final UnitFinder units, final PeriodReader periods, final Items items) {
        this.prose = prose;
        this.units = units;
        this.periods = periods;
        this.items = items;
    }

    /** "…, gồm 38 dự án mới … và 25 dự án điều chỉnh vốn": the parts tell that the total is of both. */
    boolean splitsIntoNewAndAdjusted(final int from) {
        boolean parts = false;
        boolean shares = false;
        boolean isNew = false;
        boolean adjusted = false;
        for (int i = from; i < items.size() && i < from + FARTHEST && items.kind(i) != Items.STOP; i++) {
            if (!items.isPhrase(i)) {
                continue;
            }
            parts |= units.isPhrase(i, Role.PART) || units.isBreak(i, "PARTS");
            if (parts) {
                shares |= units.isWritten(i, Form.SHARES);
                isNew |= says(i, "NEW");
                adjusted |= says(i, "ADJ");
            }
        }
        return isNew && adjusted && !shares;
    }

    /** "1,1 tỷ USD, gồm … dự án mới … và … góp vốn, mua cổ phần": more than was registered and added. */
    boolean includesShares(final int from) {
        boolean parts = false;
        for (int i = from; i < items.size() && i < from + FARTHEST && items.kind(i) != Items.STOP; i++) {
            parts |= units.isPhrase(i, Role.PART) || units.isBreak(i, "PARTS");
            if (parts && units.isWritten(i, Form.SHARES)) {
                return true;
            }
        }
        return false;
    }

    /** "…1,05 tỷ USD vốn FDI (bao gồm cả cấp mới và điều chỉnh)": said of the amount before any other number comes. */
    boolean isOfNewAndAdjusted(final int from, final boolean money) {
        int open = 0;
        for (int i = from; i < items.size() && i < from + NEAR; i++) {
            open += items.isMark(i, '(') ? 1 : 0;
            final boolean closes = items.isMark(i, ')') && --open < 0;
            if (closes || items.isNumber(i) || items.kind(i) == Items.STOP || items.isMark(i, ';')) {
                return false;
            }
            if (!money && items.isPhrase(i) && saysMoney(i)) {
                // "25 dự án FDI, tổng vốn đăng ký cấp mới và bổ sung đạt 612 triệu USD".
                return false;
            }
            if (items.isPhrase(i) && says(i, "BOTH")) {
                return true;
            }
        }
        return false;
    }

    /** "24 dự án (10 FDI, 14 DDI) được cấp giấy chứng nhận": the verb stands behind the parts. */
    Optional<Assignment> passiveBehindBracket(final int from) {
        if (!items.isMark(from, '(') || !items.follows(from)) {
            return Optional.empty();
        }
        int at = from;
        while (at < items.size() && at < from + FARTHEST && !items.isMark(at, ')')) {
            at++;
        }
        final int verb = at + 1;
        final boolean passive = items.follows(verb) && units.isWritten(verb, Form.PASSIVE);
        return passive ? statusBehind(verb) : Optional.empty();
    }

    /** "07 đoàn với 41 lượt phóng viên nước ngoài": who the members of the delegations are. */
    boolean isOfForeignPress(final int from) {
        final boolean beside = units.isBreak(from, "LINK")
                || units.isBreak(from, "PARTS")
                || units.isAnd(from)
                || items.isMark(from, ',')
                || items.isMark(from, '(');
        if (!beside || !items.follows(from)) {
            return false;
        }
        for (int i = from + 1; i < items.size() && i < from + 6 && !items.isMark(i, ';'); i++) {
            for (final Assignment said : units.isPhrase(i, Role.UNIT) ? prose.nouns(items.phrase(i)) : NOTHING) {
                final boolean ofCountry = said.slot() == Slot.NOUN
                        && said.value().equals("REPORTER")
                        && (units.isRight(i + 1, Role.PLACE)
                                || (units.isRight(i + 1, Role.LOCATIVE) && units.isRight(i + 2, Role.PLACE)));
                if (ofCountry || (said.slot() == Slot.TOPIC && said.value().equals("FOREIGN_PRESS"))) {
                    return units.code(i, Role.UNIT).equals("PERSON");
                }
            }
        }
        return false;
    }

    private boolean saysMoney(final int item) {
        for (final Assignment cue : prose.cues(items.phrase(item))) {
            if (cue.slot() == Slot.MONEY) {
                return true;
            }
        }
        return false;
    }

    private boolean says(final int item, final String status) {
        return says(prose.cues(items.phrase(item)), status) || says(prose.nouns(items.phrase(item)), status);
    }

    private static boolean says(final Assignment[] said, final String status) {
        for (final Assignment assignment : said) {
            if (assignment.slot() == Slot.STATUS && assignment.value().equals(status)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The status that is told only behind what is counted: "Eleven FDI projects with capital of … were terminated", "88
     * projects adjusted their capital".
     */
    Optional<Assignment> statusBehind(final int from) {
        for (int i = from; i < items.size() && i < from + FARTHEST; i++) {
            if (items.kind(i) == Items.STOP || items.isMark(i, ';')) {
                return Optional.empty();
            }
            for (final Assignment cue : items.isPhrase(i) ? prose.cues(items.phrase(i)) : NOTHING) {
                final boolean tells = cue.slot() == Slot.STATUS
                        && !cue.value().equals("EXIST")
                        && !cue.value().equals("ATTRACT");
                if (tells) {
                    return Optional.of(cue);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether rooms are told to be those of the accommodation that is counted next. */
    Optional<Assignment> accommodationBehind(final int from) {
        if (!units.isRight(from, Role.LOCATIVE) && !units.isRight(from, Role.TIME)) {
            return Optional.empty();
        }
        for (int i = from + 1; i < items.size() && i < from + NEAR && items.follows(i); i++) {
            for (final Assignment said : items.isPhrase(i) ? prose.nouns(items.phrase(i)) : NOTHING) {
                if (said.slot() == Slot.ACC) {
                    return Optional.of(said);
                }
            }
        }
        return Optional.empty();
    }

    /** What else than new a clause tells of the projects that it counts, before anything else is counted. */
    Optional<Assignment> changeBehind(final int from) {
        for (int i = from; i < items.size() && i < from + NEAR && items.isPhrase(i) && !units.isAnd(i); i++) {
            for (final Assignment cue : prose.cues(items.phrase(i))) {
                if (cue.slot() == Slot.STATUS
                        && (cue.value().equals("ADJ") || cue.value().equals("TERM"))) {
                    return Optional.of(cue);
                }
            }
        }
        return Optional.empty();
    }

    /** Of which projects an amount is said to come: "590 million USD came from 77 new projects". */
    Optional<Assignment> statusOfProjects(final int from) {
        int number = from;
        while (items.isPhrase(number)
                && items.follows(number)
                && number < from + NEAR
                && !units.isAnd(number)
                && !units.isPhrase(number, Role.PART)) {
            number++;
        }
        if (number == from || !items.isNumber(number) || !items.follows(number) || periods.isYear(number)) {
            return Optional.empty();
        }
        for (int i = number + 1; i < number + NEAR && items.isPhrase(i) && items.follows(i); i++) {
            if (units.isPhrase(i, Role.UNIT)) {
                // "98 million USD from 22 existing projects raising capital".
                return changeBehind(i + 1);
            }
            for (final Assignment cue : prose.cues(items.phrase(i))) {
                if (cue.slot() == Slot.STATUS
                        && (cue.value().equals("NEW") || cue.value().equals("ADJ"))) {
                    return Optional.of(cue);
                }
            }
        }
        return Optional.empty();
    }

    /** "Nhật Bản 183, Hàn Quốc 156, Đài Loan 34 dự án": the unit that stands behind the last number; empty text if none. */
    String unitOfList(final int from) {
        for (int i = from; i < items.size() && i < from + FARTHEST && items.follows(i); i++) {
            if (items.isNumber(i) && units.isRight(i + 1, Role.UNIT)) {
                return units.code(i + 1, Role.UNIT);
            }
            final boolean goesOn = items.isMark(i, ',')
                    || items.isNumber(i)
                    || units.isPhrase(i, Role.PLACE)
                    || units.isPhrase(i, Role.BREAK);
            if (!goesOn) {
                return "";
            }
        }
        return "";
    }

    /** Whether "respectively" follows in the sentence. */
    boolean ordersBehind(final int from) {
        for (int i = from; i < items.size() && i < from + NEAR && items.kind(i) != Items.STOP; i++) {
            if (units.isPhrase(i, Role.ORDER)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another count of projects is joined to one: "40 dự án FDI và 17 dự án trong nước". */
    boolean joinsCount(final int from) {
        for (int i = from; i < items.size() && i < from + NEAR && items.isPhrase(i); i++) {
            final boolean and = units.isAnd(i);
            if (and) {
                return items.isNumber(i + 1)
                        && units.isPhrase(i + 2, Role.UNIT)
                        && units.code(i + 2, Role.UNIT).equals("PROJECT");
            }
        }
        return false;
    }

    /** Whether the amounts before the next count, or the end of the clause, are in dollars and in nothing else. */
    boolean isInDollars(final int from) {
        boolean dollars = false;
        for (int i = from; i < items.size() && i < from + FARTHEST; i++) {
            final boolean isCount = items.isNumber(i) && i > from && units.isRight(i + 1, Role.UNIT);
            if (items.kind(i) == Items.STOP || items.isMark(i, ';') || isCount) {
                return dollars;
            }
            if (units.isPhrase(i, Role.CURRENCY)) {
                if (!units.code(i, Role.CURRENCY).equals("USD")) {
                    return false;
                }
                dollars = true;
            }
        }
        return dollars;
    }

    /** Whether a period stands right at an item: "2019", "in May 2020". */
    boolean isTimeAt(final int item) {
        return isSpan(item) || (units.isRight(item, Role.TIME) && isSpan(item + 1));
    }

    private boolean isSpan(final int item) {
        return units.isRight(item, Role.TIME) && periods.read(item, false).kind() == PeriodPhrase.Kind.SPAN;
    }

    /** The period that a comparison names behind its values: "up from 27 projects and US$178 million in 2017". */
    PeriodPhrase baseBehind(final int from) {
        for (int i = from; i < items.size() && i < from + NEAR; i++) {
            if (items.kind(i) == Items.STOP || items.isMark(i, ',') || items.isMark(i, ';') || items.isMark(i, ')')) {
                return PeriodPhrase.ABSENT;
            }
            final PeriodPhrase period = units.isPhrase(i, Role.TIME) ? periods.read(i, false) : PeriodPhrase.ABSENT;
            if (period.kind() == PeriodPhrase.Kind.SPAN || period.kind() == PeriodPhrase.Kind.SAME_PERIOD) {
                return period.in(items);
            }
        }
        return PeriodPhrase.ABSENT;
    }
}
