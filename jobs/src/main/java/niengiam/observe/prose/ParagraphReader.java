package niengiam.observe.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import niengiam.model.Dimensions;
import niengiam.model.ObsStatus;
import niengiam.model.Qualifier;
import niengiam.text.Amount;
import niengiam.text.AmountReader;
import niengiam.text.Items;
import niengiam.text.Lexicon;
import niengiam.text.Meaning;
import niengiam.text.NumberStyle;
import niengiam.text.Parsed;
import niengiam.text.PeriodPhrase;
import niengiam.text.PeriodReader;
import niengiam.text.PhraseReader;
import niengiam.text.Role;

/**
 * Reads one paragraph from left to right, as a reader would: words say what the figures are about, periods hold until
 * another is named, brackets and clauses end. Each item is looked at a bounded number of times.
 */
final class ParagraphReader {

    private static final int LONGEST_ZONE = 16;
    private static final int MAY_BEGIN_PERIOD = Role.TIME.bit() | Role.NUMBER_WORD.bit();
    private static final int ACTIVE = Role.ZERO.bit()
            | Role.NUMBER_WORD.bit()
            | Role.UNIT.bit()
            | Role.PLACE.bit()
            | Role.AREA.bit()
            | Role.BASE.bit()
            | Role.PART.bit();
    private static final int LEGAL_DATE_DISTANCE = 40;

    private final ProseLexicon prose;
    private final Lexicon lexicon;
    private final PhraseReader phrases;
    private final PeriodReader periods;
    private final AmountReader amounts;
    private final UnitFinder units;
    private final NumberContext contexts;
    private final RuleMatcher rules;
    private final Items items = new Items();
    private final Frame frame = new Frame();
    private final Times times = new Times();
    private final List<Draft> waiting = new ArrayList<>();
    private String[] uses = new String[64];
    private Findings out = new Findings();
    private int paragraph;
    private int zoneEnd;
    private int sentenceStart;
    private int pendingUnit;
    private int legalEnd;
    private String[] parent = new String[0];
    private String[] lastHead = new String[0];
    private String[] common = new String[0];
    private boolean headInSentence;
    private boolean continued;
    private boolean joinedHeads;
    private Optional<String> area = Optional.empty();
    private NumberStyle style = NumberStyle.VI;

    ParagraphReader(final ProseLexicon prose) {
        this.prose = prose;
        this.lexicon = prose.lexicon();
        this.phrases = new PhraseReader(lexicon);
        this.periods = new PeriodReader(lexicon);
        this.amounts = new AmountReader(lexicon);
        this.units = new UnitFinder(lexicon);
        this.contexts = new NumberContext(lexicon);
        this.rules = new RuleMatcher(prose);
    }

    /** Reads the paragraph of {@code text} from {@code from} to {@code to}. */
    void read(final char[] text, final int from, final int to, final Findings findings) {
        out = findings;
        phrases.read(text, from, to, items);
        if (!continued && text[to - 1] != ':' && !holdsFigures()) {
            skip();
            return;
        }
        begin(from, to);
        int i = 0;
        while (i < items.size()) {
            i = Math.max(i + 1, item(i));
        }
        endSentence(items.size());
        report();
    }

