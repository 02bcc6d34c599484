package niengiam.observe.prose.said;

import java.util.Arrays;

/** What a heading, a title or the line before a list says about the figures below it, with the place of the words. */
public final class Sayings {

    public static final Sayings NOTHING = new Sayings();

    private final String[] values = new String[Slot.COUNT];
    private final int[] from = new int[Slot.COUNT];
    private final int[] to = new int[Slot.COUNT];

    public Sayings() {
        Arrays.fill(values, "");
    }

    public Sayings copy() {
        final Sayings copy = new Sayings();
        System.arraycopy(values, 0, copy.values, 0, values.length);
        System.arraycopy(from, 0, copy.from, 0, from.length);
        System.arraycopy(to, 0, copy.to, 0, to.length);
        return copy;
    }

    public void say(final Slot slot, final String value, final int start, final int end) {
        values[slot.place()] = value;
        from[slot.place()] = start;
        to[slot.place()] = end;
    }

    /** These, with what others say more. */
    public Sayings and(final Sayings others) {
        final Sayings all = copy();
        for (final Slot slot : Slot.ALL) {
            if (!others.of(slot).isEmpty()) {
                all.say(slot, others.of(slot), others.from(slot), others.to(slot));
            }
        }
        return all;
    }

    void forget(final Slot slot) {
        values[slot.place()] = "";
    }

    /** What is said of a slot; empty text for nothing. */
    public String of(final Slot slot) {
        return values[slot.place()];
    }

    public int from(final Slot slot) {
        return from[slot.place()];
    }

    public int to(final Slot slot) {
        return to[slot.place()];
    }
}
