package niengiam.observe.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import niengiam.model.Dimensions;
import niengiam.model.ObsStatus;
import niengiam.model.Qualifier;
import niengiam.observe.prose.digits.UnitFinder;
import niengiam.observe.prose.said.Assignment;
import niengiam.observe.prose.said.Slot;
import niengiam.observe.prose.time.FigureTime;
import niengiam.observe.prose.time.Times;
import niengiam.text.Amount;
import niengiam.text.Items;
import niengiam.text.NumberStyle;
import niengiam.text.Parsed;
import niengiam.text.PeriodPhrase;
import niengiam.text.PeriodReader;
import niengiam.text.Role;

/** Makes a draft of a number that counts something: qualifier, status, dimensions, rule and period. */
final class FigureDrafter {

    private static final Assignment NARROWED = new Assignment(Slot.USE, "PART");

    private List<Draft.Span> spans = List.of();

    /** The lower limit of the range that is being read. */
    private Optional<Amount> lower = Optional.empty();

    private final ProseLexicon prose;
    private final UnitFinder units;
    private final RuleMatcher rules;
    private final NounZone zones;
    private final SentenceAhead ahead;
    private final ClaimAround claims;
    private final PartOfTotal parts;
    private final SameAgain again;
    private final GrowthBeside growth;
    private final Inheritance inheritance;
    private final Belonging belonging;
    private final Passage passage;
    private final Items items;
    private final Frame frame;
    private final Times times;

    FigureDrafter(
            final ProseLexicon prose,
            final UnitFinder units,
            final PeriodReader periods,
            final CueReader cues,
            final NounZone zones,
            final SentenceAhead ahead,
            final ClaimAround claims,
            final PartOfTotal parts,
            final SameAgain again,
            final Passage passage) {
        this.prose = prose;
        this.units = units;
        this.rules = new RuleMatcher(prose);
        this.zones = zones;
        this.ahead = ahead;
        this.claims = claims;
        this.parts = parts;
        this.again = again;
        this.growth = new GrowthBeside(units, periods, passage);
        this.inheritance = new Inheritance(units, cues, ahead, passage);
        this.belonging = new Belonging(units, cues, periods, passage);
        this.passage = passage;
        this.items = passage.items;
        this.frame = passage.frame;
        this.times = passage.times;
    }

    void claim(final Claim.Kind kind, final int item, final Amount amount) {
        passage.out.claims.add(new Findings.Said(kind, amount.start(), amount.end()));
        passage.use(item, amount.next(), "claim");
        if (kind == Claim.Kind.PERCENT) {
            growth.hear(item, amount);
        }
        if (kind != Claim.Kind.TARGET) {
            times.claim();
        }
    }

    /** "15 - 20 dự án": neither number is the figure, both are its limits. */
    void range(final int item, final Amount first, final Amount second, final UnitFinder.Found unit) {
        lower = Optional.of(first);
        settle(
                item,
                new Amount(
                        second.number(),
                        second.exponent(),
                        second.scaled(),
                        first.start(),
                        second.end(),
                        second.next()),
                unit);
        if (lower.isPresent()) {
            passage.use(item, second.next(), "range");
            lower = Optional.empty();
        }
    }

