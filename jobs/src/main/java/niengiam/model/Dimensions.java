package niengiam.model;

import java.util.List;

/**
 * The breakdown of a figure: one code per dimension, {@code _T} for the total.
 *
 * @param funding who pays: FDI, DOM, …
 * @param zone where in the province: IP for industrial parks
 * @param counterpartArea partner country, ISO 3166-1 alpha-2
 * @param visitorType INTL or DOM
 * @param channel host or outlet name
 */
public record Dimensions(String funding, String zone, String counterpartArea, String visitorType, String channel) {

    /** The code of a total. */
    public static final String TOTAL = "_T";

    /** No breakdown at all. */
    public static final Dimensions NONE = new Dimensions(TOTAL, TOTAL, TOTAL, TOTAL, TOTAL);

    /** The concept ids, in the order of {@link #codes()}; also the column names. */
    public static final List<String> NAMES = List.of("funding", "zone", "counterpart_area", "visitor_type", "channel");

    public Dimensions {
        for (final String code : List.of(funding, zone, counterpartArea, visitorType, channel)) {
            if (code.isBlank()) {
                throw new IllegalArgumentException("Missing dimension code: expected a code or " + TOTAL);
            }
        }
        for (final String code : List.of(funding, zone, counterpartArea, visitorType)) {
            if (code.indexOf(SeriesKey.SEPARATOR) >= 0) {
                throw new IllegalArgumentException("Invalid dimension code \"" + code + "\": expected no full stop");
            }
        }
    }

    /** Dimensions from codes in the order of {@link #NAMES}. */
    public static Dimensions of(final List<String> codes) {
        if (codes.size() != NAMES.size()) {
            throw new IllegalArgumentException(
                    "Invalid dimensions " + codes + ": expected " + NAMES.size() + " codes, for " + NAMES);
        }
        return new Dimensions(codes.get(0), codes.get(1), codes.get(2), codes.get(3), codes.get(4));
    }

    /** The codes in the order of {@link #NAMES}. */
    public List<String> codes() {
        return List.of(funding, zone, counterpartArea, visitorType, channel);
    }

    /** The code of one dimension of {@link #NAMES}. */
    public String code(final String name) {
        return codes().get(NAMES.indexOf(name));
    }

    /** Whether this is the total of everything. */
    public boolean isTotal() {
        return equals(NONE);
    }
}
