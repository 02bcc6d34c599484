package niengiam.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.model.MeasureKind;
import niengiam.model.Observation;

/**
 * How far a figure is on the way to a target.
 *
 * @param target the target
 * @param figure what was reached
 * @param percent of the target; empty with a {@code reason}
 * @param missing what is left to reach, in the unit of the target; negative where it is exceeded
 * @param perDay what each day left of the year must bring; empty where none is left
 * @param reason why there is no percentage
 */
public record PlanProgress(
        Target target,
        Observation figure,
        Optional<BigDecimal> percent,
        Optional<BigDecimal> missing,
        Optional<BigDecimal> perDay,
        Optional<Refusal> reason) {

    private static final int SCALE = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The progress of every figure of a target's year that counts from its first day. */
    public static List<PlanProgress> of(final List<Target> targets, final List<Observation> figures) {
        final List<PlanProgress> progress = new ArrayList<>();
        for (final Target target : targets) {
            for (final Observation figure : figures) {
                if (figure.key().equals(target.key())
                        && figure.period().year() == target.year()
                        && figure.quantity().isPresent()
                        && (figure.kind() == MeasureKind.STOCK
                                || figure.period().isYearToDate()
                                || figure.period().isCalendarYear())) {
                    progress.add(of(target, figure));
                }
            }
        }
        return List.copyOf(progress);
    }

    private static PlanProgress of(final Target target, final Observation figure) {
        if (!target.unit().measure().equals(figure.unit().measure())) {
            return refused(target, figure, Refusal.UNIT_DIFF);
        }
        final BigDecimal goal = target.quantity().value();
        if (goal.signum() <= 0) {
            return refused(target, figure, Refusal.BASE_ZERO);
        }
        final BigDecimal reached =
                figure.unit().in(target.unit(), figure.quantity().orElseThrow().value());
        final BigDecimal missing = goal.subtract(reached);
        final long left = ChronoUnit.DAYS.between(figure.period().end(), java.time.LocalDate.of(target.year(), 12, 31));
        return new PlanProgress(
                target,
                figure,
                Optional.of(reached.multiply(HUNDRED).divide(goal, SCALE, RoundingMode.HALF_UP)),
                Optional.of(missing),
                left <= 0 || missing.signum() <= 0
                        ? Optional.empty()
                        : Optional.of(missing.divide(BigDecimal.valueOf(left), SCALE, RoundingMode.HALF_UP)),
                Optional.empty());
    }

    private static PlanProgress refused(final Target target, final Observation figure, final Refusal reason) {
        return new PlanProgress(
                target, figure, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(reason));
    }
}