    void settle(final int item, final Amount amount, final UnitFinder.Found found) {
        final UnitFinder.Found unit = inheritance.unit(found);
        final boolean money = unit.unit().equals("USD") || unit.unit().equals("VND");
        final int before = units.isPhrase(item - 1, Role.CURRENCY) && items.follows(item) ? item - 1 : item;
        final Qualifier hedge = hedge(before, unit.next());
        final int unitItem = Math.max(item, unit.next() - 1);
        spans = passage.explaining ? spans(before, hedge, unitItem) : List.of();
        final int verb = hedge == Qualifier.EXACT || !units.isPhrase(before - 1, Role.QUALIFIER) ? before : before - 1;
        if (claims.isChange(verb, money, unit)) {
            claim(Claim.Kind.CHANGE, item, amount);
            return;
        }
        if (money && claims.isBehindChange(verb)) {
            frame.say(new Assignment(Slot.MONEY, "CAPITAL"));
        }
        if (claims.isDifference(hedge, unit) || claims.isMore(amount.next(), unit)) {
            claim(Claim.Kind.CHANGE, item, amount);
            return;
        }
        if (claims.isDifferenceFromEarlier(unit)) {
            claim(Claim.Kind.CHANGE, item, amount);
            times.beginBase();
            return;
        }
        if (claims.isMinus(before, amount)) {
            refuse(item, amount, "AMBIGUOUS_NUMBER", "a minus sign or a dash before it");
            return;
        }
        if (claims.isRate(unit)) {
            passage.use(item, amount.next(), "rate");
            return;
        }
        final String owner = belonging.owner(verb, money);
        if (!owner.isEmpty() && lower.isEmpty()) {
            refuse(item, amount, "DOUBTFUL_PART", owner);
            return;
        }
        if (passage.series.isLost(item)) {
            refuse(
                    item,
                    amount,
                    "DOUBTFUL_PART",
                    passage.series.numbers().size() + " numbers in order, and not as many things named before them");
            return;
        }
        final ObsStatus status = status();
        final boolean joined = passage.heads.areInSentence() && units.isAnd(verb - 1);
        passage.openPart = false;
        passage.askedUnit = "";
        inheritance.begin(money, verb, unit);
        if (money) {
            again.takeMoney(verb);
        }
        if (unit.phraseItem() >= 0) {
            passage.unitCountedBefore = passage.unitCounted;
            passage.unitCounted = unit.phraseItem();
            frame.at(items.start(unit.phraseItem()), items.end(unit.phraseItem()));
            zones.sayOwn(prose.nouns(items.phrase(unit.phraseItem())));
        }
        zones.modifiers(amount.next(), unit);
        passage.partName = passage.partName < 0 ? parts.nameBefore(before) : passage.partName;
        if (passage.partName >= 0) {
            zones.sayOwn(prose.partNames(items.phrase(passage.partName)));
            passage.partName = -1;
        }
        if (passage.series.numbers().place(item) >= 0 && unit.phraseItem() > amount.next()) {
            zones.shared(passage.series.numbers());
        }
        passage.place.begin(item);
        passage.series.next(item, money, frame);
        passage.series.province(item).ifPresent(passage.place::nameForNumber);
        final PeriodPhrase behind = zones.read(unit.next());
        final PeriodPhrase local = passage.series.period(item).orElse(behind);
        inheritance.end(money, unit);
        if (zones.isMoreAccommodation(unit)) {
            frame.say(new Assignment(Slot.NOUN, "ACCOMMODATION"));
        }
        if (belonging.isNarrowedByWord(amount.next(), unit)) {
            frame.say(NARROWED);
        }
        passage.series.count(item, frame, passage.place.name());
        final PeriodPhrase inForce = local.isPresent() ? local : times.inForce();
        final Optional<Rule> rule = rules.match(unit.unit(), frame, inForce, local.isPresent() ? local : times.here());
        if (rule.filter(Rule::isOfGuests).isPresent()) {
            // "Các cơ sở lưu trú phục vụ …": also the parts of them.
            frame.say(new Assignment(Slot.NOUN, Inheritance.GUEST));
        }
        frame.nextZone();
        passage.pendingUnit = -1;
        if (money) {
            passage.heads.amount(frame);
            passage.moneyEnd = unit.next();
            passage.currency = unit.unit();
        } else {
            frame.keepPartner();
            passage.heads.count(unit.unit(), frame, joined);
        }
        final boolean lacksBase = !local.isPresent() && (times.isComparison() ? !times.hasBase() : passage.contrasted);
        decide(item, amount, rule, hedge, status, lacksBase ? ahead.baseBehind(unit.next()) : local);
    }

    private void decide(
            final int item,
            final Amount amount,
            final Optional<Rule> rule,
            final Qualifier hedge,
            final ObsStatus status,
            final PeriodPhrase local) {
        if (frame.inSentence(Slot.TARGET).equals("YES") || (passage.out.outline.isOutlook() && !isPast() && !isMet())) {
            claim(Claim.Kind.TARGET, item, amount);
            return;
        }
        if (times.isComparison() && !times.hasBase() && !local.isPresent()) {
            passage.use(item, amount.next(), "comparison");
            return;
        }
        if (rule.isEmpty()) {
            return;
        }
        if (!(amount.number() instanceof Parsed.Value value)) {
            refuse(item, amount, amount.number());
            return;
        }
        final boolean isCumulative = frame.inZoneBefore(Slot.STATUS).startsWith("CUMUL");
        if (!amount.scaled() && rule.get().isTooSmall(value.value())) {
            refuse(
                    item,
                    amount,
                    "DOUBTFUL_UNIT",
                    "too little for a province: a scale such as million or billion may be meant");
            return;
        }
        if (!amount.scaled() && value.value().scale() > 0 && !rule.get().isShare()) {
            refuse(item, amount, NumberStyle.parseUndeclared(items.printed(amount.start(), amount.end())));
            return;
        }
        final String part = belonging.unknownPart(rule.get());
        if (!part.isEmpty()) {
            refuse(item, amount, "DOUBTFUL_PART", part);
            return;
        }
        passage.use(item, amount.next(), rule.get().id());
        final Draft draft = new Draft(
                rule.get(),
                value,
                amount.exponent(),
                hedge,
                status,
                dimensions(rule.get()),
                amount.start(),
                amount.end(),
                items.printed(amount.start(), amount.end()),
                new FigureTime(rule.get().indicator(), passage.paragraph));
        if (passage.explaining) {
            for (final Slot slot : rule.get().slots()) {
                frame.ground(slot, spans);
            }
            draft.spans = spans;
        }
        draft.open = rule.get().isCapital()
                && frame.inParagraph(Slot.STATUS).equals("ATTRACT")
                && passage.heads.unit().isEmpty();
        draft.openPart = passage.openPart;
        draft.lower = lower.map(from -> ((Parsed.Value) from.number()).value());
        lower = Optional.empty();
        passage.locate(draft);
        if (isCumulative && !local.isPresent()) {
            draft.time.accumulate();
        }
        times.date(draft.time, local, draft.rule.carriesPeriod(), passage.out.outline.period());
        if (!draft.time.period().isPresent()) {
            passage.waiting.add(draft.time);
        }
        if (!times.isOwnValue()) {
            passage.out.periods.date(draft.time);
        }
        passage.out.drafts.add(draft);
        passage.series.draft(draft);
        times.figure();
    }

