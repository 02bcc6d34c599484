package niengiam.observe.prose;

import niengiam.text.Items;
import niengiam.text.PeriodPhrase;
import niengiam.text.PeriodReader;
import niengiam.text.Role;

/** Looks a bounded way ahead in the sentence, where what follows tells what a number was. */
final class SentenceAhead {

    private static final int FARTHEST = 48;
    private static final int NEAR = 12;

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
        boolean isNew = false;
        boolean adjusted = false;
        for (int i = from; i < items.size() && i < from + FARTHEST && items.kind(i) != Items.STOP; i++) {
            if (!items.isPhrase(i)) {
                continue;
            }
            parts |= units.isPhrase(i, Role.PART)
                    || (units.isPhrase(i, Role.BREAK)
                            && units.code(i, Role.BREAK).equals("PARTS"));
            if (parts) {
                isNew |= says(i, "NEW");
                adjusted |= says(i, "ADJ");
            }
        }
        return isNew && adjusted;
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

    /** The currency of the next amount before another count or the end of the clause; empty text for none. */
    String nextCurrency(final int from) {
        for (int i = from; i < items.size() && i < from + FARTHEST; i++) {
            if (items.kind(i) == Items.STOP || items.isMark(i, ';')) {
                return "";
            }
            if (units.isPhrase(i, Role.CURRENCY)) {
                return units.code(i, Role.CURRENCY);
            }
            if (items.isNumber(i) && i > from && units.isRight(i + 1, Role.UNIT)) {
                return "";
            }
        }
        return "";
    }

    /** The period that a comparison names behind its values: "up from 27 projects and US$178 million in 2017". */
    PeriodPhrase baseBehind(final int from) {
        for (int i = from; i < items.size() && i < from + NEAR; i++) {
            if (items.kind(i) == Items.STOP || items.isMark(i, ',') || items.isMark(i, ';') || items.isMark(i, ')')) {
                return Draft.Period.NONE;
            }
            final PeriodPhrase period = units.isPhrase(i, Role.TIME) ? periods.read(i, false) : Draft.Period.NONE;
            if (period.kind() == PeriodPhrase.Kind.SPAN || period.kind() == PeriodPhrase.Kind.SAME_PERIOD) {
                return period;
            }
        }
        return Draft.Period.NONE;
    }
}
