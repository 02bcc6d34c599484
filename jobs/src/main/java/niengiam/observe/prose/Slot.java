package niengiam.observe.prose;

import java.util.Locale;
import java.util.Optional;

/** One thing that words can say about the figures around them. */
enum Slot {
    STATUS,
    NOUN,
    REGISTERED,
    FIELD,
    TOPIC,
    DOC,
    DOER,
    ACT,
    USE,
    MEAN,
    EST,
    TARGET,
    SCOPE,
    ACC,
    ABROAD,
    FUNDING(0),
    ZONE(1),
    COUNTERPART_AREA(2),
    VISITOR_TYPE(3),
    CHANNEL(4);

    private final int dimension;

    Slot() {
        this(-1);
    }

    Slot(final int dimension) {
        this.dimension = dimension;
    }

    /** Whether it is a dimension of the observation. */
    boolean isDimension() {
        return dimension >= 0;
    }

    /** The place of the dimension among {@link niengiam.model.Dimensions#NAMES}. */
    int dimension() {
        return dimension;
    }

    static Optional<Slot> of(final String name) {
        for (final Slot slot : values()) {
            if (slot.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }
}
