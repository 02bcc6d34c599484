package niengiam.model;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * An entry of the indicator dictionary.
 *
 * @param code own stable code, never renamed
 * @param domain INVESTMENT, TOURISM, PRESS or CONTEXT
 * @param nameVi Vietnamese name
 * @param nameEn English name
 * @param kind which arithmetic is allowed
 * @param unit the unit in which it is normally published
 * @param additiveOverArea whether territories may be added up
 * @param dimensions names of the dimensions it may be broken down by
 * @param note what a reader must know
 */
public record Indicator(
        String code,
        String domain,
        String nameVi,
        String nameEn,
        MeasureKind kind,
        Unit unit,
        boolean additiveOverArea,
        Set<String> dimensions,
        String note) {

    private static final String MAY_BE_NEGATIVE = "may be negative";

    public Indicator {
        dimensions = Collections.unmodifiableSet(new TreeSet<>(dimensions));
    }

    /** Whether figures below zero are no mistake: capital may be adjusted downwards. The note of the dictionary says it. */
    public boolean mayBeNegative() {
        return note.contains(MAY_BE_NEGATIVE);
    }

    /** The name in a language. */
    public String name(final Language language) {
        return language.choose(nameVi, nameEn);
    }
}
