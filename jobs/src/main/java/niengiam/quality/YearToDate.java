package niengiam.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import niengiam.model.MeasureKind;
import niengiam.model.Observation;
import niengiam.quality.AccountEntry.Outcome;

/** Figures that count from 1 January of one year: the later never falls, and no part of the year is above the year. */
final class YearToDate {

    private final AccountRule rule;

    YearToDate(final AccountRule rule) {
        this.rule = rule;
    }

    void check(final List<Observation> figures, final List<AccountEntry> entries) {
        final Map<String, List<Observation>> years = new TreeMap<>();
        figures.stream()
                .filter(figure -> rule.indicators().contains(figure.key().indicator()))
                .filter(figure -> figure.kind() == MeasureKind.FLOW)
                .filter(figure ->
                        figure.period().isYearToDate() || figure.period().isCalendarYear())
                .forEach(figure -> years.computeIfAbsent(
                                figure.key() + " " + figure.provenance().producer() + " "
                                        + figure.period().year(),
                                year -> new ArrayList<>())
                        .add(figure));
        for (final List<Observation> year : years.values()) {
            final List<Observation> inTime = year.stream()
                    .sorted(Comparator.comparing(figure -> figure.period().end()))
                    .toList();
            int later = 0;
            for (final Observation earlier : inTime) {
                while (later < inTime.size() && !endsBefore(earlier, inTime.get(later))) {
                    later++;
                }
                for (final Observation other : inTime.subList(later, inTime.size())) {
                    compare(earlier, other, entries);
                }
            }
        }
    }

    private static boolean endsBefore(final Observation one, final Observation other) {
        return one.period().end().isBefore(other.period().end());
    }

    private void compare(final Observation earlier, final Observation later, final List<AccountEntry> entries) {
        if (!Balance.sameMeasure(later, List.of(earlier))) {
            return;
        }
        final Optional<BigDecimal> least = earlier.quantity()
                .orElseThrow()
                .in(earlier.unit(), later.unit())
                .lower();
        final Optional<BigDecimal> most = later.quantity().orElseThrow().upper();
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            entries.add(Balance.of(later, Balance.in(later, earlier), List.of(earlier))
                    .entry(rule, Outcome.BROKEN, List.of(earlier), ""));
        }
    }
}
