package niengiam.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niengiam.model.Cutoff;
import niengiam.model.Indicator;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.SeriesKey;
import niengiam.trend.Rebuilt.Basis;
import niengiam.trend.Rebuilt.View;

/**
 * The figures of one producer and period, put on the boundaries of one view. A territory whose parts are not all listed is
 * incomplete, and a territory that fits into none of the view is kept as it is, so that no total changes.
 */
final class Folding {

    /** What a territory can be made of. */
    private record Cover(List<Observation> parts, List<String> missing, List<String> divided) {
        boolean isComplete() {
            return missing.isEmpty() && divided.isEmpty() && !parts.isEmpty();
        }

        /** What is listed of it; for a divided territory, that it is listed at all. */
        boolean isTouched(final Map<String, Observation> listed) {
            return !parts.isEmpty() || divided.stream().anyMatch(listed::containsKey);
        }
    }

    private final Succession succession;
    private final List<String> units;
    private final View view;
    private final Indicator indicator;
    private final Map<String, Observation> listed;
    private final LocalDate day;
    private final Set<String> used = new HashSet<>();
    private final List<Rebuilt> rebuilt = new ArrayList<>();

    /**
     * @param succession what became of territories
     * @param units the territories of the view
     * @param listed what one producer lists for one period, by territory
     */
    Folding(
            final Succession succession,
            final List<String> units,
            final View view,
            final Indicator indicator,
            final Map<String, Observation> listed) {
        this.succession = succession;
        this.units = units;
        this.view = view;
        this.indicator = indicator;
        this.listed = listed;
        this.day = listed.values().stream()
                .map(figure -> figure.period().end())
                .findFirst()
                .orElse(LocalDate.MIN);
    }

    List<Rebuilt> fold() {
        for (final String unit : units) {
            final Optional<Observation> own = Optional.ofNullable(listed.get(unit));
            own.ifPresent(figure -> {
                used.add(unit);
                rebuilt.add(row(unit, Basis.PUBLISHED, List.of(figure), List.of(), Optional.empty()));
            });
            if (!succession.before(unit).isEmpty()) {
                fromParts(unit, own);
            }
        }
        listed.keySet().stream().filter(area -> !used.contains(area)).forEach(this::keep);
        return rebuilt;
    }

    private void fromParts(final String unit, final Optional<Observation> own) {
        final Cover cover = ofFormer(unit);
        if (!cover.isTouched(listed)) {
            return;
        }
        final List<String> lacking = new ArrayList<>(cover.missing());
        lacking.addAll(cover.divided());
        final List<String> absent = lacking.stream().distinct().toList();
        final boolean additive = indicator.additiveOverArea();
        // What was published for the whole stands; a sum with holes adds nothing to it.
        if (own.isPresent() && additive && !cover.isComplete()) {
            use(cover);
            return;
        }
        if (!additive) {
            use(cover);
            rebuilt.add(row(unit, Basis.REFUSED, cover.parts(), absent, Optional.of(Refusal.NON_ADDITIVE)));
            return;
        }
        final Optional<Refusal> unlike = unlike(cover.parts());
        use(cover);
        if (unlike.isPresent()) {
            rebuilt.add(row(unit, Basis.REFUSED, cover.parts(), absent, unlike));
        } else if (cover.isComplete()) {
            rebuilt.add(row(unit, Basis.DERIVED, cover.parts(), List.of(), Optional.empty()));
        } else {
            final Refusal why = cover.divided().isEmpty() ? Refusal.PART_MISSING : Refusal.PART_SPLIT;
            rebuilt.add(row(unit, Basis.INCOMPLETE, cover.parts(), absent, Optional.of(why)));
        }
    }

    private void use(final Cover cover) {
        cover.parts().forEach(part -> used.add(part.key().refArea()));
    }

