package niengiam.observe.prose.said;

/**
 * What the last sentence with projects said of their status, funding and zone. A list by partner below it counts the same
 * where neither its lines nor the one before them say another: "489 valid projects … Of which: Japan: 72 projects".
 */
public final class ProjectsTold {

    private Sayings told = Sayings.NOTHING;

    public void forget() {
        told = Sayings.NOTHING;
    }

    /** Takes in what a sentence with figures said; one that says no status tells of no projects. */
    public void tell(final Sayings sayings) {
        if (sayings.of(Slot.STATUS).isEmpty()) {
            return;
        }
        told = new Sayings();
        for (final Slot slot : new Slot[] {Slot.STATUS, Slot.FUNDING, Slot.ZONE, Slot.REGISTERED}) {
            told.say(slot, sayings.of(slot), sayings.from(slot), sayings.to(slot));
        }
    }

    /** Whether a line by partner that is led in so counts them. */
    public boolean areOf(final Sayings lead) {
        return !told.of(Slot.STATUS).isEmpty() && lead.of(Slot.STATUS).isEmpty();
    }

    /** What leads in a line by partner. */
    public Sayings lead(final Sayings lead) {
        return told.and(lead);
    }
}
