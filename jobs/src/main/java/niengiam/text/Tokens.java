package niengiam.text;

import java.util.Arrays;

/** The tokens of a stretch of text, as arrays that are used again for the next stretch. */
final class Tokens {

    static final byte WORD = 0;
    static final byte NUMBER = 1;
    static final byte PUNCTUATION = 2;
    /** A host name such as {@code example.vn}. */
    static final byte HOST = 3;

    private byte[] kinds = new byte[256];
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] words = new int[256];
    private int size;

    void clear() {
        size = 0;
    }

    void add(final byte kind, final int start, final int end, final int word) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            words = Arrays.copyOf(words, size * 2);
        }
        kinds[size] = kind;
        starts[size] = start;
        ends[size] = end;
        words[size] = word;
        size++;
    }

    int size() {
        return size;
    }

    byte kind(final int token) {
        return kinds[token];
    }

    int start(final int token) {
        return starts[token];
    }

    int end(final int token) {
        return ends[token];
    }

    int word(final int token) {
        return words[token];
    }

    int[] words() {
        return words;
    }

    /** Whether nothing stands between a token and the one before it. */
    boolean isGlued(final int token) {
        return token > 0 && token < size && starts[token] == ends[token - 1];
    }
}
