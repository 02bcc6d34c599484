package niengiam.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import niengiam.model.Observation;

/**
 * What a year may come to, from its first months and the share that the same months had in earlier years: the median share
 * gives the value, the greatest and the least the interval. At least three earlier years without a break; the seasons are
 * in the shares, so nothing is ever multiplied by twelve.
 *
 * <p>It rests only on what was published by its {@code vintage}. A later publication that changes it makes a later vintage;
 * once the year itself is published nothing is estimated any more, and what was estimated stays beside the outcome.
 *
 * @param part the year to date
 * @param vintage the day on which the estimate could first be made
 * @param years the earlier years whose shares were used; of a refusal for too few, those there were
 * @param value the estimate, in the unit of {@code part}; empty with a {@code reason}
 * @param lower by the greatest share
 * @param upper by the least share
 * @param backtest mean absolute error in per cent, each of the earlier years estimated from the others
 * @param current whether nothing published since has replaced it
 * @param outcome the year as published; empty until it is
 * @param reason why there is no estimate
 */
public record YearEnd(
        Observation part,
        LocalDate vintage,
        List<Integer> years,
        Optional<BigDecimal> value,
        Optional<BigDecimal> lower,
        Optional<BigDecimal> upper,
        Optional<BigDecimal> backtest,
        boolean current,
        Optional<Observation> outcome,
        Optional<Refusal> reason) {

    static final int SCALE = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public YearEnd {
        years = List.copyOf(years);
        if (value.isPresent() == reason.isPresent()) {
            throw new IllegalArgumentException("Invalid estimate for " + part.key() + " " + part.period()
                    + ": expected a value or a reason, got " + value + " and " + reason);
        }
    }

    /** The year as published, in the unit of {@code part}. */
    public Optional<BigDecimal> outcomeValue() {
        return outcome.filter(whole -> whole.unit().measure().equals(part.unit().measure()))
                .flatMap(whole -> whole.quantity().map(quantity -> whole.unit().in(part.unit(), quantity.value())));
    }

    /** The estimate less the outcome, in per cent of the outcome; empty without either, or for an outcome of nothing. */
    public Optional<BigDecimal> error() {
        return outcomeValue()
                .filter(published -> published.signum() != 0)
                .flatMap(published -> value.map(estimate -> estimate.subtract(published)
                        .multiply(HUNDRED)
                        .divide(published.abs(), MathContext.DECIMAL128)
                        .setScale(SCALE, RoundingMode.HALF_UP)));
    }

    /** Another day's estimate says the same. */
    boolean saysTheSame(final YearEnd other) {
        return part.equals(other.part)
                && years.equals(other.years)
                && value.equals(other.value)
                && lower.equals(other.lower)
                && upper.equals(other.upper)
                && reason.equals(other.reason);
    }

    YearEnd replaced() {
        return new YearEnd(part, vintage, years, value, lower, upper, backtest, false, outcome, reason);
    }

    YearEnd against(final Observation published) {
        return new YearEnd(part, vintage, years, value, lower, upper, backtest, false, Optional.of(published), reason);
    }
}
