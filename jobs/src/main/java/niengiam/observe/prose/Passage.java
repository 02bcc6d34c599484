package niengiam.observe.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import niengiam.observe.prose.lines.LineShape;
import niengiam.observe.prose.lines.ListLeads;
import niengiam.observe.prose.said.ProjectsTold;
import niengiam.observe.prose.said.Sayings;
import niengiam.observe.prose.said.Slot;
import niengiam.observe.prose.time.FigureTime;
import niengiam.observe.prose.time.Times;
import niengiam.text.Items;
import niengiam.text.NumberStyle;
import niengiam.text.WrittenStyle;

/**
 * The paragraph that is being read and what the reader has in mind: what was said, the periods that hold, the numbers
 * that were counted before. Shared by the classes that read it, one for each thread.
 */
final class Passage {

    /** Longer sentences are no headings within a line. */
    private static final int RUN_IN = 60;

    final Items items = new Items();
    final Frame frame = new Frame();
    final Times times = new Times();
    final Heads heads = new Heads();
    final Series series = new Series();
    final SpokenPlace place = new SpokenPlace();

    /** Figures of the sentence whose period may still come. */
    final List<FigureTime> waiting = new ArrayList<>();

    /** What became of each number: empty for nothing yet, the id of a rule for a figure, a kind of context. */
    private String[] uses = new String[64];

    Findings out = new Findings();
    NumberStyle style = NumberStyle.VI;

    /** Whether figures keep the words that gave them their meaning. */
    boolean explaining;

    /** How the document writes its numbers. */
    WrittenStyle written = new WrittenStyle(true, NumberStyle.VI, false);

    /** Whether a list of plans is being read: "phấn đấu: đón …; thu …". */
    boolean planned;

    /** What leads in the lists that are being read. */
    private final ListLeads leads = new ListLeads();

    /** The projects that a list by partner is of. */
    final ProjectsTold projects = new ProjectsTold();

    /** How many figures there were before the sentence, and before the line. */
    private int draftsBefore;

    private int draftsOfLine;

    /** 1-based. */
    int paragraph;

    int sentenceStart;

    /** Whether the sentence is a question. */
    boolean asked;

    /** "Double the previous year's 2.57 million, of whom 254,000 …": whose part follows nobody says. */
    boolean partOfEither;

    /** Whether the sentence speaks of a number of years: "trong 3 năm qua". */
    boolean severalYears;

    /** Whether new and added projects were told before a count of which nothing says which it is. */
    boolean openStatus;

    /** Whether "whereas" stood before, and no period since: what follows may be of a time that is named behind it. */
    boolean contrasted;

    /** Whether the sentence says "trong năm", and no year. */
    boolean withinYear;

    /** The period read last: its first item and the one behind it. */
    int periodFirst;

    int periodNext = -1;

    /** The unit that stands in brackets before a colon of this line. */
    UnitAround.Head label = UnitAround.Head.NONE;

    /** Whether the part of the number that is being read is a guess. */
    boolean openPart;

    /** Whether the sentence tells the same figure as the one before, of another time: "con số này". */
    boolean sameFigure;

    /** Where the words of the line begin, behind its number. */
    int firstItem;

    /** The phrases of the units counted last and before that; -1 for none. */
    int unitCounted = -1;

    int unitCountedBefore = -1;

    /** The phrase of the unit that the second number of a pair counts; -1 for none. */
    int pairedUnit = -1;

    /** The item behind the noun phrase of the number read last. */
    int zoneEnd;

    /** The noun that stood before its number: "khách quốc tế đạt 13.240"; -1 for none. */
    int pendingUnit;

    /** The colon behind a label whose noun stands before a comma; -1 for none. */
    int labelUnit = -1;

    /** The noun of the label that the sentence begins with: "Visitors to Ha Nam: 2018 – 580,000"; -1 for none. */
    int labelled = -1;

    /** The phrase that names the part which a number without a noun counts; -1 for none. */
    int partName = -1;

    /** Whether the number that is being read is another value of what was counted last: "the figure rose to …". */
    boolean again;

    /** The phrase of the unit that the sentence named last; -1 for none. */
    int unitNamed = -1;

    /** What the question before this line asks for the number of; empty text for none. */
    String askedUnit = "";

    /** The item behind the amount read last, and its currency. */
    int moneyEnd;

    String currency = "";

    /** Forgets the document before. */
    void forget() {
        frame.forget();
        times.forget();
        heads.forget();
        waiting.clear();
        leads.forget();
        projects.forget();
        paragraph = 0;
    }

    /**
     * Begins a paragraph, or goes on with one that was cut by a line break.
     *
     * @param byPartner whether the line is about a partner
     * @param leadsIn whether it is but the words before a list
     */
    void begin(final boolean continued, final LineShape shape, final boolean byPartner, final boolean leadsIn) {
        final boolean further = leads.begin(shape, continued);
        final boolean ofProjects = byPartner && projects.areOf(leads.lead());
        final boolean goesOn = further || ofProjects || (leadsIn && projects.areOf(Sayings.NOTHING));
        draftsOfLine = out.drafts.size();
        if (!continued) {
            paragraph++;
            frame.nextParagraph();
            times.nextParagraph(goesOn);
            series.nextParagraph();
            place.nextParagraph();
        }
        frame.above().lead(ofProjects ? projects.lead(leads.lead()) : leads.lead());
        heads.lead(leads.unit());
        if (uses.length < items.size()) {
            uses = new String[items.size() * 2];
        } else {
            Arrays.fill(uses, 0, items.size(), null);
        }
        zoneEnd = 0;
        moneyEnd = -1;
        unitCounted = -1;
        unitCountedBefore = -1;
        pairedUnit = -1;
        label = UnitAround.Head.NONE;
        periodNext = -1;
        heads.forget();
        final boolean ofDocument = written.isMixed() || items.isVietnamese() == written.vietnamese();
        style = ofDocument && !written.isMixed()
                ? written.style()
                : items.isVietnamese() ? NumberStyle.VI : NumberStyle.EN;
        beginSentence(0);
        firstItem = behindNumber();
    }

