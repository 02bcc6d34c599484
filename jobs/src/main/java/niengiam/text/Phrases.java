package niengiam.text;

import java.util.Arrays;

/** Sequences of words in one tree, so that all phrases that begin at a word are tried in one walk. */
final class Phrases {

    static final int NONE = -1;

    private static final int FIRST_SIZE = 1 << 13;
    private static final int WORD_BITS = 20;

    private long[] keys = new long[FIRST_SIZE];
    private int[] children = new int[FIRST_SIZE];
    private int[] phraseOf = new int[FIRST_SIZE];
    private long[] nextWords = new long[FIRST_SIZE];
    private int[] firstChild = new int[0];
    private int nodes = 1;
    private int edges;
    private int phrases;

    /** The number of a phrase, which is added if it is new. */
    int add(final int[] words) {
        int node = 0;
        for (final int word : words) {
            node = childOrNew(node, word);
        }
        if (phraseOf[node] == 0) {
            phrases++;
            phraseOf[node] = phrases;
        }
        return phraseOf[node] - 1;
    }

    /** Makes the first step of a walk one array access. Call it when all phrases are in. */
    void close(final int wordCount) {
        firstChild = new int[wordCount + 1];
        for (int word = 1; word <= wordCount; word++) {
            firstChild[word] = child(0, word);
        }
    }

    /** The node reached by a first word, or 0. */
    int first(final int word) {
        return firstChild[word];
    }

    /** The node reached from a node by a word, or 0. */
    int child(final int node, final int word) {
        // Most walks end here: no phrase goes on with a word of this kind.
        if ((nextWords[node] & 1L << word) == 0) {
            return 0;
        }
        final long key = key(node, word);
        int slot = slot(key);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return children[slot];
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return 0;
    }

    /** The phrase that ends at a node, or {@link #NONE}. */
    int phraseAt(final int node) {
        return phraseOf[node] - 1;
    }

    int count() {
        return phrases;
    }

    private int childOrNew(final int node, final int word) {
        final int known = child(node, word);
        if (known != 0) {
            return known;
        }
        if (2 * (edges + 1) > keys.length) {
            grow();
        }
        final int made = nodes;
        nodes++;
        if (made >= phraseOf.length) {
            phraseOf = Arrays.copyOf(phraseOf, phraseOf.length * 2);
            nextWords = Arrays.copyOf(nextWords, nextWords.length * 2);
        }
        nextWords[node] |= 1L << word;
        put(key(node, word), made);
        edges++;
        return made;
    }

    private void grow() {
        final long[] oldKeys = keys;
        final int[] oldChildren = children;
        keys = new long[oldKeys.length * 2];
        children = new int[oldChildren.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldChildren[i]);
            }
        }
    }

    private void put(final long key, final int child) {
        int slot = slot(key);
        while (keys[slot] != 0) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        children[slot] = child;
    }

    private int slot(final long key) {
        final long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (keys.length - 1);
    }

    private static long key(final int node, final int word) {
        return ((long) node << WORD_BITS) | word;
    }
}
