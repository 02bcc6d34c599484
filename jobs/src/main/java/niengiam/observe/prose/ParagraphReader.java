package niengiam.observe.prose;

import java.time.LocalDate;
import niengiam.observe.prose.digits.LineWithFigures;
import niengiam.observe.prose.digits.UnitFinder;
import niengiam.observe.prose.lines.LineShape;
import niengiam.observe.prose.lines.MainText;
import niengiam.observe.prose.said.Assignment;
import niengiam.observe.prose.said.Sayings;
import niengiam.observe.prose.said.Slot;
import niengiam.observe.prose.time.Times;
import niengiam.text.Amount;
import niengiam.text.AmountReader;
import niengiam.text.Form;
import niengiam.text.Items;
import niengiam.text.Lexicon;
import niengiam.text.PeriodPhrase;
import niengiam.text.PeriodReader;
import niengiam.text.Role;
import niengiam.text.WrittenStyle;

/**
 * Reads one paragraph from left to right, as a reader would: words say what the figures are about, periods hold until
 * another is named, brackets and clauses end. Each item is looked at a bounded number of times.
 */
final class ParagraphReader {

    private static final int LONGEST_QUESTION = 160;
    private static final int MAY_BEGIN_PERIOD = Role.TIME.bit() | Role.NUMBER_WORD.bit();
    private static final int PLACING = Role.BOUNDARY.bit() | Role.PLACE_KIND.bit() | Role.RECEIVING.bit();
    private static final int ACTIVE = Role.ZERO.bit()
            | Role.NUMBER_WORD.bit()
            | Role.UNIT.bit()
            | Role.PLACE.bit()
            | Role.AREA.bit()
            | Role.BASE.bit()
            | Role.ORDER.bit()
            | Role.TIME.bit()
            | Role.PART.bit();

    private final ProseLexicon prose;
    private final Lexicon lexicon;
    private final PeriodReader periods;
    private final AmountReader amounts;
    private final UnitFinder units;
    private final LineWithFigures seen;
    private final CueReader cues;
    private final Whereabouts whereabouts;
    private final PeriodAround aroundPeriod;
    private final Dating dating;
    private final RangeReader ranges;
    private final NumberReader numbers;
    private final MarkReader marks;
    private final Passage passage = new Passage();
    private final Items items = passage.items;
    private final Frame frame = passage.frame;
    private final Times times = passage.times;
    private boolean continued;
    private boolean bare;
    private boolean names;
    private Sayings saidBefore = Sayings.NOTHING;

    ParagraphReader(final ProseLexicon prose) {
        this.prose = prose;
        this.lexicon = prose.lexicon();
        this.periods = new PeriodReader(lexicon);
        this.amounts = new AmountReader(lexicon);
        this.units = new UnitFinder(lexicon);
        this.seen = new LineWithFigures(lexicon, units, items);
        this.cues = new CueReader(prose, units, passage);
        this.whereabouts = new Whereabouts(lexicon, units, periods, cues, passage);
        final NounZone zones = new NounZone(prose, units, periods, cues, whereabouts, passage);
        final SentenceAhead ahead = new SentenceAhead(prose, units, periods, items);
        final ClaimAround claims = new ClaimAround(units, cues, passage);
        final PartOfTotal parts = new PartOfTotal(units, cues, ahead, passage);
        final SameAgain again = new SameAgain(units, ahead, parts, cues, amounts, passage);
        final FigureDrafter figures =
                new FigureDrafter(prose, units, periods, cues, zones, ahead, claims, parts, again, passage);
        this.aroundPeriod = new PeriodAround(lexicon, periods, units, cues, passage);
        this.dating = new Dating(periods, units, aroundPeriod, passage);
        final UnitAround around = new UnitAround(units, parts, again, passage);
        this.ranges = new RangeReader(lexicon, units, claims, figures, aroundPeriod, passage);
        this.numbers = new NumberReader(
                lexicon, periods, units, claims, figures, around, aroundPeriod, ranges, dating, passage);
        this.marks = new MarkReader(units, dating, numbers, passage);
    }

    /** Begins a document: nothing of the one before holds on. */
    void begin(final WrittenStyle written) {
        passage.written = written;
        passage.forget();
        continued = false;
    }

    /** Lets figures keep the words that gave them their meaning. */
    void explain() {
        passage.explaining = true;
    }

    /** The items of the paragraph that is to be read. */
    Items items() {
        return items;
    }

    /** Takes in what headings say. */
    void scopes(final Findings findings) {
        frame.above().headings(findings.outline.sayings(), findings.titleSayings);
        times.forgetYear();
    }

    /**
     * Takes in how a line stands to the next or the one before.
     *
     * @param bare whether it is nothing but an amount, which the next line names
     * @param names whether it names the amount of the line before
     */
    void beside(final boolean bare, final boolean names) {
        this.bare = bare;
        this.names = names;
    }

    /** Begins a table: no list goes on into it. */
    void table() {
        passage.skip();
        continued = false;
    }

