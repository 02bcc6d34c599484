package niengiam.observe.prose;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import niengiam.model.Dimensions;
import niengiam.model.ObsStatus;
import niengiam.model.Qualifier;
import niengiam.text.Amount;
import niengiam.text.Items;
import niengiam.text.NumberStyle;
import niengiam.text.Parsed;
import niengiam.text.PeriodPhrase;
import niengiam.text.Role;

/** Makes a draft of a number that counts something: qualifier, status, dimensions, rule and period. */
final class FigureDrafter {

    private final ProseLexicon prose;
    private final UnitFinder units;
    private final RuleMatcher rules;
    private final CueReader cues;
    private final NounZone zones;
    private final Passage passage;
    private final Items items;
    private final Frame frame;
    private final Times times;

    FigureDrafter(
            final ProseLexicon prose,
            final UnitFinder units,
            final CueReader cues,
            final NounZone zones,
            final Passage passage) {
        this.prose = prose;
        this.units = units;
        this.rules = new RuleMatcher(prose);
        this.cues = cues;
        this.zones = zones;
        this.passage = passage;
        this.items = passage.items;
        this.frame = passage.frame;
        this.times = passage.times;
    }

    void claim(final Claim.Kind kind, final int item, final Amount amount) {
        passage.out.claims.add(new Findings.Said(kind, amount.start(), amount.end()));
        passage.use(item, amount.next(), "claim");
    }

    void settle(final int item, final Amount amount, final UnitFinder.Found unit) {
        final boolean money = unit.unit().equals("USD") || unit.unit().equals("VND");
        final int before = units.isPhrase(item - 1, Role.CURRENCY) && items.follows(item) ? item - 1 : item;
        final Qualifier hedge = hedge(before, unit.next());
        final int verb = hedge == Qualifier.EXACT || !units.isPhrase(before - 1, Role.QUALIFIER) ? before : before - 1;
        if (units.isPhrase(verb - 1, Role.CHANGE) && items.follows(verb)) {
            claim(Claim.Kind.CHANGE, item, amount);
            return;
        }
        if (isRate(unit.next())) {
            passage.use(item, amount.next(), "rate");
            return;
        }
        final ObsStatus status = status();
        final boolean joined = passage.heads.areInSentence() && isAnd(verb - 1);
        own(money, verb);
        if (money && frame.inSentence(Slot.NOUN).equals("PROJECT") && isLinked(verb)) {
            frame.say(new Assignment(Slot.NOUN, "CAPITAL"));
        }
        if (unit.phraseItem() >= 0) {
            zones.sayOwn(prose.nouns(items.phrase(unit.phraseItem())));
        }
        zones.modifiers(amount.next(), unit);
        final PeriodPhrase local = zones.read(unit.next());
        final PeriodPhrase inForce = local.isPresent() ? local : times.inForce();
        final Optional<Rule> rule = rules.match(unit.unit(), frame, inForce);
        frame.nextZone();
        passage.pendingUnit = -1;
        if (!money) {
            frame.keepPartner();
            passage.heads.count(frame, joined);
        }
        decide(item, amount, rule, hedge, status, local);
    }

    private void decide(
            final int item,
            final Amount amount,
            final Optional<Rule> rule,
            final Qualifier hedge,
            final ObsStatus status,
            final PeriodPhrase local) {
        if (frame.inSentence(Slot.TARGET).equals("YES") || passage.out.outlook) {
            claim(Claim.Kind.TARGET, item, amount);
            return;
        }
        if (times.isComparison() && !times.hasBase()) {
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
        final boolean counted = rule.get().indicator().unit().mult() == 0;
        if (counted && !amount.scaled() && value.value().scale() > 0) {
            refuse(item, amount, NumberStyle.parseUndeclared(items.printed(amount.start(), amount.end())));
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
        draft.area = passage.area;
        times.date(draft, local, passage.out);
        if (!draft.period.isPresent()) {
            passage.waiting.add(draft);
        }
        passage.out.drafts.add(draft);
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

    /** "710 người/km2" is no count. */
    private boolean isRate(final int next) {
        return items.isMark(next, '/') && items.isGlued(next);
    }

    private boolean isAnd(final int item) {
        return units.isPhrase(item, Role.BREAK) && units.code(item, Role.BREAK).equals("AND");
    }

    /** "15 dự án FDI và 74 dự án trong nước với tổng vốn": the total is that of both. */
    private boolean isTotalOfBoth(final int number) {
        for (int i = number - 1; passage.heads.areJoined() && i >= 0 && i >= number - 4; i--) {
            if (items.isPhrase(i) && cues.saysNoun(items.phrase(i))) {
                final String noun = items.printed(i).toLowerCase(Locale.ROOT);
                return noun.startsWith("tổng") || noun.startsWith("total") || noun.startsWith("combined");
            }
        }
        return false;
    }

    private void own(final boolean money, final int number) {
        if (money && isTotalOfBoth(number)) {
            frame.takeOwn(passage.heads.common());
            return;
        }
        if (!money) {
            if (passage.heads.parent().length > 0) {
                frame.takeOwn(passage.heads.parent());
            } else {
                frame.disown();
            }
        } else if (!passage.heads.areInSentence()
                && passage.heads.last().length > 0
                && frame.inSentence(Slot.FUNDING).isEmpty()) {
            frame.takeOwn(passage.heads.last());
        }
    }

    /** "207 dự án với 2.567,1 triệu USD": the amount is the capital of the projects. */
    private boolean isLinked(final int item) {
        return items.isMark(item - 1, '(')
                || (units.isPhrase(item - 1, Role.BREAK)
                        && items.follows(item)
                        && units.code(item - 1, Role.BREAK).equals("LINK"));
    }

    private Qualifier hedge(final int item, final int next) {
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
        for (final Slot slot : Slot.values()) {
            if (slot.isDimension() && rule.indicator().dimensions().contains(Dimensions.NAMES.get(slot.dimension()))) {
                codes[slot.dimension()] = frame.dimension(slot);
            }
        }
        final boolean byPartner = !codes[Slot.COUNTERPART_AREA.dimension()].equals(Dimensions.TOTAL)
                && rule.indicator().dimensions().contains("funding");
        if (byPartner && codes[Slot.FUNDING.dimension()].equals(Dimensions.TOTAL)) {
            // What a foreign partner invests is foreign investment by definition.
            codes[Slot.FUNDING.dimension()] = "FDI";
        }
        return codes;
    }
}
