package niengiam.lake.compare;

import java.util.List;
import java.util.Optional;
import niengiam.model.Observation;

/**
 * How one figure differs between two releases.
 *
 * @param before the figure in the first; empty if it was added
 * @param after the figure in the second; empty if it was removed
 * @param columns columns of the observation table in which the two differ; none unless both are there
 */
public record ObservationChange(Optional<Observation> before, Optional<Observation> after, List<String> columns) {

    /** What happened to a figure. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    public ObservationChange {
        columns = List.copyOf(columns);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("Invalid change: expected a figure before or after, got neither");
        }
    }

    /** What happened. */
    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.ADDED;
        }
        return after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }

    /** The figure as it is, or as it last was. */
    public Observation figure() {
        return after.or(() -> before).orElseThrow();
    }
}