    /** Reads a line whose {@link #items} are known, from an item on. */
    void read(
            final char[] text,
            final MainText.Line line,
            final LineShape shape,
            final boolean heading,
            final int first,
            final Findings findings) {
        passage.out = findings;
        // A question leads in its answer, as a line with a colon does its list.
        final boolean colon = text[line.end() - 1] == ':'
                || (text[line.end() - 1] == '?' && line.end() - line.start() <= LONGEST_QUESTION);
        if (!continued && !colon && !shape.isBullet() && !seen.holdsFigures()) {
            passage.skip();
            passage.askedUnit = "";
            units.begin(items);
            whereabouts.skip();
            return;
        }
        begin(line, shape, first, colon);
        if (names) {
            frame.above().runIn(saidBefore);
        }
        int i = first;
        while (i < items.size()) {
            i = Math.max(i + 1, item(i));
        }
        if (bare) {
            saidBefore = frame.sayings();
        }
        final boolean asks = colon && text[line.end() - 1] == '?' && passage.unitNamed >= 0;
        leaveEarlier(items.size() - 1);
        passage.end(colon && !heading, heading, shape, asks ? units.code(passage.unitNamed, Role.UNIT) : "");
        passage.report();
    }

    private void begin(final MainText.Line line, final LineShape shape, final int first, final boolean colon) {
        passage.begin(continued, shape, seen.isByPartner(first, passage.behindNumber()), colon && !items.holdNumbers());
        continued = colon || ";:,".indexOf(items.charAt(line.end() - 1)) >= 0;
        periods.begin(items);
        units.begin(items);
        numbers.begin(line.start(), line.end());
        passage.use(0, first, "date");
        passage.sentenceStart = first;
    }

    private int item(final int item) {
        return switch (items.kind(item)) {
            case Items.NUMBER -> numbers.read(item);
            case Items.PHRASE -> phrase(item);
            case Items.MARK -> {
                marks.read(item);
                yield item + 1;
            }
            case Items.STOP -> {
                if (item + 1 < items.size()) {
                    if (items.isQuestionMark(item)
                            && !items.isVietnamese()
                            && passage.unitNamed >= passage.sentenceStart) {
                        passage.askedUnit = units.code(passage.unitNamed, Role.UNIT);
                    }
                    leaveEarlier(item);
                    passage.endSentence(item + 1);
                }
                yield item + 1;
            }
            case Items.HOST -> {
                frame.say(new Assignment(Slot.CHANNEL, items.printed(item)));
                yield item + 1;
            }
            default -> item + 1;
        };
    }

    /** What had been before is only compared with: its year dates nothing that follows. */
    private void leaveEarlier(final int stop) {
        if (!items.isVietnamese()
                && passage.sentenceStart < stop
                && times.saysYear()
                && lexicon.is(Form.PAST_PERFECT, items.printed(items.start(passage.sentenceStart), items.end(stop)))) {
            times.dropEarlier(passage.out.published.map(LocalDate::getYear).orElse(0));
        }
    }

