package niengiam.observe.prose;

import niengiam.observe.prose.digits.CutNumber;
import niengiam.observe.prose.digits.NumberContext;
import niengiam.observe.prose.digits.NumberList;
import niengiam.observe.prose.digits.OneOfSeveral;
import niengiam.observe.prose.digits.UnitFinder;
import niengiam.observe.prose.said.Assignment;
import niengiam.observe.prose.said.Slot;
import niengiam.observe.prose.time.FigureTime;
import niengiam.text.Amount;
import niengiam.text.AmountReader;
import niengiam.text.Form;
import niengiam.text.Items;
import niengiam.text.Lexicon;
import niengiam.text.Parsed;
import niengiam.text.PeriodPhrase;
import niengiam.text.PeriodReader;
import niengiam.text.Role;

/** Tells what a number is: part of a code, of a period, of a range, a claim, a count of something, or none of these. */
final class NumberReader {

    /** Smaller numbers in words, without a noun behind them, are articles and pronouns. */
    private static final int SHORTEST_ALONE = 100_000;

    private final Lexicon lexicon;
    private final AmountReader amounts;
    private final PeriodReader periods;
    private final UnitFinder units;
    private final NumberContext contexts;
    private final FigureDrafter figures;
    private final UnitAround around;
    private final ClaimAround claims;
    private final PeriodAround aroundPeriod;
    private final Dating dating;
    private final NumberList.Finder lists;
    private final OneOfSeveral several;
    private final RangeReader ranges;
    private final Passage passage;
    private final Items items;

    NumberReader(
            final Lexicon lexicon,
            final PeriodReader periods,
            final UnitFinder units,
            final ClaimAround claims,
            final FigureDrafter figures,
            final UnitAround around,
            final PeriodAround aroundPeriod,
            final RangeReader ranges,
            final Dating dating,
            final Passage passage) {
        this.lexicon = lexicon;
        this.amounts = new AmountReader(lexicon);
        this.claims = claims;
        this.aroundPeriod = aroundPeriod;
        this.ranges = ranges;
        this.dating = dating;
        this.several = new OneOfSeveral(units, passage.items);
        this.lists = new NumberList.Finder(amounts, units, periods, passage.items);
        this.periods = periods;
        this.units = units;
        this.contexts = new NumberContext(lexicon);
        this.figures = figures;
        this.around = around;
        this.passage = passage;
        this.items = passage.items;
    }

    void begin(final int from, final int to) {
        contexts.begin(passage.items, from, to);
        dating.begin();
    }

    /** Whether a number written as a word counts something; "một" is mostly an article. */
    boolean isCounted(final int item, final Amount amount) {
        if (!(amount.number() instanceof Parsed.Value value) || value.value().signum() == 0) {
            return false;
        }
        final boolean article = amount.next() == item + 1 && value.value().intValue() == 1;
        // "(nine domestic, three foreign)".
        final boolean part = units.isRight(amount.next(), Role.PART_NAME)
                && !passage.heads.unit().isEmpty()
                && !items.isVietnamese();
        final UnitFinder.Found unit = units.find(item, amount);
        if (!unit.isPresent()
                && !items.isVietnamese()
                && passage.pendingUnit >= 0
                && value.value().intValue() >= SHORTEST_ALONE) {
            // "Visitors numbered over half a million".
            return true;
        }
        return article ? several.counts(item, unit, passage.heads.unit()) : part || unit.isPresent();
    }

    int read(final int item) {
        if ((item == 0 && isTail()) || (item >= items.size() - 2 && isHead(item))) {
            passage.use(item, "rejected");
            return item + 1;
        }
        final String code = contexts.code(item);
        if (!code.isEmpty()
                && !(code.equals("time") && periods.read(item, false).isPresent())) {
            return context(item, code);
        }
        if (periods.isYear(item) && items.isBeforeSign(item, '=')) {
            // "(2020 = 100)": the base of an index.
            return context(item, "period");
        }
        final PeriodPhrase period = periods.read(item, aroundPeriod.opens(item));
        if (period.isPresent()) {
            return dating.take(period);
        }
        if (periods.isYear(item) && aroundPeriod.isSince(item)) {
            passage.severalYears = true;
            passage.waiting.forEach(FigureTime::spanSeveralYears);
            return context(item, "period");
        }
        if (periods.isYear(item)
                && item + 1 < items.size()
                && contexts.named(item).isEmpty()
                && contexts.bare(item, item + 1).equals("date")
                && aroundPeriod.isYearOfFigures(item)) {
            return dating.take(periods.year(item));
        }
        final Amount amount = amounts.read(items, item, passage.style);
        years(amount.next());
        // "Trang 8, số ra ngày …": "số" alone measures nothing that has a name before it.
        final String counted = units.find(item, amount).unit();
        final boolean measured = amount.scaled() || !(counted.isEmpty() || counted.equals("ISSUE"));
        final String named = measured ? NumberContext.NONE : contexts.named(item);
        if (!named.isEmpty()) {
            return context(item, named);
        }
        final int range = ranges.read(item, amount);
        if (range > item) {
            return range;
        }
        if (ranges.isStart(item, amount)) {
            passage.use(item, amount.next(), "comparison");
            return amount.next();
        }
        if (passage.series.numbers().place(item) < 0) {
            lists.orderedBehind(item, passage.style).ifPresent(list -> {
                lists.yearsBehind(list).forEach(year -> passage.series.name(periods.year(year)));
                passage.series.begin(
                        list.unit().isPresent() || passage.pendingUnit < 0
                                ? list
                                : list.counting(around.counting(passage.pendingUnit, list.next())));
            });
        }
        final NumberList list = passage.series.numbers();
        return figure(item, list.place(item) < 0 ? amount : list.scaled(amount));
    }

