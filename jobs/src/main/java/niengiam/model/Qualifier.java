package niengiam.model;

import java.util.Optional;

/** How a source hedged its figure; an extension of ours, printed as {@code obs_qualifier}. */
public enum Qualifier {
    /** No hedge. */
    EXACT,
    /** "khoảng", "xấp xỉ": within half a unit of the last printed digit. */
    ABOUT,
    /** "gần": a little below the printed value. */
    NEARLY,
    /** "trên", "hơn": above the printed value. */
    OVER,
    /** "tối thiểu", "ít nhất": the printed value or more. */
    AT_LEAST,
    /** "không quá", "tối đa": the printed value or less. */
    AT_MOST;

    /** The qualifier with this code, if there is one. */
    public static Optional<Qualifier> of(final String code) {
        for (final Qualifier qualifier : values()) {
            if (qualifier.name().equals(code)) {
                return Optional.of(qualifier);
            }
        }
        return Optional.empty();
    }
}
