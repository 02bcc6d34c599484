package niengiam.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;

/**
 * What a year may come to, from its first months and the share that the same months had in earlier years: the median share
 * gives the value, the greatest and the least the interval. At least three earlier years without a break; the seasons are
 * in the shares, so nothing is ever multiplied by twelve. The estimate is E, and gone once the year itself is published.
 *
 * @param part the year to date
 * @param years the earlier years whose shares were used
 * @param value the estimate, in the unit of {@code part}; empty with a {@code reason}
 * @param lower by the greatest share
 * @param upper by the least share
 * @param backtest mean absolute error in per cent, each of the earlier years estimated from the others
 * @param reason why there is no estimate
 */
public record YearEnd(
        Observation part,
        List<Integer> years,
        Optional<BigDecimal> value,
        Optional<BigDecimal> lower,
        Optional<BigDecimal> upper,
        Optional<BigDecimal> backtest,
        Optional<Refusal> reason) {

    private static final int FEWEST = 3;
    private static final int SCALE = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public YearEnd {
        years = List.copyOf(years);
    }

    /** The estimates of one series: one for each year to date whose year is not published. */
    public static List<YearEnd> of(final List<Observation> figures) {
        final Map<String, Map<Integer, Observation>> parts = new TreeMap<>();
        final Map<String, Map<Integer, Observation>> wholes = new TreeMap<>();
        for (final Observation figure : figures) {
            if (figure.kind() != MeasureKind.FLOW || figure.quantity().isEmpty()) {
                continue;
            }
            final String producer = figure.provenance().producer();
            if (figure.period().isCalendarYear()) {
                keep(wholes, producer, figure);
            } else if (figure.period().isYearToDate()) {
                keep(parts, producer + "\n" + figure.period().shape(), figure);
            }
        }
        final List<YearEnd> estimates = new ArrayList<>();
        parts.forEach((line, years) -> {
            final Map<Integer, Observation> full = wholes.getOrDefault(line.substring(0, line.indexOf('\n')), Map.of());
            years.forEach((year, part) -> {
                if (!full.containsKey(year)) {
                    estimates.add(estimate(part, years, full));
                }
            });
        });
        return List.copyOf(estimates);
    }

    private static void keep(
            final Map<String, Map<Integer, Observation>> lines, final String line, final Observation figure) {
        lines.computeIfAbsent(line, any -> new TreeMap<>())
                .merge(figure.period().year(), figure, (one, two) -> Precedence.first(List.of(one, two))
                        .orElseThrow());
    }

    private static YearEnd estimate(
            final Observation part, final Map<Integer, Observation> parts, final Map<Integer, Observation> wholes) {
        final Map<Integer, BigDecimal> shares = new TreeMap<>();
        for (final Map.Entry<Integer, Observation> earlier : parts.entrySet()) {
            final Observation whole = wholes.get(earlier.getKey());
            if (earlier.getKey() < part.period().year() && whole != null) {
                if (!alike(part, earlier.getValue()) || !alike(part, whole)) {
                    return refused(part, Refusal.UNIT_DIFF);
                }
                if (whole.status() == ObsStatus.D || earlier.getValue().status() == ObsStatus.D) {
                    return refused(part, Refusal.DEFINITION_DIFF);
                }
                if (whole.status() == ObsStatus.B || earlier.getValue().status() == ObsStatus.B) {
                    return refused(part, Refusal.BREAK_BETWEEN);
                }
                if (base(earlier.getValue()).signum() > 0 && base(whole).signum() > 0) {
                    shares.put(
                            earlier.getKey(),
                            base(earlier.getValue()).divide(base(whole), SCALE, RoundingMode.HALF_UP));
                }
            }
        }
        if (shares.size() < FEWEST) {
            return refused(part, Refusal.NOT_ENOUGH_DATA);
        }
        final BigDecimal now = part.quantity().orElseThrow().value();
        final List<BigDecimal> all = new ArrayList<>(shares.values());
        return new YearEnd(
                part,
                List.copyOf(shares.keySet()),
                Optional.of(over(now, median(all))),
                Optional.of(over(now, Collections.max(all))),
                Optional.of(over(now, Collections.min(all))),
                Optional.of(backtest(all)),
                Optional.empty());
    }

    private static BigDecimal backtest(final List<BigDecimal> shares) {
        BigDecimal errors = BigDecimal.ZERO;
        for (int i = 0; i < shares.size(); i++) {
            final List<BigDecimal> others = new ArrayList<>(shares);
            final BigDecimal own = others.remove(i);
            // A year is its part by its own share; by that of the others it comes out own / other times as large.
            errors = errors.add(own.multiply(HUNDRED)
                    .divide(median(others), SCALE, RoundingMode.HALF_UP)
                    .subtract(HUNDRED)
                    .abs());
        }
        return errors.divide(BigDecimal.valueOf(shares.size()), SCALE, RoundingMode.HALF_UP);
    }

    private static BigDecimal median(final List<BigDecimal> shares) {
        final List<BigDecimal> sorted = shares.stream().sorted().toList();
        final int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.valueOf(2));
    }

    private static BigDecimal over(final BigDecimal value, final BigDecimal share) {
        return value.divide(share, SCALE, RoundingMode.HALF_UP);
    }

    private static boolean alike(final Observation one, final Observation two) {
        return one.unit().measure().equals(two.unit().measure());
    }

    private static BigDecimal base(final Observation figure) {
        return figure.unit().toBase(figure.quantity().orElseThrow().value());
    }

    private static YearEnd refused(final Observation part, final Refusal reason) {
        return new YearEnd(
                part,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(reason));
    }
}