    private int phrase(final int item) {
        final int phrase = items.phrase(item);
        final int roles = lexicon.roles(phrase);
        frame.at(items.start(item), items.end(item));
        if (units.isBreak(item, "RECORD")) {
            return record(item);
        }
        if ((roles & PLACING) != 0) {
            if (lexicon.has(phrase, Role.BOUNDARY) && whereabouts.boundary(item)) {
                return item + 1;
            }
            if (lexicon.has(phrase, Role.PLACE_KIND)) {
                whereabouts.kind(item);
            }
            if (lexicon.has(phrase, Role.RECEIVING)) {
                whereabouts.receiving(item);
            }
        }
        if ((roles & Role.CUE.bit()) != 0) {
            cues.say(item, phrase);
        }
        if ((roles & MAY_BEGIN_PERIOD) != 0) {
            final PeriodPhrase period = periods.read(item, aroundPeriod.opens(item));
            if (period.isPresent()) {
                if (period.kind() == PeriodPhrase.Kind.SAME_PERIOD
                        && units.isPhrase(item - 1, Role.CLAIM)
                        && items.follows(item)) {
                    // "Tăng 14% cùng kỳ" leaves out the "so với".
                    times.beginBase();
                }
                if (item == passage.sentenceStart && aroundPeriod.isPartOfTime(item)) {
                    // "Riêng tháng 9 có 5 dự án": what the sentence before was about.
                    goOn(item);
                    otherTime();
                }
                passage.contrasted = false;
                passage.sameFigure |= item == passage.sentenceStart && seen.isBareValueBehind(period.next());
                return dating.take(period);
            }
        }
        passage.withinYear |= aroundPeriod.isWithinYear(item);
        if (beginsSentence(item)
                && (items.gap(item) == 0 || (items.gap(item) == 1 && (!items.isVietnamese() || isLettered(item))))
                && lexicon.has(phrase, Role.OUTLOOK)
                && !units.code(item, Role.OUTLOOK).equals(HeadingReader.RESULT)) {
            // A sentence that begins with "Tiếp tục" tells what is to be done.
            frame.say(new Assignment(Slot.TARGET, "YES"));
        }
        if ((roles & Role.BREAK.bit()) != 0) {
            turn(units.code(item, Role.BREAK), item);
        }
        if ((roles & ACTIVE) == 0) {
            return item + 1;
        }
        if (lexicon.has(phrase, Role.ZERO)) {
            if (units.isPhrase(item + 1, Role.UNIT) && items.gap(item + 1) <= 1) {
                return numbers.zero(item);
            }
            if (items.isNumber(item + 1) && items.gap(item + 1) <= 1) {
                // "Chưa đón được 1 triệu": less than that, and not nothing.
                frame.say(new Assignment(Slot.MOOD, "UNREAL"));
            }
        }
        if (lexicon.has(phrase, Role.NUMBER_WORD)) {
            final Amount amount = amounts.readWords(items, item);
            if (numbers.isCounted(item, amount)) {
                return numbers.figure(item, amount);
            }
            numbers.inWords(item, amount.next());
        }
        if (lexicon.has(phrase, Role.UNIT) && isOfNounBefore(item)) {
            cues.sayWhere(prose.nouns(phrase), item);
        } else if (lexicon.has(phrase, Role.UNIT)) {
            cues.sayAll(prose.nouns(phrase), item);
            cues.joinPart(item);
            passage.pendingUnit = item;
            passage.unitNamed = item;
        }
        cues.place(item);
        if (lexicon.has(phrase, Role.AREA)) {
            whereabouts.province(item);
        }
        if (lexicon.has(phrase, Role.BASE) || ranges.returnsTo(item)) {
            times.beginBase();
        }
        if (lexicon.has(phrase, Role.ORDER)) {
            if (units.code(item, Role.ORDER).equals("BEHIND")) {
                final int before = items.isMark(item - 1, ',') ? item - 2 : item - 1;
                passage.series.end(!units.isPhrase(before, Role.CLAIM));
            } else {
                numbers.order(item);
            }
        }
        if (lexicon.has(phrase, Role.PART)) {
            if (items.nameBehind(item) >= 0) {
                // "Riêng VSIP": a part of the province that no list knows.
                frame.say(new Assignment(Slot.SCOPE, "LOCAL"));
            }
            goOn(item);
            if (periods.read(item + 1, true).isPresent() || (dating.isPeriodEnd(item) && items.follows(item))) {
                // "Riêng tháng 12", "in December alone".
                otherTime();
            } else {
                passage.heads.beginParts();
                frame.beginPart();
            }
        }
        return item + 1;
    }

    /** "Đông nhất từ hồi tái lập tỉnh năm 1997": the year dates nothing. */
    private int record(final int item) {
        int end = item + 1;
        while (end < items.size() && items.kind(end) != Items.STOP && items.kind(end) != Items.MARK) {
            if (items.isNumber(end) && !periods.isYear(end)) {
                return item + 1;
            }
            end++;
        }
        passage.use(item, end, "period");
        return end;
    }

    /** The total of the sentence at another time, which is no mean even where the one before was. */
    private void otherTime() {
        passage.heads.beginOtherTime();
        frame.forget(Slot.MEAN);
        frame.forget(Slot.PER);
    }

    /** "The number of guests at accommodation establishments reached …": not the establishments. */
    private boolean isOfNounBefore(final int item) {
        return !items.isVietnamese()
                && passage.pendingUnit == item - 2
                && units.isPhrase(item - 1, Role.LOCATIVE)
                && !units.isAnd(item - 1)
                && units.isWritten(item - 1, Form.AT)
                && items.follows(item - 1)
                && items.follows(item);
    }

    private void goOn(final int item) {
        if (item == passage.sentenceStart && items.gap(item) == 0) {
            frame.goOn();
            passage.heads.goOn();
            if (units.isBreak(item, "PARTS")
                    || (units.isPhrase(item, Role.PART)
                            && units.code(item, Role.PART).equals("WITHIN"))) {
                times.goOn();
            }
        }
    }

    /** Whether nothing but the mark of its list stands before an item in its sentence. */
    private boolean beginsSentence(final int item) {
        int first = passage.sentenceStart;
        while (first < item && items.kind(first) == Items.MARK) {
            first++;
        }
        return first == item;
    }

    /** "D) Định hướng 2016 - 2020". */
    private boolean isLettered(final int item) {
        return items.isMark(item - 1, ')') && item - 1 == passage.sentenceStart;
    }

    /** "Gồm" begins parts; after "trong khi" comes another time. */
    private void turn(final String word, final int item) {
        if (word.equals("PARTS")) {
            goOn(item);
            if (item == passage.sentenceStart) {
                passage.heads.beginPartsOfBefore();
            } else {
                passage.heads.beginParts();
            }
        } else if (word.equals("CONTRAST")) {
            passage.waiting.clear();
            passage.contrasted = !items.isVietnamese();
        } else if (word.equals("FIGURE")) {
            passage.sameFigure = true;
        }
    }
}
