package niengiam.observe.prose.said;

import niengiam.source.SourceException;

/**
 * What a phrase says: a slot and its value.
 *
 * @param ofObject whether it says so only of the number right behind it, as a verb does of its object
 */
public record Assignment(Slot slot, String value, boolean ofObject) {

    public Assignment(final Slot slot, final String value) {
        this(slot, value, false);
    }

    public Assignment asOfObject() {
        return new Assignment(slot, value, true);
    }

    public static Assignment parse(final String text, final String entry) {
        final int mark = text.indexOf('=');
        return Slot.of(mark < 0 ? text : text.substring(0, mark))
                .map(slot -> new Assignment(slot, text.substring(mark + 1).intern()))
                .orElseThrow(() -> new SourceException("Unknown slot in \"" + text + "\" of lexicon entry " + entry
                        + ": expected slot=value with one of " + java.util.Arrays.toString(Slot.values())));
    }
}
