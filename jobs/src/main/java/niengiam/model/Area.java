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
 * @param validFrom first day of the boundary; empty where it is older than any figure
 * @param validTo first day on which the boundary no longer stands; empty while it stands
 */
public record Area(
        String refArea,
        String code,
        String nameVi,
        String nameEn,
        Type type,
        String parent,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo) {

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

    /** The name in a language, {@code vi} or {@code en}. */
    public String name(final Language language) {
        return language == Language.VI ? nameVi : nameEn;
    }
}
