package niengiam.model;

import java.util.Arrays;
import java.util.List;

/**
 * Which series: an indicator, a territory and a breakdown. Written {@code INV_PRJ_NEW.VN35.FDI._T._T._T._T}.
 *
 * @param indicator code of the indicator dictionary
 * @param refArea code of a territory with its boundary, {@link Area#refArea()}
 * @param dimensions the breakdown
 */
public record SeriesKey(String indicator, String refArea, Dimensions dimensions) implements Comparable<SeriesKey> {

    static final char SEPARATOR = '.';

    private static final int FIXED = 2;

    @Override
    public int compareTo(final SeriesKey other) {
        return toString().compareTo(other.toString());
    }

    /**
     * Reads what {@link #toString()} writes. The channel stands last because it may be a host name, with dots of its
     * own.
     */
    public static SeriesKey parse(final String text) {
        final List<String> codes = Arrays.asList(text.split("\\.", FIXED + Dimensions.NAMES.size()));
        if (codes.size() != FIXED + Dimensions.NAMES.size()) {
            throw new IllegalArgumentException("Invalid series key \"" + text
                    + "\": expected indicator.ref_area." + String.join(".", Dimensions.NAMES) + ", got "
                    + codes.size() + " codes");
        }
        return new SeriesKey(codes.get(0), codes.get(1), Dimensions.of(codes.subList(FIXED, codes.size())));
    }

    @Override
    public String toString() {
        return indicator + SEPARATOR + refArea + SEPARATOR + String.join(".", dimensions.codes());
    }
}
