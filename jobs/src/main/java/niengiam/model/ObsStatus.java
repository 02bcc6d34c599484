package niengiam.model;

import java.util.Optional;

/**
 * How good a value is, or why there is none: the codes of the SDMX code list CL_OBS_STATUS.
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
    O(0),
    /** Missing: published to nobody, for it would tell of single persons or firms. */
    Q(0),
    /** Missing: a holiday. */
    H(0),
    /** Missing: the sender need not report it. */
    J(0),
    /** Missing: it is counted in another category. */
    K(0),
    /** Forecast: the period has not been. */
    F(1),
    /** Imputed by whoever received the data. */
    I(1),
    /** Experimental. */
    G(1),
    /** Not validated yet. */
    V(2),
    /** Includes what belongs to another category. */
    W(0),
    /** Not significant. */
    N(0),
    /** A strike or another special event. */
    S(3);

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
        return switch (this) {
            case L, M, O, Q, H, J, K -> true;
            case A, P, E, B, D, U, F, I, G, V, W, N, S -> false;
        };
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
