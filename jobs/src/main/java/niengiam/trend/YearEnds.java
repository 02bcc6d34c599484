package niengiam.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;

/**
 * Estimates years from their first months, as somebody could have done on every day on which something was published: the
 * same figures give the same estimates whenever one looks.
 */
public final class YearEnds {

    private static final int FEWEST = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private final Optional<LocalDate> end;

    /** @param end first day on which the territory no longer stands; empty while it stands */
    public YearEnds(final Optional<LocalDate> end) {
        this.end = end;
    }

    /**
     * The estimates of one series. For a year that is not published, what holds now and what held before; for one that is,
     * what held before it was.
     */
    public List<YearEnd> of(final List<Observation> figures) {
        final Map<String, List<Observation>> wholes = new TreeMap<>();
        final Map<String, List<Observation>> lines = new TreeMap<>();
        for (final Observation figure : figures) {
            if (figure.kind() != MeasureKind.FLOW || figure.quantity().isEmpty()) {
                continue;
            }
            final String producer = figure.provenance().producer();
            if (figure.period().isCalendarYear()) {
                wholes.computeIfAbsent(producer, any -> new ArrayList<>()).add(figure);
            } else if (figure.period().isYearToDate()) {
                lines.computeIfAbsent(producer + "\n" + figure.period().shape(), any -> new ArrayList<>())
                        .add(figure);
            }
        }
        final List<YearEnd> estimates = new ArrayList<>();
        lines.forEach((line, parts) -> {
            final List<Observation> full = wholes.getOrDefault(line.substring(0, line.indexOf('\n')), List.of());
            final NavigableSet<Integer> years = new TreeSet<>();
            parts.forEach(part -> years.add(part.period().year()));
            years.forEach(year -> estimates.addAll(ofYear(year, parts, full)));
        });
        return List.copyOf(estimates);
    }

    private List<YearEnd> ofYear(final int year, final List<Observation> parts, final List<Observation> wholes) {
        final Optional<LocalDate> published = wholes.stream()
                .filter(whole -> whole.period().year() == year)
                .map(Observation::vintage)
                .min(LocalDate::compareTo);
        final NavigableSet<LocalDate> days = new TreeSet<>();
        Stream.concat(parts.stream(), wholes.stream())
                .map(Observation::vintage)
                .filter(day -> published.filter(day::isBefore).isPresent() || published.isEmpty())
                .forEach(days::add);
        final List<YearEnd> vintages = new ArrayList<>();
        for (final LocalDate day : days) {
            final Map<Integer, Observation> known = knownBy(day, parts);
            if (known.containsKey(year)) {
                final YearEnd estimate = estimate(known.get(year), day, known, knownBy(day, wholes));
                if (vintages.isEmpty() || !estimate.saysTheSame(vintages.get(vintages.size() - 1))) {
                    vintages.add(estimate);
                }
            }
        }
        return published.isPresent() ? against(knownBy(LocalDate.MAX, wholes).get(year), vintages) : untilNow(vintages);
    }

    /** Of days on which nothing could be estimated only the last one matters. */
    private static List<YearEnd> untilNow(final List<YearEnd> vintages) {
        final int last = vintages.size() - 1;
        return Stream.concat(
                        vintages.subList(0, last).stream()
                                .filter(estimate -> estimate.value().isPresent())
                                .map(YearEnd::replaced),
                        Stream.of(vintages.get(last)))
                .toList();
    }

    private static List<YearEnd> against(final Observation outcome, final List<YearEnd> vintages) {
        return vintages.stream()
                .filter(estimate -> estimate.value().isPresent())
                .map(estimate -> estimate.against(outcome))
                .toList();
    }

    /** The figure of each year that is taken of those published by a day. */
    private static Map<Integer, Observation> knownBy(final LocalDate day, final List<Observation> figures) {
        final Map<Integer, List<Observation>> byYear = new TreeMap<>();
        figures.stream().filter(figure -> !figure.vintage().isAfter(day)).forEach(figure -> byYear.computeIfAbsent(
                        figure.period().year(), any -> new ArrayList<>())
                .add(figure));
        final Map<Integer, Observation> known = new TreeMap<>();
        byYear.forEach((year, candidates) -> Precedence.first(candidates).ifPresent(figure -> known.put(year, figure)));
        return known;
    }