    /** The item where the words of a line begin. */
    int behindNumber() {
        int first = 0;
        while (items.isNumber(first) && (items.isMark(first + 1, '.') || items.isMark(first + 1, ')'))) {
            first += 2;
        }
        return first;
    }

    /** Gives a figure its place and what its sentence says of when and whether it was. */
    void locate(final Draft draft) {
        place.locate(draft, out);
        if (severalYears) {
            draft.time.spanSeveralYears();
        }
        if (withinYear) {
            draft.time.stayWithinYear();
        }
        draft.unreal = asked
                ? Optional.of("it stands in a question: asked, or said")
                : partOfEither
                        ? Optional.of("a part of what is told, or of what that is compared with")
                        : frame.inClause(Slot.MOOD).equals("UNREAL")
                                        || frame.saidHere(Slot.MOOD).equals("SCENARIO")
                                ? Optional.of("what stands before it denies it, or calls it possible")
                                : Optional.empty();
    }

    private void beginSentence(final int item) {
        place.nextSentence();
        planned = false;
        sentenceStart = item;
        draftsBefore = out.drafts.size();
        asked = isQuestion(item);
        severalYears = false;
        contrasted = false;
        withinYear = false;
        openStatus = false;
        partOfEither = false;
        pendingUnit = -1;
        labelUnit = -1;
        unitNamed = -1;
        labelled = -1;
        heads.nextSentence();
        waiting.clear();
    }

    private boolean isQuestion(final int from) {
        int end = from;
        while (end < items.size() && items.kind(end) != Items.STOP) {
            end++;
        }
        return end < items.size() && items.charAt(items.start(end)) == '?';
    }

    void endSentence(final int next) {
        if (out.drafts.size() > draftsBefore) {
            projects.tell(frame.sayings());
        }
        if (isRunIn(next)) {
            frame.above().runIn(frame.sayings());
        }
        if (frame.saidHere(Slot.TARGET).equals("YES")) {
            times.dropTopic();
        }
        times.nextSentence();
        frame.nextSentence();
        sameFigure = false;
        series.nextSentence();
        beginSentence(next);
    }

    /** Whether the sentence that ends is but a few words without a figure at the beginning of its line. */
    private boolean isRunIn(final int next) {
        if (next >= items.size() || sentenceStart > firstItem || items.start(next) - items.start(firstItem) > RUN_IN) {
            return false;
        }
        for (int i = firstItem; i < next; i++) {
            // Years may stand there: "d) Định hướng 2016 - 2020."
            if (items.isNumber(i) && (!isUsed(i) || isFigure(i))) {
                return false;
            }
        }
        return true;
    }

    /** Passes over a line without figures. */
    void skip() {
        paragraph++;
        leads.forget();
        projects.forget();
    }

    /** Ends a line: what it said leads in the items below it. */
    void end(final boolean colon, final boolean heading, final LineShape shape, final String asks) {
        askedUnit = asks;
        final boolean bare = out.drafts.size() == draftsOfLine;
        if (heading || (colon && bare && items.holdNumbers())) {
            projects.forget();
        }
        if (heading) {
            leads.forget();
        } else if (colon || shape.isBullet() || shape.isNumbered()) {
            leads.end(frame.sayings(), heads.unit().isEmpty() ? asks : heads.unit(), colon, shape);
        }
        endSentence(items.size());
        if (colon && !bare) {
            projects.leadIn();
        }
    }

    void use(final int item, final String kind) {
        uses[item] = kind;
    }

    /** Gives all numbers from an item to another the same use. */
    void use(final int from, final int next, final String kind) {
        for (int i = from; i < next; i++) {
            if (items.isNumber(i)) {
                uses[i] = kind;
            }
        }
    }

    boolean isUsed(final int item) {
        return uses[item] != null;
    }

    /** Whether a number was made a figure. */
    boolean isFigure(final int item) {
        return uses[item] != null && uses[item].indexOf('.') > 0;
    }

    /** Reports what became of each number. */
    void report() {
        for (int i = 0; i < items.size(); i++) {
            if (!items.isNumber(i)) {
                continue;
            }
            final String use = uses[i];
            out.groups.add(new Findings.Group(
                    items.start(i),
                    items.end(i),
                    use == null
                            ? DigitGroup.Use.UNREAD
                            : use.equals("rejected")
                                    ? DigitGroup.Use.REJECTED
                                    : use.indexOf('.') > 0 ? DigitGroup.Use.USED : DigitGroup.Use.CONTEXT,
                    use == null ? "" : use));
        }
    }
}
