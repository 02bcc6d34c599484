package niengiam.observe.prose.said;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing that words can say about the figures around them. */
public enum Slot {
    STATUS(0),
    NOUN(1),
    REGISTERED(2),
    FIELD(3),
    TOPIC(4),
    DOC(5),
    DOER(6),
    ACT(7),
    USE(8),
    MEAN(9),
    EST(10),
    TARGET(11),
    SCOPE(12),
    ACC(13),
    ABROAD(14),
    /** What an amount of money is: capital, receipts … */
    MONEY(15),
    /** Whether what is told has happened: not, or only possibly. */
    MOOD(16),
    FUNDING(17, 0),
    ZONE(18, 1),
    COUNTERPART_AREA(19, 2),
    VISITOR_TYPE(20, 3),
    CHANNEL(21, 4),
    /** Of which people of a population a number is. */
    PEOPLE(22),
    /** The time that a mean is of. */
    PER(23),
    /** People who are not the population: workers, pupils, members. */
    CROWD(24),
    /** What was done with the things that are counted: added, kept, lent, entered, awarded. */
    DEED(25);

    public static final List<Slot> ALL = List.of(values());

    /** How many slots there are. */
    public static final int COUNT = values().length;

    /** The slots that are dimensions. */
    public static final List<Slot> DIMENSIONS =
            Stream.of(values()).filter(Slot::isDimension).toList();

    private final int place;
    private final int dimension;

    Slot(final int place) {
        this(place, -1);
    }

    Slot(final int place, final int dimension) {
        this.place = place;
        this.dimension = dimension;
    }

    /** The place of the slot in arrays. */
    public int place() {
        return place;
    }

    /** Whether it is a dimension of the observation. */
    public boolean isDimension() {
        return dimension >= 0;
    }

    /** The place of the dimension among {@link niengiam.model.Dimensions#NAMES}. */
    public int dimension() {
        return dimension;
    }

    public static Optional<Slot> of(final String name) {
        for (final Slot slot : values()) {
            if (slot.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }
}