    private YearEnd estimate(
            final Observation part,
            final LocalDate day,
            final Map<Integer, Observation> parts,
            final Map<Integer, Observation> wholes) {
        final int year = part.period().year();
        if (end.filter(gone -> !gone.isAfter(LocalDate.of(year, 12, 31))).isPresent()) {
            return refused(part, day, Refusal.AREA_GONE, List.of());
        }
        final Map<Integer, BigDecimal> shares = new TreeMap<>();
        for (final Map.Entry<Integer, Observation> earlier : parts.entrySet()) {
            final Observation whole = wholes.get(earlier.getKey());
            if (earlier.getKey() < year && whole != null) {
                final Optional<Refusal> unlike = unlike(part, earlier.getValue(), whole);
                if (unlike.isPresent()) {
                    return refused(part, day, unlike.get(), List.of());
                }
                if (base(earlier.getValue()).signum() > 0 && base(whole).signum() > 0) {
                    shares.put(earlier.getKey(), base(earlier.getValue()).divide(base(whole), DIGITS));
                }
            }
        }
        if (shares.size() < FEWEST) {
            return refused(part, day, Refusal.NOT_ENOUGH_DATA, List.copyOf(shares.keySet()));
        }
        final BigDecimal now = part.quantity().orElseThrow().value();
        final List<BigDecimal> all = new ArrayList<>(shares.values());
        return new YearEnd(
                part,
                day,
                List.copyOf(shares.keySet()),
                Optional.of(over(now, median(all))),
                Optional.of(over(now, Collections.max(all))),
                Optional.of(over(now, Collections.min(all))),
                Optional.of(backtest(all)),
                true,
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<Refusal> unlike(
            final Observation part, final Observation earlier, final Observation whole) {
        final List<Observation> years = List.of(earlier, whole);
        if (years.stream()
                .anyMatch(figure -> !figure.unit().measure().equals(part.unit().measure()))) {
            return Optional.of(Refusal.UNIT_DIFF);
        }
        if (years.stream().anyMatch(figure -> figure.status() == ObsStatus.D)) {
            return Optional.of(Refusal.DEFINITION_DIFF);
        }
        return years.stream().anyMatch(figure -> figure.status() == ObsStatus.B)
                ? Optional.of(Refusal.BREAK_BETWEEN)
                : Optional.empty();
    }

    private static BigDecimal backtest(final List<BigDecimal> shares) {
        BigDecimal errors = BigDecimal.ZERO;
        for (int i = 0; i < shares.size(); i++) {
            final List<BigDecimal> others = new ArrayList<>(shares);
            final BigDecimal own = others.remove(i);
            // A year is its part by its own share; by that of the others it comes out own / other times as large.
            errors = errors.add(own.multiply(HUNDRED)
                    .divide(median(others), DIGITS)
                    .subtract(HUNDRED)
                    .abs());
        }
        return errors.divide(BigDecimal.valueOf(shares.size()), YearEnd.SCALE, RoundingMode.HALF_UP);
    }

    private static BigDecimal median(final List<BigDecimal> shares) {
        final List<BigDecimal> sorted = shares.stream().sorted().toList();
        final int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.valueOf(2));
    }

    private static BigDecimal over(final BigDecimal value, final BigDecimal share) {
        return value.divide(share, YearEnd.SCALE, RoundingMode.HALF_UP);
    }

    private static BigDecimal base(final Observation figure) {
        return figure.unit().toBase(figure.quantity().orElseThrow().value());
    }

    private static YearEnd refused(
            final Observation part, final LocalDate day, final Refusal reason, final List<Integer> years) {
        return new YearEnd(
                part,
                day,
                years,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.of(reason));
    }
}
