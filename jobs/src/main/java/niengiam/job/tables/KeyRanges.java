package niengiam.job.tables;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.api.java.UDF1;

/**
 * Cuts sorted rows into parts of about the same length, so that rows with one key are never parted. It counts where
 * Spark's own ranges sample: the same rows are cut alike on every machine, and the cells beside the key are not read.
 */
final class KeyRanges implements UDF1<String, Integer> {

    private static final long serialVersionUID = 1L;

    /** Joins the columns of a key, and comes before all that may stand in them: joined keys have the order of columns. */
    static final String BORDER = "\u0001";

    /** The first keys of all parts but the first, in order. */
    private final List<byte[]> begins;

    /** Rows often come with the key of the row before. */
    private transient Found last = new Found("", 0);

    private record Found(String key, int part) {}

    private KeyRanges(final List<byte[]> begins) {
        this.begins = begins;
    }

    /**
     * The ranges of some keys.
     *
     * @param counts how many rows have each key
     * @param parts how many parts there are at most
     */
    static KeyRanges of(final Map<String, Long> counts, final int parts) {
        final Map<byte[], Long> sorted = new TreeMap<>(Arrays::compareUnsigned);
        counts.forEach((key, rows) -> sorted.put(bytes(key), rows));
        final long total = counts.values().stream().mapToLong(Long::longValue).sum();
        final List<byte[]> begins = new ArrayList<>();
        long before = 0;
        long part = 0;
        for (final Map.Entry<byte[], Long> key : sorted.entrySet()) {
            // Where its middle belongs: a long key does not drag its neighbours in.
            final long wanted = (before + key.getValue() / 2) * parts / total;
            if (before > 0 && wanted > part) {
                begins.add(key.getKey());
                part = wanted;
            }
            before += key.getValue();
        }
        return new KeyRanges(begins);
    }

    int parts() {
        return begins.size() + 1;
    }

    /** The part of a key, from 0. */
    @Override
    public Integer call(final String key) {
        final Found known = last;
        if (known != null && key.equals(known.key())) {
            return known.part();
        }
        final int place = binarySearch(bytes(key));
        last = new Found(key, place);
        return place;
    }

    private int binarySearch(final byte[] key) {
        int low = 0;
        int high = begins.size();
        while (low < high) {
            final int middle = (low + high) >>> 1;
            if (Arrays.compareUnsigned(begins.get(middle), key) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Spark sorts texts by these. */
    private static byte[] bytes(final String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }
}
