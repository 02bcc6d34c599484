package niengiam.observe.prose;

import niengiam.observe.prose.digits.UnitFinder;
import niengiam.text.Amount;
import niengiam.text.AmountReader;
import niengiam.text.Items;
import niengiam.text.Lexicon;
import niengiam.text.Parsed;
import niengiam.text.Role;

/** Tells of two numbers beside each other whether they are one range, or what a figure was before and what it became. */
final class RangeReader {

    private static final int NEAR = 6;

    private static final int FARTHEST = 12;

    private final Lexicon lexicon;
    private final AmountReader amounts;
    private final UnitFinder units;
    private final FigureDrafter figures;
    private final ClaimAround claims;
    private final PeriodAround aroundPeriod;
    private final Passage passage;
    private final Items items;

    RangeReader(
            final Lexicon lexicon,
            final UnitFinder units,
            final ClaimAround claims,
            final FigureDrafter figures,
            final PeriodAround aroundPeriod,
            final Passage passage) {
        this.lexicon = lexicon;
        this.amounts = new AmountReader(lexicon);
        this.units = units;
        this.figures = figures;
        this.claims = claims;
        this.aroundPeriod = aroundPeriod;
        this.passage = passage;
        this.items = passage.items;
    }

    /** "15 - 20 dự án": two numbers of which neither is the figure. */
    int read(final int item, final Amount first) {
        final int dash = first.next();
        final boolean joined = items.isMark(dash, '-') || items.isMark(dash, '–') || isUntil(dash);
        if (isUntil(dash) && claims.isBehindChange(item)) {
            // "Fell by 500,000 to 3.2 million": by so much, to so much.
            figures.claim(Claim.Kind.CHANGE, item, first);
            return dash;
        }
        if (!joined || !items.isNumber(dash + 1) || !items.follows(dash) || !items.follows(dash + 1)) {
            return item;
        }
        final Amount second = amounts.read(items, dash + 1, passage.style);
        final UnitFinder.Found unit = units.find(dash + 1, second);
        if (!unit.isPresent() && !second.scaled() && !units.isRight(second.next(), Role.CLAIM)) {
            return item;
        }
        if (unit.isPresent() && isMoney(item, first) && !isMoney(dash + 1, second)) {
            // "Added US$210 million to 34 projects", "$221 million through 38 projects".
            return item;
        }
        if (!unit.isPresent()) {
            passage.use(item, "range");
            passage.use(dash + 1, "range");
            return second.next();
        }
        if (first.number() instanceof Parsed.Value from
                && second.number() instanceof Parsed.Value to
                && from.value().compareTo(to.value()) < 0
                && (first.exponent() == second.exponent() || !first.scaled())) {
            figures.range(item, first, second, unit);
            return unit.next();
        }
        passage.use(item, "rejected");
        passage.use(dash + 1, "rejected");
        passage.out.refused.add(
                new Findings.Refused("AMBIGUOUS_NUMBER", "a range of two numbers", first.start(), second.end()));
        return unit.next();
    }

    /** "Giảm từ 15 xuống 9 dự án": what it was before. */
    boolean isStart(final int item, final Amount amount) {
        final int first = units.isPhrase(item - 1, Role.QUALIFIER) ? item - 2 : item - 1;
        if (!aroundPeriod.isFrom(first) || !items.follows(item)) {
            return false;
        }
        final UnitFinder.Found unit = units.find(item, amount);
        final int next = unit.isPresent() ? unit.next() : amount.next();
        return units.isRight(next, Role.BREAK)
                && (units.code(next, Role.BREAK).equals("TO")
                        || units.code(next, Role.BREAK).equals("CONTRAST"))
                && numberFollows(next + 1);
    }

    /** "Rose to 1.86 million in 2019 from 1.58 million": behind "from" stands what it was before. */
    boolean returnsTo(final int item) {
        if (items.isVietnamese() || !aroundPeriod.isFrom(item) || !numberFollows(item + 1)) {
            return false;
        }
        boolean figure = false;
        for (int i = item - 1; i > passage.sentenceStart && i > item - FARTHEST; i--) {
            if (items.kind(i) == Items.STOP || items.isMark(i, ';')) {
                return false;
            }
            figure |= items.isNumber(i) && passage.isFigure(i);
            if (units.isBreak(i, "TO") && units.isPhrase(i - 1, Role.CHANGE) && items.follows(i)) {
                return figure;
            }
        }
        return false;
    }

    private boolean numberFollows(final int from) {
        int at = from;
        while (items.isPhrase(at) && items.follows(at) && at < from + NEAR) {
            at++;
        }
        return items.isNumber(at);
    }

    private boolean isMoney(final int item, final Amount amount) {
        final String unit = units.find(item, amount).unit();
        return unit.equals("USD") || unit.equals("VND");
    }

    private boolean isUntil(final int item) {
        return items.isPhrase(item)
                && lexicon.meaning(items.phrase(item), Role.TIME)
                        .filter(time -> time.value().equals("UNTIL"))
                        .isPresent();
    }
}
