package niengiam.observe.prose.said;

/** What stands above a sentence and says what it leaves out, the nearest first: its paragraph's first words, the lead of its list, heading, title. */
public final class Above {

    private Sayings runIn = Sayings.NOTHING;
    private Sayings lead = Sayings.NOTHING;
    private Sayings section = Sayings.NOTHING;
    private Sayings title = Sayings.NOTHING;

    /** Begins a document. */
    public void forget() {
        runIn = Sayings.NOTHING;
        lead = Sayings.NOTHING;
        section = Sayings.NOTHING;
        title = Sayings.NOTHING;
    }

    public void nextParagraph() {
        runIn = Sayings.NOTHING;
    }

    /** What a few words say that begin the paragraph like a heading: "4. Domestic. 29 new projects". */
    public void runIn(final Sayings sayings) {
        runIn = sayings;
    }

    /** What the line before the items of a list said. */
    public void lead(final Sayings sayings) {
        lead = sayings;
    }

    /** What the heading and the title say. */
    public void headings(final Sayings heading, final Sayings ofTitle) {
        section = heading;
        title = ofTitle;
    }

    /** What the line before the items of a list said. */
    public Sayings lead() {
        return lead;
    }

    /** The nearest that says something of a slot; one that says nothing of it if none does. */
    public Sayings of(final Slot slot) {
        if (!runIn.of(slot).isEmpty()) {
            return runIn;
        }
        if (!lead.of(slot).isEmpty()) {
            return lead;
        }
        return section.of(slot).isEmpty() ? title : section;
    }

    /** What is said of a slot within the list, where headings and title do not count. */
    public String inList(final Slot slot) {
        return runIn.of(slot).isEmpty() ? lead.of(slot) : runIn.of(slot);
    }
}
