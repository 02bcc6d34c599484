package niengiam.observe.prose;

import java.util.Optional;
import java.util.Set;
import niengiam.observe.prose.lines.LineShape;
import niengiam.observe.prose.lines.MainText;
import niengiam.observe.prose.said.Assignment;
import niengiam.observe.prose.said.Sayings;
import niengiam.observe.prose.said.Slot;
import niengiam.text.Items;
import niengiam.text.Lexicon;
import niengiam.text.PeriodPhrase;
import niengiam.text.PeriodPhrase.Kind;
import niengiam.text.PeriodReader;
import niengiam.text.Role;

/** Tells headings, and takes in what they say about the figures below them: a period, the future, a part, a territory. */
final class HeadingReader {

    private static final int LONGEST = 200;
    private static final int CAPTION = 60;
    static final String RESULT = "RESULT";

    /** What a title says of all that follows; the rest of its words is about the text. */
    private static final Set<Slot> OF_TITLE = Set.of(Slot.ZONE, Slot.TOPIC, Slot.FIELD, Slot.FUNDING);

    private static final Set<Slot> OF_HEADING = Set.of(
            Slot.ZONE,
            Slot.TOPIC,
            Slot.FIELD,
            Slot.FUNDING,
            Slot.STATUS,
            Slot.NOUN,
            Slot.MONEY,
            Slot.ACC,
            Slot.SCOPE,
            Slot.VISITOR_TYPE,
            Slot.COUNTERPART_AREA);

    private final ProseLexicon prose;
    private final Lexicon lexicon;
    private final PeriodReader periods;
    private final Items items;

    private PeriodPhrase period = PeriodPhrase.ABSENT;
    private boolean future;
    private boolean quoted;

    private boolean asked;

    private boolean ofTitle;

    /** "Chỉ tiêu" is an indicator, and with a year a target. */
    private boolean indicators;

    private boolean result;
    private Optional<String> area = Optional.empty();
    private Sayings sayings = Sayings.NOTHING;

    HeadingReader(final ProseLexicon prose, final PeriodReader periods, final Items items) {
        this.prose = prose;
        this.lexicon = prose.lexicon();
        this.periods = periods;
        this.items = items;
    }

    /** Whether a line is short, ends like no sentence and holds no figure. */
    boolean isHeading(final char[] text, final MainText.Line line, final LineShape shape) {
        final char last = text[line.end() - 1];
        final boolean closed = ".;,".indexOf(last) >= 0
                || (last == ':' && !shape.isNumbered() && shape.mark() != 'C')
                || isQuoted(text, line.end());
        return !closed
                && line.end() - line.start() <= LONGEST
                && !shape.isBullet()
                && (line.kind() == MainText.Kind.TITLE || !holdsFigure());
    }

    /** "… go home empty-handed.”": a sentence that somebody said. */
    private static boolean isQuoted(final char[] text, final int end) {
        return "\"”’'»)".indexOf(text[end - 1]) >= 0 && end > 1 && ".!?".indexOf(text[end - 2]) >= 0;
    }

    private boolean holdsFigure() {
        for (int i = 0; i < items.size(); i++) {
            final boolean counts = items.isNumber(i)
                    && (items.isMark(i - 1, ':')
                            || (items.isPhrase(i + 1)
                                    && items.follows(i + 1)
                                    && (has(i + 1, Role.UNIT) || has(i + 1, Role.SCALE) || has(i + 1, Role.CURRENCY))));
            if (counts) {
                return true;
            }
        }
        return false;
    }

    /** Takes in a line of the title. */
    void title(final LineShape shape, final Findings findings) {
        ofTitle = true;
        read(OF_TITLE);
        ofTitle = false;
        final PeriodPhrase before = findings.outline.titlePeriod();
        if (before.isPresent()
                && period.isPresent()
                && (before.start() != period.start() || before.end() != period.end())) {
            if (holdsFigure()) {
                // A figure of another time: it says nothing of the others.
                return;
            }
            // "Phần thứ nhất. Kết quả năm 2021" below "Kế hoạch năm 2022".
            heading(shape, findings);
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            if (items.isPhrase(i)) {
                lexicon.meaning(items.phrase(i), Role.AREA).ifPresent(named -> findings.mention(named.value(), 3));
            }
        }
        findings.outline.title(period, future, result);
        findings.titleSayings = findings.titleSayings.and(sayings);
    }

    /** Takes in a heading within the text. */
    void heading(final LineShape shape, final Findings findings) {
        read(OF_HEADING);
        final boolean says = period.isPresent() || future || result || area.isPresent() || sayings != Sayings.NOTHING;
        if (shape.mark() == 'm'
                && !says
                && items.size() > 0
                && items.end(items.size() - 1) - items.start(0) > CAPTION) {
            // A caption: nothing ends by it.
            return;
        }
        findings.outline.heading(
                shape.mark(),
                period,
                future || result ? Optional.of(future && !result) : Optional.empty(),
                area,
                sayings);
    }

