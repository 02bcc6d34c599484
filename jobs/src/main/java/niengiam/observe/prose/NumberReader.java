package niengiam.observe.prose;

import niengiam.text.Amount;
import niengiam.text.AmountReader;
import niengiam.text.Items;
import niengiam.text.Lexicon;
import niengiam.text.Parsed;
import niengiam.text.PeriodPhrase;
import niengiam.text.PeriodReader;
import niengiam.text.Role;

/** Tells what a number is: part of a code, of a period, of a range, a claim, a count of something, or none of these. */
final class NumberReader {

    private static final int LEGAL_DATE_DISTANCE = 40;

    private final Lexicon lexicon;
    private final AmountReader amounts;
    private final PeriodReader periods;
    private final UnitFinder units;
    private final NumberContext contexts;
    private final FigureDrafter figures;
    private final Passage passage;
    private final Items items;
    private final Frame frame;
    private final Times times;
    private int legalEnd;

    NumberReader(
            final Lexicon lexicon,
            final PeriodReader periods,
            final UnitFinder units,
            final FigureDrafter figures,
            final Passage passage) {
        this.lexicon = lexicon;
        this.amounts = new AmountReader(lexicon);
        this.periods = periods;
        this.units = units;
        this.contexts = new NumberContext(lexicon);
        this.figures = figures;
        this.passage = passage;
        this.items = passage.items;
        this.frame = passage.frame;
        this.times = passage.times;
    }

    void begin(final int from, final int to) {
        contexts.begin(passage.items, from, to);
        legalEnd = -LEGAL_DATE_DISTANCE;
    }

    boolean opens(final int item) {
        return item == passage.sentenceStart
                || items.isMark(item - 1, ':')
                || (items.isPhrase(item - 1) && items.follows(item) && lexicon.has(items.phrase(item - 1), Role.PART));
    }

    int take(final PeriodPhrase period) {
        for (int i = period.first(); i < period.next(); i++) {
            if (items.isNumber(i)) {
                passage.use(i, period.kind() == PeriodPhrase.Kind.DAY ? "date" : "period");
            }
        }
        final boolean ofLaw =
                period.kind() == PeriodPhrase.Kind.DAY && items.start(period.first()) - legalEnd < LEGAL_DATE_DISTANCE;
        if (!ofLaw) {
            times.take(period, passage.waiting);
            if (passage.out.firstYear == 0 && period.kind() != PeriodPhrase.Kind.DAY) {
                passage.out.firstYear = period.end() / 10_000;
            }
            if (!passage.out.firstPeriod.isPresent() && period.kind() == PeriodPhrase.Kind.SPAN) {
                passage.out.firstPeriod = period;
            }
        }
        return period.next();
    }

    /** Whether a number written as a word counts something; "một" is mostly an article. */
    boolean isCounted(final int item, final Amount amount) {
        if (!(amount.number() instanceof Parsed.Value value) || value.value().signum() == 0) {
            return false;
        }
        final boolean article = amount.next() == item + 1 && value.value().intValue() == 1;
        return !article && units.find(item, amount).isPresent();
    }

    int read(final int item) {
        final String code = contexts.code(item);
        if (!code.isEmpty()) {
            return context(item, code);
        }
        final PeriodPhrase period = periods.read(item, opens(item));
        if (period.isPresent()) {
            return take(period);
        }
        final Amount amount = amounts.read(items, item, passage.style);
        final boolean measured = units.find(item, amount).isPresent() || amount.scaled();
        final String named = measured ? NumberContext.NONE : contexts.named(item);
        if (!named.isEmpty()) {
            return context(item, named);
        }
        final int range = range(item, amount);
        return range > item ? range : figure(item, amount);
    }

    private int context(final int item, final String kind) {
        passage.use(item, kind);
        if (kind.equals("legal_document")) {
            legalEnd = items.end(item);
        }
        return item + 1;
    }

    /** "15 - 20 dự án": two numbers of which neither is the figure. */
    private int range(final int item, final Amount first) {
        final int dash = first.next();
        final boolean to = items.isMark(dash, '-') || items.isMark(dash, '–') || isUntil(dash);
        if (!to || !items.isNumber(dash + 1) || !items.follows(dash) || !items.follows(dash + 1)) {
            return item;
        }
        final Amount second = amounts.read(items, dash + 1, passage.style);
        final UnitFinder.Found unit = units.find(dash + 1, second);
        if (!unit.isPresent() && !second.scaled() && !units.isRight(second.next(), Role.CLAIM)) {
            return item;
        }
        passage.use(item, "range");
        passage.use(dash + 1, "range");
        if (unit.isPresent()) {
            passage.out.refused.add(
                    new Findings.Refused("AMBIGUOUS_NUMBER", "a range of two numbers", first.start(), second.end()));
        }
        return unit.isPresent() ? unit.next() : second.next();
    }

    private boolean isUntil(final int item) {
        return items.isPhrase(item)
                && lexicon.meaning(items.phrase(item), Role.TIME)
                        .filter(time -> time.value().equals("UNTIL"))
                        .isPresent();
    }

    int zero(final int item) {
        final Amount amount = Amount.zero(items.start(item), items.end(item), item + 1);
        final UnitFinder.Found unit = new UnitFinder.Found(units.code(item + 1, Role.UNIT), item + 1, item + 2);
        figures.settle(item, amount, unit);
        return unit.next();
    }

    int figure(final int item, final Amount amount) {
        final int next = amount.next();
        if (units.isRight(next, Role.CLAIM)) {
            figures.claim(Claim.Kind.valueOf(units.code(next, Role.CLAIM)), item, amount);
            return next + 1;
        }
        UnitFinder.Found unit = units.find(item, amount);
        if (!unit.isPresent()) {
            final String bare = amount.scaled() ? NumberContext.NONE : contexts.bare(item, next);
            if (!bare.isEmpty()) {
                return context(item, bare);
            }
            unit = implied(item, amount);
        }
        if (unit.isPresent()) {
            figures.settle(item, amount, unit);
            return unit.next();
        }
        return next;
    }

    /** "khách quốc tế đạt 13.240", "2.700 tỷ": the noun stood before, or only one currency has such amounts. */
    private UnitFinder.Found implied(final int item, final Amount amount) {
        if (passage.pendingUnit >= 0 && isBetween(passage.pendingUnit + 1, item)) {
            return new UnitFinder.Found(units.code(passage.pendingUnit, Role.UNIT), passage.pendingUnit, amount.next());
        }
        final String noun = frame.inClause(Slot.NOUN);
        final boolean money = noun.equals("RECEIPT") || noun.equals("CAPITAL") || noun.equals("REVENUE");
        return money && items.isVietnamese() && amount.exponent() >= 9
                ? new UnitFinder.Found("VND", -1, amount.next())
                : UnitFinder.Found.NOTHING;
    }

    private boolean isBetween(final int from, final int to) {
        for (int i = from; i < to; i++) {
            if (items.isMark(i, ':') || passage.isUsed(i)) {
                continue;
            }
            if (!items.isPhrase(i)) {
                return false;
            }
        }
        return to - from <= 6;
    }
}
