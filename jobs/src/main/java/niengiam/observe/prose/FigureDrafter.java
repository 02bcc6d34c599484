package niengiam.observe.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import niengiam.model.Dimensions;
import niengiam.model.ObsStatus;
import niengiam.model.Qualifier;
import niengiam.observe.prose.said.Assignment;
import niengiam.observe.prose.said.Slot;
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
    private final PartOfTotal parts;
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
            final PartOfTotal parts,
            final Passage passage) {
        this.prose = prose;
        this.units = units;
        this.rules = new RuleMatcher(prose);
        this.zones = zones;
        this.ahead = ahead;
        this.parts = parts;
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
        if (units.isPhrase(verb - 1, Role.CHANGE) && items.follows(verb) && !isCapitalAdded(verb - 1, money)) {
            claim(Claim.Kind.CHANGE, item, amount);
            return;
        }
        if (times.isComparison() && passage.periodNext == verb && isMoreThan(passage.periodFirst - 1)) {
            // "Nhiều hơn năm 2010 15 dự án", "tăng so với năm 2010 15 dự án": by so many.
            claim(Claim.Kind.CHANGE, item, amount);
            return;
        }
        if (money && units.isPhrase(verb - 1, Role.CHANGE) && items.follows(verb)) {
            frame.say(new Assignment(Slot.MONEY, "CAPITAL"));
        }
        if (hedge == Qualifier.OVER
                && (units.isRight(unit.next(), Role.BASE) || isPlan(unit.next()))
                && !times.isComparison()) {
            // "Hơn 274,4 triệu USD so với năm 2016": by so much more.
            claim(Claim.Kind.CHANGE, item, amount);
            return;
        }
        if (units.isRight(unit.next(), Role.QUALIFIER) && units.isRight(unit.next() + 1, Role.TIME)) {
            // "19 projects more than a year earlier".
            claim(Claim.Kind.CHANGE, item, amount);
            times.beginBase();
            return;
        }
        if (isMinus(before, amount)) {
            passage.out.refused.add(new Findings.Refused(
                    "AMBIGUOUS_NUMBER", "a minus sign or a dash before it", amount.start(), amount.end()));
            passage.use(item, amount.next(), "rejected");
            return;
        }
        if (isRate(unit)) {
            passage.use(item, amount.next(), "rate");
            return;
        }
        final String owner = belonging.owner(verb, money);
        if (!owner.isEmpty() && lower.isEmpty()) {
            passage.out.refused.add(new Findings.Refused("DOUBTFUL_PART", owner, amount.start(), amount.end()));
            passage.use(item, amount.next(), "rejected");
            return;
        }
        if (passage.series.isLost(item)) {
            passage.out.refused.add(new Findings.Refused(
                    "DOUBTFUL_PART",
                    passage.series.numbers().size() + " numbers in order, and not as many things named before them",
                    amount.start(),
                    amount.end()));
            passage.use(item, amount.next(), "rejected");
            return;
        }
        final ObsStatus status = status();
        final boolean joined = passage.heads.areInSentence() && units.isAnd(verb - 1);
        passage.openPart = false;
        passage.askedUnit = "";
        inheritance.begin(money, verb, unit);
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
        passage.passedBy(item).ifPresent(passage::numberPlace);
        passage.series.next(item, money, frame);
        passage.series.province(item).ifPresent(passage::numberPlace);
        final PeriodPhrase behind = zones.read(unit.next());
        final PeriodPhrase local = passage.series.period(item).orElse(behind);
        inheritance.end(money, unit);
        if (zones.isMoreAccommodation(unit)) {
            frame.say(new Assignment(Slot.NOUN, "ACCOMMODATION"));
        }
        if (belonging.isNarrowedByWord(amount.next(), unit)) {
            frame.say(NARROWED);
        }
        passage.series.count(item, frame, passage.place());
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
        final boolean lacksBase = times.isComparison() && !times.hasBase() && !local.isPresent();
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
            passage.out.refused.add(new Findings.Refused(
                    "DOUBTFUL_UNIT",
                    "too little for a province: a scale such as million or billion may be meant",
                    amount.start(),
                    amount.end()));
            passage.use(item, amount.next(), "rejected");
            return;
        }
        if (!amount.scaled() && value.value().scale() > 0) {
            refuse(item, amount, NumberStyle.parseUndeclared(items.printed(amount.start(), amount.end())));
            return;
        }
        final String part = unknownPart(rule.get());
        if (!part.isEmpty()) {
            passage.out.refused.add(new Findings.Refused("DOUBTFUL_PART", part, amount.start(), amount.end()));
            passage.use(item, amount.next(), "rejected");
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
                passage.paragraph);
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
        draft.cumulative = isCumulative && !local.isPresent();
        times.date(draft, local, passage.out);
        if (!draft.period.isPresent()) {
            passage.waiting.add(draft);
        }
        passage.out.date(draft);
        passage.out.drafts.add(draft);
        passage.series.draft(draft);
        times.figure();
    }

    /** Of which part a number is that the indicator is not told by; empty text if it is none. */
    private String unknownPart(final Rule rule) {
        if (frame.isOfOnePartner() && !rule.hasDimension(Slot.COUNTERPART_AREA)) {
            return "of one country, and the indicator is not told by country";
        }
        if (rule.isOfGuests()
                && !items.isVietnamese()
                && frame.inParagraph(Slot.ACC).isEmpty()
                && !frame.saidHere(Slot.ACT).equals("SERVE")) {
            // "The province recorded 2.2 million guests in 2023".
            return "guests of accommodation, or visitors of every kind";
        }
        final String visitors = frame.inZoneBefore(Slot.VISITOR_TYPE);
        if (rule.isReceipt()
                && visitors.equals(frame.inClause(Slot.VISITOR_TYPE))
                && !visitors.isEmpty()
                && !visitors.equals(Dimensions.TOTAL)) {
            return "of one kind of visitors, which the indicator is not told by";
        }
        return frame.inZoneBefore(Slot.USE).equals("PART")
                ? "of one field or origin, which the indicator is not told by"
                : "";
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
                && PeriodSettlement.day(period.end())
                        .filter(passage.out.published.get()::isAfter)
                        .isPresent();
    }

    private void refuse(final int item, final Amount amount, final Parsed number) {
        final boolean overflow = number == Parsed.Invalid.OVERFLOW;
        final String reason =
                overflow ? "NUMBER_OVERFLOW" : number instanceof Parsed.Invalid ? "INVALID_NUMBER" : "AMBIGUOUS_NUMBER";
        final String detail = number instanceof Parsed.Ambiguous two
                ? two.first() + " or " + two.second()
                : number instanceof Parsed.Invalid wrong ? wrong.reason() : "a count with decimals";
        passage.out.refused.add(new Findings.Refused(reason, detail, amount.start(), amount.end()));
        passage.use(item, amount.next(), "rejected");
    }

    /** "710 người/km2" is no count; "22 tin, bài/cổng" is what the average is asked for. */
    private boolean isRate(final UnitFinder.Found unit) {
        if (!items.isMark(unit.next(), '/') || !items.isGlued(unit.next())) {
            return false;
        }
        if (!unit.unit().equals("ITEM")) {
            return true;
        }
        for (int i = unit.next(); i < items.size() && i < unit.next() + 4; i++) {
            if (units.isPhrase(i, Role.TIME) && units.code(i, Role.TIME).equals("MONTHS")) {
                frame.say(new Assignment(Slot.MEAN, "MONTH"));
            }
        }
        return false;
    }

    private List<Draft.Span> spans(final int before, final Qualifier hedge, final int unit) {
        final List<Draft.Span> spans = new ArrayList<>();
        spans.add(new Draft.Span("unit", items.start(unit), items.end(unit)));
        if (hedge != Qualifier.EXACT && units.isPhrase(before - 1, Role.QUALIFIER)) {
            spans.add(new Draft.Span("hedge", items.start(before - 1), items.end(before - 1)));
        }
        return spans;
    }

    /** "Đạt -5,5 triệu USD": a sign glued to the number, with a blank before it. */
    private boolean isMinus(final int before, final Amount amount) {
        final int sign = amount.start() - 1;
        return sign > 0
                && "-–−".indexOf(items.charAt(sign)) >= 0
                && Character.isWhitespace(items.charAt(sign - 1))
                && before - 1 > passage.sentenceStart;
    }

    /** "Adjusted the capital of 138 projects, with an increase of USD 613 million": their added capital. */
    private boolean isCapitalAdded(final int change, final boolean money) {
        return money
                && units.isBreak(change - 1, "LINK")
                && items.follows(change)
                && passage.heads.unit().equals("PROJECT")
                && !passage.heads.haveAmount()
                && frame.saidHere(Slot.STATUS).equals("ADJ");
    }

    private boolean isPlan(final int item) {
        return units.isRight(item, Role.BREAK) && units.code(item, Role.BREAK).equals("PLAN");
    }

    private boolean isMoreThan(final int item) {
        return units.isPhrase(item, Role.BASE)
                && (units.isPhrase(item, Role.CHANGE)
                        || (units.isPhrase(item - 1, Role.CHANGE) && items.follows(item)));
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
