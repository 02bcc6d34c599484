package niengiam.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import niengiam.model.Observation;

/**
 * One whole whose growth is known, divided among its parts. What a part that has no contribution of its own did is in the
 * residual, so that points always add up to the growth.
 */
final class Division {
    private final String by;
    private final Contribution.Whole whole;
    private final Map<String, Observation> parts;
    private final Map<String, Observation> baseParts;

    Division(
            final String by,
            final Contribution.Whole whole,
            final Map<String, Observation> parts,
            final Map<String, Observation> baseParts) {
        this.by = by;
        this.whole = whole;
        this.parts = parts;
        this.baseParts = baseParts;
    }

    List<Contribution> shares() {
        final SortedSet<String> codes = new TreeSet<>(parts.keySet());
        codes.addAll(baseParts.keySet());
        final List<String> counted = new ArrayList<>();
        final List<Contributions.Part> amounts = new ArrayList<>();
        final Map<String, String> reasons = new TreeMap<>();
        for (final String code : codes) {
            final Optional<String> reason = reason(parts.get(code), baseParts.get(code));
            if (reason.isPresent()) {
                reasons.put(code, reason.get());
            } else {
                counted.add(code);
                amounts.add(new Contributions.Part(value(baseParts.get(code)), value(parts.get(code))));
            }
        }
        final Contributions.Part rest = new Contributions.Part(
                whole.baseValue().orElseThrow().subtract(sum(amounts, Contributions.Part::base)),
                whole.value().subtract(sum(amounts, Contributions.Part::value)));
        amounts.add(rest);
        final List<BigDecimal> points = Contributions.of(amounts).orElseThrow();
        final List<Contribution> shares = new ArrayList<>();
        for (final String code : codes) {
            final int place = counted.indexOf(code);
            shares.add(share(
                    code,
                    place < 0 ? Optional.empty() : Optional.of(points.get(place)),
                    Optional.ofNullable(reasons.get(code))));
        }
        shares.add(new Contribution(
                whole,
                by,
                Contribution.RESIDUAL,
                Optional.empty(),
                Optional.empty(),
                Optional.of(rest.value()),
                Optional.of(rest.base()),
                Optional.of(points.get(points.size() - 1)),
                Optional.empty(),
                List.copyOf(reasons.keySet())));
        return shares;
    }

    private Contribution share(final String code, final Optional<BigDecimal> points, final Optional<String> reason) {
        final Optional<Observation> current = Optional.ofNullable(parts.get(code));
        final Optional<Observation> base = Optional.ofNullable(baseParts.get(code));
        return new Contribution(
                whole,
                by,
                code,
                current,
                base,
                current.filter(this::isOfMeasure).map(this::value),
                base.filter(this::isOfMeasure).map(this::value),
                points,
                reason,
                List.of());
    }

    private Optional<String> reason(final Observation current, final Observation base) {
        if (current == null || base == null) {
            return Optional.of(Refusal.PART_MISSING.name());
        }
        if (!isOfMeasure(current) || !isOfMeasure(base)) {
            return Optional.of(Refusal.UNIT_DIFF.name());
        }
        final Comparability its = YearOnYear.judge(current, base, List.of()).comparability();
        // A part that began at nothing, or at a loss, has no growth of its own, and contributes all the same.
        return its.showsChange() || its == Comparability.BASE_ZERO || its == Comparability.BASE_NEGATIVE
                ? Optional.empty()
                : Optional.of(its.name());
    }

    private boolean isOfMeasure(final Observation figure) {
        return figure.unit().measure().equals(whole.unit().measure());
    }

    private BigDecimal value(final Observation figure) {
        return figure.unit().in(whole.unit(), figure.quantity().orElseThrow().value());
    }

    private static BigDecimal sum(
            final Collection<Contributions.Part> amounts, final Function<Contributions.Part, BigDecimal> what) {
        return amounts.stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
