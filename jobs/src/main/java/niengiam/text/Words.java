package niengiam.text;

import java.util.Arrays;

/**
 * The words of a lexicon, each with a number. Looking one up compares characters in place and makes no string. Number 0
 * is every other word.
 */
final class Words {

    static final int UNKNOWN = 0;

    private static final int FIRST_SIZE = 1 << 12;
    private static final int HASH_FACTOR = 31;

    private char[][] words = new char[FIRST_SIZE][];
    private int[] hashes = new int[FIRST_SIZE];
    private int[] numbers = new int[FIRST_SIZE];
    private int count;

    /** The number of a folded word, which is added if it is new. */
    int add(final char[] word, final int length) {
        final int known = find(word, length, hash(word, length));
        if (known != UNKNOWN) {
            return known;
        }
        if (2 * (count + 1) > words.length) {
            grow();
        }
        count++;
        put(Arrays.copyOf(word, length), count);
        return count;
    }

    /** Makes another spelling mean the same word. */
    void alias(final char[] spelling, final int length, final int number) {
        if (find(spelling, length, hash(spelling, length)) == UNKNOWN) {
            if (2 * (count + 1) > words.length) {
                grow();
            }
            put(Arrays.copyOf(spelling, length), number);
        }
    }

    int find(final char[] word, final int length, final int wordHash) {
        final int hash = mix(wordHash);
        final int[] known = hashes;
        int slot = hash & (known.length - 1);
        while (known[slot] != 0) {
            if (known[slot] == hash && isSame(words[slot], word, length)) {
                return numbers[slot];
            }
            slot = (slot + 1) & (known.length - 1);
        }
        return UNKNOWN;
    }

    private static boolean isSame(final char[] known, final char[] word, final int length) {
        if (known.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known[i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** How many words there are; the numbers run from 1 to this. */
    int count() {
        return count;
    }

    static int hash(final char[] word, final int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = step(hash, word[i]);
        }
        return hash;
    }

    static int step(final int hash, final char c) {
        return hash * HASH_FACTOR + c;
    }

    private void put(final char[] word, final int number) {
        final int hash = mix(hash(word, word.length));
        int slot = hash & (words.length - 1);
        while (words[slot] != null) {
            slot = (slot + 1) & (words.length - 1);
        }
        words[slot] = word;
        hashes[slot] = hash;
        numbers[slot] = number;
    }

    private void grow() {
        final char[][] oldWords = words;
        final int[] oldNumbers = numbers;
        words = new char[oldWords.length * 2][];
        hashes = new int[oldNumbers.length * 2];
        numbers = new int[oldNumbers.length * 2];
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] != null) {
                put(oldWords[i], oldNumbers[i]);
            }
        }
    }

    /** Spread, and never 0, which marks an empty place. */
    private static int mix(final int hash) {
        final int mixed = hash * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) | 1 << 31;
    }
}
