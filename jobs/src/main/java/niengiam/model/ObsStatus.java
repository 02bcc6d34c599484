package niengiam.model;

import java.util.Optional;

/**
 * How good a value is, or why there is none: the codes of the SDMX code list CL_OBS_STATUS that the sources use.
 *
 * <p>The ladder of the Statistics Law (estimate, preliminary, final) is {@link #rung()}; a code outside the ladder has
 * rung 0.
 */
public enum ObsStatus {
    /** Normal: a final figure. */
    A(3),
    /** Provisional: almost certainly to be revised. */
    P(2),
    /** Estimated by the sender: the period is not over or the data are partial. */
    E(1),
    /** Break in the time series. */
    B(3),
    /** Definition differs. */
    D(0),
    /** Low reliability. */
    U(0),
    /** Missing: it exists but was not collected. */
    L(0),
    /** Missing: it cannot exist. */
    M(0),
    /** Missing, reason unspecified. */
    O(0);

    private final int rung;

    ObsStatus(final int rung) {
        this.rung = rung;
    }

    /** The place on the ladder estimate (1), preliminary (2), final (3); 0 where the ladder does not apply. */
    public int rung() {
        return rung;
    }

    /** Whether an observation with this status has no value. */
    public boolean isMissing() {
        return this == L || this == M || this == O;
    }

    /** The status with this code, if the list has it. */
    public static Optional<ObsStatus> of(final String code) {
        for (final ObsStatus status : values()) {
            if (status.name().equals(code)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
