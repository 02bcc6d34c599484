package niengiam.observe.prose;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.observe.prose.digits.DeclaredScales;
import niengiam.observe.prose.lines.LineShape;
import niengiam.observe.prose.lines.MainText;
import niengiam.observe.prose.lines.PastedTable;
import niengiam.source.document.Block;
import niengiam.source.document.Document;
import niengiam.source.document.RunningText;
import niengiam.text.Items;
import niengiam.text.PeriodReader;
import niengiam.text.PhraseReader;
import niengiam.text.WrittenStyle;

/**
 * Reads documents: which lines are the article, what its title says about the period, then paragraph by paragraph, then
 * what could only be known at the end. Time and memory are linear in the length of the text. One for each thread.
 */
public final class ProseReader {

    /** Rows are paragraphs of their own, which no line of the text has the number of. */
    private static final int FIRST_ROW = 1 << 28;

    private static final int LONGEST_AMOUNT = 32;

    private final Settlement settlement;
    private final MainText mainText;
    private final ParagraphReader paragraphs;
    private final PhraseReader phrases;
    private final PeriodReader periods;
    private final Datelines datelines;
    private final HeadingReader headings;
    private final Items items;
    private final PastedTable table;
    private int row;
    private boolean bareAmount;
    private final DeclaredScales scales;

    public ProseReader(final ProseLexicon lexicon) {
        this.settlement = new Settlement(lexicon);
        this.mainText = new MainText(lexicon.lexicon());
        this.paragraphs = new ParagraphReader(lexicon);
        this.items = paragraphs.items();
        this.scales = new DeclaredScales(lexicon.lexicon());
        this.phrases = new PhraseReader(lexicon.lexicon());
        this.periods = new PeriodReader(lexicon.lexicon());
        this.datelines = new Datelines(lexicon.lexicon(), periods, items);
        this.table = new PastedTable(lexicon.lexicon());
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

    /** Makes every figure tell its grounds, at some cost. */
    public ProseReader explaining() {
        paragraphs.explain();
        return this;
    }

    /** Reads a document. */
    public ProseReading read(final Document document, final Declared declared) {
        final RunningText running = document.running();
        final char[] text = running.characters();
        final Findings findings = new Findings();
        final WrittenStyle written = WrittenStyle.of(text);
        phrases.begin(written.vietnamese());
        table.begin(written.vietnamese());
        row = FIRST_ROW;
        bareAmount = false;
        paragraphs.begin(written);
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
        if (line.block().cells().isEmpty()) {
            table.end();
        }
        if (!line.block().cells().isEmpty()) {
            table.row(text, line.block());
            if (table.isHeadOfNames()) {
                context("head", findings);
                return;
            }
        }
        if (items.holdNumbers() && PastedTable.isRow(text, line.block())) {
            row(text, line, findings);
            return;
        }
        if (items.holdNumbers() && datelines.isDateline(line, findings)) {
            context("date", findings);
            return;
        }
        final LineShape shape = LineShape.of(text, line.start(), line.end());
        final boolean names = bareAmount;
        bareAmount = isBareAmount(line, shape);
        paragraphs.beside(bareAmount, names);
        scales.read(items, findings.scales);
        final boolean heading =
                !names && line.block().kind() != Block.Kind.ROW && headings.isHeading(text, line, shape);
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

    /** "▶ 33.480 TỶ ĐỒNG" on a line of its own: the next line names it. */
    private boolean isBareAmount(final MainText.Line line, final LineShape shape) {
        final int first = items.size() > 0 && items.start(0) < shape.begin() ? 1 : 0;
        return line.end() - line.start() <= LONGEST_AMOUNT
                && items.isNumber(first)
                && items.isPhrase(items.size() - 1)
                && line.end() == items.end(items.size() - 1);
    }

    /** The numbers of a table below periods are read as lines; others are figures that nobody has read, years are not. */
    private void row(final char[] text, final MainText.Line row, final Findings findings) {
        if (table.isHead(text, row.block())) {
            paragraphs.table();
        }
        final Map<Integer, String> uses = new HashMap<>();
        for (final PastedTable.Line line : table.lines(text, row.block())) {
            cell(line, findings, uses);
        }
        take(text, row);
        for (int i = 0; i < items.size(); i++) {
            if (items.isNumber(i)) {
                final String use = uses.getOrDefault(items.start(i), periods.isYear(i) ? "period" : "");
                final boolean figure = use.indexOf('.') > 0;
                findings.groups.add(new Findings.Group(
                        items.start(i),
                        items.end(i),
                        figure ? DigitGroup.Use.USED : use.isEmpty() ? DigitGroup.Use.UNREAD : DigitGroup.Use.CONTEXT,
                        use.isEmpty() ? "table" : use));
            }
        }
    }

    private void cell(final PastedTable.Line line, final Findings findings, final Map<Integer, String> uses) {
        final Findings found = new Findings(findings.outline, new DeclaredScales.Of());
        final MainText.Line made =
                new MainText.Line(new Block(Block.Kind.ITEM, 0, 0, line.text().length, List.of()), MainText.Kind.BODY);
        take(line.text(), made);
        paragraphs.read(line.text(), made, LineShape.of(line.text(), 0, line.text().length), false, 0, found);
        for (final Draft draft : found.drafts) {
            if (draft.start == line.numberStart()) {
                findings.drafts.add(draft.inCell(line, row++));
                uses.put(line.cellStart(), draft.rule.id());
            }
        }
        for (final Findings.Said claim : found.claims) {
            findings.claims.add(new Findings.Said(claim.kind(), line.cellStart(), line.cellEnd()));
            uses.put(line.cellStart(), "claim");
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