    private void read(final Set<Slot> slots) {
        period = PeriodPhrase.ABSENT;
        future = false;
        indicators = false;
        result = false;
        area = Optional.empty();
        sayings = Sayings.NOTHING;
        int depth = 0;
        asked = items.size() > 0 && items.isQuestionMark(items.size() - 1);
        quoted = items.size() > 0 && items.kind(0) == Items.MARK && "\"“'‘«".indexOf(items.charAt(items.start(0))) >= 0;
        for (int i = 0; i < items.size(); i++) {
            depth += items.isMark(i, '(') ? 1 : items.isMark(i, ')') ? -1 : 0;
            final boolean phrase = items.isPhrase(i);
            if (phrase) {
                words(i, slots);
            }
            if (phrase || items.isNumber(i)) {
                final PeriodPhrase said = isYearAlone(i) ? periods.year(i) : periods.read(i, true);
                if (said.isPresent()) {
                    final boolean holds = said.kind() == Kind.SPAN || said.kind() == Kind.CUTOFF;
                    final boolean day = depth > 0 && isMonth(said);
                    period = period.isPresent()
                            ? depth > 0 ? limited(said) : period
                            : !holds || day ? period : said.in(items);
                    i = said.next() - 1;
                }
            }
        }
        // "Your goal for the year?" is answered with a plan.
        future |= indicators && (period.isPresent() || asked);
    }

    /** "Vĩnh Phúc 2013: số liệu chính": a year that counts nothing and is no limit of a range. */
    private boolean isYearAlone(final int item) {
        return items.isNumber(item)
                && periods.isYear(item)
                && !(items.isMark(item + 1, '-') || items.isMark(item + 1, '–') || items.isMark(item + 1, '/'))
                && !(items.gap(item) == 0
                        && (items.isMark(item - 1, '-') || items.isMark(item - 1, '–') || items.isMark(item - 1, '/')))
                && (item == 0 || endsTitle(item) || isArea(items.isMark(item - 1, ':') ? item - 2 : item - 1, item))
                && !(items.isPhrase(item + 1) && items.follows(item + 1) && has(item + 1, Role.UNIT));
    }

    /** "KEY FIGURES 2021": the last word of a title. */
    private boolean endsTitle(final int item) {
        return ofTitle && item == items.size() - 1 && !items.isGlued(item) && !items.isFollowedByWord(item);
    }

    private boolean isArea(final int name, final int item) {
        return items.isPhrase(name) && has(name, Role.AREA) && items.follows(item) && items.follows(name + 1);
    }

    /** "Kết quả năm 2019 (số liệu tính đến ngày 20/12/2019)": until then. */
    private PeriodPhrase limited(final PeriodPhrase until) {
        return period.kind() == Kind.SPAN
                        && until.kind() == Kind.CUTOFF
                        && until.end() >= period.start()
                        && until.end() < period.end()
                ? new PeriodPhrase(
                        Kind.SPAN,
                        period.start(),
                        until.end(),
                        period.first(),
                        period.next(),
                        period.from(),
                        period.to())
                : period;
    }

    /** "(tài liệu tuyên truyền, tháng 01/2020)" tells when it was written. */
    private static boolean isMonth(final PeriodPhrase period) {
        return period.kind() == Kind.SPAN && period.start() / 100 == period.end() / 100;
    }

    private void words(final int item, final Set<Slot> slots) {
        final int phrase = items.phrase(item);
        // "Công tác năm 2009 và nhiệm vụ năm 2010": a report first.
        final boolean second = period.isPresent() && !future && isAnd(item - 1) && items.follows(item);
        lexicon.meaning(phrase, Role.OUTLOOK).ifPresent(meaning -> {
            result |=
                    meaning.value().equals(RESULT) || (second && meaning.value().isEmpty());
            future |= meaning.value().isEmpty();
        });
        lexicon.meaning(phrase, Role.AREA).ifPresent(named -> area = area.or(() -> Optional.of(named.value())));
        for (final Assignment cue : prose.cues(phrase)) {
            final boolean target = cue.slot() == Slot.TARGET && cue.value().equals("YES");
            final boolean weak = target
                    && lexicon.meaning(phrase, Role.CUE).orElseThrow().value().equals("WEAK");
            // "“We want them to stay a third night”": what somebody said is no plan that the text below is about.
            result |= target && second;
            future |= target && !weak && !quoted;
            indicators |= weak;
            if (!lexicon.meaning(phrase, Role.CUE).orElseThrow().value().equals(ProseLexicon.SUBJECT)) {
                say(cue, item, slots);
            }
        }
        for (final Assignment noun : prose.nouns(phrase)) {
            say(noun, item, slots);
        }
    }

    private boolean isAnd(final int item) {
        return items.isPhrase(item)
                && lexicon.meaning(items.phrase(item), Role.BREAK)
                        .filter(meaning -> meaning.value().equals("AND"))
                        .isPresent();
    }

    private void say(final Assignment said, final int item, final Set<Slot> slots) {
        if (slots.contains(said.slot())) {
            sayings = sayings == Sayings.NOTHING ? new Sayings() : sayings;
            final String before = sayings.of(said.slot());
            final boolean two = said.slot() == Slot.FUNDING && !before.isEmpty() && !before.equals(said.value());
            sayings.say(said.slot(), two ? "" : said.value(), items.start(item), items.end(item));
        }
    }

    private boolean has(final int item, final Role role) {
        return lexicon.has(items.phrase(item), role);
    }
}