    /** "Trong 3 năm qua", "sau năm năm": what is counted then is of no one year. */
    private void years(final int item) {
        passage.severalYears |= (units.isRight(item, Role.NAMED_AFTER)
                        && lexicon.meaning(items.phrase(item), Role.NAMED_AFTER)
                                .orElseThrow()
                                .sets()
                                .contains("years"))
                || (units.isRight(item, Role.TIME)
                        && (units.code(item, Role.TIME).equals("THIS")
                                || units.code(item, Role.TIME).equals("PAST_YEAR")));
    }

    /** "Ba ngày đầu năm 2024", "trong 5 ngày": what is told then is of these days, and of no year. */
    private void days(final int first, final int next) {
        final boolean begins = first == passage.sentenceStart
                || (items.follows(first)
                        && (units.isPhrase(first - 1, Role.GATHERING) || units.isPhrase(first - 1, Role.PART)));
        if (begins
                && units.isRight(next, Role.TIME)
                && units.code(next, Role.TIME).equals("DAY")) {
            passage.frame.say(new Assignment(Slot.SCOPE, "OCCASION"));
        }
    }

    private int context(final int item, final String kind) {
        years(item + 1);
        days(item, item + 1);
        passage.use(item, kind);
        if (kind.equals("legal_document")) {
            dating.law(item);
        }
        return item + 1;
    }

    int zero(final int item) {
        final Amount amount = Amount.zero(items.start(item), items.end(item), item + 1);
        final UnitFinder.Found unit = new UnitFinder.Found(units.code(item + 1, Role.UNIT), item + 1, item + 2);
        figures.settle(item, amount, unit);
        return unit.next();
    }

    /** "Lần lượt": numbers follow in the order of what was named. */
    void order(final int item) {
        final NumberList list = lists.after(item, passage.style);
        passage.series.begin(
                list.unit().isPresent() || passage.pendingUnit < 0
                        ? list
                        : list.counting(around.counting(passage.pendingUnit, list.next())));
    }

    int figure(final int item, final Amount amount) {
        final int next = amount.next();
        if (isTimesVisited(item, next)) {
            settle(item, amount, new UnitFinder.Found("TIMES", -1, next + 1));
            return next + 1;
        }
        final UnitFinder.Found share = claims.shareOfInternet(item, next);
        if (share.isPresent()) {
            figures.settle(item, amount, share);
            return next + 1;
        }
        if (units.isRight(next, Role.CLAIM)) {
            figures.claim(Claim.Kind.valueOf(units.code(next, Role.CLAIM)), item, amount);
            return next + 1;
        }
        UnitFinder.Found unit = units.find(item, amount);
        final NumberList list = passage.series.numbers();
        if (!unit.isPresent() && list.alike() && list.place(item) >= 0) {
            unit = new UnitFinder.Found(list.unit().unit(), list.unit().phraseItem(), next);
        }
        if (!unit.isPresent()) {
            final String bare =
                    amount.scaled() || around.answers(amount) ? NumberContext.NONE : contexts.bare(item, next);
            if (!bare.isEmpty()) {
                return context(item, bare);
            }
            unit = around.implied(item, amount);
            if (!unit.isPresent()) {
                unit = around.head(item, amount).unit();
            }
            if (!unit.isPresent()) {
                unit = around.labelled(amount);
            }
        }
        if (around.isConversion(item, unit)) {
            passage.use(item, next, "conversion");
            return unit.next();
        }
        if (unit.isPresent() && claims.isPlan(item)) {
            figures.claim(Claim.Kind.TARGET, item, amount);
            return unit.next();
        }
        if (unit.isPresent() && !around.isOfName(item)) {
            settle(item, amount, unit);
            return unit.next();
        }
        return next;
    }

    /** "Museums were visited 48,300 times". */
    private boolean isTimesVisited(final int item, final int next) {
        return !items.isVietnamese()
                && units.isRight(next, Role.CLAIM)
                && units.code(next, Role.CLAIM).equals("TIMES")
                && items.follows(item)
                && units.isWritten(item - 1, Form.VISITED)
                && passage.frame.inSentence(Slot.TOPIC).equals("MUSEUM");
    }

    /** "Khách, nghìn lượt: 433": the scale of a unit that stands before its number is the number's. */
    private void settle(final int item, final Amount amount, final UnitFinder.Found unit) {
        final UnitAround.Head head = around.scale(item, amount, unit);
        if (head.exponent() == 0) {
            figures.settle(item, amount, unit);
        } else if (amount.scaled()) {
            passage.out.refused.add(new Findings.Refused(
                    "DOUBTFUL_UNIT", "a scale before it and another behind it", amount.start(), amount.end()));
            passage.use(item, amount.next(), "rejected");
        } else {
            figures.settle(
                    item,
                    new Amount(amount.number(), head.exponent(), true, amount.start(), amount.end(), amount.next()),
                    head.unit());
        }
    }

    /** Takes in a number in words that counts nothing: "ba ngày", "năm năm". */
    void inWords(final int first, final int next) {
        years(next);
        days(first, next);
    }

    /** Takes in a colon. */
    void colon(final int item) {
        around.label(item);
    }

    /** "13." at the end of a line and "257,3" on the next may be one number; neither half is one. */
    private boolean isHead(final int item) {
        return CutNumber.beginningWith(items, item, passage.style).isPresent();
    }

    private boolean isTail() {
        return CutNumber.endingWith(items, 0, passage.style)
                .map(cut -> passage.out.refused.add(new Findings.Refused(
                        "INVALID_NUMBER",
                        "a number cut by a line break: \"" + cut.head() + "\" and \"" + cut.tail() + "\"",
                        cut.start(),
                        cut.end())))
                .orElse(false);
    }
}
