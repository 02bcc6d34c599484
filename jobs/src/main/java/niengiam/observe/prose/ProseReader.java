package niengiam.observe.prose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import niengiam.source.Block;
import niengiam.source.Document;
import niengiam.source.RunningText;
import niengiam.text.Items;
import niengiam.text.PeriodReader;
import niengiam.text.PhraseReader;

/**
 * Reads documents: which lines are the article, what its title says about the period, then paragraph by paragraph, then
 * what could only be known at the end. Time and memory are linear in the length of the text. One for each thread.
 */
public final class ProseReader {

    private final Settlement settlement;
    private final MainText mainText;
    private final ParagraphReader paragraphs;
    private final PhraseReader phrases;
    private final PeriodReader periods;
    private final Datelines datelines;
    private final HeadingReader headings;
    private final Items items;

    public ProseReader(final ProseLexicon lexicon) {
        this.settlement = new Settlement(lexicon.codes());
        this.mainText = new MainText(lexicon.lexicon());
        this.paragraphs = new ParagraphReader(lexicon);
        this.items = paragraphs.items();
        this.phrases = new PhraseReader(lexicon.lexicon());
        this.periods = new PeriodReader(lexicon.lexicon());
        this.datelines = new Datelines(lexicon.lexicon(), periods, items);
        this.headings = new HeadingReader(lexicon, periods, items);
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
        final RunningText running = document.running();
        final char[] text = running.characters();
        final Findings findings = new Findings();
        paragraphs.begin();
        findings.published = declared.published();
        for (final MainText.Line line : mainText.lines(running)) {
            line(text, line, findings);
        }
        return settlement.settle(
                findings, document, running, new Declared(declared.area(), findings.published, declared.producer()));
    }

    private void line(final char[] text, final MainText.Line line, final Findings findings) {
        if (line.kind() == MainText.Kind.NAVIGATION) {
            if (hasDigit(text, line)) {
                take(text, line);
                context("navigation", findings);
            }
            return;
        }
        take(text, line);
        if (items.holdNumbers() && PastedTable.isRow(text, line.block())) {
            row(findings);
            return;
        }
        if (items.holdNumbers() && datelines.isDateline(line, findings)) {
            context("date", findings);
            return;
        }
        final LineShape shape = LineShape.of(text, line.start(), line.end());
        final boolean heading =
                line.block().kind() != Block.Kind.ROW && headings.isHeading(text, line, shape);
        if (heading) {
            if (line.kind() == MainText.Kind.TITLE) {
                headings.title(shape, findings);
            } else {
                headings.heading(shape, findings);
            }
            paragraphs.scopes(findings);
        }
        paragraphs.read(text, line, shape, heading, datelines.prefix(findings), findings);
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
        return mainText.lines(new Document("lines", "", text).running());
    }
}
