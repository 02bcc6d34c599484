package niengiam.observe.prose.digits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import niengiam.text.Amount;
import niengiam.text.AmountReader;
import niengiam.text.Items;
import niengiam.text.NumberStyle;
import niengiam.text.PeriodReader;
import niengiam.text.Role;

/**
 * Numbers in a row that stand for things named elsewhere in the same order: "lần lượt là 81, 54 và 39 dự án". Their unit,
 * and often their scale, stand behind the last one only.
 *
 * @param items where the numbers stand
 * @param unit what the last one counts
 * @param exponent the scale of the last one, as a power of ten
 * @param alike whether no two of them count different things
 * @param next the item behind the last one and its unit
 */
public record NumberList(List<Integer> items, UnitFinder.Found unit, int exponent, boolean alike, int next) {

    public static final NumberList NONE = new NumberList(List.of(), UnitFinder.Found.NOTHING, 0, false, 0);

    private static final int FARTHEST = 8;
    private static final int LONGEST_NOUN = 4;

    /** The end of a longer list is not looked for from each of its numbers. */
    private static final int LONGEST_BEFORE = 12;

    public NumberList {
        items = List.copyOf(items);
    }

    public int size() {
        return items.size();
    }

    /** The place of a number in the list; -1 if it is not in it. */
    public int place(final int item) {
        return Math.max(-1, Collections.binarySearch(items, item));
    }

    /** The same numbers of a unit that stands before them. */
    public NumberList counting(final UnitFinder.Found of) {
        return new NumberList(items, of, exponent, alike, next);
    }

    /** An amount with the scale that stands behind the last one. Where different things are counted ("31 dự án và 4,2 tỷ đồng"), it is that one's. */
    public Amount scaled(final Amount amount) {
        return amount.scaled() || exponent == 0 || !alike
                ? amount
                : new Amount(amount.number(), exponent, true, amount.start(), amount.end(), amount.next());
    }

    /** Finds such lists. One for each thread. */
    public static final class Finder {

        private final AmountReader amounts;
        private final UnitFinder units;
        private final PeriodReader periods;
        private final Items items;

        public Finder(
                final AmountReader amounts, final UnitFinder units, final PeriodReader periods, final Items items) {
            this.amounts = amounts;
            this.units = units;
            this.periods = periods;
            this.items = items;
        }

        /** The list that begins soon after an item; {@link #NONE} if fewer than two numbers follow each other. */
        public NumberList after(final int item, final NumberStyle style) {
            int first = item + 1;
            while (first < item + FARTHEST && (items.isPhrase(first) || items.isMark(first, ':'))) {
                first++;
            }
            return items.isNumber(first) && !periods.isYear(first) ? list(first, items.size(), style) : NONE;
        }

        /** "81, 54 and 39 projects, respectively": the list that begins with a number, if its order is told behind it. */
        public Optional<NumberList> orderedBehind(final int number, final NumberStyle style) {
            final NumberList list = list(number, LONGEST_BEFORE, style);
            final int years = behindYears(list);
            final int behind = items.isMark(years, ',') ? years + 1 : years;
            final boolean ordered = list.alike()
                    && units.isRight(behind, Role.ORDER)
                    && units.code(behind, Role.ORDER).equals("BEHIND");
            return ordered ? Optional.of(list) : Optional.empty();
        }

        /** "45, 52 and 61 projects in 2020, 2021 and 2022 respectively": the years behind a list. */
        public List<Integer> yearsBehind(final NumberList list) {
            final List<Integer> years = new ArrayList<>();
            for (int at = list.next(); at < behindYears(list); at++) {
                if (items.isNumber(at)) {
                    years.add(at);
                }
            }
            return years;
        }

        private int behindYears(final NumberList list) {
            int at = list.next();
            while (at < list.next() + LONGEST_BEFORE
                    && ((items.isNumber(at) && periods.isYear(at))
                            || (at > list.next() && items.isMark(at, ',') && items.isNumber(at + 1))
                            || (at > list.next() && units.isAnd(at)))) {
                at++;
            }
            return at;
        }

        private NumberList list(final int first, final int longest, final NumberStyle style) {
            final List<Integer> numbers = new ArrayList<>();
            UnitFinder.Found unit = UnitFinder.Found.NOTHING;
            int exponent = 0;
            boolean alike = true;
            int next = first;
            for (int at = first; at >= 0; at = another(next)) {
                final Amount amount = amounts.read(items, at, style);
                exponent = amount.scaled() ? amount.exponent() : 0;
                if (units.isRight(amount.next(), Role.CLAIM)) {
                    return NONE;
                }
                final UnitFinder.Found own = units.find(at, amount);
                alike &= !own.isPresent() || !unit.isPresent() || own.unit().equals(unit.unit());
                unit = own;
                if (numbers.size() == longest) {
                    return NONE;
                }
                numbers.add(at);
                next = behindNoun(own.isPresent() ? own.next() : amount.next());
            }
            return numbers.size() < 2 ? NONE : new NumberList(numbers, unit, exponent, alike, next);
        }

        private int behindNoun(final int from) {
            int at = from;
            while (at < from + LONGEST_NOUN
                    && items.isPhrase(at)
                    && items.follows(at)
                    && !units.isPhrase(at, Role.BREAK)
                    && !units.isPhrase(at, Role.PART)
                    && !units.isPhrase(at, Role.BASE)
                    && !units.isPhrase(at, Role.ORDER)) {
                at++;
            }
            return at;
        }

        /** The number that goes on with the list at an item; -1 if none does. */
        private int another(final int from) {
            int at = from;
            if (items.isMark(at, ',') || items.isMark(at, ';')) {
                at++;
            }
            if (units.isAnd(at) && items.follows(at)) {
                at++;
            }
            if (at == from) {
                return -1;
            }
            while ((units.isPhrase(at, Role.QUALIFIER) || units.isPhrase(at, Role.CURRENCY)) && items.follows(at)) {
                at++;
            }
            return items.isNumber(at) && items.follows(at) && !periods.isYear(at) ? at : -1;
        }
    }
}
