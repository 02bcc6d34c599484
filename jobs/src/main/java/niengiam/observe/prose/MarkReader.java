package niengiam.observe.prose;

import niengiam.observe.prose.digits.UnitFinder;
import niengiam.observe.prose.said.Slot;
import niengiam.observe.prose.time.Times;
import niengiam.text.Items;
import niengiam.text.Role;

/** What marks do: brackets open and close, clauses and items of a list end, a colon leads in. */
final class MarkReader {

    private final UnitFinder units;
    private final Dating dating;
    private final NumberReader numbers;
    private final Passage passage;
    private final Items items;
    private final Frame frame;
    private final Times times;

    MarkReader(final UnitFinder units, final Dating dating, final NumberReader numbers, final Passage passage) {
        this.units = units;
        this.dating = dating;
        this.numbers = numbers;
        this.passage = passage;
        this.items = passage.items;
        this.frame = passage.frame;
        this.times = passage.times;
    }

    /** Reads the mark at an item. */
    void read(final int item) {
        switch (items.charAt(items.start(item))) {
            case '(', '[' -> {
                times.open(frame.ownCopy(), items.isPhrase(item - 1) || dating.isPeriodEnd(item));
                passage.heads.open();
                frame.open();
                dating.bracket(item);
            }
            case ':' -> {
                if (dating.isPeriodEnd(item)) {
                    times.own();
                }
                times.endBase();
                numbers.colon(item);
                passage.planned |= frame.saidHere(Slot.TARGET).equals("YES");
            }
            case ')', ']' -> {
                times.close().ifPresent(frame::takeOwn);
                passage.heads.close();
                frame.close();
            }
            case ',' -> {
                frame.nextClause();
                passage.pendingUnit = -1;
                passage.partOfEither |= times.comparesNamed()
                        && units.isPhrase(item + 1, Role.PART)
                        && items.follows(item + 1)
                        && !items.isVietnamese();
                if (!times.isInBracketOfBase()
                        && !(dating.isPeriodEnd(item) && units.isBreak(item + 1, "WHEN") && items.follows(item + 1))) {
                    // "So với năm 2018, khi tỉnh đón 8,1 triệu lượt": of the year that is compared with.
                    times.endBase();
                }
            }
            case ';' -> {
                frame.nextItem();
                if (!passage.planned) {
                    frame.forget(Slot.TARGET);
                }
                frame.forget(Slot.USE);
                passage.heads.nextSemicolon();
                passage.pendingUnit = -1;
                if (!times.isInBracketOfBase()) {
                    times.endBase();
                }
                passage.waiting.clear();
            }
            default -> {}
        }
    }
}
