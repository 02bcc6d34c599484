package niengiam.job.tables;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.api.java.UDF2;

/**
 * Places rows by their key, and cuts them into parts of about the same length, so that rows with one key are never parted.
 * It counts where Spark's own ranges sample: the same rows are cut alike on every machine, and the cells beside the key are
 * not read. A place is one number with the order of keys, which Spark compares at a glance.
 */
final class KeyRanges implements UDF2<String, String, Long> {

    private static final long serialVersionUID = 1L;

    /** Joins the columns of a key, and comes before all that may stand in them: joined keys have the order of columns. */
    static final String BORDER = "\u0001";

    /** The numbers of all keys, in their order. */
    private final HashMap<String, Integer> numbers;

    /** The numbers of the first keys of all parts but the first, in order. */
    private final int[] begins;

    /** Rows often come with the key of the row before. */
    private transient Found last = new Found("", 0);

    private record Found(String key, int number) {}

    private KeyRanges(final Map<String, Integer> numbers, final int[] begins) {
        this.numbers = new HashMap<>(numbers);
        this.begins = begins;
    }

    /**
     * The ranges of some keys.
     *
     * @param counts how many rows have each key
     * @param parts how many parts there are at most
     */
    static KeyRanges of(final Map<String, Long> counts, final int parts) {
        // Spark sorts texts by their bytes.
        final Map<byte[], String> sorted = new TreeMap<>(Arrays::compareUnsigned);
        counts.keySet().forEach(key -> sorted.put(key.getBytes(StandardCharsets.UTF_8), key));
        final long total = counts.values().stream().mapToLong(Long::longValue).sum();
        final Map<String, Integer> numbers = new HashMap<>();
        final int[] begins = new int[Math.max(0, parts - 1)];
        int cuts = 0;
        long before = 0;
        long part = 0;
        for (final String key : sorted.values()) {
            final long rows = counts.get(key);
            // Where its middle belongs: a long key does not drag its neighbours in.
            final long wanted = (before + rows / 2) * parts / total;
            if (before > 0 && wanted > part) {
                begins[cuts] = numbers.size();
                cuts++;
                part = wanted;
            }
            numbers.put(key, numbers.size());
            before += rows;
        }
        return new KeyRanges(numbers, Arrays.copyOf(begins, cuts));
    }

    int parts() {
        return begins.length + 1;
    }

    /**
     * The place of a row.
     *
     * @param key its key, one of those that were counted
     * @param next the text by which rows of one key are sorted first: its beginning is part of the place
     * @return lower for a lower key, and not higher for a lower text
     */
    @Override
    public Long call(final String key, final String next) {
        Found known = last;
        if (known == null || !key.equals(known.key())) {
            known = new Found(key, numbers.get(key));
            last = known;
        }
        return ((long) known.number() << Integer.SIZE) | beginning(next);
    }

    /** The first bytes of a text, as they are sorted. */
    private static long beginning(final String text) {
        final byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long beginning = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            beginning = beginning << Byte.SIZE | (i < bytes.length ? Byte.toUnsignedInt(bytes[i]) : 0);
        }
        return beginning;
    }

    /** The part of a place, from 0. */
    int part(final long place) {
        final int found = Arrays.binarySearch(begins, (int) (place >>> Integer.SIZE));
        return found >= 0 ? found + 1 : -found - 1;
    }
}
