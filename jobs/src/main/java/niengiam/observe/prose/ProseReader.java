package niengiam.observe.prose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import niengiam.source.Document;
import niengiam.text.Items;
import niengiam.text.Lexicon;
import niengiam.text.PeriodPhrase;
import niengiam.text.PeriodPhrase.Kind;
import niengiam.text.PeriodReader;
import niengiam.text.PhraseReader;
import niengiam.text.Role;

/**
 * Reads documents: which lines are the article, what its title says about the period, then paragraph by paragraph, then
 * what could only be known at the end. Time and memory are linear in the length of the text. One for each thread.
 */
public final class ProseReader {

    private static final int LONGEST_HEADING = 200;
    private static final int LONGEST_DATELINE = 80;

    private final Lexicon lexicon;
    private final Settlement settlement;
    private final MainText mainText;
    private final ParagraphReader paragraphs;
    private final PhraseReader phrases;
    private final PeriodReader periods;
    private final Items items;

    public ProseReader(final ProseLexicon lexicon) {
        this.lexicon = lexicon.lexicon();
        this.settlement = new Settlement(lexicon.codes());
        this.mainText = new MainText(this.lexicon);
        this.paragraphs = new ParagraphReader(lexicon);
        this.items = paragraphs.items();
        this.phrases = new PhraseReader(this.lexicon);
        this.periods = new PeriodReader(this.lexicon);
    }

    /**
     * What the caller knows about a document.
     *
     * @param area id of its territory; empty to find it in the text
     * @param published the day it was published; empty to find it in the text
     * @param producer who published it
     */
    public record Declared(Optional<String> area, Optional<LocalDate> published, String producer) {
        /** Nothing is known. */
        public static final Declared NOTHING = new Declared(Optional.empty(), Optional.empty(), "");
    }

    /** Reads a document. */
    public ProseReading read(final Document document, final Declared declared) {
        final char[] text = document.text().toCharArray();
        final Findings findings = new Findings();
        paragraphs.begin();
        Optional<LocalDate> published = declared.published();
        for (final MainText.Line line : mainText.lines(text)) {
            final Optional<LocalDate> dated = line(text, line, findings);
            published = published.isPresent() ? published : dated;
        }
        return settlement.settle(findings, document, new Declared(declared.area(), published, declared.producer()));
    }

    private Optional<LocalDate> line(final char[] text, final MainText.Line line, final Findings findings) {
        switch (line.kind()) {
            case NAVIGATION -> {
                if (hasDigit(text, line)) {
                    take(text, line);
                    context("navigation", findings);
                }
                return Optional.empty();
            }
            case TITLE -> {
                return title(text, line, findings);
            }
            default -> {
                take(text, line);
                if (items.holdNumbers() && PastedTable.isRow(text, line.start(), line.end())) {
                    row(findings);
                    return Optional.empty();
                }
                final boolean heading =
                        line.end() - line.start() <= LONGEST_HEADING && ".;,:".indexOf(text[line.end() - 1]) < 0;
                final Optional<LocalDate> dated =
                        heading && items.holdNumbers() ? dateline(line, findings) : Optional.empty();
                if (dated.isEmpty()) {
                    if (heading) {
                        heading(findings);
                    }
                    paragraphs.read(text, line.start(), line.end(), findings);
                }
                return dated;
            }
        }
    }

    private Optional<LocalDate> title(final char[] text, final MainText.Line line, final Findings findings) {
        take(text, line);
        context("title", findings);
        Optional<LocalDate> dated = Optional.empty();
        for (int i = 0; i < items.size(); i++) {
            area(i, findings);
            final PeriodPhrase period = periods.read(i, true);
            if (period.isPresent()) {
                if (period.kind() == Kind.SPAN && !findings.documentPeriod.isPresent()) {
                    findings.documentPeriod = period;
                }
                if (period.kind() == Kind.DAY && period.next() >= items.size() - 2) {
                    dated = PeriodSettlement.day(period.end());
                }
                i = period.next() - 1;
            }
        }
        return dated;
    }

    private void area(final int item, final Findings findings) {
        if (items.isPhrase(item) && lexicon.has(items.phrase(item), Role.AREA)) {
            findings.mention(
                    lexicon.meaning(items.phrase(item), Role.AREA).orElseThrow().value(), 3);
        }
    }

    /** "Hà Nam, ngày 15 tháng 01 năm 2019", or a short line that is little but a date: "Cập nhật: 12/07/2019 08:30". */
    private Optional<LocalDate> dateline(final MainText.Line line, final Findings findings) {
        final int farthest = line.end() - line.start() <= LONGEST_DATELINE ? Math.min(3, items.size()) : 1;
        for (int first = 0; first < farthest; first++) {
            final PeriodPhrase period = periods.read(first, true);
            if (period.isPresent() && period.kind() == Kind.DAY && !period.lacksYear() && endsWith(period)) {
                context("date", findings);
                area(0, findings);
                return PeriodSettlement.day(period.end());
            }
        }
        return Optional.empty();
    }

    /** Whether nothing follows but a time of day. */
    private boolean endsWith(final PeriodPhrase period) {
        for (int i = period.next(); i < items.size(); i++) {
            if (items.isPhrase(i) || items.kind(i) == Items.HOST || i > period.next() + 4) {
                return false;
            }
        }
        return true;
    }

    /** A heading may say what the figures below it are about: a period, or the future. */
    private void heading(final Findings findings) {
        boolean outlook = false;
        PeriodPhrase said = Draft.Period.NONE;
        boolean unit = false;
        for (int i = 0; i < items.size(); i++) {
            if (!items.isPhrase(i)) {
                continue;
            }
            outlook |= lexicon.meaning(items.phrase(i), Role.OUTLOOK)
                    .filter(meaning -> meaning.value().isEmpty())
                    .isPresent();
            unit |= lexicon.has(items.phrase(i), Role.SCALE) || lexicon.has(items.phrase(i), Role.CURRENCY);
            final PeriodPhrase period = periods.read(i, false);
            if (period.isPresent()) {
                said = said.isPresent() ? said : period;
                i = period.next() - 1;
            }
        }
        if (unit) {
            return;
        }
        findings.outlook = outlook;
        if (said.kind() == Kind.SPAN) {
            findings.sectionPeriod = said;
        }
    }

    /** The numbers of a table are figures that nobody has read; its years are not. */
    private void row(final Findings findings) {
        for (int i = 0; i < items.size(); i++) {
            if (items.isNumber(i)) {
                final boolean year = periods.isYear(i);
                findings.groups.add(new Findings.Group(
                        items.start(i),
                        items.end(i),
                        year ? DigitGroup.Use.CONTEXT : DigitGroup.Use.UNREAD,
                        year ? "period" : "table"));
            }
        }
    }

    private void take(final char[] text, final MainText.Line line) {
        phrases.read(text, line.start(), line.end(), items);
        periods.begin(items);
    }

    private static boolean hasDigit(final char[] text, final MainText.Line line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (text[i] >= '0' && text[i] <= '9') {
                return true;
            }
        }
        return false;
    }

    private void context(final String kind, final Findings findings) {
        for (int i = 0; i < items.size(); i++) {
            if (items.isNumber(i)) {
                findings.groups.add(new Findings.Group(items.start(i), items.end(i), DigitGroup.Use.CONTEXT, kind));
            }
        }
    }

    /** The lines of a text and their kinds, for tests. */
    List<MainText.Line> lines(final String text) {
        return mainText.lines(text.toCharArray());
    }
}
