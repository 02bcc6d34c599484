package niengiam.observe.prose.digits;

import niengiam.text.Items;
import niengiam.text.Lexicon;
import niengiam.text.Role;

/** What is seen of a line before it is read from left to right: whether there are figures, and what they stand behind. */
public final class LineWithFigures {

    /** What stands behind the name of a partner that a line is about. */
    private static final String PARTNER_ENDS = ":–—-(";

    private final Lexicon lexicon;
    private final UnitFinder units;
    private final Items items;

    public LineWithFigures(final Lexicon lexicon, final UnitFinder units, final Items items) {
        this.lexicon = lexicon;
        this.units = units;
        this.items = items;
    }

    /** Most paragraphs have no number, in digits or words: of those only the territory is noted. */
    public boolean holdsFigures() {
        if (items.holdNumbers()) {
            return true;
        }
        for (int i = 0; i < items.size(); i++) {
            if (!items.isPhrase(i)) {
                continue;
            }
            final int roles = lexicon.roles(items.phrase(i));
            if ((roles & (Role.ZERO.bit() | Role.LIST.bit())) != 0
                    || ((roles & Role.NUMBER_WORD.bit()) != 0 && isMeasure(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isMeasure(final int item) {
        return items.isPhrase(item)
                && (lexicon.roles(items.phrase(item)) & (Role.UNIT.bit() | Role.NUMBER_WORD.bit() | Role.SCALE.bit()))
                        != 0;
    }

    /** "1. Taiwan – 871 projects", "Nhật Bản: 72 dự án". */
    public boolean isByPartner(final int first, final int behindNumber) {
        int item = Math.max(first, behindNumber);
        while (item < items.size() && items.kind(item) == Items.MARK) {
            item++;
        }
        return items.isPhrase(item)
                && lexicon.has(items.phrase(item), Role.PLACE)
                && item + 1 < items.size()
                && (PARTNER_ENDS.indexOf(items.charAt(items.start(item + 1))) >= 0 || items.isNumber(item + 1));
    }

    /** "Cùng kỳ năm 2020 là 31 dự án": of what the sentence before told, at another time. */
    public boolean isBareValueBehind(final int from) {
        final int copula = items.isMark(from, ',') ? from + 1 : from;
        int number = copula + 1;
        while (units.isPhrase(number, Role.QUALIFIER)) {
            number++;
        }
        return items.isVietnamese()
                && units.isBreak(copula, "REACH")
                && items.gap(copula) == 0
                && items.isNumber(number)
                && items.follows(number);
    }
}
