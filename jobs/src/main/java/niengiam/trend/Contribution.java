package niengiam.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import niengiam.model.Observation;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriod;
import niengiam.model.Unit;

/**
 * What one part adds to the growth of a whole, in percentage points of the whole's base; or the reason why nobody can
 * say. The points of all parts of a whole and of its residual add up to its growth, to the last digit.
 *
 * @param whole the whole and its growth
 * @param by along what the whole is divided: a name of {@link niengiam.model.Dimensions#NAMES}, {@code ref_area} for the
 *     territories that lie in it, {@code former_area} for those it was made of
 * @param part code of the part; {@link #RESIDUAL} for what no part explains, {@link #WHOLE} where the whole has no growth
 * @param current the part now; empty for a residual, or where it is not listed
 * @param base the part a year before, likewise
 * @param value value now, in the unit of the whole
 * @param baseValue value a year before, in the unit of the whole
 * @param points the contribution, in percentage points; empty with a {@code reason}
 * @param reason why there is none: a name of {@link Comparability} or {@link Refusal}
 * @param missing for a residual, the parts that are hidden in it because they have no contribution of their own
 */
public record Contribution(
        Whole whole,
        String by,
        String part,
        Optional<Observation> current,
        Optional<Observation> base,
        Optional<BigDecimal> value,
        Optional<BigDecimal> baseValue,
        Optional<BigDecimal> points,
        Optional<String> reason,
        List<String> missing) {

    /** Code of what no part explains. */
    public static final String RESIDUAL = "RESIDUAL";

    /** Code of the whole itself. */
    public static final String WHOLE = "WHOLE";

    public Contribution {
        missing = List.copyOf(missing);
        if (points.isPresent() == reason.isPresent()) {
            throw new IllegalArgumentException("Invalid contribution of " + part + " to " + whole.key()
                    + ": expected points or a reason, got " + points + " and " + reason);
        }
    }

    /**
     * A whole at two times.
     *
     * @param key which series
     * @param producer who published it, or its parts
     * @param unit unit of both values
     * @param period the time of {@code value}
     * @param value value now
     * @param basePeriod the time of {@code baseValue}; empty if there is none
     * @param baseValue value a year before; empty if there is none, or none in this measure
     * @param comparability whether the two may be compared
     */
    public record Whole(
            SeriesKey key,
            String producer,
            Unit unit,
            TimePeriod period,
            BigDecimal value,
            Optional<TimePeriod> basePeriod,
            Optional<BigDecimal> baseValue,
            Comparability comparability) {

        /** Growth in per cent; empty where the two may not be compared, or the base is not positive. */
        public Optional<BigDecimal> growth() {
            return baseValue
                    .filter(any -> comparability.showsChange())
                    .filter(base -> base.signum() > 0)
                    .flatMap(base -> Change.between(base, value))
                    .map(Change::percent);
        }
    }
}