    /** Most paragraphs have no number, in digits or words: of those only the territory is noted. */
    private boolean holdsFigures() {
        for (int i = 0; i < items.size(); i++) {
            if (items.isNumber(i)) {
                return true;
            }
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

    private void skip() {
        paragraph++;
        for (int i = 0; i < items.size(); i++) {
            if (items.isPhrase(i) && lexicon.has(items.phrase(i), Role.AREA)) {
                mentionArea(items.phrase(i));
            }
        }
    }

    private boolean mentionArea(final int phrase) {
        final Meaning meaning = lexicon.meaning(phrase, Role.AREA).orElseThrow();
        final boolean named = !meaning.sets().isEmpty();
        out.mention(meaning.value(), named ? 2 : 1);
        return named;
    }

    private void begin(final int from, final int to) {
        if (!continued) {
            paragraph++;
            frame.nextParagraph();
            times.nextParagraph();
            area = Optional.empty();
        }
        continued = to > from && ";:,".indexOf(items.charAt(to - 1)) >= 0;
        periods.begin(items);
        units.begin(items);
        contexts.begin(items, from, to);
        if (uses.length < items.size()) {
            uses = new String[items.size() * 2];
        } else {
            Arrays.fill(uses, 0, items.size(), null);
        }
        zoneEnd = 0;
        legalEnd = -LEGAL_DATE_DISTANCE;
        lastHead = new String[0];
        style = items.isVietnamese() ? NumberStyle.VI : NumberStyle.EN;
        beginSentence(0);
    }

    private void beginSentence(final int item) {
        joinedHeads = false;
        sentenceStart = item;
        pendingUnit = -1;
        headInSentence = false;
        parent = new String[0];
        waiting.clear();
    }

    private void endSentence(final int next) {
        times.nextSentence();
        frame.nextSentence();
        beginSentence(next);
    }

    private int item(final int item) {
        return switch (items.kind(item)) {
            case Items.NUMBER -> number(item);
            case Items.PHRASE -> phrase(item);
            case Items.MARK -> mark(item);
            case Items.STOP -> {
                endSentence(item + 1);
                yield item + 1;
            }
            case Items.HOST -> {
                frame.say(new Assignment(Slot.CHANNEL, items.printed(item)));
                yield item + 1;
            }
            default -> item + 1;
        };
    }

    private int mark(final int item) {
        switch (items.charAt(items.start(item))) {
            case '(', '[' -> times.open(frame.ownCopy(), items.isPhrase(item - 1));
            case ')', ']' -> times.close().ifPresent(frame::takeOwn);
            case ',' -> {
                frame.nextClause();
                pendingUnit = -1;
                times.endBase();
            }
            case ';' -> {
                joinedHeads = false;
                frame.nextClause();
                frame.disown();
                frame.forget(Slot.TARGET);
                frame.forget(Slot.USE);
                parent = new String[0];
                pendingUnit = -1;
                times.endBase();
                waiting.clear();
            }
            default -> {}
        }
        return item + 1;
    }

    // ---- phrases

    private int phrase(final int item) {
        final int phrase = items.phrase(item);
        final int roles = lexicon.roles(phrase);
        if ((roles & Role.CUE.bit()) != 0) {
            say(item, phrase);
        }
        if ((roles & MAY_BEGIN_PERIOD) != 0) {
            final PeriodPhrase period = periods.read(item, opens(item));
            if (period.isPresent()) {
                return take(period);
            }
        }
        if ((roles & ACTIVE) == 0) {
            return item + 1;
        }
        if (lexicon.has(phrase, Role.ZERO) && units.isPhrase(item + 1, Role.UNIT) && items.gap(item + 1) <= 1) {
            return zero(item);
        }
        if (lexicon.has(phrase, Role.NUMBER_WORD)) {
            final Amount amount = amounts.readWords(items, item);
            if (isCounted(item, amount)) {
                return figure(item, amount);
            }
        }
        if (lexicon.has(phrase, Role.UNIT)) {
            sayAll(prose.nouns(phrase), item);
            pendingUnit = item;
        }
        if (item >= zoneEnd && isPlace(item)) {
            frame.say(new Assignment(
                    Slot.COUNTERPART_AREA,
                    lexicon.meaning(phrase, Role.PLACE).orElseThrow().value()));
        }
        if (lexicon.has(phrase, Role.AREA)) {
            area(item, phrase);
        }
        if (lexicon.has(phrase, Role.BASE)) {
            times.beginBase();
        }
        if (lexicon.has(phrase, Role.PART)) {
            parent = lastHead;
        }
        return item + 1;
    }

    /** Whether a number written as a word counts something; "một" is mostly an article. */
    private boolean isCounted(final int item, final Amount amount) {
        if (!(amount.number() instanceof Parsed.Value value) || value.value().signum() == 0) {
            return false;
        }
        final boolean article = amount.next() == item + 1 && value.value().intValue() == 1;
        return !article && units.find(item, amount).isPresent();
    }

    private void say(final int item, final int phrase) {
        for (final Assignment said : prose.cues(phrase)) {
            final Assignment cue = joined(said, item);
            final boolean ofNumberBefore = cue.slot().isDimension() && item < zoneEnd;
            final boolean measuredPlan = cue.slot() == Slot.TARGET && units.isPhrase(item - 1, Role.CLAIM);
            if (!ofNumberBefore && !measuredPlan) {
                frame.say(cue);
            }
        }
    }

    /** "Vốn đăng ký và điều chỉnh": the second of two joined words makes a sum of both. */
    private Assignment joined(final Assignment cue, final int item) {
        final boolean adjusted = cue.slot() == Slot.STATUS && cue.value().equals("ADJ");
        if (!adjusted || item < 2 || !items.follows(item) || !items.follows(item - 1)) {
            return cue;
        }
        final boolean and = units.isPhrase(item - 1, Role.BREAK)
                && units.code(item - 1, Role.BREAK).equals("AND");
        return and && items.isPhrase(item - 2) && saysRegistered(items.phrase(item - 2))
                ? new Assignment(Slot.STATUS, "BOTH")
                : cue;
    }

    private boolean saysRegistered(final int phrase) {
        for (final Assignment cue : prose.cues(phrase)) {
            if (cue.slot() == Slot.REGISTERED
                    || (cue.slot() == Slot.STATUS && cue.value().equals("NEW"))) {
                return true;
            }
        }
        return false;
    }

    private void sayAll(final Assignment[] assignments, final int item) {
        for (final Assignment assignment : assignments) {
            if (!assignment.slot().isDimension() || item >= zoneEnd) {
                frame.say(assignment);
            }
        }
    }

    private void area(final int item, final int phrase) {
        final boolean named = mentionArea(phrase);
        if (!headInSentence && (named || item - sentenceStart <= 2)) {
            area = Optional.of(units.code(item, Role.AREA));
        }
    }

    private boolean opens(final int item) {
        return item == sentenceStart
                || items.isMark(item - 1, ':')
                || (items.isPhrase(item - 1) && items.follows(item) && lexicon.has(items.phrase(item - 1), Role.PART));
    }

    private int take(final PeriodPhrase period) {
        for (int i = period.first(); i < period.next(); i++) {
            if (items.isNumber(i)) {
                uses[i] = period.kind() == PeriodPhrase.Kind.DAY ? "date" : "period";
            }
        }
        final boolean ofLaw =
                period.kind() == PeriodPhrase.Kind.DAY && items.start(period.first()) - legalEnd < LEGAL_DATE_DISTANCE;
        if (!ofLaw) {
            times.take(period, waiting);
            if (out.firstYear == 0 && period.kind() != PeriodPhrase.Kind.DAY) {
                out.firstYear = period.end() / 10_000;
            }
            if (!out.firstPeriod.isPresent() && period.kind() == PeriodPhrase.Kind.SPAN) {
                out.firstPeriod = period;
            }
        }
        return period.next();
    }

    // ---- numbers

    private int number(final int item) {
        final String code = contexts.code(item);
        if (!code.isEmpty()) {
            return context(item, code);
        }
        final PeriodPhrase period = periods.read(item, opens(item));
        if (period.isPresent()) {
            return take(period);
        }
        final Amount amount = amounts.read(items, item, style);
        final boolean measured = units.find(item, amount).isPresent() || amount.scaled();
        final String named = measured ? NumberContext.NONE : contexts.named(item);
        if (!named.isEmpty()) {
            return context(item, named);
        }
        final int range = range(item, amount);
        return range > item ? range : figure(item, amount);
    }

    private int context(final int item, final String kind) {
        uses[item] = kind;
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
        final Amount second = amounts.read(items, dash + 1, style);
        final UnitFinder.Found unit = units.find(dash + 1, second);
        if (!unit.isPresent() && !second.scaled() && !units.isRight(second.next(), Role.CLAIM)) {
            return item;
        }
        uses[item] = "range";
        uses[dash + 1] = "range";
        if (unit.isPresent()) {
            out.refused.add(
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

    private int zero(final int item) {
        final Amount amount = Amount.zero(items.start(item), items.end(item), item + 1);
        final UnitFinder.Found unit = new UnitFinder.Found(units.code(item + 1, Role.UNIT), item + 1, item + 2);
        settle(item, amount, unit);
        return unit.next();
    }

    private int figure(final int item, final Amount amount) {
        final int next = amount.next();
        if (units.isRight(next, Role.CLAIM)) {
            claim(Claim.Kind.valueOf(units.code(next, Role.CLAIM)), item, amount);
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
            settle(item, amount, unit);
            return unit.next();
        }
        return next;
    }

    /** "khách quốc tế đạt 13.240", "2.700 tỷ": the noun stood before, or only one currency has such amounts. */
    private UnitFinder.Found implied(final int item, final Amount amount) {
        if (pendingUnit >= 0 && isBetween(pendingUnit + 1, item)) {
            return new UnitFinder.Found(units.code(pendingUnit, Role.UNIT), pendingUnit, amount.next());
        }
        final String noun = frame.inClause(Slot.NOUN);
        final boolean money = noun.equals("RECEIPT") || noun.equals("CAPITAL") || noun.equals("REVENUE");
        return money && items.isVietnamese() && amount.exponent() >= 9
                ? new UnitFinder.Found("VND", -1, amount.next())
                : UnitFinder.Found.NOTHING;
    }

    private boolean isBetween(final int from, final int to) {
        for (int i = from; i < to; i++) {
            if (items.isMark(i, ':') || uses[i] != null) {
                continue;
            }
            if (!items.isPhrase(i)) {
                return false;
            }
        }
        return to - from <= 6;
    }

    private void claim(final Claim.Kind kind, final int item, final Amount amount) {
        out.claims.add(new Findings.Said(kind, amount.start(), amount.end()));
        use(item, amount, "claim");
    }

    private void use(final int item, final Amount amount, final String kind) {
        for (int i = item; i < amount.next(); i++) {
            if (items.isNumber(i)) {
                uses[i] = kind;
            }
        }
    }

    // ---- figures

    private void settle(final int item, final Amount amount, final UnitFinder.Found unit) {
        final boolean money = unit.unit().equals("USD") || unit.unit().equals("VND");
        final int before = units.isPhrase(item - 1, Role.CURRENCY) && items.follows(item) ? item - 1 : item;
        final Qualifier hedge = hedge(before, unit.next());
        final int verb = hedge == Qualifier.EXACT || !units.isPhrase(before - 1, Role.QUALIFIER) ? before : before - 1;
        if (units.isPhrase(verb - 1, Role.CHANGE) && items.follows(verb)) {
            claim(Claim.Kind.CHANGE, item, amount);
            return;
        }
        if (isRate(unit.next())) {
            use(item, amount, "rate");
            return;
        }
        final ObsStatus status = status();
        final boolean joined = headInSentence && isAnd(verb - 1);
        own(money, verb);
        if (money && frame.inSentence(Slot.NOUN).equals("PROJECT") && isLinked(verb)) {
            frame.say(new Assignment(Slot.NOUN, "CAPITAL"));
        }
        if (unit.phraseItem() >= 0) {
            sayOwn(prose.nouns(items.phrase(unit.phraseItem())));
        }
        modifiers(amount.next(), unit);
        final PeriodPhrase local = zone(unit.next());
        final PeriodPhrase inForce = local.isPresent() ? local : times.inForce();
        final Optional<Rule> rule = rules.match(unit.unit(), frame, inForce);
        frame.nextZone();
        pendingUnit = -1;
        if (!money) {
            frame.keepPartner();
            common = joined ? frame.common(lastHead) : frame.ownCopy();
            joinedHeads = joined;
            headInSentence = true;
            lastHead = frame.ownCopy();
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
        if (frame.inSentence(Slot.TARGET).equals("YES") || out.outlook) {
            claim(Claim.Kind.TARGET, item, amount);
            return;
        }
        if (times.isComparison() && !times.hasBase()) {
            use(item, amount, "comparison");
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
        use(item, amount, rule.get().id());
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
                paragraph);
        draft.area = area;
        times.date(draft, local, out);
        if (!draft.period.isPresent()) {
            waiting.add(draft);
        }
        out.drafts.add(draft);
    }

    private void refuse(final int item, final Amount amount, final Parsed number) {
        final boolean overflow = number == Parsed.Invalid.OVERFLOW;
        final String reason =
                overflow ? "NUMBER_OVERFLOW" : number instanceof Parsed.Invalid ? "INVALID_NUMBER" : "AMBIGUOUS_NUMBER";
        final String detail = number instanceof Parsed.Ambiguous two
                ? two.first() + " or " + two.second()
                : number instanceof Parsed.Invalid wrong ? wrong.reason() : "a count with decimals";
        out.refused.add(new Findings.Refused(reason, detail, amount.start(), amount.end()));
        use(item, amount, "rejected");
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
        for (int i = number - 1; joinedHeads && i >= 0 && i >= number - 4; i--) {
            if (items.isPhrase(i) && saysNoun(items.phrase(i))) {
                final String noun = items.printed(i).toLowerCase(Locale.ROOT);
                return noun.startsWith("tổng") || noun.startsWith("total") || noun.startsWith("combined");
            }
        }
        return false;
    }

    private void own(final boolean money, final int number) {
        if (money && isTotalOfBoth(number)) {
            frame.takeOwn(common);
            return;
        }
        if (!money) {
            if (parent.length > 0) {
                frame.takeOwn(parent);
            } else {
                frame.disown();
            }
        } else if (!headInSentence
                && lastHead.length > 0
                && frame.inSentence(Slot.FUNDING).isEmpty()) {
            frame.takeOwn(lastHead);
        }
    }

    /** "207 dự án với 2.567,1 triệu USD": the amount is the capital of the projects. */
    private boolean isLinked(final int item) {
        return items.isMark(item - 1, '(')
                || (units.isPhrase(item - 1, Role.BREAK)
                        && items.follows(item)
                        && units.code(item - 1, Role.BREAK).equals("LINK"));
    }

    private void sayOwn(final Assignment[] assignments) {
        for (final Assignment assignment : assignments) {
            if (!assignment.slot().isDimension()) {
                frame.say(assignment);
            } else if (!assignment.value().equals(Dimensions.TOTAL)) {
                frame.own(assignment.slot(), assignment.value());
            }
        }
    }

    private void modifiers(final int from, final UnitFinder.Found unit) {
        for (int i = from; i < unit.phraseItem(); i++) {
            if (items.isPhrase(i)) {
                sayOwn(prose.cues(items.phrase(i)));
                ownPlace(i);
            }
        }
    }

    private void ownPlace(final int item) {
        if (isPlace(item)) {
            frame.own(Slot.COUNTERPART_AREA, units.code(item, Role.PLACE));
        }
    }

    /** Names of places have a capital; "pháp" and "đức" are also words. */
    private boolean isPlace(final int item) {
        return units.isPhrase(item, Role.PLACE) && Character.isUpperCase(items.charAt(items.start(item)));
    }

    /** Takes in the noun phrase behind a number, and returns the period in it, if any. */
    private PeriodPhrase zone(final int from) {
        int words = 0;
        int i = from;
        for (; i < items.size() && words < LONGEST_ZONE; i++) {
            words += items.gap(i) + 1;
            if (words >= LONGEST_ZONE) {
                break;
            }
            if (items.isMark(i, '(') && isPlace(i + 1) && items.isMark(i + 2, ')')) {
                ownPlace(i + 1);
                break;
            }
            if (!items.isPhrase(i)) {
                if (items.kind(i) == Items.MARK && "“”\"'-–".indexOf(items.charAt(items.start(i))) >= 0) {
                    continue;
                }
                break;
            }
            if (endsZone(i)) {
                break;
            }
            final PeriodPhrase period = periods.read(i, false);
            if (period.isPresent()) {
                zoneEnd = i;
                return period.kind() == PeriodPhrase.Kind.THIS || period.kind() == PeriodPhrase.Kind.NOW
                        ? Draft.Period.NONE
                        : period;
            }
            if (!units.isPhrase(i, Role.UNIT)) {
                sayOwn(prose.cues(items.phrase(i)));
                ownPlace(i);
            }
        }
        zoneEnd = i;
        return Draft.Period.NONE;
    }

    private boolean endsZone(final int item) {
        final int phrase = items.phrase(item);
        if (lexicon.has(phrase, Role.BREAK)
                || lexicon.has(phrase, Role.PART)
                || lexicon.has(phrase, Role.BASE)
                || lexicon.has(phrase, Role.CHANGE)) {
            return true;
        }
        return saysNoun(phrase) && numberComes(item + 1);
    }

    /** Whether a phrase begins with its noun, as "vốn tăng thêm" does and "tăng vốn" does not. */
    private boolean saysNoun(final int phrase) {
        final Assignment[] cues = prose.cues(phrase);
        return cues.length > 0 && cues[0].slot() == Slot.NOUN;
    }

    private boolean numberComes(final int from) {
        for (int i = from; i < items.size() && i < from + LONGEST_ZONE; i++) {
            if (items.isNumber(i)) {
                return true;
            }
            if (!items.isPhrase(i)) {
                return false;
            }
        }
        return false;
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

    private void report() {
        for (int i = 0; i < items.size(); i++) {
            if (!items.isNumber(i)) {
                continue;
            }
            final String use = uses[i];
            out.groups.add(new Findings.Group(
                    items.start(i),
                    items.end(i),
                    use == null || use.equals("rejected")
                            ? DigitGroup.Use.UNREAD
                            : use.indexOf('.') > 0 ? DigitGroup.Use.USED : DigitGroup.Use.CONTEXT,
                    use == null ? "" : use));
        }
    }
}
