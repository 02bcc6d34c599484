package niengiam.text;

/**
 * The words of a lexicon, each with a number. A word is looked up by 48 bits of its FNV-1a hash alone, so that reading makes
 * no string and compares no characters. Number 0 is every other
 * word.
 */
final class Words {

    static final int UNKNOWN = 0;

    /** The hash of no characters. */
    static final long EMPTY_HASH = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;
    private static final int FIRST_SIZE = 1 << 13;
    private static final long NUMBER = 0xffff;

    /** 48 bits of a hash and the number of its word; 0 for an empty place. */
    private long[] entries = new long[FIRST_SIZE];

    private int places;
    private int count;

    /** The number of a folded word, which is added if it is new. */
    int add(final long hash) {
        final int known = find(hash);
        if (known != UNKNOWN) {
            return known;
        }
        count++;
        put(hash, count);
        return count;
    }

    /** Makes another spelling mean the same word. */
    void alias(final CharSequence spelling, final int number) {
        long hash = EMPTY_HASH;
        for (int i = 0; i < spelling.length(); i++) {
            hash = step(hash, spelling.charAt(i));
        }
        if (find(hash) == UNKNOWN) {
            put(hash, number);
        }
    }

    int find(final long hash) {
        final long[] known = entries;
        int slot = slot(hash);
        long entry = known[slot];
        while (entry != 0) {
            if (((entry ^ hash) & ~NUMBER) == 0) {
                return (int) (entry & NUMBER);
            }
            slot = (slot + 1) & (known.length - 1);
            entry = known[slot];
        }
        return UNKNOWN;
    }

    /** How many words there are; the numbers run from 1 to this. */
    int count() {
        return count;
    }

    /** The hash of one more character. */
    static long step(final long hash, final char c) {
        return (hash ^ c) * PRIME;
    }

    private void put(final long hash, final int number) {
        if (number > NUMBER) {
            throw new IllegalStateException("Unsupported lexicon: more than " + NUMBER + " different words");
        }
        if (4 * (places + 1) > entries.length) {
            grow();
        }
        places++;
        place((hash & ~NUMBER) | number);
    }

    private void place(final long entry) {
        int slot = slot(entry);
        while (entries[slot] != 0) {
            slot = (slot + 1) & (entries.length - 1);
        }
        entries[slot] = entry;
    }

    private void grow() {
        final long[] old = entries;
        entries = new long[old.length * 2];
        for (final long entry : old) {
            if (entry != 0) {
                place(entry);
            }
        }
    }

    private int slot(final long hash) {
        return (int) ((hash >>> 40) ^ (hash >>> 20)) & (entries.length - 1);
    }
}
