package niengiam.text;

/**
 * The words of a lexicon, each with a number. A word is looked up by its 64-bit FNV-1a hash alone, so that reading makes
 * no string and compares no characters. Number 0 is every other
 * word.
 */
final class Words {

    static final int UNKNOWN = 0;

    /** The hash of no characters. */
    static final long EMPTY_HASH = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;
    private static final int FIRST_SIZE = 1 << 13;

    private long[] hashes = new long[FIRST_SIZE];
    private int[] numbers = new int[FIRST_SIZE];
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
        final long[] known = hashes;
        int slot = slot(hash);
        while (known[slot] != 0) {
            if (known[slot] == hash) {
                return numbers[slot];
            }
            slot = (slot + 1) & (known.length - 1);
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
        if (2 * (places + 1) > hashes.length) {
            grow();
        }
        places++;
        int slot = slot(hash);
        while (hashes[slot] != 0) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        hashes[slot] = hash;
        numbers[slot] = number;
    }

    private void grow() {
        final long[] oldHashes = hashes;
        final int[] oldNumbers = numbers;
        hashes = new long[oldHashes.length * 2];
        numbers = new int[oldNumbers.length * 2];
        places = 0;
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                put(oldHashes[i], oldNumbers[i]);
            }
        }
    }

    private int slot(final long hash) {
        return (int) (hash ^ (hash >>> 32)) & (hashes.length - 1);
    }
}
