package niengiam.observe.prose.said;

/**
 * What the last sentence with projects said of their status, funding and zone. A list by partner below it counts the same
 * where neither its lines nor the one before them say another: "489 valid projects … Of which: Japan: 72 projects".
 */
public final class ProjectsTold {

    private Sayings told = Sayings.NOTHING;

    /** Whether the sentences before told of projects of several kinds: which of them are listed nobody says. */
    private boolean open;

    public void forget() {
        told = Sayings.NOTHING;
        open = false;
    }

    /** The sentence told last leads in the list itself: "… 45 new projects. Of which:". */
    public void leadIn() {
        open = false;
    }

    /** Takes in what a sentence with figures said; one that says no status tells of no projects. */
    public void tell(final Sayings sayings) {
        if (sayings.of(Slot.STATUS).isEmpty()) {
            return;
        }
        open |= !told.of(Slot.STATUS).isEmpty() && !told.of(Slot.STATUS).equals(sayings.of(Slot.STATUS));
        told = new Sayings();
        for (final Slot slot : new Slot[] {Slot.STATUS, Slot.FUNDING, Slot.ZONE, Slot.REGISTERED}) {
            told.say(slot, sayings.of(slot), sayings.from(slot), sayings.to(slot));
        }
    }

    /** Whether a line by partner that is led in so counts them. */
    public boolean areOf(final Sayings lead) {
        return !open && !told.of(Slot.STATUS).isEmpty() && lead.of(Slot.STATUS).isEmpty();
    }

    /** What leads in a line by partner. */
    public Sayings lead(final Sayings lead) {
        return told.and(lead);
    }
}
