package niengiam.trend;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import niengiam.model.Observation;
import niengiam.source.CsvTable;

/**
 * Which of several figures for one series and period is taken, whoever published them: the one nearest to final, then
 * official over press, then an exact one, then the later published, then the smaller place, so that the choice never
 * depends on the order of reading. The others stay visible.
 */
public final class Arbitration {

    /** What decided between two figures. */
    public enum Ground {
        /** One is nearer to final. */
        STATUS,
        /** One is published by an office, the other by the press. */
        OFFICIAL,
        /** One is printed without a hedge. */
        EXACT,
        /** One is published later. */
        DATE,
        /** Nothing but the place where they stand. */
        PLACE
    }

    private static final String OFFICIAL = "OFFICIAL";

    private final Map<String, String> classes;
    private final Map<String, String> offices;

    /**
     * @param classes OFFICIAL or PRESS, by producer
     * @param offices the office behind a producer, where several producers are one office
     */
    public Arbitration(final Map<String, String> classes, final Map<String, String> offices) {
        this.classes = Map.copyOf(classes);
        this.offices = Map.copyOf(offices);
    }

    /**
     * Reads the classes and offices of a table of producers.
     *
     * @param producers {@code data/codelists/producers.csv}
     */
    public static Arbitration of(final CsvTable producers) {
        final Map<String, String> classes = new HashMap<>();
        final Map<String, String> offices = new HashMap<>();
        producers.rows().forEach(row -> {
            classes.put(row.get("code"), row.getOrDefault("producer_class", ""));
            offices.put(row.get("code"), row.getOrDefault("office", row.get("code")));
        });
        return new Arbitration(classes, offices);
    }

    /** The producers that are offices, in order. */
    public SortedSet<String> officials() {
        return classes.entrySet().stream()
                .filter(producer -> producer.getValue().equals(OFFICIAL))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The figure to take, of those that have a value. */
    public Optional<Observation> first(final List<Observation> candidates) {
        return candidates.stream()
                .filter(figure -> figure.quantity().isPresent())
                .min((one, two) -> -Integer.signum(compare(one, two)));
    }

    /** What made one figure win over another. */
    Ground between(final Observation winner, final Observation loser) {
        for (final Ground ground : Ground.values()) {
            if (by(ground).compare(winner, loser) != 0) {
                return ground;
            }
        }
        return Ground.PLACE;
    }

    /** The office that speaks: a producer, or for a compilation the document that it quotes. */
    String voice(final Observation figure) {
        final String producer = figure.provenance().producer();
        return figure.provenance().reference().isBlank()
                ? offices.getOrDefault(producer, producer)
                : figure.provenance().reference();
    }

    private int compare(final Observation one, final Observation two) {
        for (final Ground ground : Ground.values()) {
            final int order = by(ground).compare(one, two);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private Comparator<Observation> by(final Ground ground) {
        return switch (ground) {
            case STATUS -> Comparator.comparingInt(figure -> figure.status().rung());
            case OFFICIAL ->
                Comparator.comparing(figure ->
                        classes.getOrDefault(figure.provenance().producer(), "").equals(OFFICIAL));
            case EXACT ->
                Comparator.comparing(
                        figure -> figure.quantity().map(Intervals::isExact).orElse(false));
            case DATE -> Comparator.comparing(Observation::vintage);
            case PLACE ->
                Comparator.comparing(
                        figure -> figure.provenance().sourceId() + " "
                                + figure.provenance().locator(),
                        Comparator.reverseOrder());
        };
    }
}
