package niengiam.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A territory: a code and the boundary it belongs to. Code 37 names two territories, before and after 2025-07-01.
 *
 * @param refArea the id used everywhere, unique to the boundary ({@code VN37_2025})
 * @param code the national code, which a later territory may inherit ({@code 37})
 * @param nameVi Vietnamese name
 * @param nameEn English name
 * @param type kind of territory
 * @param parent id of the region it lies in; empty for the country
 * @param validFrom first day on which the territory works on this boundary; empty where it is older than any figure
 * @param validTo first day on which the boundary no longer stands; empty while it stands
 * @param inForce day on which the act that made the boundary came into force, where it is earlier; otherwise empty
 */
public record Area(
        String refArea,
        String code,
        String nameVi,
        String nameEn,
        Type type,
        String parent,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        Optional<LocalDate> inForce) {

    /** A territory whose act came into force on the day it began to work. */
    public Area(
            final String refArea,
            final String code,
            final String nameVi,
            final String nameEn,
            final Type type,
            final String parent,
            final Optional<LocalDate> validFrom,
            final Optional<LocalDate> validTo) {
        this(refArea, code, nameVi, nameEn, type, parent, validFrom, validTo, Optional.empty());
    }

    /** Kind of territory. */
    public enum Type {
        COUNTRY,
        REGION,
        PROVINCE,
        /** Figures that belong to no province, such as offshore oil and gas. */
        EXTRA_REGIO
    }

    /** Whether the boundary stood on this day. */
    public boolean stoodOn(final LocalDate day) {
        return validFrom.map(from -> !day.isBefore(from)).orElse(true)
                && validTo.map(day::isBefore).orElse(true);
    }

    /** Whether the boundary was drawn only after this day. */
    public boolean beganAfter(final LocalDate day) {
        return validFrom.filter(from -> from.isAfter(day)).isPresent();
    }

    /** Since when the boundary is law; empty where it is older than any figure. */
    public Optional<LocalDate> lawfulFrom() {
        return inForce.or(() -> validFrom);
    }

    /** The name in a language, {@code vi} or {@code en}. */
    public String name(final Language language) {
        return language == Language.VI ? nameVi : nameEn;
    }
}