    /** Among plans "thực hiện" tells what was reached. */
    private boolean isMet() {
        return frame.inClause(Slot.TARGET).equals("NO");
    }

    /** Among plans something may be told of a time that had passed when it was written. */
    private boolean isPast() {
        final PeriodPhrase period = times.inForce();
        return !period.lacksYear()
                && period.end() > 0
                && passage.out.published.isPresent()
                && PeriodPhrase.date(period.end())
                        .filter(passage.out.published.get()::isAfter)
                        .isPresent();
    }

    private void refuse(final int item, final Amount amount, final String reason, final String detail) {
        passage.out.refused.add(new Findings.Refused(reason, detail, amount.start(), amount.end()));
        passage.use(item, amount.next(), "rejected");
    }

    private void refuse(final int item, final Amount amount, final Parsed number) {
        final boolean overflow = number == Parsed.Invalid.OVERFLOW;
        final String reason =
                overflow ? "NUMBER_OVERFLOW" : number instanceof Parsed.Invalid ? "INVALID_NUMBER" : "AMBIGUOUS_NUMBER";
        final String detail = number instanceof Parsed.Ambiguous two
                ? two.first() + " or " + two.second()
                : number instanceof Parsed.Invalid wrong ? wrong.reason() : "a count with decimals";
        refuse(item, amount, reason, detail);
    }

    private List<Draft.Span> spans(final int before, final Qualifier hedge, final int unit) {
        final List<Draft.Span> spans = new ArrayList<>();
        spans.add(new Draft.Span("unit", items.start(unit), items.end(unit)));
        if (hedge != Qualifier.EXACT && units.isPhrase(before - 1, Role.QUALIFIER)) {
            spans.add(new Draft.Span("hedge", items.start(before - 1), items.end(before - 1)));
        }
        return spans;
    }

    private Qualifier hedge(final int number, final int next) {
        // "Ít nhất là 40".
        final boolean copula = units.isBreak(number - 1, "REACH")
                && items.follows(number)
                && units.isPhrase(number - 2, Role.QUALIFIER);
        final int item = copula ? number - 1 : number;
        if (units.isPhrase(item - 1, Role.QUALIFIER) && items.follows(item)) {
            return Qualifier.valueOf(units.code(item - 1, Role.QUALIFIER));
        }
        return units.isRight(next, Role.QUALIFIER_AFTER)
                ? Qualifier.valueOf(units.code(next, Role.QUALIFIER_AFTER))
                : Qualifier.EXACT;
    }

    private ObsStatus status() {
        final String estimate = frame.inZone(Slot.EST);
        return estimate.isEmpty() ? ObsStatus.A : ObsStatus.valueOf(estimate);
    }

    private String[] dimensions(final Rule rule) {
        final String[] codes = new String[Dimensions.NAMES.size()];
        Arrays.fill(codes, Dimensions.TOTAL);
        for (final Slot slot : Slot.DIMENSIONS) {
            if (rule.hasDimension(slot)) {
                codes[slot.dimension()] =
                        rule.isOfSociety() ? frame.dimensionBelowHeadings(slot) : frame.dimension(slot);
            }
        }
        final boolean byPartner =
                !codes[Slot.COUNTERPART_AREA.dimension()].equals(Dimensions.TOTAL) && rule.hasDimension(Slot.FUNDING);
        if (byPartner && codes[Slot.FUNDING.dimension()].equals(Dimensions.TOTAL)) {
            // What a foreign partner invests is foreign investment by definition.
            codes[Slot.FUNDING.dimension()] = "FDI";
        }
        return codes;
    }
}
