package niengiam.observe.prose.digits;

import niengiam.text.Items;
import niengiam.text.Role;

/**
 * Tells where "one" counts and is no article: beside other counts, "21 new domestic projects and one new FDI project", "one
 * newspaper, one broadcaster and two magazines".
 */
public final class OneOfSeveral {

    private static final int NEAR = 6;

    private final UnitFinder units;
    private final Items items;

    public OneOfSeveral(final UnitFinder units, final Items items) {
        this.units = units;
        this.items = items;
    }

    /**
     * Whether the word at an item counts.
     *
     * @param unit what stands behind it
     * @param countedBefore what the sentence counted last
     */
    public boolean counts(final int item, final UnitFinder.Found unit, final String countedBefore) {
        if (items.isVietnamese() || unit.phraseItem() < 0 || !items.follows(item)) {
            return false;
        }
        if (unit.unit().equals("PROJECT")) {
            return units.isAnd(item - 1)
                    && countedBefore.equals("PROJECT")
                    && unit.phraseItem() > item + 1
                    && !isFollowedByAmount(unit.next());
        }
        final boolean beside = items.isMark(item - 1, ':') || items.isMark(item - 1, ',') || units.isAnd(item - 1);
        return beside && (unit.unit().endsWith("_AGENCY") || unit.unit().equals("BROADCASTER"));
    }

    /** "And one new project of US$98 million": a project that is told of. */
    private boolean isFollowedByAmount(final int from) {
        for (int i = from; i < items.size() && i < from + NEAR && items.follows(i); i++) {
            if (units.isPhrase(i, Role.CURRENCY)) {
                return true;
            }
        }
        return false;
    }
}
