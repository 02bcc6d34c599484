package niengiam.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.Series;
import niengiam.model.SeriesKey;
import niengiam.source.CsvTable;

/** Follows what an office said of one period from vintage to vintage. Nothing is overwritten; this says what moved. */
public final class Revisions {

    private static final int SCALE = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Arbitration arbitration;
    private final Map<String, String> stated = new HashMap<>();

    /**
     * @param stated reasons that offices gave: a table with the columns series, time_period, vintage, reason, document; a series
     *     may be an indicator alone, and no period stands for every one
     */
    public Revisions(final Arbitration arbitration, final Optional<CsvTable> stated) {
        this.arbitration = arbitration;
        stated.ifPresent(table -> table.requireColumns("series", "time_period", "vintage", "reason", "document")
                .rows()
                .forEach(row -> this.stated.put(
                        subject(row.get("series"), row.get("time_period"), row.get("vintage")), row.get("reason"))));
    }

    /** What a stated reason may be about that holds for a revision, the narrowest first. */
    public static List<String> subjects(final SeriesKey series, final String period, final String vintage) {
        return List.of(
                subject(series.toString(), period, vintage),
                subject(series.toString(), "", vintage),
                subject(series.indicator(), period, vintage),
                subject(series.indicator(), "", vintage));
    }

    /** What a stated reason is about, in one text. */
    public static String subject(final String series, final String period, final String vintage) {
        return series + " " + (period.isEmpty() ? "" : period + " ") + vintage;
    }

    /** The revisions of one series, by office and period. */
    public List<Revision> of(final Series series) {
        if (hasOneVintage(series)) {
            return List.of();
        }
        final Map<String, List<Observation>> said = new TreeMap<>();
        for (final Observation figure : series.observations()) {
            if (figure.quantity().isPresent()) {
                said.computeIfAbsent(arbitration.voice(figure) + " " + Covered.of(figure), voice -> new ArrayList<>())
                        .add(figure);
            }
        }
        final List<Revision> revisions = new ArrayList<>();
        for (final List<Observation> figures : said.values()) {
            final List<Observation> inTime = figures.stream()
                    .sorted(Comparator.comparing(Observation::vintage)
                            .thenComparingInt(figure -> figure.status().rung()))
                    .toList();
            for (int i = 1; i < inTime.size(); i++) {
                if (!inTime.get(i).vintage().equals(inTime.get(i - 1).vintage())) {
                    revisions.add(revision(inTime.get(i - 1), inTime.get(i)));
                }
            }
        }
        return List.copyOf(revisions);
    }

    /** As a series has that one document brought: nothing was said twice. */
    private static boolean hasOneVintage(final Series series) {
        return series.observations().stream().allMatch(figure -> figure.vintage()
                .equals(series.observations().get(0).vintage()));
    }

    private Revision revision(final Observation before, final Observation after) {
        final String office = arbitration.voice(after);
        final Optional<Refusal> refusal = refusal(before, after);
        if (refusal.isPresent()) {
            return new Revision(
                    office, before, after, Optional.empty(), Optional.empty(), reason(before, after), refusal);
        }
        final Quantity old = before.quantity().orElseThrow().in(before.unit(), after.unit());
        final BigDecimal moved = after.quantity().orElseThrow().value().subtract(old.value());
        return new Revision(
                office,
                before,
                after,
                Optional.of(moved),
                old.value().signum() == 0
                        ? Optional.empty()
                        : Optional.of(moved.multiply(HUNDRED).divide(old.value().abs(), SCALE, RoundingMode.HALF_UP)),
                reason(before, after),
                Optional.empty());
    }

    private static Optional<Refusal> refusal(final Observation before, final Observation after) {
        if (!before.unit().measure().equals(after.unit().measure())) {
            return Optional.of(Refusal.UNIT_DIFF);
        }
        final int rung = after.status().rung();
        return rung > 0 && rung < before.status().rung() ? Optional.of(Refusal.STATUS_FALLS) : Optional.empty();
    }

    private String reason(final Observation before, final Observation after) {
        final Optional<String> said =
                subjects(after.key(), after.period().toString(), after.vintage().toString()).stream()
                        .filter(stated::containsKey)
                        .findFirst();
        if (said.isPresent()) {
            return stated.get(said.get());
        }
        if (before.unit().measure().equals(after.unit().measure())
                && !(Intervals.isExact(before.quantity().orElseThrow())
                        && Intervals.isExact(after.quantity().orElseThrow()))
                && Intervals.overlap(
                        before.quantity().orElseThrow().in(before.unit(), after.unit()),
                        after.quantity().orElseThrow())) {
            return "ROUNDING";
        }
        return before.provenance().producer().equals(after.provenance().producer()) ? "NOT_STATED" : "SOURCE_SWITCH";
    }

    /**
     * How an indicator is revised from one status to another.
     *
     * @param count how many revisions
     * @param mean mean revision, in per cent
     * @param meanAbsolute mean of the sizes, in per cent
     * @param shareUp how many went up, in per cent of all
     */
    public record Summary(int count, BigDecimal mean, BigDecimal meanAbsolute, BigDecimal shareUp) {

        /** Of those that have a percentage; empty if none has. */
        public static Optional<Summary> of(final List<Revision> revisions) {
            final List<BigDecimal> percents = revisions.stream()
                    .map(Revision::percent)
                    .flatMap(Optional::stream)
                    .toList();
            if (percents.isEmpty()) {
                return Optional.empty();
            }
            final BigDecimal count = BigDecimal.valueOf(percents.size());
            return Optional.of(new Summary(
                    percents.size(),
                    share(percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add), count),
                    share(percents.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add), count),
                    share(
                            HUNDRED.multiply(BigDecimal.valueOf(percents.stream()
                                    .filter(percent -> percent.signum() > 0)
                                    .count())),
                            count)));
        }

        private static BigDecimal share(final BigDecimal sum, final BigDecimal count) {
            return sum.divide(count, SCALE, RoundingMode.HALF_UP);
        }
    }
}