    private Cover ofFormer(final String unit) {
        final Cover cover = new Cover(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (final Succession.Link link : succession.before(unit)) {
            if (link.change() == Succession.Change.SPLIT) {
                cover.divided().add(link.from());
            } else if (listed.containsKey(link.from())) {
                cover.parts().add(listed.get(link.from()));
            } else if (succession.before(link.from()).isEmpty() || succession.stood(link.from(), day)) {
                cover.missing().add(link.from());
            } else {
                final Cover deeper = ofFormer(link.from());
                cover.parts().addAll(deeper.parts());
                cover.missing().addAll(deeper.missing());
                cover.divided().addAll(deeper.divided());
            }
        }
        return cover;
    }

    /** A figure of a territory that fits into none of the view. */
    private void keep(final String area) {
        final boolean later = units.stream().noneMatch(unit -> leadsTo(area, unit));
        if (later) {
            // A later territory whose former ones are listed too adds nothing.
            if (ofFormer(area).isComplete()) {
                return;
            }
            rebuilt.add(row(
                    area, Basis.NOT_FOLDED, List.of(listed.get(area)), List.of(), Optional.of(Refusal.NOT_DIVISIBLE)));
        } else {
            rebuilt.add(
                    row(area, Basis.NOT_FOLDED, List.of(listed.get(area)), List.of(), Optional.of(Refusal.PART_SPLIT)));
        }
    }

    private boolean leadsTo(final String area, final String unit) {
        return succession.before(unit).stream()
                .anyMatch(link -> link.from().equals(area) || leadsTo(area, link.from()));
    }

    private Rebuilt row(
            final String area,
            final Basis basis,
            final List<Observation> parts,
            final List<String> missing,
            final Optional<Refusal> reason) {
        final Observation sample = parts.isEmpty() ? listed.values().iterator().next() : parts.get(0);
        final boolean sameMeasure = parts.stream()
                .allMatch(part -> part.unit().measure().equals(sample.unit().measure()));
        final List<Quantity> quantities = sameMeasure
                ? parts.stream()
                        .map(part -> part.quantity().orElseThrow().in(part.unit(), sample.unit()))
                        .toList()
                : List.of();
        final Optional<Quantity> sum = quantities.isEmpty() ? Optional.empty() : Optional.of(Intervals.sum(quantities));
        final Optional<Quantity> whole = quantities.size() == 1 ? Optional.of(quantities.get(0)) : sum;
        final boolean valued = basis == Basis.PUBLISHED || basis == Basis.DERIVED || basis == Basis.NOT_FOLDED;
        final boolean addable =
                reason.filter(why -> why == Refusal.NON_ADDITIVE).isEmpty();
        final SeriesKey key = sample.key();
        return new Rebuilt(
                view,
                new SeriesKey(key.indicator(), area, key.dimensions()),
                sample.provenance().producer(),
                sample.period(),
                sample.unit(),
                whole.filter(any -> valued),
                sum.map(Quantity::value).filter(any -> addable),
                status(parts),
                basis,
                reason,
                parts,
                missing,
                Optional.ofNullable(listed.get(area))
                        .filter(any -> basis == Basis.DERIVED || basis == Basis.REFUSED)
                        .filter(own -> own.unit().measure().equals(sample.unit().measure()))
                        .flatMap(own -> own.quantity().map(quantity -> quantity.in(own.unit(), sample.unit()))));
    }

    /** Why figures may not be added up although the indicator may. */
    private static Optional<Refusal> unlike(final List<Observation> parts) {
        if (parts.stream().map(part -> part.unit().measure()).distinct().count() > 1) {
            return Optional.of(Refusal.UNIT_DIFF);
        }
        if (parts.stream()
                        .map(Observation::cutoff)
                        .map(Cutoff::toString)
                        .distinct()
                        .count()
                > 1) {
            return Optional.of(Refusal.CUTOFF_DIFF);
        }
        if (parts.stream().anyMatch(part -> part.status() == ObsStatus.D)) {
            return Optional.of(Refusal.DEFINITION_DIFF);
        }
        return Optional.empty();
    }

    private static ObsStatus status(final List<Observation> parts) {
        return parts.stream()
                .map(Observation::status)
                .min(Comparator.comparingInt(ObsStatus::rung))
                .orElse(ObsStatus.M);
    }
}
